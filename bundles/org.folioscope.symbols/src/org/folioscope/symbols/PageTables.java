// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols;

import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;

/** Translation of virtual addresses by the page tables in an image. x86-64, 4 or 5 levels. Safe for several threads. */
public interface PageTables {

    /** The page that maps {@code virtual}; empty where none does. */
    Optional<Mapping> translate(long virtual);

    /** Every step of the translation, from the top-level table on, for people. Ends where an entry is not present. */
    List<Step> walk(long virtual);

    /**
     * Hands the pages mapped from {@code from} up to {@code to}, both virtual, to {@code each}, ascending, as long as it
     * wants more. Tables may be shared or lead to themselves: it ends after a million tables in any case.
     */
    void leaves(long from, long to, Progress progress, LeafVisitor each);

    /** Takes pages one by one. */
    @FunctionalInterface
    interface LeafVisitor {
        /**
         * @param virtual first virtual address of the page
         * @param physical its first physical address
         * @param size bytes: 4 KiB, 2 MiB or 1 GiB
         * @return false to see no more
         */
        boolean leaf(long virtual, long physical, long size);
    }

    /**
     * A leaf.
     *
     * @param virtual first virtual address of the page
     * @param physical first physical address of the page
     * @param size of the page in bytes: 4 KiB, 2 MiB or 1 GiB
     * @param entry the raw leaf entry
     */
    record Mapping(long virtual, long physical, long size, long entry) {}

    /**
     * One level of a walk.
     *
     * @param level 5 (PGD of 5 levels) to 1 (PTE)
     * @param entryAddress physical address of the entry, bytes
     * @param entry its raw value
     * @param meaning such as "table", "2 MiB page, writable, no-execute", "not present"
     */
    record Step(int level, long entryAddress, long entry, String meaning) {}
}
