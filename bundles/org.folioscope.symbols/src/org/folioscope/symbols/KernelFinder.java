// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols;

import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryImage;
import org.folioscope.symbols.find.KernelSearch;

/** Finds the kernels in an image. */
public final class KernelFinder {

    private KernelFinder() {}

    /**
     * The live kernel, found in the quickest way that its image allows.
     *
     * @throws NoKernelException when there is none; tells every clue that was looked for and what came of it
     */
    public static KernelMap findLive(MemoryImage image, Progress progress) throws NoKernelException {
        return new KernelSearch(image, progress).live();
    }

    /**
     * The live kernel of memory that changes. Where it is still the one that was found before, its symbols and types are
     * taken over; its modules are read anew.
     *
     * @param before found in the same memory, or in the memory that {@code image} lies over as changes
     * @throws NoKernelException as {@link #findLive(MemoryImage, Progress)}
     */
    public static KernelMap findLive(MemoryImage image, KernelMap before, Progress progress) throws NoKernelException {
        return new KernelSearch(image, progress).live(before);
    }

    /** Every kernel in the image, the live one first, then ghosts; reads all of memory. May be empty. */
    public static List<KernelMap> findAll(MemoryImage image, Progress progress) {
        return new KernelSearch(image, progress).all();
    }
}
