// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.structure;

import java.util.List;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.folioscope.ui.handover.grid.SlotCells;
import org.folioscope.ui.refresh.Identity;

/**
 * A structure with all that is shown of it, read by a worker.
 *
 * @param fields its fields
 * @param cells its slots as a grid; null where it has none
 * @param claims who claims its first page, a line each
 */
public record StructureView(Structure structure, List<FieldValue> fields, SlotCells cells, List<String> claims) {

    /** Whether {@code other} is the same structure, perhaps read anew. */
    boolean isOf(Structure other) {
        return Identity.of(structure).equals(Identity.of(other));
    }
}
