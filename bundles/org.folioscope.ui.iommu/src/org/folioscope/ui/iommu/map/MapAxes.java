// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.map;

import org.folioscope.base.Progress;
import org.folioscope.iommu.DomainRanges;

/** Makes the two axes of a domain's map. */
final class MapAxes {

    private MapAxes() {}

    /** All of a domain. For a worker thread: looks at each range. */
    static View whole(DomainRanges ranges, int width, int height, Progress progress) {
        Axis.Builder across = new Axis.Builder();
        Axis.Builder up = new Axis.Builder();
        for (int i = 0; i < ranges.size(); i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            across.add(ranges.iova(i), ranges.iova(i) + ranges.length(i));
            up.add(ranges.physical(i), ranges.physical(i) + ranges.length(i));
        }
        return View.all(across.build(), up.build(), width, height);
    }
}
