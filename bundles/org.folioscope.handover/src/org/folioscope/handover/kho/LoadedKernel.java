// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.List;
import java.util.Optional;
import org.folioscope.handover.kho.SetupData.KhoData;

/**
 * A kernel that kexec has loaded and not started yet (struct kimage, include/linux/kexec.h of Linux 7.2).
 *
 * @param crash whether it is the one that a panic would start
 * @param address physical address of struct kimage
 * @param tree what it will be told as KHO's root tree: kho.fdt, physical; 0 for nothing
 * @param treePlace physical address of that member
 * @param segments what is copied before the jump, and where to
 * @param landed memory as that kernel will find it; empty where the list of copies is not known
 * @param bootData what its boot parameters will say of KHO, at the addresses where they will be; empty where they say nothing
 */
public record LoadedKernel(
        boolean crash,
        long address,
        long tree,
        long treePlace,
        List<Segment> segments,
        Optional<LandedMemory> landed,
        Optional<KhoData> bootData) {

    /** KEXEC_SEGMENT_MAX. */
    public static final int SEGMENT_LIMIT = 16;

    /** Where what will be at the physical {@code address} is now. */
    public long now(long address) {
        return landed.map(memory -> memory.source(address)).orElse(address);
    }

    /**
     * A piece of the next kernel.
     *
     * @param place physical address of struct kexec_segment
     * @param start physical address that it is copied to
     * @param size bytes there
     */
    public record Segment(long place, long start, long size) {}
}
