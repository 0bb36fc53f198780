// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.util.Objects;
import org.folioscope.base.Numbers;

/**
 * Where a region lies and how that is known. The super block says neither its size nor its address.
 *
 * @param base physical address in the image, bytes
 * @param size bytes
 * @param baseKnown whether {@code base} is the address that the region had in the machine; false for a region alone
 *     whose address nobody said: then pointers inside it tell
 * @param clue for people: "pkernfs=1G!1G on the command line"
 */
public record PkernfsPlace(long base, long size, boolean baseKnown, String clue) {

    public PkernfsPlace {
        Objects.requireNonNull(clue);
    }

    /** A place that somebody gave. */
    public static PkernfsPlace given(long base, long size) {
        return new PkernfsPlace(base, size, true, "given");
    }

    @Override
    public String toString() {
        return Numbers.size(size) + " at " + Numbers.hex(base) + " (" + clue + ")";
    }
}
