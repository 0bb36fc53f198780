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
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;

/**
 * Holds the page cache of a file in a snapshot against what a script has to give. Only what is in the page cache is
 * compared: bytes that are not cached, and folios that are not up to date, are counted. One thread.
 */
public final class CacheComparison {

    private static final int PAGE = 4096;

    /** Equal bytes between differing ones that do not end a run: written bytes are alike by chance now and then. */
    private static final int GAP = 8;

    /** Bytes that are shown. */
    private static final int SHOWN = 8;

    private static final Pattern UP_TO_DATE = Pattern.compile("\\buptodate\\b");

    private final KernelSnapshot kernel;
    private final Inode inode;
    private final Expectation expectation;

    private long compared;
    private long different;
    private long folios;
    private long staleFolios;
    private long unreadable;

    public CacheComparison(KernelSnapshot kernel, Inode inode, Expectation expectation) {
        this.kernel = kernel;
        this.inode = inode;
        this.expectation = expectation;
    }

    /** Compares, and hands over the differences in the order of the file, one of the size first. */
    public void run(Progress progress, Consumer<CacheDifference> each) {
        compared = 0;
        different = 0;
        folios = 0;
        staleFolios = 0;
        unreadable = 0;
        if (inode.getSize() != expectation.size()) {
            each.accept(sizes());
        }
        MemoryReader reader = kernel.map().physicalReader();
        byte[] page = new byte[PAGE];
        kernel.folios(inode, progress, folio -> {
            if (folio.getKind() == EntryKind.FOLIO && folio.isSetPfn()) {
                folio(folio, reader, page, progress, each);
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
            FolioRun folio, MemoryReader reader, byte[] page, Progress progress, Consumer<CacheDifference> each) {
        long pages = (expectation.size() + PAGE - 1L) / PAGE;
        long first = folio.getIndex();
        if (first < 0 || first >= pages) {
            return;
        }
        folios++;
        if (!UP_TO_DATE.matcher(folio.getFlags()).find()) {
            staleFolios++;
            return;
        }
        long count = Math.min(folio.getPages(), pages - first);
        for (int i = 0; i < count; i++) {
            progress.check();
            int start = (int) (first + i) * PAGE;
            int length = Math.min(PAGE, expectation.size() - start);
            try {
                reader.read((folio.getPfn() + i) * PAGE, page, 0, length);
            } catch (MemoryFaultException _) {
                unreadable++;
                continue;
            }
            compared += length;
            page(folio, i, start, length, page, each);
        }
    }

    private void page(FolioRun folio, int number, int start, int length, byte[] page, Consumer<CacheDifference> each) {
        int at = 0;
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
                    expectation.origin(start + begin, found)));
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
        long missing = expectation.size() - compared;
        return Numbers.size(compared) + " of " + Numbers.size(expectation.size()) + " compared in " + folios
                + " folios, " + different + " bytes differ"
                + (missing == 0 ? "" : "; " + Numbers.size(missing) + " are not in the page cache")
                + (staleFolios == 0 ? "" : "; " + staleFolios + " folios are not up to date")
                + (unreadable == 0 ? "" : "; the image lacks " + unreadable + " page frames");
    }
}
