// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.claims;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.folioscope.base.Progress;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.pages.PageFrames;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;

/** What the running kernel does with pages, by its memory map: the "who else" of {@link PageClaims}. */
public final class KernelClaims implements ClaimSource {

    private static final int PAGE_SHIFT = 12;
    /** Pages that one question looks at: what a screen shows, not all of memory. */
    private static final int MOST_PAGES = 1024;

    private final Supplier<PageFrames> frames;

    /** @param frames makes a reader of the memory map for one thread */
    public KernelClaims(Supplier<PageFrames> frames) {
        this.frames = frames;
    }

    @Override
    public void at(long start, long length, Consumer<Claim> each) {
        PageFrames map;
        try {
            map = frames.get();
        } catch (MissingMemberException | MissingSymbolException _) {
            return; // this kernel's memory map can't be read: nobody else is known
        }
        long first = start >>> PAGE_SHIFT;
        long last = Math.min(start + length - 1 >>> PAGE_SHIFT, first + MOST_PAGES - 1);
        long from = first;
        Claim run = null;
        for (long pfn = first; pfn <= last; pfn++) {
            Claim claim = claim(map, pfn);
            boolean same = run != null
                    && claim != null
                    && claim.role() == run.role()
                    && claim.owner().equals(run.owner());
            if (!same) {
                hand(run, from, pfn, each);
                run = claim;
                from = pfn;
            }
        }
        hand(run, from, last + 1, each);
    }

    private static void hand(Claim run, long from, long end, Consumer<Claim> each) {
        if (run != null) {
            each.accept(new Claim(from << PAGE_SHIFT, end - from << PAGE_SHIFT, run.role(), run.owner()));
        }
    }

    private static Claim claim(PageFrames map, long pfn) {
        try {
            if (!map.isKnown(pfn)) {
                return null;
            }
            if (map.isFree(pfn)) {
                return new Claim(pfn, 1, Role.FREE, "the running kernel: on the free lists");
            }
            int references = map.references(pfn);
            String how =
                    map.isMapped(pfn) ? ", mapped by processes" : map.isWritable(pfn) ? ", writable page cache" : "";
            return references == 0
                    ? null
                    : new Claim(pfn, 1, Role.IN_USE, "the running kernel: " + references + " references" + how);
        } catch (MemoryFaultException _) {
            return null;
        }
    }

    /** Hands out nothing: every page of memory is the kernel's in some way. */
    @Override
    public void all(Progress progress, Consumer<Claim> each) {
        // see above
    }
}
