// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.flipbook.FlipbookWriter.Caption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frames come back as they were, whatever happens to the end of the file. */
@SuppressWarnings("resource") // arrays need no closing, and a frame is closed with its flipbook
class FlipbookTest {

    private static final int PAGE = 4096;

    @TempDir
    Path directory;

    /** Frames of a machine that changes: pages are written, zeroed, swapped, and memory comes and goes. */
    private static List<ArrayImage> story(long seed, int frames) {
        Random random = new Random(seed);
        byte[] low = new byte[40 * PAGE - 1000]; // ends within a page
        byte[] high = new byte[600 * PAGE];
        random.nextBytes(low);
        List<ArrayImage> story = new ArrayList<>();
        for (int frame = 0; frame < frames; frame++) {
            for (int change = random.nextInt(40); change > 0; change--) {
                int page = random.nextInt(600) * PAGE;
                switch (random.nextInt(4)) {
                    case 0 -> Arrays.fill(high, page, page + PAGE, (byte) 0);
                    case 1 -> high[page + random.nextInt(PAGE)]++;
                    case 2 -> System.arraycopy(high, random.nextInt(600) * PAGE, high, page, PAGE);
                    default -> Arrays.fill(high, page, page + PAGE, (byte) random.nextInt());
                }
            }
            low[random.nextInt(low.length)]++;
            ArrayImage image = new ArrayImage().with(0x1800, low.clone()).with(1L << 32, high.clone());
            image.window = random.nextBoolean() ? Integer.MAX_VALUE : 100 + random.nextInt(3 * PAGE);
            if (random.nextInt(3) == 0) {
                image.with(1L << 33, Arrays.copyOf(high, 5 * PAGE));
            }
            story.add(image);
        }
        return story;
    }

    private Path write(List<ArrayImage> story) throws IOException {
        Path file = directory.resolve("story.flip");
        try (FlipbookWriter writer = FlipbookWriter.create(file)) {
            for (ArrayImage image : story) {
                writer.add(image, Caption.of("frame " + (writer.frames() + 1)), Progress.NONE);
            }
        }
        return file;
    }

    private static void assertSame(ArrayImage expected, MemoryImage found) {
        assertEquals(
                expected.extents().stream().map(FlipbookTest::place).toList(),
                found.extents().stream().map(FlipbookTest::place).toList());
        PhysicalReader reader = new PhysicalReader(found);
        expected.arrays.forEach((start, bytes) -> {
            byte[] read = new byte[bytes.length];
            reader.read(start, read, 0, read.length);
            assertArrayEquals(bytes, read);
        });
    }

    private static List<Long> place(Extent extent) {
        return List.of(extent.start(), extent.length());
    }

    @Test
    void everyFrameComesBackBitByBit() throws Exception {
        for (long seed = 1; seed <= 5; seed++) {
            List<ArrayImage> story = story(seed, 20);
            Path file = write(story);
            try (Flipbook book = Flipbook.open(file)) {
                assertEquals(List.of(), book.diagnostics());
                assertEquals(20, book.frames().size());
                assertEquals("frame 7", book.frames().get(6).label());
                for (int number = 20; number >= 1; number--) {
                    assertSame(story.get(number - 1), book.image(number));
                }
                assertEquals(List.of(), book.verify(Progress.NONE));
            }
            Files.delete(file);
        }
    }

    @Test
    void whatTheContainerSaidIsKept() throws Exception {
        ArrayImage image = new ArrayImage().with(0, new byte[PAGE]);
        Path file = directory.resolve("one.flip");
        try (FlipbookWriter writer = FlipbookWriter.create(file)) {
            writer.add(image, new Caption("saved", "before kexec", List.of("VP3: amiss")), Progress.NONE);
        }
        try (MemoryImage last = Images.open(file, OpenOptions.defaults(), Progress.NONE);
                Flipbook book = Flipbook.open(file)) {
            assertEquals("flipbook, frame 1 \"saved\", of arrays", last.format());
            assertEquals(List.of(Map.of("cr3", -5L)), last.registers());
            assertArrayEquals(new byte[] {1, 2, 3}, last.notes().getFirst().content());
            Frame frame = book.frames().getFirst();
            assertEquals("before kexec", frame.note());
            assertEquals(List.of("VP3: amiss"), frame.findings());
            assertEquals(image.path(), frame.source());
        }
    }

    @Test
    void chosenFrameOpensAsAnImage() throws Exception {
        List<ArrayImage> story = story(5, 3);
        Path file = write(story);
        for (int frame = 0; frame <= 3; frame++) {
            OpenOptions options = OpenOptions.defaults().withFrame(frame);
            try (MemoryImage image = Images.open(file, options, Progress.NONE)) {
                assertSame(story.get(frame == 0 ? 2 : frame - 1), image);
            }
        }
        ImageException e = assertThrows(
                ImageException.class,
                () -> Images.open(file, OpenOptions.defaults().withFrame(4), Progress.NONE));
        assertTrue(e.getMessage().endsWith("has no frame 4; it has 1 to 3."), e.getMessage());
    }

    @Test
    void equalPagesAreStoredOnce() throws Exception {
        byte[] bytes = new byte[1000 * PAGE];
        new Random(1).nextBytes(bytes);
        System.arraycopy(bytes, 0, bytes, 500 * PAGE, 500 * PAGE);
        ArrayImage image = new ArrayImage().with(0, bytes);
        Path file = directory.resolve("twice.flip");
        try (FlipbookWriter writer = FlipbookWriter.create(file)) {
            assertEquals(500, writer.add(image, Caption.of(""), Progress.NONE).newPages());
        }
        try (FlipbookWriter writer = FlipbookWriter.append(file)) {
            Frame again = writer.add(image, Caption.of(""), Progress.NONE);
            assertEquals(0, again.newPages());
            assertTrue(again.storedBytes() < PAGE, () -> again.storedBytes() + " bytes");
        }
    }

    @Test
    void pageThatCannotBeReadIsAbsentAndTheRestIsThere() throws Exception {
        byte[] bytes = new byte[10 * PAGE];
        Arrays.fill(bytes, (byte) 7);
        ArrayImage image = new ArrayImage().with(0, bytes);
        image.window = PAGE;
        image.damaged = 3;
        Path file = write(List.of(image));
        try (Flipbook book = Flipbook.open(file)) {
            MemoryImage frame = book.image(1);
            assertEquals(7, new PhysicalReader(frame).u8(4 * PAGE));
            assertThrows(MemoryFaultException.class, () -> frame.window(3 * PAGE + 5));
        }
    }

    /** Applies the difference to the frame before, and gets the frame after; backwards, it mirrors. */
    @Test
    void differenceIsWhatTurnsOneFrameIntoTheOther() throws Exception {
        List<ArrayImage> story = story(42, 12);
        try (Flipbook book = Flipbook.open(write(story))) {
            for (int a = 1; a <= 12; a++) {
                FrameDifference none = book.compare(a, a, Progress.NONE);
                assertEquals(List.of(), none.runs());
                assertEquals(book.frames().get(a - 1).pages(), none.same());
                for (int b = a + 1; b <= 12; b++) {
                    FrameDifference there = book.compare(a, b, Progress.NONE);
                    FrameDifference back = book.compare(b, a, Progress.NONE);
                    assertEquals(there.changed(), back.changed());
                    assertEquals(there.gone(), back.added());
                    assertEquals(there.added(), back.gone());
                    assertEquals(there.same(), back.same());
                    assertPages(story.get(a - 1), story.get(b - 1), there);
                }
            }
        }
    }

    private static void assertPages(ArrayImage before, ArrayImage after, FrameDifference difference) {
        TreeMap<Long, String> expected = new TreeMap<>();
        TreeMap<Long, byte[]> pagesBefore = pages(before);
        TreeMap<Long, byte[]> pagesAfter = pages(after);
        pagesBefore.forEach((pfn, page) -> {
            byte[] other = pagesAfter.get(pfn);
            if (other == null) {
                expected.put(pfn, "GONE");
            } else if (!Arrays.equals(page, other)) {
                expected.put(pfn, "CHANGED");
            }
        });
        pagesAfter.keySet().stream()
                .filter(pfn -> !pagesBefore.containsKey(pfn))
                .forEach(pfn -> expected.put(pfn, "ADDED"));
        TreeMap<Long, String> found = new TreeMap<>();
        for (FrameDifference.Run run : difference.runs()) {
            for (long i = 0; i < run.pages(); i++) {
                found.put(run.pfn() + i, run.kind().name());
            }
        }
        assertEquals(expected, found);
    }

    private static TreeMap<Long, byte[]> pages(ArrayImage image) {
        TreeMap<Long, byte[]> pages = new TreeMap<>();
        image.arrays.forEach((start, bytes) -> {
            for (int i = 0; i < bytes.length; ) {
                long address = start + i;
                int count = (int) Math.min(bytes.length - i, PAGE - (address & PAGE - 1));
                byte[] page = pages.computeIfAbsent(address >>> 12, _ -> new byte[PAGE]);
                System.arraycopy(bytes, i, page, (int) (address & PAGE - 1), count);
                i += count;
            }
        });
        return pages;
    }

    /** As a program that is killed while it adds leaves it: cut off anywhere. */
    @Test
    void cutAnywhereTheCompleteFramesAreThereAndTheNextOneTakesTheRestsPlace() throws Exception {
        List<ArrayImage> story = story(7, 4);
        Path whole = write(story);
        byte[] bytes = Files.readAllBytes(whole);
        List<Long> ends = new ArrayList<>();
        try (Flipbook book = Flipbook.open(whole)) {
            long end = 4096;
            for (Frame frame : book.frames()) {
                end += frame.storedBytes();
                ends.add(end);
            }
        }
        assertEquals(bytes.length, ends.getLast());
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            int length = i < 100 ? ends.get(i % 4).intValue() - i / 4 : 4096 + random.nextInt(bytes.length - 4096);
            Path cut = Files.write(directory.resolve("cut.flip"), Arrays.copyOf(bytes, length));
            int complete = (int) ends.stream().filter(end -> end <= length).count();
            try (Flipbook book = Flipbook.open(cut)) {
                assertEquals(complete, book.frames().size());
                for (int number = 1; number <= complete; number++) {
                    assertSame(story.get(number - 1), book.image(number));
                }
            }
            try (FlipbookWriter writer = FlipbookWriter.append(cut)) {
                writer.add(story.getLast(), Caption.of("after"), Progress.NONE);
            }
            try (Flipbook book = Flipbook.open(cut)) {
                assertEquals(List.of(), book.verify(Progress.NONE));
                assertEquals(complete + 1, book.frames().size());
                assertSame(story.getLast(), book.image(complete + 1));
            }
        }
    }

    @Test
    void verifyFindsAnyFlippedBit() throws Exception {
        Path whole = write(story(3, 3));
        byte[] bytes = Files.readAllBytes(whole);
        boolean[] padding = padding(bytes);
        Random random = new Random(3);
        Path flipped = directory.resolve("flipped.flip");
        for (int i = 0; i < 400; i++) {
            int at = i < 100 ? random.nextInt(200) + 4090 : random.nextInt(bytes.length);
            if (padding[at]) {
                continue;
            }
            byte[] damaged = bytes.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(flipped, damaged);
            try (Flipbook book = Flipbook.open(flipped)) {
                assertFalse(book.verify(Progress.NONE).isEmpty(), "a bit at " + at + " is flipped");
            } catch (ImageException e) {
                assertTrue(at < 4096, e.getMessage()); // the header
            }
        }
    }

    /** The bytes behind a record's payload up to the next record mean nothing. */
    private static boolean[] padding(byte[] bytes) {
        boolean[] padding = new boolean[bytes.length];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 4096;
        while (at < bytes.length) {
            long length = buffer.getLong(at + 8);
            int next = (int) (at + 32 + (length + 7 & -8));
            Arrays.fill(padding, (int) (at + 32 + length), next, true);
            at = next;
        }
        return padding;
    }

    @Test
    void cancelLeavesTheFileAsItWas() throws Exception {
        List<ArrayImage> story = story(9, 2);
        Path file = directory.resolve("cancelled.flip");
        try (FlipbookWriter writer = FlipbookWriter.create(file)) {
            writer.add(story.get(0), Caption.of(""), Progress.NONE);
            long size = Files.size(file);
            Progress stops = new Progress() {
                @Override
                public void begin(String what, long total) {}

                @Override
                public void advance(long units) {}

                @Override
                public boolean isCancelled() {
                    return true;
                }
            };
            assertThrows(CancelledException.class, () -> writer.add(story.get(1), Caption.of(""), stops));
            assertEquals(size, Files.size(file));
            writer.add(story.get(1), Caption.of(""), Progress.NONE);
        }
        try (Flipbook book = Flipbook.open(file)) {
            assertSame(story.get(1), book.image(2));
            assertEquals(List.of(), book.verify(Progress.NONE));
        }
    }

    @Test
    void twoCannotAddAtOnce() throws Exception {
        Path file = directory.resolve("busy.flip");
        try (FlipbookWriter _ = FlipbookWriter.create(file)) {
            ImageException e = assertThrows(ImageException.class, () -> FlipbookWriter.append(file));
            assertTrue(e.getMessage().contains("being added to"), e.getMessage());
        }
        assertThrows(ImageException.class, () -> FlipbookWriter.create(file));
    }

    /** Damaged on purpose, with right checksums: whatever the numbers are, it ends, in bounded memory, with a sentence. */
    @Test
    void hostileFilesAreToldAndNeverBelieved() throws Exception {
        byte[] bytes = Files.readAllBytes(write(story(11, 3)));
        Random random = new Random(11);
        Path hostile = directory.resolve("hostile.flip");
        for (int i = 0; i < 500; i++) {
            byte[] changed = bytes.clone();
            ByteBuffer buffer = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
            List<Integer> records = new ArrayList<>();
            for (int at = 4096; at < bytes.length; at += (int) (32 + (buffer.getLong(at + 8) + 7 & -8))) {
                records.add(at);
            }
            int record = records.get(random.nextInt(records.size()));
            int length = (int) buffer.getLong(record + 8);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = record + (random.nextBoolean() ? 8 : 32) + random.nextInt(random.nextBoolean() ? 16 : length);
                changed[Math.min(at, changed.length - 1)] = (byte) (random.nextBoolean() ? 0xff : random.nextInt());
            }
            buffer.putInt(record + 24, checksum(changed, record + 32, length));
            buffer.putInt(record + 28, checksum(changed, record, 28));
            Files.write(hostile, changed);
            try (Flipbook book = Flipbook.open(hostile)) {
                book.verify(Progress.NONE)
                        .forEach(each -> assertFalse(each.message().isEmpty()));
                for (Frame frame : book.frames()) {
                    read(book, frame);
                }
            } catch (ImageException e) {
                assertFalse(e.getMessage().isEmpty());
            }
        }
    }

    private static void read(Flipbook book, Frame frame) {
        try {
            MemoryImage image = book.image(frame.number());
            for (Extent extent : image.extents()) {
                image.window(extent.start());
                image.window(extent.end() - 1);
            }
        } catch (ImageException | MemoryFaultException e) {
            assertFalse(e.getMessage().isEmpty());
        }
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }
}
