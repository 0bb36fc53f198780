// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.structure.RawStruct;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.model.Structure;

/**
 * An entry of a table on the way from an IOMMU's register to a device's page tables: root entry, context entry, PASID
 * entry, device table entry, stream table entry, context descriptor.
 *
 * @param name unique in its table: "context entry 03.0"
 * @param layout its fields
 * @param address physical, in the image
 * @param table physical address of the table that it is in, in the image
 * @param tableSize bytes of that table
 */
public record TableEntry(String name, RawStruct layout, long address, long table, long tableSize) {

    /** The entry with its fields. */
    public Structure structure(HandoverSource source) {
        return StructureBuilder.of(source, layout, address).name(name).build();
    }
}
