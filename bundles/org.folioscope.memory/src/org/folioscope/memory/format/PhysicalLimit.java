// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.format;

/** Where physical memory ends on any machine that Linux runs on. */
public final class PhysicalLimit {

    /** x86-64 and arm64 both stop at 52 bits of physical address (Intel SDM vol. 3 §4.1.4, Arm ARM: FEAT_LPA). */
    public static final int BITS = 52;

    private PhysicalLimit() {}

    /** Whether {@code length} bytes (any value) from {@code address} on lie below the limit. */
    public static boolean holds(long address, long length) {
        return address >>> BITS == 0 && length >= 0 && length <= (1L << BITS) - address;
    }
}
