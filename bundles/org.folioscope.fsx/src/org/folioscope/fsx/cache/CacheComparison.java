// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.cache;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.pagecache.PartialFolios;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;

/**
 * Holds the page cache of a file in a snapshot against what a script has to give. Only what is in the page cache is
 * compared, of folios that are not up to date as much as the file system says is: all other bytes are counted. One thread.
 */
public final class CacheComparison {

    private static final int PAGE = 4096;

    /** Equal bytes between differing ones that do not end a run: written bytes are alike by chance now and then. */
    private static final int GAP = 8;

    /** Bytes that are shown. */
    private static final int SHOWN = 8;

    /** Differences of which is told where they may be from: that takes a look at the whole file. */
    private static final int MOST_ORIGINS = 256;

    private static final Pattern UP_TO_DATE = Pattern.compile("\\buptodate\\b");

    private final KernelSnapshot kernel;
    private final Inode inode;
    private final Expectation expectation;

    private long compared;
    private long different;
    private int told;
    private long folios;
    private long partialFolios;
    private long stale;
    private long unreadable;
    private String damage = "";

    public CacheComparison(KernelSnapshot kernel, Inode inode, Expectation expectation) {
        this.kernel = kernel;
        this.inode = inode;
        this.expectation = expectation;
    }

    /** Compares, and hands over the differences in the order of the file, one of the size first. */
    public void run(Progress progress, Consumer<CacheDifference> each) {
        compared = 0;
        different = 0;
        told = 0;
        folios = 0;
        partialFolios = 0;
        stale = 0;
        unreadable = 0;
        damage = "";
        if (inode.getSize() != expectation.size()) {
            each.accept(sizes());
        }
        MemoryReader reader = kernel.map().physicalReader();
        byte[] page = new byte[PAGE];
        PartialFolios partial = new PartialFolios(kernel.map());
        partial.of(inode);
        kernel.folios(inode, progress, folio -> {
            if (folio.getKind() == EntryKind.FOLIO && folio.isSetPfn()) {
                folio(folio, partial, reader, page, progress, each);
            }
        });
    }

    private CacheDifference sizes() {
        int size = expectation.size();
        int start = (int) Math.clamp(inode.getSize(), 0, size);
        return new CacheDifference(
                start / PAGE,
                -1,
                0,
                "",
                start,
                Math.abs(inode.getSize() - size),
                Math.abs(inode.getSize() - size),
                "size " + Numbers.hex(size),
                "size " + Numbers.hex(inode.getSize()),
                expectation.operations(Math.min(start, Math.max(size - 1, 0)), size),
                "the inode's size");
    }

    private void folio(
            FolioRun folio,
            PartialFolios partial,
            MemoryReader reader,
            byte[] page,
            Progress progress,
            Consumer<CacheDifference> each) {
        long first = folio.getIndex();
        if (first < 0 || first >= (expectation.size() + PAGE - 1L) / PAGE) {
            return;
        }
        folios++;
        long start = first * PAGE;
        long size = Math.min(folio.getPages() * PAGE, expectation.size() - start);
        if (UP_TO_DATE.matcher(folio.getFlags()).find()) {
            stretch(folio, 0, size, reader, page, progress, each);
            return;
        }
        partialFolios++;
        stale += size;
        String wrong = partial.upToDate(folio, (from, to) -> {
            long end = Math.min(to, size);
            if (from < end) {
                stale -= end - from;
                stretch(folio, from, end, reader, page, progress, each);
            }
        });
        damage = damage.isEmpty() ? wrong : damage;
    }

    /** Compares bytes of a folio, page by page. */
    private void stretch(
            FolioRun folio,
            long from,
            long to,
            MemoryReader reader,
            byte[] page,
            Progress progress,
            Consumer<CacheDifference> each) {
        for (long at = from; at < to; ) {
            progress.check();
            int number = (int) (at / PAGE);
            int begin = (int) (at % PAGE);
            int end = (int) Math.min(PAGE, to - (long) number * PAGE);
            try {
                reader.read((folio.getPfn() + number) * PAGE + begin, page, begin, end - begin);
                compared += end - begin;
                page(folio, number, begin, end, page, progress, each);
            } catch (MemoryFaultException _) {
                unreadable += end - begin;
            }
            at += end - begin;
        }
    }

    /**
     * Compares bytes of a page.
     *
     * @param number of the page in its folio
     * @param first byte of the page
     * @param length behind the last one
     */
    private void page(
            FolioRun folio,
            int number,
            int first,
            int length,
            byte[] page,
            Progress progress,
            Consumer<CacheDifference> each) {
        int start = (int) (folio.getIndex() + number) * PAGE;
        int at = first;
        while (at < length) {
            while (at < length && page[at] == expectation.at(start + at)) {
                at++;
            }
            if (at == length) {
                return;
            }
            int begin = at;
            int end = at;
            int differing = 0;
            for (; at < length && at - end <= GAP; at++) {
                if (page[at] != expectation.at(start + at)) {
                    end = at + 1;
                    differing++;
                }
            }
            at = end;
            different += differing;
            byte[] found = Arrays.copyOfRange(page, begin, end);
            each.accept(new CacheDifference(
                    start / PAGE,
                    folio.getPfn() + number,
                    folio.isSetAddress() ? folio.getAddress() : 0,
                    (folio.getFlags() + " " + (folio.getTags() == null ? "" : folio.getTags())).strip(),
                    start + begin,
                    end - begin,
                    differing,
                    shown(expectation.part(start + begin, start + end)),
                    shown(found),
                    expectation.operations(start + begin, start + end),
                    told++ < MOST_ORIGINS ? expectation.origin(start + begin, found, progress) : "not looked for"));
        }
    }

    private static String shown(byte[] bytes) {
        int length = Math.min(SHOWN, bytes.length);
        return HexFormat.of().formatHex(bytes, 0, length) + (length < bytes.length ? "…" : "");
    }

    /** Whether the last run found a difference. */
    public boolean differs() {
        return different > 0 || inode.getSize() != expectation.size();
    }

    /** What was compared and what could not be, in a sentence. */
    public String summary() {
        long missing = expectation.size() - compared - stale - unreadable;
        return Numbers.size(compared) + " of " + Numbers.size(expectation.size()) + " compared in " + folios
                + " folios, " + different + " bytes differ"
                + (missing == 0 ? "" : "; " + Numbers.size(missing) + " are not in the page cache")
                + (stale == 0 ? "" : "; " + Numbers.size(stale) + " in " + partialFolios + " folios are not up to date")
                + (unreadable == 0 ? "" : "; the image lacks " + Numbers.size(unreadable))
                + (damage.isEmpty() ? "" : "; " + damage);
    }
}
