// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.pkram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.MakeException;
import org.folioscope.handover.make.PageFile;

/**
 * Writes memory in which a kernel left files of tmpfs with PKRAM for the next one. It is written from the tables of the
 * RFC, with offsets of its own: it knows nothing of the decoder, so that each proves the other. The file is sparse: of
 * each saved file only the first pages have content, the others are zeros that take no room.
 */
final class PkramImage {

    /** The smallest image, bytes. */
    static final long SMALLEST = 8 << 20;

    /** Which super block is written. */
    enum SuperBlock {
        /** Magic number, nodes, regions. */
        MAGIC(8),
        /** Nodes and regions. */
        REGIONS(0),
        /** Nodes alone. */
        NODES(0);

        final int first;

        SuperBlock(int first) {
            this.first = first;
        }
    }

    /** Where a file's structures are, for whoever wants to break them; physical addresses. */
    record Saved(long object, List<Long> links, long header, long pages, String name) {}

    private static final int PAGE = 4096;
    private static final int SLOTS = 510;
    private static final int REGION_SLOTS = 255;
    private static final int HUGE_PAGES = 512;
    private static final int HUGE_ENTRY = 9 | 1 << 5;
    private static final int PAGES_WITH_CONTENT = 64;
    private static final long COMMAND_LINE = 0x1000;
    private static final long FIRST = 0x100000;

    /** 2026-01-01T00:00:00Z in nanoseconds. */
    private static final long TIME = 1_767_225_600_000_000_000L;

    final PageFile file;
    final List<Long> nodes = new ArrayList<>();
    final List<Saved> saved = new ArrayList<>();
    final List<Long> regionPages = new ArrayList<>();
    final long superBlock;
    private final SuperBlock layout;
    private final long size;
    private final Progress progress;
    private final List<long[]> ranges = new ArrayList<>();
    private long next = FIRST;

    private PkramImage(PageFile file, long size, SuperBlock layout, Progress progress) throws IOException {
        this.file = file;
        this.size = size;
        this.layout = layout;
        this.progress = progress;
        this.superBlock = page();
    }

    /**
     * Writes an image.
     *
     * @param size bytes of memory, a multiple of 4096, at least {@link #SMALLEST}
     * @param files how many small files are saved beside the others, at least 0
     * @param pages of the file whose links come in another order than its pages, at least 1
     * @param breakage what is broken in it in the end; null for nothing
     */
    static void write(
            Path path, long size, SuperBlock layout, int files, int pages, PkramBreakage breakage, Progress progress)
            throws IOException {
        if (size < SMALLEST || size % PAGE != 0) {
            throw new MakeException("an image with PKRAM has a multiple of 4096 bytes and at least "
                    + Numbers.size(SMALLEST) + ", found " + size);
        }
        try (PageFile file = new PageFile(path, size)) {
            PkramImage image = new PkramImage(file, size, layout, progress);
            image.fill(files, pages);
            if (breakage != null) {
                breakage.apply(image);
            }
        }
    }

    private void fill(int files, int pages) throws IOException {
        progress.begin("Writing PKRAM", files + 4L);
        file.text(COMMAND_LINE, "console=ttyS0 pkram=" + Long.toHexString(superBlock >>> 12));
        long first = node("shmem-folio");
        long second = node("shmem-second");
        file.u64(first + 16, second >>> 12);
        List<Saved> own = new ArrayList<>();
        own.add(save("small", 3, 3 * PAGE - 100, false));
        own.add(save("long", pages, (long) pages * PAGE, true));
        long bulk = Math.max(0, size / 4 / PAGE / HUGE_PAGES - 1);
        own.add(saveHuge("huge", bulk, 5));
        own.add(save("empty", 0, 0, false));
        for (int i = 0; i < files; i++) {
            own.add(save("file-" + i, 1, 1 + i % PAGE, false));
            next += PAGE; // a page of nobody, so that ranges stay apart
            progress.advance(1);
            progress.check();
        }
        chain(first, own);
        Saved other = save("small", 2, 2 * PAGE, false);
        chain(second, List.of(other));
        saved.addAll(own);
        saved.add(other);
        finish(first);
    }

    private long node(String name) throws IOException {
        long node = page();
        file.text(node + 24, name);
        nodes.add(node);
        return node;
    }

    /** New objects come at the head, as the kernel puts them. */
    private void chain(long node, List<Saved> objects) throws IOException {
        long nextPfn = 0;
        for (Saved each : objects) {
            file.u64(each.object() + 40, nextPfn);
            nextPfn = each.object() >>> 12;
        }
        file.u64(node + 8, nextPfn);
    }

    /** @param shuffled whether the links come in another order than the pages of the file */
    private Saved save(String name, long pages, long bytes, boolean shuffled) throws IOException {
        long object = page();
        long header = describe(object, name, bytes);
        List<Long> links = new ArrayList<>();
        for (long index = 0; index < pages; index += SLOTS) {
            long link = page();
            links.add(link);
            file.u64(link + 8, index);
            progress.check();
            for (int slot = 0; slot < SLOTS && index + slot < pages; slot++) {
                file.u64(link + 16 + 8L * slot, content(name, index + slot, 1));
            }
        }
        if (shuffled) {
            links.addFirst(links.removeLast());
        }
        join(object, links);
        return new Saved(object, links, header, pages, name);
    }

    /** A file of {@code huge} pages of 2 MiB and {@code small} ones after them. */
    private Saved saveHuge(String name, long huge, int small) throws IOException {
        long object = page();
        long pages = huge * HUGE_PAGES + small;
        long header = describe(object, name, pages * PAGE);
        List<Long> links = new ArrayList<>();
        long index = 0;
        for (long done = 0; done < huge + small; ) {
            progress.check();
            long link = page();
            links.add(link);
            file.u64(link + 8, index);
            for (int slot = 0; slot < SLOTS && done < huge + small; slot++, done++) {
                boolean isHuge = done < huge;
                long count = isHuge ? HUGE_PAGES : 1;
                file.u64(link + 16 + 8L * slot, content(name, index, count) | (isHuge ? HUGE_ENTRY : 0));
                index += count;
            }
        }
        join(object, links);
        return new Saved(object, links, header, pages, name);
    }

    private void join(long object, List<Long> links) throws IOException {
        for (int i = 1; i < links.size(); i++) {
            file.u64(links.get(i - 1), links.get(i) >>> 12);
        }
        if (!links.isEmpty()) {
            file.u64(object, links.getFirst() >>> 12);
            file.u64(object + 8, links.getLast() >>> 12);
        }
    }

    /** Writes the byte stream of a file: 48 bytes and its name. */
    private long describe(long object, String name, long bytes) throws IOException {
        long link = page();
        long header = page();
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        file.u32(header, 0100644);
        file.u32(header + 4, 1000);
        file.u32(header + 8, 100);
        file.u32(header + 12, length);
        file.u64(header + 16, bytes);
        file.u64(header + 24, TIME);
        file.u64(header + 32, TIME + 1);
        file.u64(header + 40, TIME + 2);
        file.text(header + 48, name);
        file.u64(link + 16, header);
        file.u64(object + 16, link >>> 12);
        file.u64(object + 24, link >>> 12);
        file.u64(object + 32, 48L + length);
        return header;
    }

    private long content(String name, long index, long pages) throws IOException {
        long address = pages == 1 ? page() : huge();
        if (index < PAGES_WITH_CONTENT) {
            file.text(address, name + " page " + index);
        }
        return address;
    }

    private void finish(long firstNode) throws IOException {
        if (layout == SuperBlock.MAGIC) {
            file.u32(superBlock, 0x706b726d);
        }
        file.u64(superBlock + layout.first, firstNode >>> 12);
        if (layout == SuperBlock.NODES) {
            return;
        }
        // the list's own pages are in it, side by side, so they add one range at most
        int pages = (ranges.size() + 1 + REGION_SLOTS - 1) / REGION_SLOTS;
        for (int i = 0; i < pages; i++) {
            regionPages.add(page());
        }
        for (int i = 0; i < ranges.size(); i++) {
            long entry = regionPages.get(i / REGION_SLOTS) + 16 + 16L * (i % REGION_SLOTS);
            file.u64(entry, ranges.get(i)[0]);
            file.u64(entry + 8, ranges.get(i)[1]);
        }
        for (int i = 0; i < pages; i++) {
            file.u64(regionPages.get(i), regionPages.get(i == 0 ? pages - 1 : i - 1) >>> 12);
            file.u64(regionPages.get(i) + 8, i + 1 < pages ? regionPages.get(i + 1) >>> 12 : 0);
        }
        file.u64(superBlock + layout.first + 8, regionPages.getFirst() >>> 12);
        file.u64(superBlock + layout.first + 16, ranges.size());
    }

    /** The number of regions as the super block has it: its place. */
    long regionCountAddress() {
        return superBlock + layout.first + 16;
    }

    private long page() throws IOException {
        return take(PAGE);
    }

    private long huge() throws IOException {
        next = next + HUGE_PAGES * PAGE - 1 & -(long) HUGE_PAGES * PAGE;
        return take((long) HUGE_PAGES * PAGE);
    }

    private long take(long bytes) throws IOException {
        long address = next;
        next += bytes;
        if (next > size) {
            throw new MakeException(
                    "the files don't fit into " + Numbers.size(size) + " of memory; make fewer, or more memory");
        }
        if (!ranges.isEmpty() && ranges.getLast()[0] + ranges.getLast()[1] == address) {
            ranges.getLast()[1] += bytes;
        } else {
            ranges.add(new long[] {address, bytes});
        }
        return address;
    }
}
