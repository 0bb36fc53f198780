// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.khotmpfs;

import java.io.IOException;
import java.nio.file.Path;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.MakeException;
import org.folioscope.handover.make.PageFile;

/**
 * Writes memory in which a tmpfs is handed over by KHO. It is written from docs/kho-tmpfs.md with offsets of its own: it
 * knows nothing of the decoder, so that each proves the other. Only the first pages of files have content; the others
 * are zeros that take no room.
 */
final class KhoTmpfsImage {

    /** The smallest image, bytes. */
    static final long SMALLEST = 4 << 20;

    private static final int PAGE = 4096;
    private static final long FIRST = 0x100000;
    private static final int RECORD = 408;
    private static final int RECORDS = 10;
    private static final int PAGES_WITH_CONTENT = 64;
    private static final long TAKEN = 1;

    /** 2026-01-01T00:00:00Z in seconds. */
    private static final long TIME = 1_767_225_600L;

    private final PageFile file;
    private final long size;
    private final Progress progress;
    private final KhoTracker tracker;
    private long next = FIRST;
    private long filePage;
    private int records;
    private long instance;

    private KhoTmpfsImage(PageFile file, long size, Progress progress) {
        this.file = file;
        this.size = size;
        this.progress = progress;
        this.tracker = new KhoTracker(file, this::page);
    }

    /**
     * @param size bytes of memory, a multiple of 4096, at least {@link #SMALLEST}
     * @param pages of the large file
     * @param broken the rule to break; empty for none
     */
    static void write(Path path, long size, long pages, String broken, Progress progress) throws IOException {
        if (size < SMALLEST || size % PAGE != 0) {
            throw new MakeException("an image with kho-tmpfs has a multiple of 4096 bytes and at least "
                    + Numbers.size(SMALLEST) + ", found " + size);
        }
        try (PageFile file = new PageFile(path, size)) {
            new KhoTmpfsImage(file, size, progress).fill(pages, broken);
        }
    }

    private void fill(long pages, String broken) throws IOException {
        progress.begin("Writing kho-tmpfs", pages);
        long tree = page();
        long head = preservedPage();
        file.text(head, "kho-tmpfs-v1");
        file.u64(head + 16, 1);
        instance = head + 64;
        file.text(instance, "folio");
        record(1, 0, 0040755, "");
        record(2, 1, 0040755, "sub");
        long small = record(3, 1, 0100644, "small");
        file.u64(small + 16, 3 * PAGE - 100);
        long listed = list(small, 1, new long[] {0, 1, 2});
        long large = record(4, 2, 0100600, "large");
        file.u64(large + 16, pages * PAGE);
        list(large, pages);
        long holes = record(5, 1, 0100644, "holes");
        file.u64(holes + 16, 300_000L * PAGE);
        list(holes, 3, new long[] {0, 7, 511, 512, 262_143, 262_144, 299_999});
        record(6, 1, 0100644, "empty");
        long reserved = record(7, 1, 0100644, "fallocated");
        file.u64(reserved + 16, 1);
        file.u64(reserved + 40, 2);
        list(reserved, 1, new long[] {0, 1});
        for (int i = 8; i < 24; i++) {
            list(record(i, 1, 0100644, "file-" + i), 1, new long[] {});
        }
        tracker.writeTree(tree, "kho-tmpfs", head, PAGE);
        breakRule(broken, small, listed);
    }

    private void breakRule(String rule, long record, long table) throws IOException {
        switch (rule) {
            case "KS2" -> tracker.forget(file.u64(table) >>> 12);
            case "KS3" -> file.u64(table + 8, file.u64(table));
            case "KS4" -> file.u64(record + 16, PAGE);
            default -> {
                // nothing is broken
            }
        }
    }

    /** The next record: ten in a page, then another page. */
    private long record(long ino, long parent, int mode, String name) throws IOException {
        if (records % RECORDS == 0) {
            long page = preservedPage();
            file.u64(filePage == 0 ? instance + 32 : filePage, page);
            filePage = page;
        }
        long record = filePage + 16 + (long) RECORD * (records % RECORDS);
        file.u64(filePage + 8, records % RECORDS + 1);
        records++;
        file.u64(instance + 40, records);
        file.u64(record, ino);
        file.u64(record + 8, parent);
        for (int time = 48; time <= 72; time += 8) {
            file.u64(record + time, TIME);
        }
        file.u32(record + 96, mode);
        file.u32(record + 100, 1000);
        file.u32(record + 104, 100);
        file.text(record + 152, name);
        return record;
    }

    /** A file of {@code pages} pages without holes. */
    private void list(long record, long pages) throws IOException {
        int levels = pages <= 512 ? 1 : pages <= 512 * 512 ? 2 : 3;
        long top = preservedPage();
        for (long index = 0; index < pages; index++) {
            enter(top, levels, index);
            if ((index & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
                progress.advance(Progress.CHECK_INTERVAL);
            }
        }
        file.u64(record + 24, top | levels);
        file.u64(record + 32, pages);
    }

    /** @return the top table */
    private long list(long record, int levels, long[] indices) throws IOException {
        if (indices.length == 0) {
            return 0;
        }
        long top = preservedPage();
        for (long index : indices) {
            enter(top, levels, index);
        }
        file.u64(record + 24, top | levels);
        file.u64(record + 32, indices.length);
        return top;
    }

    private void enter(long top, int levels, long index) throws IOException {
        long table = top;
        for (int level = levels; level > 1; level--) {
            long entry = table + 8 * (index >>> 9 * (level - 1) & 511);
            long below = file.u64(entry);
            if (below == 0) {
                below = preservedPage();
                file.u64(entry, below);
            }
            table = below;
        }
        long page = preservedPage();
        if (index < PAGES_WITH_CONTENT) {
            file.text(page, "page " + index);
        }
        file.u64(table + 8 * (index & 511), page | TAKEN);
    }

    private long preservedPage() throws IOException {
        long page = page();
        tracker.preserve(page >>> 12);
        return page;
    }

    private long page() throws IOException {
        long page = next;
        next += PAGE;
        if (next > size) {
            throw new MakeException(
                    "the files don't fit into " + Numbers.size(size) + " of memory; make smaller ones, or more memory");
        }
        return page;
    }
}
