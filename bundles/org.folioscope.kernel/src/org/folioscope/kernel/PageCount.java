// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel;

import java.util.Objects;

/**
 * How many page frames of a kernel's memory map are of a kind.
 *
 * @param kind whether it is a use, of which each frame has one, or a page flag, of which it can have several
 * @param name the use ("buddy", "slab", "page cache", …) or the flag's name in lower case without PG_
 * @param pages frames of 4 KiB
 */
public record PageCount(Kind kind, String name, long pages) {

    /** What a frame is counted by. */
    public enum Kind {
        /** What the frame is used for; these add up to all frames. */
        USE,
        /** A bit of page.flags; a large folio counts once, by its first frame. */
        FLAG
    }

    public PageCount {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
    }
}
