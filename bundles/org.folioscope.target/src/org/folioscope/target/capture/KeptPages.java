// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumSet;
import java.util.Set;
import org.folioscope.memory.elf.PageFilter;
import org.folioscope.target.guest.KernelPageFlag;

/**
 * Leaves out pages that tell nothing about the kernel's storage state: free ones, and those of processes, anonymous or
 * mapped (the programs of the initramfs). Which those are is the guest's own word, /proc/kpageflags.
 */
final class KeptPages implements PageFilter {

    private static final int PAGE_SHIFT = 12;

    private static final Set<KernelPageFlag> DROPPED =
            EnumSet.of(KernelPageFlag.BUDDY, KernelPageFlag.ANON, KernelPageFlag.MMAP);

    private final ByteBuffer flags;

    /** @param kpageflags all of /proc/kpageflags: a 64-bit word for each page frame, from 0 on */
    KeptPages(byte[] kpageflags) {
        flags = ByteBuffer.wrap(kpageflags).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public boolean keep(long address, MemorySegment page) {
        long at = (address >>> PAGE_SHIFT) * Long.BYTES;
        if (at < 0 || at > flags.capacity() - Long.BYTES) {
            return true; // beyond the memory map there is only firmware
        }
        long word = flags.getLong((int) at);
        return DROPPED.stream().noneMatch(flag -> flag.in(word));
    }
}
