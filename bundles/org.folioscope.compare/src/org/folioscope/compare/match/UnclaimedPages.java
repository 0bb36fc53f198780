// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.function.LongConsumer;
import org.folioscope.base.Progress;
import org.folioscope.compare.Side;
import org.folioscope.handover.Handover;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.kho.KhoEntry;
import org.folioscope.handover.kho.KhoFinder;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoKernel;
import org.folioscope.handover.kho.PageStates;
import org.folioscope.handover.kho.ReservedRegion;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoKernel;
import org.folioscope.handover.pages.PageSet;

/**
 * Pages that a kernel was handed by KHO, that still wait to be restored, and that nobody asks for: preserved, but unclaimed.
 * The marks are in page->private of Linux 6.18 and later (KHO_PAGE_MAGIC of kernel/liveupdate/kexec_handover.c).
 */
final class UnclaimedPages {

    private static final int PAGE_SHIFT = 12;

    private UnclaimedPages() {}

    /** Hands the page frames to {@code each}, ascending. */
    static void of(Side side, Progress progress, LongConsumer each) {
        PageSet claimed = new PageSet();
        PageStates states = null;
        for (Handover handover : side.handovers(progress).list()) {
            boolean kho = handover.kind().equals(KhoFinder.KIND);
            handover.decoded(progress)
                    .claims()
                    .forEach(source -> source.all(progress, claim -> {
                        boolean preserved = !kho && claim.role() == Role.PRESERVED;
                        if (preserved || claim.role() == Role.METADATA) {
                            add(claimed, claim.start(), claim.length());
                        }
                    }));
            for (Object subject : handover.decoded(progress).subjects()) {
                if (subject instanceof KhoHandover of && of.side() == KhoHandover.Side.IN) {
                    states = of.kernel().flatMap(KhoKernel::pages).orElse(states);
                    addEntries(claimed, of);
                } else if (subject instanceof LuoHandover luo) {
                    luo.kernel().map(LuoKernel::incomingFlbs).ifPresent(at -> add(claimed, at, 1));
                }
            }
        }
        if (states != null) {
            states.marked(progress, (pfn, state) -> {
                long pages = 1L << Math.clamp(state.mark().orElse(0), 0, 20);
                for (long page = pfn; page < pfn + pages; page++) {
                    if (!claimed.contains(page)) {
                        each.accept(page);
                    }
                }
            });
        }
    }

    /** The root tree, what its entries point to, and regions that keep their place. */
    private static void addEntries(PageSet claimed, KhoHandover kho) {
        add(claimed, kho.tree().address(), 1);
        for (KhoEntry entry : kho.tree().entries()) {
            if (entry.data() != 0) {
                add(claimed, entry.data(), entry.blobSize().orElse(1 << PAGE_SHIFT));
            }
        }
        for (ReservedRegion region : kho.regions()) {
            add(claimed, region.start(), region.size());
        }
    }

    private static void add(PageSet claimed, long address, long length) {
        long first = address >>> PAGE_SHIFT;
        long end = address + Math.max(1, length) - 1 >>> PAGE_SHIFT;
        if (address > 0 && end >= first && end - first < PageSet.LIMIT) {
            claimed.add(first, end - first + 1);
        }
    }
}
