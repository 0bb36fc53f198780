// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.kdump;

import static org.folioscope.memory.files.Opened.assertFault;
import static org.folioscope.memory.files.Opened.assertPages;
import static org.folioscope.memory.files.Opened.open;
import static org.folioscope.memory.files.Opened.refusal;
import static org.folioscope.memory.files.Opened.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.files.FileMaker;
import org.folioscope.memory.files.FlatFileMaker;
import org.folioscope.memory.files.KdumpFile;
import org.folioscope.memory.files.KdumpFile.Compression;
import org.folioscope.memory.files.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KdumpTest {

    /** File offset of the first page descriptor of {@link #machine}: 3 blocks of headers, 2 of bitmaps. */
    private static final long DESCRIPTORS = 5 * 4096;

    @TempDir
    Path directory;

    private static KdumpFile machine(Compression compression) {
        return new KdumpFile(compression)
                .pages(0, 100)
                .excluded(100, 50)
                .pages(150, 3)
                .pages(9000, 77)
                .vmcoreinfo("OSRELEASE=6.12.0\n");
    }

    private static void assertMachine(MemoryImage image) {
        assertPages(image, 0, 100);
        assertPages(image, 150, 3);
        assertPages(image, 9000, 77);
        assertFault(image, 120 * Pages.SIZE, Reason.EXCLUDED);
        assertFault(image, 200 * Pages.SIZE, Reason.ABSENT);
        assertFault(image, 9077 * Pages.SIZE, Reason.ABSENT);
        assertFault(image, -Pages.SIZE, Reason.ABSENT);
        assertEquals("VMCOREINFO", image.notes().getFirst().name());
        assertEquals(
                List.of(
                        new Extent(0, 100 * Pages.SIZE, -1),
                        new Extent(150 * Pages.SIZE, 3 * Pages.SIZE, -1),
                        new Extent(9000 * Pages.SIZE, 77 * Pages.SIZE, -1)),
                image.extents());
        assertEquals(List.of(), image.diagnostics());
    }

    @ParameterizedTest
    @EnumSource
    void readsPagesOfEachCompression(Compression compression) throws IOException {
        try (MemoryImage image = open(directory, machine(compression).make())) {
            assertMachine(image);
            assertEquals(
                    "kdump-compressed ("
                            + (compression == Compression.NONE
                                    ? "not compressed"
                                    : compression.name().toLowerCase(java.util.Locale.ROOT))
                            + ")",
                    image.format());
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void readsTheFlattenedFormInWhateverOrderItsRecordsCome(long seed) throws IOException {
        byte[] plain = machine(Compression.ZLIB).make().toBytes();
        try (MemoryImage image = open(directory, FlatFileMaker.flatten(plain, seed))) {
            assertMachine(image);
            assertEquals("kdump-compressed (flattened, zlib)", image.format());
        }
    }

    @Test
    void readsOlderHeadersWithOneBitmapAndNoPageNumbersOf64Bits() throws IOException {
        FileMaker file = machine(Compression.ZLIB).make();
        file.u32(8, 3).u64(4096 + 96, 0x7777_7777_7777L);
        try (MemoryImage image = open(directory, file)) {
            assertMachine(image);
        }
    }

    @Test
    void givesEqualPagesToSeveralThreadsAtOnce() throws Exception {
        try (MemoryImage image = open(
                        directory,
                        new KdumpFile(Compression.ZLIB).pages(0, 2000).make());
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> work = IntStream.range(0, 4)
                    .<Callable<Void>>mapToObj(_ -> () -> {
                        assertPages(image, 0, 2000);
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    @Test
    void namesAPageThatIsDamagedAndReadsItsNeighbours() throws IOException {
        FileMaker file = machine(Compression.ZLIB).make();
        file.u32(DESCRIPTORS + 24 * 11 + 8, 7); // size
        file.u32(DESCRIPTORS + 24 * 12 + 12, 2); // LZO
        file.u64(DESCRIPTORS + 24 * 13, Long.MAX_VALUE); // offset
        file.u32(DESCRIPTORS + 24 * 14 + 8, 0xffff_ffffL);
        try (MemoryImage image = open(directory, file)) {
            assertFault(image, 11 * Pages.SIZE + 5, Reason.DAMAGED);
            assertFault(image, 12 * Pages.SIZE, Reason.DAMAGED);
            assertFault(image, 13 * Pages.SIZE, Reason.ABSENT);
            assertFault(image, 14 * Pages.SIZE, Reason.DAMAGED);
            assertPages(image, 0, 11);
            assertPages(image, 15, 50);
        }
    }

    @Test
    void readsWhatIsLeftOfATruncatedFile() throws IOException {
        byte[] whole = machine(Compression.ZLIB).make().toBytes();
        try (MemoryImage image = open(write(directory, Arrays.copyOf(whole, whole.length - 10_000)))) {
            assertPages(image, 0, 100);
            assertFault(image, 9076 * Pages.SIZE, Reason.ABSENT);
            assertTrue(image.diagnostics().getFirst().message().startsWith("the file is truncated: the last page"));
        }
        byte[] flat = FlatFileMaker.flatten(whole, 4).toBytes();
        try (MemoryImage image = open(write(directory, Arrays.copyOf(flat, flat.length - 16)))) {
            assertMachine2(image);
        }
    }

    private static void assertMachine2(MemoryImage image) {
        assertPages(image, 0, 100);
        assertTrue(image.diagnostics().getFirst().message().contains("end mark of the flattened form"));
    }

    @ParameterizedTest
    @CsvSource({
        "100,expected the kdump header (464 B) at file offset 0x0",
        "4100,expected the kdump sub header (104 B) at file offset 0x1000",
        "13000,expected the page bitmaps (8 KiB) at file offset 0x3000"
    })
    void saysWhatIsMissingOfATruncatedHeader(int length, String sentence) throws IOException {
        byte[] whole = machine(Compression.ZLIB).make().toBytes();
        String refusal = refusal(directory, Arrays.copyOf(whole, length));
        assertTrue(refusal.contains(sentence), refusal);
    }

    @Test
    void refusesWhatItCannotReadAndSaysWhatToDo() throws IOException {
        assertTrue(
                refusal(directory, machine(Compression.ZLIB).make().u32(424, 2).toBytes())
                        .contains("compressed with LZO"));
        assertTrue(refusal(
                        directory,
                        machine(Compression.ZLIB).make().u32(4096 + 12, 1).toBytes())
                .contains("makedumpfile --reassemble"));
        assertTrue(refusal(
                        directory,
                        machine(Compression.ZLIB)
                                .make()
                                .u32(428, 0)
                                .u32(416, 4096)
                                .toBytes())
                .contains("32-bit machine"));
        assertTrue(
                refusal(directory, machine(Compression.ZLIB).make().u32(8, 1000).toBytes())
                        .contains("expected header version 1 to 6 at offset 0x8, found 1000"));
        assertTrue(refusal(
                        directory,
                        machine(Compression.ZLIB)
                                .make()
                                .u64(4096 + 96, Long.MIN_VALUE)
                                .toBytes())
                .contains("can't be"));
        byte[] elf = new org.folioscope.memory.files.ElfFile().load(0, 2).make().toBytes();
        assertTrue(refusal(directory, FlatFileMaker.flatten(elf, 1).toBytes()).contains("makedumpfile -R"));
    }

    @Test
    void countsRunsOfPagesWithoutAnObjectForEachOfMillions() {
        byte[] bits = new byte[1 << 20];
        Arrays.fill(bits, (byte) 0x55);
        PageBitmap bitmap = new PageBitmap(
                java.lang.foreign.MemorySegment.ofArray(bits), bits.length * 8L - 3, org.folioscope.base.Progress.NONE);
        assertEquals(bits.length * 4L - 1, bitmap.count());
        assertEquals(1_000_000, bitmap.rank(2_000_000));
        assertEquals(1_000_001, bitmap.rank(2_000_001));
        List<Extent> extents = bitmap.extents(4096, 100);
        assertEquals(1, extents.size());
        assertEquals(4096L * (bits.length * 8L - 3), extents.getFirst().length());
    }
}
