// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.Optional;
import java.util.OptionalInt;
import org.folioscope.base.Progress;

/** What a kernel's struct pages say of page frames. One thread. */
public interface PageStates {

    /** The upper half of page->private of a page that was handed over and not restored yet: "KHOP" (since 6.18). */
    long MAGIC = 0x4b484f50L;

    /**
     * A struct page.
     *
     * @param address its physical address; -1 where it is not known
     * @param references its reference count
     * @param free whether it begins a block of the buddy allocator
     * @param reserved whether PG_reserved is set
     * @param privateWord page->private
     */
    record State(long address, long references, boolean free, boolean reserved, long privateWord) {

        /** The order of KHO's mark; empty where there is none. */
        public OptionalInt mark() {
            return privateWord >>> 32 == MAGIC ? OptionalInt.of((int) privateWord) : OptionalInt.empty();
        }
    }

    /** Takes pages. */
    @FunctionalInterface
    interface Visitor {
        /** @param frame its page frame number */
        void page(long frame, State state);
    }

    /** The struct page of {@code frame}; empty where the image has none. */
    Optional<State> page(long frame);

    /** Hands every page with KHO's mark to {@code visitor}, by ascending frame; reads the whole memory map. */
    void marked(Progress progress, Visitor visitor);
}
