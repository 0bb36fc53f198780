// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.raw;

import static org.folioscope.memory.files.Opened.assertFault;
import static org.folioscope.memory.files.Opened.assertPages;
import static org.folioscope.memory.files.Opened.open;
import static org.folioscope.memory.files.Opened.options;
import static org.folioscope.memory.files.Opened.refusal;
import static org.folioscope.memory.files.Opened.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.files.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawTest {

    private static final long GIB = 1L << 30;

    @TempDir
    Path directory;

    /** A file of that size, nearly all of it a hole, with pages of a machine at the start. */
    private Path sparse(long size) throws IOException {
        Path file = write(directory, Pages.contents(0, 64));
        try (RandomAccessFile resized = new RandomAccessFile(file.toFile(), "rw")) {
            resized.setLength(size);
        }
        return file;
    }

    private static void put(Path file, long offset, byte[] bytes) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(offset);
            open.write(bytes);
        }
    }

    /** An entry of the firmware's memory map. */
    private static byte[] mapEntry(long address, long size, int type) {
        return ByteBuffer.allocate(20)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(address)
                .putLong(size)
                .putInt(type)
                .array();
    }

    @Test
    void readsMemoryThatSpeaksForItself() throws IOException {
        try (MemoryImage image = open(write(directory, Pages.contents(0, 512)))) {
            assertEquals("raw", image.format());
            assertEquals(List.of(new Extent(0, 512 * Pages.SIZE, 0)), image.extents());
            assertPages(image, 0, 512);
            assertEquals(List.of(), image.diagnostics());
        }
    }

    @Test
    void putsAFileAtTheBaseThatTheUserGives() throws IOException {
        Path file = write(directory, Pages.contents(7, 3));
        try (MemoryImage image = Images.open(file, new OpenOptions(7 * Pages.SIZE, -1, directory, 0), Progress.NONE)) {
            assertPages(image, 7, 3);
            assertFault(image, 0, Reason.ABSENT);
        }
    }

    @ParameterizedTest
    @CsvSource({"2,0", "3,0x80000000", "4,0x80000000", "64,0x80000000"})
    void guessesTheHoleOfQemusQ35FromTheSizeAlone(long gib, String hole) throws IOException {
        try (MemoryImage image = open(sparse(gib * GIB))) {
            assertHole(image, Long.decode(hole));
            boolean guessed = !hole.equals("0");
            assertEquals(guessed, image.diagnostics().toString().contains("as on QEMU's q35"));
        }
    }

    @ParameterizedTest
    @CsvSource({"4,0xc0000000", "4,0xd0000000", "3,0x80000000"})
    void takesTheHoleFromTheFirmwaresMemoryMap(long gib, String hole) throws IOException {
        Path file = sparse(gib * GIB);
        long start = Long.decode(hole);
        put(file, 0xf5d7cL - 20, mapEntry(1 << 20, start - (1 << 20) - 0x20000, 1));
        put(file, 0xf5d7cL, mapEntry(start - 0x20000, 0x20000, 2));
        put(file, 0xf5d7cL + 20, mapEntry(1L << 32, gib * GIB - start, 1));
        try (MemoryImage image = open(file)) {
            assertHole(image, start);
            assertTrue(image.diagnostics().toString().contains("so says the firmware's memory map"));
        }
    }

    @Test
    void seesInTheMemoryMapThatThereIsNoHole() throws IOException {
        Path file = sparse(3 * GIB);
        put(file, 0x9000, mapEntry(1 << 20, 3 * GIB - (1 << 20) - 0x20000, 1));
        try (MemoryImage image = open(file)) {
            assertHole(image, 0);
        }
    }

    @Test
    void doesWhatTheUserSaysAndWarnsWhenTheMemoryMapSaysOtherwise() throws IOException {
        Path file = sparse(4 * GIB);
        put(file, 0x9000, mapEntry(1L << 32, GIB, 1));
        OpenOptions said = new OpenOptions(0, 2 * GIB, directory, 0);
        try (MemoryImage image = Images.open(file, said, Progress.NONE)) {
            assertHole(image, 2 * GIB);
            assertTrue(image.diagnostics().toString().contains("memory map in the image says 0xc0000000"));
        }
        try (MemoryImage image = Images.open(file, new OpenOptions(0, 0, directory, 0), Progress.NONE)) {
            assertHole(image, 0);
        }
    }

    private static void assertHole(MemoryImage image, long hole) {
        long size = image.fileSize();
        assertEquals(
                hole == 0
                        ? List.of(new Extent(0, size, 0))
                        : List.of(new Extent(0, hole, 0), new Extent(1L << 32, size - hole, hole)),
                image.extents());
    }

    @Test
    void opensASparseTebibyteWithoutReadingItThrough() throws IOException {
        Path file = sparse(1L << 40);
        put(file, (1L << 40) - Pages.SIZE, Pages.content(3));
        try (MemoryImage image = open(file)) {
            byte[] page = new byte[Pages.SIZE];
            long last = (1L << 40) + 2 * GIB - Pages.SIZE;
            new org.folioscope.memory.PhysicalReader(image).read(last, page, 0, page.length);
            org.junit.jupiter.api.Assertions.assertArrayEquals(Pages.content(3), page);
            assertEquals(2, image.extents().size());
        }
    }

    @Test
    void refusesRandomBytesButTakesThemWhenTheUserInsists() throws IOException {
        byte[] noise = new byte[4 << 20];
        new Random(1).nextBytes(noise);
        noise[0] = 0;
        Path file = write(directory, noise);
        assertTrue(refusal(file).contains("holds 8 kernel pointers"));
        OpenOptions insisted = new OpenOptions(0, 0, options(directory).cacheDirectory(), 0);
        try (MemoryImage image = Images.open(file, insisted, Progress.NONE)) {
            assertEquals(1, image.extents().size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,ÿØÿà,a JPEG picture",
        "0,QEVM,a QEMU migration stream",
        "0,QFIû,a qcow2 disk image",
        "257,ustar,a tar archive",
        "512,EFI PART,a disk image with a GPT"
    })
    void namesOtherFilesThatPeopleOpenByMistake(int offset, String magic, String name) throws IOException {
        byte[] file = Pages.contents(1, 300);
        byte[] bytes = magic.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, file, offset, bytes.length);
        String refusal = refusal(directory, file);
        assertTrue(refusal.contains("is not a memory image: found " + name), refusal);
    }

    @Test
    void refusesTextAndOddSizesAndShowsHowTheyStart() throws IOException {
        String text = refusal(
                directory, "root:x:0:0:Grüße\n".repeat(100_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertTrue(text.contains("found text; it starts with 72 6f 6f 74"), text);
        String odd = refusal(directory, new byte[(1 << 20) + 1]);
        assertTrue(odd.contains("multiple of 4 KiB and at least 1 MiB"), odd);
        assertTrue(odd.contains("starts with 00 00 00 00"), odd);
    }
}
