// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.walk;

import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.claims.OwnedPage;
import org.folioscope.handover.structure.Structures;
import org.folioscope.iommu.AddressWalk;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.WalkStep;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.model.FieldValue;
import org.folioscope.ui.iommu.found.FoundIommus;

/**
 * A translation with all that is shown of it, read by a worker.
 *
 * @param walk its steps
 * @param fields of each step's entry, in the same order
 * @param owner of the page that it leads to; null where it leads nowhere
 */
record WalkView(AddressWalk walk, List<List<FieldValue>> fields, OwnedPage owner) {

    private static final int PAGE_SHIFT = 12;

    /** For a worker thread. */
    static WalkView read(FoundIommus found, Attachment attachment, long iova, Progress progress) {
        Iommus iommus = found.iommus(progress);
        AddressWalk walk = iommus.walk(attachment, iova);
        List<List<FieldValue>> fields = walk.steps().stream()
                .map(step -> List.copyOf(Structures.fields(step.structure())))
                .toList();
        OwnedPage owner =
                walk.physical() == -1 ? null : found.owners(progress).at(walk.physical() >>> PAGE_SHIFT, progress);
        return new WalkView(walk, fields, owner);
    }

    List<FieldValue> fields(WalkStep step) {
        return fields.get(walk.steps().indexOf(step));
    }

    /** Where it leads, in a sentence whose addresses are links. */
    String words() {
        String iova = Numbers.hex(walk.iova());
        if (walk.physical() == -1) {
            return "✖ " + iova + " leads nowhere: " + walk.problem().replace("&", "&&");
        }
        String size = walk.leafSize() == 0 ? "untranslated" : "page of " + Numbers.size(walk.leafSize());
        return iova + " → physical <a href=\"bytes\">" + Numbers.hex(walk.physical()) + "</a>  ("
                + Permissions.text(walk.permissions()) + ", " + size + ")  ·  "
                + owner.words().replace("&", "&&") + "  ·  <a href=\"reach\">who else reaches it</a>";
    }
}
