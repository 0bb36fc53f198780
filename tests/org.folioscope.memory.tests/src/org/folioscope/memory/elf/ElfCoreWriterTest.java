// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.elf;

import static org.folioscope.memory.files.Opened.assertFault;
import static org.folioscope.memory.files.Opened.assertPages;
import static org.folioscope.memory.files.Opened.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.files.ElfFile;
import org.folioscope.memory.files.KdumpFile;
import org.folioscope.memory.files.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElfCoreWriterTest {

    @TempDir
    Path directory;

    private MemoryImage written(MemoryImage image, ElfCoreWriter writer) throws IOException {
        Path target = directory.resolve("written");
        writer.write(image, image.notes(), target, Progress.NONE);
        assertFalse(Files.exists(directory.resolve("written.part")));
        return open(target);
    }

    @Test
    void writesAllPagesAndNotes() throws IOException {
        ElfFile elf = new ElfFile()
                .note("VMCOREINFO", 0, new byte[] {1, 2, 3})
                .load(0, 31)
                .load(0x100, 6);
        try (MemoryImage image = open(directory, elf.make());
                MemoryImage copy = written(image, new ElfCoreWriter(PageFilter.ALL))) {
            assertPages(copy, 0, 31);
            assertPages(copy, 0x100, 6);
            assertFault(copy, 31 * Pages.SIZE, Reason.ABSENT);
            assertEquals("VMCOREINFO", copy.notes().getFirst().name());
            assertEquals(3, copy.notes().getFirst().content()[2]);
            assertEquals(2, copy.extents().size());
        }
    }

    @Test
    void leavesOutPagesThatTheFilterDropsAndThoseThatCannotBeRead() throws IOException {
        KdumpFile kdump = new KdumpFile(KdumpFile.Compression.ZLIB)
                .pages(0, 16)
                .excluded(16, 4)
                .pages(20, 4);
        PageFilter even = (address, _) -> address / Pages.SIZE % 2 == 0;
        try (MemoryImage image = open(directory, kdump.make());
                MemoryImage copy = written(image, new ElfCoreWriter(PageFilter.WITHOUT_ZERO_PAGES.and(even)))) {
            assertPages(copy, 2, 1);
            assertPages(copy, 22, 1);
            assertFault(copy, 3 * Pages.SIZE, Reason.ABSENT); // odd
            assertFault(copy, 10 * Pages.SIZE, Reason.ABSENT); // zero
            assertFault(copy, 18 * Pages.SIZE, Reason.ABSENT); // excluded
            assertEquals(7, copy.extents().size());
        }
    }

    @Test
    void keepsZeroPagesReadableWithoutRoomForThem() throws IOException {
        ElfFile elf = new ElfFile().load(0, 16).load(0x1000 * 16L, 1 << 22, new byte[1 << 22]);
        try (MemoryImage image = open(directory, elf.make());
                MemoryImage copy = written(image, new ElfCoreWriter(PageFilter.ALL).sharingZeroPages())) {
            assertPages(copy, 0, 16);
            assertEquals(0, copy.window(0x1000 * 16L + 123).bytes().get(java.lang.foreign.ValueLayout.JAVA_BYTE, 0));
            assertTrue(copy.fileSize() < 1_200_000, copy.fileSize() + " bytes");
            assertEquals(0, copy.diagnostics().size());
        }
    }

    @Test
    void usesTheExtendedCountForVeryManySegments() throws IOException {
        int count = 66_000;
        ElfFile elf = new ElfFile().extendedCount();
        for (int i = 0; i < count; i++) {
            elf.load(8192L * i, 16, new byte[] {1, (byte) i, (byte) (i >> 8), 4});
        }
        try (MemoryImage image = open(directory, elf.make());
                MemoryImage copy = written(image, new ElfCoreWriter(PageFilter.ALL))) {
            assertEquals(count, copy.extents().size());
            assertEquals(
                    (byte) (65_999 >> 8),
                    copy.window(8192L * 65_999).bytes().get(java.lang.foreign.ValueLayout.JAVA_BYTE, 2));
            byte[] header = Files.readAllBytes(directory.resolve("written"));
            ByteBuffer bytes = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
            assertEquals(0xffff, bytes.getShort(56) & 0xffff);
            assertEquals(count + 1, bytes.getInt((int) bytes.getLong(40) + 44));
        }
    }

    @Test
    void refusesToWriteNothingAndLeavesAnOlderFileAlone() throws IOException {
        Files.writeString(directory.resolve("written"), "older");
        try (MemoryImage image = open(directory, new ElfFile().load(0, 3).make())) {
            ElfCoreWriter writer = new ElfCoreWriter((_, _) -> false);
            assertThrows(ImageException.class, () -> written(image, writer).close());
        }
        assertEquals("older", Files.readString(directory.resolve("written")));
    }
}
