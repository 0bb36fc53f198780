// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.util.List;
import java.util.OptionalLong;
import org.folioscope.handover.pages.PageFrames;

/** What the kernel of an image tells about memory that PKRAM keeps. Each part may be missing. One thread. */
public interface PkramKernel {

    /** No kernel at all. */
    PkramKernel NONE = new PkramKernel() {};

    /** Whether it had swap in use. */
    enum Swap {
        ON,
        OFF,
        UNKNOWN
    }

    /**
     * A destination of a loaded kexec image.
     *
     * @param start first physical address, bytes
     * @param length bytes
     */
    record Segment(long start, long length) {

        /** Whether it has a byte of the page {@code pfn}. */
        public boolean touches(long pfn) {
            long first = pfn << 12;
            return first < start + length && start < first + 4096;
        }
    }

    /** Memory in which nothing may be preserved. */
    default List<Pkram.Banned> banned() {
        return List.of();
    }

    /** Where the loaded kexec image will be copied to; empty where none is loaded. */
    default List<Segment> kexecSegments() {
        return List.of();
    }

    /** The memory map; null where it can't be read. */
    default PageFrames frames() {
        return null;
    }

    default Swap swap() {
        return Swap.UNKNOWN;
    }

    /** When the image was made, nanoseconds since 1970 by the kernel's clock. */
    default OptionalLong captureTime() {
        return OptionalLong.empty();
    }
}
