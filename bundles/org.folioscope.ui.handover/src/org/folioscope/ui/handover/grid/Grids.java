// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.handover.structure.Structures;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.folioscope.ui.handover.pkernfs.PkernfsGrids;

/** The grid of a structure: what its kind knows, else its longest array, else its children. */
public final class Grids {

    /** By the kind of handover. A new one is added here, and nowhere else. */
    private static final Map<String, GridSource> SOURCES = Map.of("pkernfs", new PkernfsGrids());

    private Grids() {}

    /**
     * The slots of {@code structure}; empty where a grid would show nothing new. For a worker thread.
     *
     * @param fields its fields
     * @param handovers all of the image, decoded
     */
    public static Optional<SlotModel> of(
            Structure structure,
            List<FieldValue> fields,
            List<Handover> handovers,
            FindingRanges findings,
            Progress progress) {
        String kind = structure.getKind().split("\\.", 2)[0];
        GridSource source = SOURCES.get(kind);
        List<Handover> own =
                handovers.stream().filter(each -> each.kind().equals(kind)).toList();
        Optional<SlotModel> known =
                source == null ? Optional.empty() : source.slots(structure, own, findings, progress);
        if (known.isPresent()) {
            return known;
        }
        Optional<SlotModel> array = FieldSlots.of(structure, fields, findings);
        return array.isPresent() || !structure.isExpandable()
                ? array
                : ChildSlots.of(structure, Structures.children(structure, progress), findings);
    }
}
