// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.page;

import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.structure.Structures;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Finding;
import org.folioscope.model.Structure;
import org.folioscope.ui.handover.found.Finds;
import org.folioscope.ui.handover.grid.FindingRanges;
import org.folioscope.ui.handover.grid.Grids;
import org.folioscope.ui.handover.grid.SlotCells;
import org.folioscope.ui.handover.grid.SlotModel;
import org.folioscope.ui.handover.structure.StructureView;

/** Reads all that is shown of a structure. For worker threads. */
final class StructureReader {

    private StructureReader() {}

    static StructureView read(Finds finds, Structure structure, List<Finding> findings, Progress progress) {
        List<FieldValue> fields = List.copyOf(Structures.fields(structure));
        FindingRanges troubled = new FindingRanges(findings);
        Optional<SlotModel> slots = Grids.of(structure, fields, finds.decoded(progress), troubled, progress);
        SlotCells cells = slots.map(model -> SlotCells.of(model, progress)).orElse(null);
        List<String> claims = structure.getAddress() == -1 ? List.of() : finds.claims(structure.getAddress(), 1);
        return new StructureView(structure, fields, cells, claims);
    }
}
