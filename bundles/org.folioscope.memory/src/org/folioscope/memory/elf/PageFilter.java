// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.elf;

import java.lang.foreign.MemorySegment;

/** Chooses the pages that a new image keeps. */
@FunctionalInterface
public interface PageFilter {

    /** Keeps everything. */
    PageFilter ALL = (_, _) -> true;

    /** Keeps every page that has a byte other than 0. */
    PageFilter WITHOUT_ZERO_PAGES = (_, page) -> !ZeroPages.isZero(page);

    /**
     * Whether the page is kept. Called once for each, by ascending addresses.
     *
     * @param address physical, of the page's first byte
     * @param page its content: 4 KiB, or less where an extent begins or ends within a page
     */
    boolean keep(long address, MemorySegment page);

    /** A filter that keeps what both keep. */
    default PageFilter and(PageFilter other) {
        return (address, page) -> keep(address, page) && other.keep(address, page);
    }
}
