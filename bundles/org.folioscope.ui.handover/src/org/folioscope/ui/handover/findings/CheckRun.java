// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folioscope.base.Progress;
import org.folioscope.check.Checks;
import org.folioscope.kernel.Snapshot;
import org.folioscope.model.Finding;
import org.folioscope.ui.handover.found.Finds;
import org.folioscope.ui.handover.found.ImageHandovers;
import org.folioscope.ui.images.OpenImage;

/**
 * All checks on an image as it is at one moment.
 *
 * @param snapshot what its readers have found amiss
 * @param finds what is checked
 */
record CheckRun(Snapshot snapshot, Finds finds) {

    /** For the user interface thread. */
    @SuppressWarnings("resource") // the image closes its snapshot
    static CheckRun of(OpenImage image) {
        return new CheckRun(image.snapshot(), ImageHandovers.of(image).now());
    }

    /**
     * Those of the readers first, then those of the checks; for a worker thread. A reader's finding that breaks the rule of a check is
     * left to that check, which looks everywhere.
     */
    List<Finding> findings(Progress progress) {
        List<Finding> found = new ArrayList<>(snapshot.image().getFindings());
        if (snapshot.hasKernel()) {
            found.addAll(snapshot.kernel().facts().getFindings());
        }
        finds.decoded(progress);
        progress.begin("Checking", -1);
        found.removeIf(finding ->
                finding.getRule() != null && Checks.find(finding.getRule()).isPresent());
        for (Finding each : Checks.run(finds.handovers(progress), progress)) {
            if (found.stream().noneMatch(other -> isSame(each, other))) {
                found.add(each);
            }
        }
        return found;
    }

    /** Whether both are one remark of a reader, which may meet the same damage again during the checks. */
    private static boolean isSame(Finding one, Finding other) {
        return one.getAddress() == -1
                && Objects.equals(one.getPlace(), other.getPlace())
                && Objects.equals(one.getMessage(), other.getMessage());
    }
}
