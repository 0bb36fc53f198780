// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.kho;

/** Hands out page frames of an image, one behind the other. One thread. */
final class KhoPages {

    private long next;

    /** @param start physical address of the first page */
    KhoPages(long start) {
        this.next = start;
    }

    /** A page that nobody preserves: physical address. */
    long free() {
        long page = next;
        next += KhoMemory.PAGE;
        return page;
    }

    /** The first physical address that was not handed out. */
    long end() {
        return next;
    }
}
