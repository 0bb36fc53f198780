// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.foliomap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.compare.Fate;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioRun;

/**
 * What becomes, or became, of the pages of a file between two frames, by the index of the page and its bytes. Immutable;
 * made by a worker thread.
 */
public final class FolioFates {

    /** Nothing to hold against. */
    public static final FolioFates NONE = new FolioFates(List.of());

    /** Pages whose bytes are compared, some 8 GiB; of those behind only the place is. */
    private static final long MOST_PAGES = 1 << 21;

    private static final int PAGE = 4096;
    private static final int PAGE_SHIFT = 12;

    private record Run(long index, long pages, Fate fate) {}

    private final List<Run> runs;
    private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);

    private FolioFates(List<Run> runs) {
        this.runs = List.copyOf(runs);
        runs.forEach(run -> counts.merge(run.fate(), run.pages(), Long::sum));
    }

    /**
     * One of two frames: a file's page cache, ascending by index, and the memory that it lies in.
     *
     * @param runs none where the frame doesn't have the file
     */
    public record Side(List<FolioRun> runs, PhysicalMemory memory) {}

    /**
     * Compares the frame that is shown with the other one.
     *
     * @param absent the fate of pages that only the shown one has
     */
    public static FolioFates of(Side shown, Side other, Fate absent, Progress progress) {
        return new Comparison(shown, other, absent, progress).run();
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    long count(Fate fate) {
        return counts.getOrDefault(fate, 0L);
    }

    /** The fate of the page {@code index}; null for one that neither frame has. */
    public Fate at(long index) {
        return first(index, index + 1);
    }

    /** The fate that matters most among the pages from {@code from} to before {@code to}; null where there is none. */
    Fate worst(long from, long to) {
        Fate worst = null;
        for (int i = find(from); i < runs.size() && runs.get(i).index() < to; i++) {
            Fate fate = runs.get(i).fate();
            worst = worst == null || weight(fate) > weight(worst) ? fate : worst;
        }
        return worst;
    }

    private static int weight(Fate fate) {
        return switch (fate) {
            case KEPT -> 0;
            case UNKNOWN -> 1;
            case MOVED -> 2;
            case GAINED -> 3;
            case LOST -> 4;
            default -> 5;
        };
    }

    private Fate first(long from, long to) {
        int i = find(from);
        return i < runs.size() && runs.get(i).index() < to ? runs.get(i).fate() : null;
    }

    /** Index of the first run that ends behind {@code page}. */
    private int find(long page) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = low + high >>> 1;
            Run run = runs.get(middle);
            if (run.index() + run.pages() <= page) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static final class Comparison {

        private final Side shown;
        private final Side other;
        private final Fate absent;
        private final Progress progress;
        private final MemoryReader here;
        private final MemoryReader there;
        private final byte[] a = new byte[PAGE];
        private final byte[] b = new byte[PAGE];
        private final List<Run> found = new ArrayList<>();
        private long budget = MOST_PAGES;

        Comparison(Side shown, Side other, Fate absent, Progress progress) {
            this.shown = shown;
            this.other = other;
            this.absent = absent;
            this.progress = progress;
            here = new PhysicalReader(shown.memory());
            there = new PhysicalReader(other.memory());
        }

        FolioFates run() {
            int i = 0;
            int j = 0;
            long at = 0;
            while (i < shown.runs().size() || j < other.runs().size()) {
                progress.check();
                FolioRun left = i < shown.runs().size() ? shown.runs().get(i) : null;
                FolioRun right = j < other.runs().size() ? other.runs().get(j) : null;
                long start = Math.max(at, Math.min(start(left), start(right)));
                boolean inLeft = start(left) <= start;
                boolean inRight = start(right) <= start;
                long end = Math.min(inLeft ? end(left) : start(left), inRight ? end(right) : start(right));
                if (inLeft && inRight) {
                    both(left, right, start, end);
                } else if (end > start) {
                    add(start, end - start, inLeft ? absent : absent.mirrored());
                }
                at = Math.max(at, end);
                i += inLeft && end(left) <= at ? 1 : 0;
                j += inRight && end(right) <= at ? 1 : 0;
            }
            return new FolioFates(found);
        }

        private static long start(FolioRun run) {
            return run == null ? Long.MAX_VALUE : Math.max(0, run.getIndex());
        }

        private static long end(FolioRun run) {
            long end = start(run) + Math.max(1, run.getPages());
            return end < 0 ? Long.MAX_VALUE : end;
        }

        private void both(FolioRun left, FolioRun right, long start, long end) {
            if (left.getKind() != EntryKind.FOLIO || right.getKind() != EntryKind.FOLIO) {
                boolean same = left.getKind() == right.getKind() && left.getValue() == right.getValue();
                add(start, end - start, same ? Fate.KEPT : Fate.CHANGED);
                return;
            }
            if (!left.isSetPfn() || !right.isSetPfn() || budget < end - start) {
                add(start, end - start, Fate.UNKNOWN);
                return;
            }
            budget -= end - start;
            for (long page = start; page < end; page++) {
                if ((page - start & 255) == 0) {
                    progress.check();
                }
                add(page, 1, fate(left.getPfn() + page - start(left), right.getPfn() + page - start(right)));
            }
        }

        private Fate fate(long pfn, long otherPfn) {
            try {
                here.read(pfn << PAGE_SHIFT, a, 0, PAGE);
                there.read(otherPfn << PAGE_SHIFT, b, 0, PAGE);
            } catch (MemoryFaultException _) {
                return Fate.UNKNOWN;
            }
            if (!Arrays.equals(a, b)) {
                return Fate.CHANGED;
            }
            return pfn == otherPfn ? Fate.KEPT : Fate.MOVED;
        }

        private void add(long index, long pages, Fate fate) {
            Run last = found.isEmpty() ? null : found.getLast();
            if (last != null && last.fate() == fate && last.index() + last.pages() == index) {
                found.set(found.size() - 1, new Run(last.index(), last.pages() + pages, fate));
            } else {
                found.add(new Run(index, pages, fate));
            }
        }
    }
}
