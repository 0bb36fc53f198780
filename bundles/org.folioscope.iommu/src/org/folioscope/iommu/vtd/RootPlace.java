// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folioscope.handover.Clue;

/**
 * Where a unit's root table is, by one source or several that agree.
 *
 * @param address physical, in the image
 * @param mode as bits 11:10 of RTADDR, in their place
 * @param relocation what has to be added to a physical address in the tables to find it in the image, bytes
 * @param clues who says so
 * @param persistent why its devices go on working while the next kernel starts; empty where nothing says so
 */
record RootPlace(long address, long mode, long relocation, List<Clue> clues, Optional<String> persistent) {

    RootPlace(long address, long mode, Clue clue) {
        this(address, mode, 0, List.of(clue), Optional.empty());
    }

    boolean isScalable() {
        return VtdRegisters.isScalable(mode);
    }

    /** Whether {@code other} says the same. */
    boolean agrees(RootPlace other) {
        return address == other.address && isScalable() == other.isScalable();
    }

    /** This one, with what another source that agrees adds. */
    RootPlace with(RootPlace other) {
        return new RootPlace(
                address,
                mode,
                relocation != 0 ? relocation : other.relocation,
                Stream.concat(clues.stream(), other.clues.stream()).distinct().toList(),
                persistent.or(() -> other.persistent));
    }
}
