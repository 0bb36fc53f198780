// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.kho;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;

/**
 * The memory of a machine right before the jump: boot_params at 0 as the next kernel will find them, scratch areas, the
 * root tree, the tracker, entries. Offsets are those of Linux's headers, written down here a second time, so that the
 * decoders are held against something else than themselves. What is left is to break it: each rule's breach is one field
 * or one page of it. One thread.
 *
 * <p>Where things lie: 0 boot_params, 0x1000 setup_data, 0x2000 scratch descriptors; 4 MiB, 8 MiB and 12 MiB the scratch
 * areas of 4 MiB; from 16 MiB on the tracker's pages, from 32 MiB on preserved pages of entries, from 48 MiB on preserved memory.
 */
public final class KhoImage {

    /** Bytes that an image has at least. */
    public static final long SMALLEST = 64L << 20;

    static final long SETUP_DATA = 0x1000;
    static final long KHO_DATA = 0x1100;
    static final long SCRATCH = 0x2000;
    static final long FIRST_SCRATCH = 4L << 20;
    static final long SCRATCH_SIZE = 4L << 20;
    private static final long TRACKER = 16L << 20;
    private static final long ENTRIES = 32L << 20;
    static final long DATA = 48L << 20;

    final KhoMemory memory = new KhoMemory();
    final KhoPages pages = new KhoPages(ENTRIES);
    final TrackerWriter tracker;
    final String compatible;
    final String broken;
    private final List<Entry> entries = new ArrayList<>();

    /** A child of the root tree. */
    private record Entry(String name, long data, long size) {}

    /**
     * @param compatible "kho-v1" to "kho-v4"
     * @param bitmapBytes 4096 or 512, for "kho-v1"
     * @param trackerAddress physical address of the tracker's first page; 0 for the usual one
     * @param broken the rule to break; empty for none
     */
    KhoImage(String compatible, int bitmapBytes, long trackerAddress, String broken) {
        this.compatible = compatible;
        this.broken = broken;
        this.tracker = new TrackerWriter(
                memory,
                new KhoPages(trackerAddress == 0 ? TRACKER : trackerAddress),
                compatible.equals("kho-v1") ? bitmapBytes : 0);
    }

    /** A valid image of Linux 7.2's format, to which other makers add what is theirs, from 40 MiB on. */
    public static KhoImage valid() {
        return new KhoImage("kho-v4", 4096, 0, "");
    }

    /** Writes 8 bytes at the physical {@code address}. */
    public void put64(long address, long value) {
        memory.put64(address, value);
    }

    /** Reads what was written, 8 bytes; zeros elsewhere. */
    public long get64(long address) {
        return memory.get64(address);
    }

    /** Marks the block of 2^order pages at the physical {@code address} as preserved. */
    public void preserve(long address, int order) {
        tracker.preserve(address >>> 12, order);
    }

    /** Writes a new file of {@code size} bytes; after {@link #finish}. */
    public void writeTo(Path file, long size, Progress progress) throws IOException {
        memory.writeTo(file, size, progress);
    }

    boolean breaks(String rule) {
        return broken.equals(rule);
    }

    /** A page that is preserved: physical address. */
    long preservedPage() {
        long page = pages.free();
        tracker.preserve(page >>> 12, 0);
        memory.put64(page, 0);
        return page;
    }

    /** Adds an entry to the root tree. */
    void entry(String name, long data, long size) {
        entries.add(new Entry(name, data, size));
    }

    /** "kexec-metadata": version at 0, the release at 4, the count at 69; 73 bytes. */
    public void metadata(String release, int count) {
        long page = preservedPage();
        memory.put32(page, 1).text(page + 4, release).put32(page + 69, count);
        entry("kexec-metadata", page, breaks("KH04") ? 2 * KhoMemory.PAGE : 73);
        if (breaks("KH04")) {
            pages.free(); // what the size speaks of, and nobody preserves
        }
    }

    /** "memblock": a tree with one region of reserve_mem=. */
    void region(String name, long start, long size) {
        byte[] tree = new FdtWriter()
                .begin("")
                .text("compatible", "memblock-v1")
                .begin(name)
                .text("compatible", "reserve-mem-v1")
                .word("start", start)
                .word("size", size)
                .end()
                .end()
                .tree(0);
        long page = breaks("KH03") ? pages.free() : preservedPage();
        memory.bytes(page, tree);
        entry("memblock", page, tree.length);
    }

    /**
     * Writes an area of virtual memory: struct kho_vmalloc is first chunk, total pages at 8, flags at 12, order at 14; a
     * chunk is next, then 511 addresses.
     *
     * @return the 16 bytes of the struct
     */
    byte[] area(List<Long> blocks, int total) {
        long first = preservedPage();
        long chunk = first;
        int used = 0;
        for (long block : blocks) {
            memory.put64(chunk + 8 + 8L * used++, block);
            if (used == 511) { // the next one is made at once, be it empty
                long next = preservedPage();
                memory.put64(chunk, next);
                chunk = next;
                used = 0;
            }
        }
        byte[] area = new byte[16];
        for (int i = 0; i < 8; i++) {
            area[i] = (byte) (first >>> 8 * i);
        }
        for (int i = 0; i < 4; i++) {
            area[8 + i] = (byte) (total >>> 8 * i);
        }
        area[12] = 1;
        return area;
    }

    /** "kho_test": what lib/test_kho.c hands over, an area of {@code count} pages. */
    void test(int count) {
        List<Long> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(preservedPage());
        }
        byte[] area = area(blocks, count + (breaks("KH15") ? 1 : 0));
        byte[] tree = new FdtWriter()
                .begin("")
                .text("compatible", "kho-test-v1")
                .property("folios_info", area)
                .end()
                .tree(0);
        long page = preservedPage();
        memory.bytes(page, tree);
        entry("kho_test", page, tree.length);
    }

    /** Writes the root tree and all that leads to it; the last thing to be done, once. */
    public void finish() {
        long tree = preservedPage();
        boolean sized = compatible.equals("kho-v3") || compatible.equals("kho-v4");
        String data = sized ? "preserved-data" : "fdt";
        breakTracker();
        long map = compatible.equals("kho-v1") ? tracker.writeChunks() : tracker.root();
        if (breaks("KH10")) {
            memory.put32(map + 12, 256); // a chunk has room for 255
        }
        FdtWriter writer = new FdtWriter()
                .begin("")
                .text("compatible", breaks("KH02") ? "kho-v9" : compatible)
                .word("preserved-memory-map", map);
        for (Entry entry : entries) {
            writer.begin(entry.name());
            if (sized) {
                writer.word("blob-size", entry.size());
            }
            writer.word(data, entry.data()).end();
        }
        memory.bytes(tree, writer.end().tree(0));
        boot(tree);
    }

    /** boot_params: "HdrS" at 0x202, the list at 0x250; setup_data is next, type at 8, length at 12, data at 16. */
    private void boot(long tree) {
        memory.put16(0x1fe, 0xaa55).text(0x202, "HdrS").put16(0x206, 0x20f).put64(0x250, SETUP_DATA);
        memory.put64(SETUP_DATA, KHO_DATA).put32(SETUP_DATA + 8, 9).put32(SETUP_DATA + 12, 32);
        memory.put64(KHO_DATA, 0).put32(KHO_DATA + 8, 10).put32(KHO_DATA + 12, breaks("KH01") ? 24 : 32);
        memory.put64(KHO_DATA + 16, tree).put64(KHO_DATA + 24, 4096);
        memory.put64(KHO_DATA + 32, SCRATCH).put64(KHO_DATA + 40, 48);
        for (int i = 0; i < 3; i++) {
            memory.put64(SCRATCH + 16L * i, FIRST_SCRATCH + SCRATCH_SIZE * i)
                    .put64(SCRATCH + 16L * i + 8, SCRATCH_SIZE);
        }
    }

    private void breakTracker() {
        switch (broken) {
            case "KH05" -> memory.put64(tracker.root() + 3 * 8, tracker.root() + KhoMemory.PAGE);
            case "KH06" -> tracker.preserve(1L << 34, 0); // at 64 TiB
            case "KH07" -> {
                tracker.preserve(DATA >>> 12, 9);
                tracker.preserve((DATA >>> 12) + 5, 0);
            }
            case "KH08" -> tracker.preserve((FIRST_SCRATCH >>> 12) + 7, 0);
            case "KH11" -> tracker.leaf((1L << 52 | 1L << 30) >>> 15);
            default -> {
                // the others are broken where they are written
            }
        }
    }
}
