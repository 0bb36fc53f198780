// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.elf;

import java.lang.foreign.MemorySegment;

/** Recognises pages of zeros. */
final class ZeroPages {

    private static final MemorySegment ZERO =
            MemorySegment.ofArray(new byte[PageRuns.PAGE]).asReadOnly();

    private ZeroPages() {}

    /** Whether all bytes, at most a page, are 0. */
    static boolean isZero(MemorySegment page) {
        long length = page.byteSize();
        return MemorySegment.mismatch(page, 0, length, ZERO, 0, length) == -1;
    }
}
