// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.elf;

import static org.folioscope.memory.files.Opened.assertFault;
import static org.folioscope.memory.files.Opened.assertPages;
import static org.folioscope.memory.files.Opened.open;
import static org.folioscope.memory.files.Opened.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic.Severity;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.files.ElfFile;
import org.folioscope.memory.files.FileMaker;
import org.folioscope.memory.files.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElfCoreTest {

    @TempDir
    Path directory;

    @Test
    void readsEachLoadSegmentAtItsPhysicalAddress() throws IOException {
        try (MemoryImage image =
                open(directory, new ElfFile().load(0, 8).load(0x100, 4).make())) {
            assertEquals("ELF core", image.format());
            assertEquals(
                    List.of(new Extent(0, 0x8000, 240), new Extent(0x100000, 0x4000, 240 + 0x8000)), image.extents());
            assertPages(image, 0, 8);
            assertPages(image, 0x100, 4);
            assertFault(image, 0x8000, Reason.ABSENT);
            assertFault(image, -1, Reason.ABSENT);
            assertEquals(List.of(), image.diagnostics());
        }
    }

    @Test
    void ignoresTheHeaderSizeThatQemuGetsWrong() throws IOException {
        try (MemoryImage image = open(directory, new ElfFile().load(0, 2).make().u16(52, 8))) {
            assertPages(image, 0, 2);
        }
    }

    @Test
    void readsTheNumberOfProgramHeadersFromTheSectionHeaderWhereItDoesNotFit() throws IOException {
        ElfFile elf = new ElfFile().extendedCount();
        int count = 70_000;
        for (int i = 0; i < count; i++) { // backwards, so that nothing folds together
            elf.load(16L * (count - i), 16, new byte[] {(byte) (count - i), 1, 2, 3, 4, 5, 6, 7, 8});
        }
        try (MemoryImage image = open(directory, elf.make())) {
            assertEquals(count, image.extents().size());
            assertEquals(
                    77_77 & 0xff,
                    image.window(16 * 7777).bytes().get(java.lang.foreign.ValueLayout.JAVA_BYTE, 0) & 0xff);
            assertFault(image, 16 * 7777 + 9, Reason.ABSENT);
        }
    }

    @Test
    void foldsSegmentsThatShowTheSameBytesOfTheFile() throws IOException {
        FileMaker file = new ElfFile().load(0, 8).load(2, 2).load(6, 2).make();
        long first = 128 + 3 * 56;
        file.u64(128 + 56 + 8, first + 2 * Pages.SIZE); // as QEMU's paging dumps: one place, many segments
        file.u64(128 + 112 + 8, first + 6 * Pages.SIZE);
        try (MemoryImage image = open(directory, file)) {
            assertEquals(List.of(new Extent(0, 8 * Pages.SIZE, first)), image.extents());
            assertEquals(List.of(), image.diagnostics());
            assertPages(image, 0, 8);
        }
    }

    @Test
    void takesTheLaterOfTwoSegmentsThatContradictEachOtherAndSaysSo() throws IOException {
        byte[] other = Pages.contents(2, 1);
        try (MemoryImage image = open(
                directory,
                new ElfFile().load(0, 8).load(4 * Pages.SIZE, Pages.SIZE, other).make())) {
            assertEquals(3, image.extents().size());
            assertPages(image, 0, 4);
            assertPages(image, 5, 3);
            byte[] page = new byte[Pages.SIZE];
            new org.folioscope.memory.PhysicalReader(image).read(4 * Pages.SIZE, page, 0, page.length);
            assertArrayEquals(other, page);
            assertTrue(image.diagnostics().getFirst().message().contains("1 PT_LOAD segments overlap"));
            assertEquals("physical 0x4000", image.diagnostics().getFirst().place());
        }
    }

    @Test
    void leavesOutWhatTheFileDoesNotHoldOfASegment() throws IOException {
        try (MemoryImage image = open(
                directory, new ElfFile().load(0, 0x10000, Pages.contents(0, 3)).make())) {
            assertPages(image, 0, 3);
            assertFault(image, 3 * Pages.SIZE, Reason.ABSENT);
        }
    }

    @Test
    void readsWhatIsLeftOfATruncatedFileAndSaysWhatIsMissing() throws IOException {
        byte[] whole = new ElfFile().load(0, 8).load(0x100, 4).make().toBytes();
        byte[] cut = Arrays.copyOf(whole, 240 + 5 * Pages.SIZE + 100);
        try (MemoryImage image = open(org.folioscope.memory.files.Opened.write(directory, cut))) {
            assertPages(image, 0, 5);
            assertFault(image, 5 * Pages.SIZE + 100, Reason.ABSENT);
            var diagnostic = image.diagnostics().getFirst();
            assertEquals(Severity.ERROR, diagnostic.severity());
            assertTrue(diagnostic.message().contains("2 of 2 PT_LOAD segments reach beyond"), diagnostic.message());
            assertTrue(diagnostic.message().contains("expected 0xc0f0 bytes, found 0x5154"), diagnostic.message());
        }
    }

    @Test
    void survivesSegmentsWithImpossibleSizesAndAddresses() throws IOException {
        FileMaker file = new ElfFile().load(0, 2).load(0x10, 1).load(0x20, 1).make();
        file.u64(128 + 56 + 32, Long.MIN_VALUE); // p_filesz 2^63
        file.u64(128 + 112 + 24, 1L << 60); // p_paddr
        try (MemoryImage image = open(directory, file)) {
            assertPages(image, 0, 2);
            assertEquals(1, image.extents().size());
            assertTrue(image.diagnostics().toString().contains("2 of 3 PT_LOAD segments lie above 2^52"));
        }
    }

    @Test
    void keepsNotesInOrderAndStopsAtALyingOne() throws IOException {
        byte[] info = "OSRELEASE=6.12.0\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        FileMaker file = new ElfFile()
                .note("CORE", 1, new byte[336])
                .note("VMCOREINFO", 0, info)
                .load(0, 1)
                .make();
        try (MemoryImage image = open(directory, file)) {
            assertEquals(
                    List.of("CORE", "VMCOREINFO"),
                    image.notes().stream().map(n -> n.name()).toList());
            assertArrayEquals(info, image.notes().getLast().content());
            assertEquals(List.of(), image.registers());
        }
        file.u32(128 + 3 * 56 + 4, 0x7fffffff);
        try (MemoryImage image = open(directory, file)) {
            assertEquals(1, image.notes().size());
            assertTrue(image.diagnostics().getFirst().message().contains("its segment ends before"));
        }
    }

    @Test
    void readsTheRegistersOfQemusNote() throws IOException {
        FileMaker state = new FileMaker();
        state.u32(0, 1).u32(4, 440).u64(8, 0x11).u64(8 + 16 * 8, 0xffff_ffff_8100_0000L); // rax, rip
        state.u32(152, 0x10).u64(152 + 16, 0); // cs
        state.u64(152 + 4 * 24 + 16, 0xffff_8880_0000_1000L); // gs
        state.u32(152 + 9 * 24 + 4, 0xfff).u64(152 + 9 * 24 + 16, 0xffff_fe00_0000_0000L); // idt
        state.u64(392, 0x8005_0033L)
                .u64(392 + 24, 0x230_e000)
                .u64(392 + 32, 0x75_0ef0)
                .u64(432, 7);
        byte[] bytes = state.toBytes();
        try (MemoryImage image = open(
                directory,
                new ElfFile()
                        .note("QEMU", 0, bytes)
                        .note("QEMU", 0, bytes)
                        .load(0, 1)
                        .make())) {
            assertEquals(2, image.registers().size());
            Map<String, Long> cpu = image.registers().get(1);
            assertEquals(0x11, cpu.get("rax"));
            assertEquals(0xffff_ffff_8100_0000L, cpu.get("rip"));
            assertEquals(0x10, cpu.get("cs"));
            assertEquals(0xffff_8880_0000_1000L, cpu.get("gs_base"));
            assertEquals(0xffff_fe00_0000_0000L, cpu.get("idt"));
            assertEquals(0xfff, cpu.get("idt_limit"));
            assertEquals(0x8005_0033L, cpu.get("cr0"));
            assertEquals(0x230_e000, cpu.get("cr3"));
            assertEquals(0x75_0ef0, cpu.get("cr4"));
            assertEquals(7, cpu.get("kernel_gs_base"));
        }
    }

    @Test
    void refusesOtherElfFilesWithASentence() throws IOException {
        FileMaker file = new ElfFile().load(0, 1).make();
        assertTrue(
                refusal(directory, file.u16(16, 2).toBytes()).contains("executable (a vmlinux?), not a memory image"));
        assertTrue(refusal(directory, file.u16(16, 4).u16(4, 0x0101).toBytes()).contains("found class 1, data 1"));
        FileMaker process =
                new ElfFile().load(0, 1).load(0, Pages.SIZE, Pages.content(2)).make();
        process.u64(128 + 16, 0x400000).u64(128 + 56 + 16, 0x500000);
        assertTrue(refusal(directory, process.toBytes()).contains("looks like the core of a process"));
    }

    @Test
    void saysWhereItIsTruncatedWhateverIsMissing() throws IOException {
        byte[] whole = new ElfFile().load(0, 1).make().toBytes();
        assertTrue(refusal(directory, Arrays.copyOf(whole, 40))
                .contains(
                        "is truncated: expected the ELF header (64 B) at file offset 0x0, but the file ends at 0x28"));
        assertTrue(refusal(directory, Arrays.copyOf(whole, 150)).contains("expected the first program header"));
        assertTrue(refusal(directory, Arrays.copyOf(whole, 184)).contains("holds no memory"));
    }
}
