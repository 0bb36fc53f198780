// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.List;
import org.folioscope.handover.Clue;

/**
 * The tables that say what each device behind an IOMMU may reach. A unit has one, or several where its sources contradict
 * each other.
 *
 * @param address of the root (root table, device table, stream table): physical, in the image
 * @param size of the root, bytes
 * @param mode for people: "legacy mode", "scalable mode", "two-level"
 * @param clues who says that they are there, at least one
 * @param devices ascending by id; those that the kernel knows and the tables don't have are among them
 * @param problems what could not be read, or does not hold, for people
 */
public record DeviceTables(
        long address, long size, String mode, List<Clue> clues, List<IommuDevice> devices, List<String> problems) {

    public DeviceTables {
        clues = List.copyOf(clues);
        devices = List.copyOf(devices);
        problems = List.copyOf(problems);
    }

    /** Who says that they are there: "driver object, register RTADDR". */
    public String by() {
        return String.join(", ", clues.stream().map(Clue::detail).toList());
    }
}
