// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.overlay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.elf.ElfCoreWriter;
import org.folioscope.memory.elf.PageFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes over an image: they are what was written, the rest is as it was, and they can be saved and taken back. */
class OverlayTest {

    private static final int SIZE = 1 << 20;
    private static final long BASE = 0x40000000;

    @TempDir
    Path folder;

    private byte[] content;

    private MemoryImage image() throws IOException {
        content = new byte[SIZE];
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) { // the rest are zeros
            byte[] piece = new byte[1 + random.nextInt(5000)];
            random.nextBytes(piece);
            System.arraycopy(piece, 0, content, random.nextInt(SIZE - piece.length), piece.length);
        }
        Path file = folder.resolve("image.raw");
        Files.write(file, content);
        OpenOptions options = OpenOptions.defaults();
        return Images.open(
                file, new OpenOptions(BASE, 0, options.cacheDirectory(), options.cacheLimit()), Progress.NONE);
    }

    private static byte[] read(PhysicalMemory memory) {
        byte[] bytes = new byte[SIZE];
        new PhysicalReader(memory).read(BASE, bytes, 0, SIZE);
        return bytes;
    }

    /** Of a VM that runs, say: what it writes itself is no change made here, also where it shares a page with one. */
    @Test
    void patchHoldsOwnChangesOnlyThoughMemoryChangesBelow() throws IOException {
        try (MemoryImage image = image();
                Overlay overlay = new Overlay(image)) {
            byte old = content[0x2010];
            overlay.write(BASE + 0x2010, new byte[] {(byte) (old + 1)});
            try (RandomAccessFile file = new RandomAccessFile(image.path().toFile(), "rw")) {
                file.seek(0x2020);
                file.write(content[0x2020] + 1);
            }
            assertEquals(
                    List.of(new Patch.Change(BASE + 0x2010, new byte[] {old}, new byte[] {(byte) (old + 1)})),
                    overlay.patch().changes());
            overlay.write(BASE + 0x2010, new byte[] {old});
            assertFalse(overlay.isChanged());
        }
    }

    /** Random writes, patches and their inverses against an array. */
    @Test
    void isWhatAnArrayWouldBe() throws IOException {
        Random random = new Random(2);
        try (MemoryImage image = image();
                Overlay overlay = new Overlay(image)) {
            byte[] expected = content.clone();
            List<Patch> undo = new ArrayList<>();
            List<byte[]> states = new ArrayList<>();
            for (int round = 0; round < 300; round++) {
                if (random.nextInt(3) == 0 && !undo.isEmpty()) {
                    undo.removeLast().apply(overlay, overlay);
                    expected = states.removeLast();
                } else {
                    byte[] bytes = new byte[1 + random.nextInt(random.nextInt(10) == 0 ? 20_000 : 16)];
                    random.nextBytes(bytes);
                    int at = random.nextInt(SIZE - bytes.length);
                    Patch patch = Patch.of(overlay, BASE + at, bytes);
                    states.add(expected.clone());
                    undo.add(patch.inverse());
                    patch.apply(overlay, overlay);
                    System.arraycopy(bytes, 0, expected, at, bytes.length);
                }
                if (round % 20 == 0) {
                    assertArrayEquals(expected, read(overlay));
                }
            }
            assertArrayEquals(expected, read(overlay));
            assertArrayEquals(content, read(image), "the image below has changed");

            Patch all = overlay.patch();
            byte[] patched = content.clone();
            for (Patch.Change change : all.changes()) {
                System.arraycopy(change.after(), 0, patched, (int) (change.address() - BASE), change.after().length);
            }
            assertArrayEquals(expected, patched);
            assertEquals(all, PatchFile.parse(PatchFile.text(all, "a test\nof two lines"), "test"));

            all.inverse().apply(overlay, overlay);
            assertFalse(overlay.isChanged());
            assertTrue(overlay.patch().isEmpty());
            assertArrayEquals(content, read(overlay));
        }
    }

    @Test
    void writesAllOrNothing() throws IOException {
        try (MemoryImage image = image();
                Overlay overlay = new Overlay(image)) {
            assertThrows(MemoryFaultException.class, () -> overlay.write(BASE + SIZE - 2, new byte[] {1, 2, 3}));
            assertFalse(overlay.isChanged());
        }
    }

    @Test
    void savesAsACopyOfTheFile() throws IOException {
        try (MemoryImage image = image();
                Overlay overlay = new Overlay(image)) {
            overlay.write(BASE + 4090, "twelve bytes".getBytes());
            Path copy = folder.resolve("copy.raw");
            ImageCopy.save(overlay, copy, false, Progress.NONE);
            assertArrayEquals(read(overlay), Files.readAllBytes(copy));
            assertArrayEquals(content, Files.readAllBytes(image.path()));
            assertThrows(FileAlreadyExistsException.class, () -> ImageCopy.save(overlay, copy, false, Progress.NONE));
            ImageCopy.save(overlay, copy, true, Progress.NONE);
            assertThrows(
                    FileAlreadyExistsException.class, () -> ImageCopy.save(overlay, image.path(), true, Progress.NONE));
        }
    }

    /** Segments that share their zeros in the file can't be patched in place. */
    @Test
    void savesAnElfCoreWhoseSegmentsShareBytes() throws IOException {
        Path core = folder.resolve("image.elf");
        try (MemoryImage image = image()) {
            new ElfCoreWriter(PageFilter.ALL).sharingZeroPages().write(image, List.of(), core, Progress.NONE);
        }
        try (MemoryImage image = Images.open(core, OpenOptions.defaults(), Progress.NONE);
                Overlay overlay = new Overlay(image)) {
            long zeros = BASE;
            while (content[(int) (zeros - BASE)] != 0 || content[(int) (zeros - BASE) + 8191] != 0) {
                zeros += 4096;
            }
            overlay.write(zeros, new byte[] {1, 2, 3});
            Path copy = folder.resolve("copy.elf");
            ImageCopy.save(overlay, copy, false, Progress.NONE);
            try (MemoryImage saved = Images.open(copy, OpenOptions.defaults(), Progress.NONE)) {
                assertArrayEquals(read(overlay), read(saved));
            }
        }
    }

    @Test
    void leavesNothingBehindWhenCancelled() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String what, long total) {
                // tells nobody
            }

            @Override
            public void advance(long units) {
                // tells nobody
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (MemoryImage image = image();
                Overlay overlay = new Overlay(image)) {
            Path copy = folder.resolve("copy.raw");
            assertThrows(CancelledException.class, () -> ImageCopy.save(overlay, copy, false, cancelled));
            try (var files = Files.list(folder)) {
                assertEquals(List.of(image.path()), files.toList());
            }
        }
    }
}
