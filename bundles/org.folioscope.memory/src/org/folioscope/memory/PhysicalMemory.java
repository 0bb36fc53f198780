// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

import java.util.List;

/**
 * The bytes of a machine's physical memory. All addresses are physical, in bytes. Implementations are safe for use by
 * several threads at once; hot loops should read through a {@link MemoryReader} of their own instead.
 */
public interface PhysicalMemory {

    /** What this memory covers: ascending by {@link Extent#start()}, never overlapping. */
    List<Extent> extents();

    /**
     * The bytes around {@code address}: as large a piece as is at hand (a whole extent where the file is mapped, one
     * page or block where it has to be decoded). The contents never change, but those of a VM that runs; the window stays
     * valid until the image is closed.
     *
     * @throws MemoryFaultException when the image has no bytes there: absent, excluded by the tool that dumped it, or
     *     damaged
     */
    Window window(long address);

    /**
     * Skips what is known to be zeros without reading it, such as the holes of a sparse file.
     *
     * @param address one that has a window
     * @return the first address from {@code address} on that may hold something else than 0, or the end of the extent
     *     where none does; {@code address} itself where that is not known
     */
    default long nextData(long address) {
        return address;
    }
}
