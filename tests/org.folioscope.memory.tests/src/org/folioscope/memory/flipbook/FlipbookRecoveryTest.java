// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32C;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.flipbook.FlipbookWriter.Caption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flipbooks that end anywhere, are added to while others read them, or hold pages that were prepared to be confused. */
@SuppressWarnings("resource") // arrays need no closing, and a frame is closed with its flipbook
class FlipbookRecoveryTest {

    private static final int PAGE = 4096;

    private static final Progress CANCELLED = new Progress() {
        @Override
        public void begin(String what, long total) {}

        @Override
        public void advance(long units) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    };

    @TempDir
    private Path folder;

    /** Pages full of these values. */
    private static ArrayImage image(int... values) {
        byte[] bytes = new byte[values.length * PAGE];
        for (int i = 0; i < values.length; i++) {
            Arrays.fill(bytes, i * PAGE, (i + 1) * PAGE, (byte) values[i]);
        }
        return new ArrayImage().with(0, bytes);
    }

    private static ArrayImage noise(long seed, int pages) {
        byte[] bytes = new byte[pages * PAGE];
        new Random(seed).nextBytes(bytes);
        return new ArrayImage().with(0, bytes);
    }

    private Path book(ArrayImage... images) throws Exception {
        Path file = folder.resolve("a.flip");
        try (FlipbookWriter writer = FlipbookWriter.create(file)) {
            for (ArrayImage image : images) {
                writer.add(image, Caption.of(""), Progress.NONE);
            }
        }
        return file;
    }

    private static void assertHolds(ArrayImage expected, Flipbook book, int frame) throws Exception {
        byte[] bytes = expected.arrays.get(0L);
        byte[] found = new byte[bytes.length];
        new PhysicalReader(book.image(frame)).read(0, found, 0, found.length);
        assertArrayEquals(bytes, found);
    }

    @Test
    void cutAtEveryLengthItOpensWithTheCompleteFrames() throws Exception {
        ArrayImage[] images = {image(1, 2, 0, 1), image(1, 3, 0, 2), image(1, 3, 0, 2)};
        Path file = book(images);
        long[] ends = new long[3];
        try (Flipbook book = Flipbook.open(file)) {
            long end = 4096;
            for (Frame frame : book.frames()) {
                end += frame.storedBytes();
                ends[frame.number() - 1] = end;
            }
        }
        assertEquals(Files.size(file), ends[2]);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long length = ends[2]; length >= 0; length--) {
                channel.truncate(length);
                if (length < 4096) {
                    assertThrows(ImageException.class, () -> Flipbook.open(file), "cut to " + length);
                    continue;
                }
                try (Flipbook book = Flipbook.open(file)) {
                    int complete = 0;
                    while (complete < 3 && ends[complete] <= length) {
                        complete++;
                    }
                    assertEquals(complete, book.frames().size(), "cut to " + length);
                    boolean atEnd = length == (complete == 0 ? 4096 : ends[complete - 1]);
                    assertEquals(atEnd ? 0 : 1, book.verify(Progress.NONE).size(), "cut to " + length);
                    if (complete > 0) {
                        assertHolds(images[complete - 1], book, complete);
                    }
                }
            }
        }
    }

    /** As after a power failure: all of the frame is on the disk but what makes it one. */
    @Test
    void frameWithoutItsHeaderIsNoneAndTheNextOneTakesItsPlace() throws Exception {
        Path file = book(noise(1, 300), noise(2, 300));
        long end;
        try (Flipbook book = Flipbook.open(file)) {
            end = 4096 + book.frames().getFirst().storedBytes();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int frame = (int) end;
        while (bytes.getInt(frame + 4) != 2) {
            frame += (int) (32 + (bytes.getLong(frame + 8) + 7 & -8));
        }
        Arrays.fill(bytes.array(), frame, frame + 32, (byte) 0);
        Files.write(file, bytes.array());
        try (Flipbook before = Flipbook.open(file)) {
            assertEquals(1, before.frames().size());
            // Whoever opened it then goes on reading while the rest is removed.
            try (FlipbookWriter writer = FlipbookWriter.append(file)) {
                assertThrows(CancelledException.class, () -> writer.add(noise(3, 300), Caption.of(""), CANCELLED));
                assertEquals(end, Files.size(file));
                assertEquals(1, before.verify(Progress.NONE).size());
                assertHolds(noise(1, 300), before, 1);
                writer.add(noise(3, 300), Caption.of(""), Progress.NONE);
            }
            assertHolds(noise(1, 300), before, 1);
        }
        try (Flipbook book = Flipbook.open(file)) {
            assertEquals(0, book.verify(Progress.NONE).size());
            assertHolds(noise(3, 300), book, 2);
        }
    }

    @Test
    void opensAtAnyMomentWhileFramesAreAdded() throws Exception {
        Path file = book(noise(0, 50));
        CompletableFuture<Void> adding = CompletableFuture.runAsync(() -> {
            try (FlipbookWriter writer = FlipbookWriter.append(file)) {
                for (int frame = 1; frame < 15; frame++) {
                    int number = frame;
                    if (frame % 3 == 0) {
                        assertThrows(
                                CancelledException.class,
                                () -> writer.add(noise(-number, 600), Caption.of(""), CANCELLED));
                    }
                    writer.add(noise(frame, 300), Caption.of(""), Progress.NONE);
                }
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        int last = 1;
        boolean done;
        do {
            done = adding.isDone();
            try (Flipbook book = Flipbook.open(file)) {
                int frames = book.frames().size();
                assertTrue(frames >= last, frames + " frames after " + last);
                last = frames;
                assertHolds(noise(frames - 1, frames == 1 ? 50 : 300), book, frames);
                assertEquals(book.diagnostics(), book.verify(Progress.NONE));
            }
        } while (!done);
        adding.join();
        assertEquals(15, last);
    }

    /** The stored page is given the hash of another, as if the two had been made to collide. */
    @Test
    void equalHashesAreNotBelievedWhenBytesAreCompared() throws Exception {
        ArrayImage one = image(1);
        ArrayImage other = image(2);
        Path file = book(one);
        Path both = Files.copy(file, folder.resolve("both.flip"));
        try (FlipbookWriter writer = FlipbookWriter.append(both)) {
            writer.add(other, Caption.of(""), Progress.NONE);
        }
        byte[] hash;
        int second;
        try (Flipbook book = Flipbook.open(both)) {
            second = (int) (4096 + book.frames().getFirst().storedBytes());
        }
        byte[] bytes = Files.readAllBytes(both);
        hash = Arrays.copyOfRange(bytes, second + 32 + 8, second + 32 + 8 + 16);
        ByteBuffer forged = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        forged.put(4096 + 32 + 8, hash);
        forged.putInt(4096 + 24, checksum(forged.array(), 4096 + 32, (int) forged.getLong(4096 + 8)));
        forged.putInt(4096 + 28, checksum(forged.array(), 4096, 28));
        Files.write(file, forged.array());
        try (FlipbookWriter writer = FlipbookWriter.append(file)) {
            assertEquals(0, writer.add(other, Caption.of(""), Progress.NONE).newPages());
            // Only one of the two is found by its hash, so the other is stored each time it comes.
            assertEquals(
                    2,
                    writer.add(image(2, 2), Caption.of(""), true, Progress.NONE).newPages());
        }
        try (Flipbook book = Flipbook.open(file)) {
            assertHolds(one, book, 2); // believed, and wrong
            assertHolds(image(2, 2), book, 3);
        }
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }
}
