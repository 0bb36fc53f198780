// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover;

import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalReader;

/**
 * Where handovers are looked for: memory, and the kernel in it where there is one. A persistent region alone has none.
 * Closing stays with whoever opened the memory. Safe for use by several threads; readers belong to one thread each.
 */
public final class HandoverSource {

    private final MemoryImage memory;
    private final KernelSnapshot kernel;
    private final String region;

    private HandoverSource(MemoryImage memory, KernelSnapshot kernel, String region) {
        this.memory = memory;
        this.kernel = kernel;
        this.region = region;
    }

    /** An open image with its live kernel, or without one where it has none. */
    @SuppressWarnings("resource") // nothing is opened
    public static HandoverSource of(Snapshot snapshot) {
        return new HandoverSource(
                snapshot.memory(), snapshot.hasKernel() ? snapshot.kernel() : null, regionOf(snapshot.memory()));
    }

    /**
     * Memory, and a kernel in it.
     *
     * @param kernel null where there is none, or it doesn't matter
     */
    public static HandoverSource of(MemoryImage memory, KernelSnapshot kernel) {
        return new HandoverSource(memory, kernel, regionOf(memory));
    }

    private static String regionOf(MemoryImage memory) {
        return memory instanceof RegionImage image ? image.kind() : "";
    }

    /** The same kernel over other memory: over that of an edit, say. */
    public HandoverSource over(MemoryImage other) {
        return new HandoverSource(other, kernel, region);
    }

    public MemoryImage memory() {
        return memory;
    }

    public Optional<KernelSnapshot> kernel() {
        return Optional.ofNullable(kernel);
    }

    /** The kind of handover whose region this memory is, and nothing else: "pkernfs"; empty for memory of a machine. */
    public String region() {
        return region;
    }

    /** A new reader at physical addresses, for one thread. */
    public MemoryReader reader() {
        return new PhysicalReader(memory);
    }

    /** The physical address of a kernel virtual one; empty without a kernel, or where that doesn't map it. */
    public OptionalLong physical(long virtual) {
        if (kernel == null) {
            return OptionalLong.empty();
        }
        return kernel.map()
                .pageTables()
                .translate(virtual)
                .map(page -> OptionalLong.of(page.physical() + (virtual - page.virtual())))
                .orElse(OptionalLong.empty());
    }

    /** Whether the memory has the byte at the physical {@code address}. */
    public boolean holds(long address) {
        return holds(address, 1);
    }

    /** Whether the memory has all of the {@code length} bytes (at least 1) from the physical {@code address} on. */
    public boolean holds(long address, long length) {
        long at = address;
        long end = address + length;
        if (length <= 0 || at < 0 || end < at) {
            return false;
        }
        for (Extent extent : memory.extents()) {
            if (extent.contains(at)) {
                at = extent.end();
                if (at >= end || at < extent.start()) {
                    return true;
                }
            } else if (Long.compareUnsigned(extent.start(), at) > 0) {
                return false;
            }
        }
        return false;
    }
}
