// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.compare.Side;
import org.folioscope.handover.Handover;
import org.folioscope.handover.claims.Claim;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.claims.ClaimSource;
import org.folioscope.handover.kho.KhoFinder;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.pages.PageSet;

/**
 * The pages that one side preserves, by owner. What KHO's tracker has and nobody else claims is the tracker's own. One
 * thread.
 */
final class PreservedOwners {

    /** The owner of what the tracker alone preserves. */
    static final String TRACKER = "KHO's tracker, and nobody besides";

    private static final int PAGE_SHIFT = 12;

    /** Takes pages of one owner that follow each other. */
    @FunctionalInterface
    interface RunVisitor {
        void run(String owner, long pfn, long pages);
    }

    private record Run(String owner, long pfn, long pages) {}

    private final List<Run> runs = new ArrayList<>();
    private final PageSet preserved = new PageSet();

    private PreservedOwners() {}

    /**
     * What the kernel of {@code side} hands out.
     *
     * @param same whether the other side is the same boot, so that what it was handed counts, too
     */
    static PreservedOwners handedOut(Side side, boolean same, Progress progress) {
        return of(side, same ? null : KhoHandover.Side.IN, progress);
    }

    /** What the kernel of {@code side} was handed; {@code same} as in {@link #handedOut}. */
    static PreservedOwners handedIn(Side side, boolean same, Progress progress) {
        return of(side, same ? null : KhoHandover.Side.OUT, progress);
    }

    /** The page frames that anybody but the tracker says are preserved on {@code side}. */
    static PageSet claimed(Side side, Progress progress) {
        PageSet claimed = new PageSet();
        for (Handover handover : side.handovers(progress).list()) {
            if (!handover.kind().equals(KhoFinder.KIND)) {
                handover.decoded(progress)
                        .claims()
                        .forEach(source -> source.all(progress, claim -> {
                            if (claim.role() == Role.PRESERVED) {
                                claimed.add(first(claim), end(claim) - first(claim));
                            }
                        }));
            }
        }
        return claimed;
    }

    private static PreservedOwners of(Side side, KhoHandover.Side without, Progress progress) {
        PreservedOwners owners = new PreservedOwners();
        PageSet known = new PageSet();
        List<ClaimSource> trackers = new ArrayList<>();
        for (Handover handover : side.handovers(progress).list()) {
            if (without != null && HandoverPairs.side(handover, progress).orElse(null) == without) {
                continue;
            }
            List<ClaimSource> claims = handover.decoded(progress).claims();
            if (handover.kind().equals(KhoFinder.KIND)) {
                trackers.addAll(claims);
                claims.forEach(source -> source.all(progress, claim -> {
                    if (claim.role() == Role.METADATA) {
                        known.add(first(claim), end(claim) - first(claim));
                    }
                }));
            } else {
                claims.forEach(source -> source.all(progress, claim -> owners.add(claim, known)));
            }
        }
        trackers.forEach(source -> source.all(progress, claim -> owners.addTracked(claim, known, progress)));
        return owners;
    }

    private static long first(Claim claim) {
        return claim.start() >>> PAGE_SHIFT;
    }

    private static long end(Claim claim) {
        return claim.end() + (1 << PAGE_SHIFT) - 1 >>> PAGE_SHIFT;
    }

    private void add(Claim claim, PageSet known) {
        long count = end(claim) - first(claim);
        if (claim.role() == Role.PRESERVED) {
            known.add(first(claim), count);
            add(claim.owner(), first(claim), count);
        } else if (claim.role() == Role.METADATA) {
            known.add(first(claim), count);
        }
    }

    private void addTracked(Claim claim, PageSet known, Progress progress) {
        if (claim.role() != Role.PRESERVED) {
            return;
        }
        for (long pfn = first(claim); pfn < end(claim); ) {
            progress.check();
            long missing = known.firstMissing(pfn, end(claim) - pfn);
            if (missing < 0) {
                return;
            }
            long to = missing + 1;
            while (to < end(claim) && !known.contains(to)) {
                to++;
            }
            known.add(missing, to - missing);
            add(TRACKER, missing, to - missing);
            pfn = to;
        }
    }

    private void add(String owner, long pfn, long pages) {
        preserved.add(pfn, pages);
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.owner().equals(owner) && last.pfn() + last.pages() == pfn) {
            runs.set(runs.size() - 1, new Run(last.owner(), last.pfn(), last.pages() + pages));
        } else {
            runs.add(new Run(owner, pfn, pages));
        }
    }

    boolean contains(long pfn) {
        return preserved.contains(pfn);
    }

    void forEach(RunVisitor each) {
        runs.forEach(run -> each.run(run.owner(), run.pfn(), run.pages()));
    }
}
