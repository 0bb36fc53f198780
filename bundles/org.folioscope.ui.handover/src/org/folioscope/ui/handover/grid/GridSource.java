// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.grid;

import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.model.Structure;

/** Knows grids for structures of one kind of handover, from its typed decoders. Stateless. */
@FunctionalInterface
public interface GridSource {

    /**
     * The slots of {@code structure}, or empty where this source knows none. Called on a worker thread.
     *
     * @param handovers of its kind, decoded; the structure belongs to one of them
     * @param findings bytes that there are findings about
     */
    Optional<SlotModel> slots(Structure structure, List<Handover> handovers, FindingRanges findings, Progress progress);
}
