// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.MemoryImage;
import org.folioscope.model.Finding;
import org.folioscope.symbols.NoKernelException;

/** What the checks find in an image, as sentences that are stored with a frame. */
final class FrameFindings {

    private FrameFindings() {}

    static List<String> of(MemoryImage image, Progress progress) {
        Handovers handovers = Handovers.find(source(image, progress), Scan.WITHOUT_KERNEL, progress);
        List<String> sentences = new ArrayList<>();
        for (Finding finding : Checks.run(handovers, progress)) {
            sentences.add(finding.getRule() + " (" + finding.getSeverity().getLiteral() + "): " + finding.getMessage());
        }
        return sentences;
    }

    /** The snapshot is not closed: that would close the image, which is somebody else's. */
    @SuppressWarnings("resource")
    private static HandoverSource source(MemoryImage image, Progress progress) {
        try {
            return HandoverSource.of(image, Snapshot.of(image, progress).kernel());
        } catch (NoKernelException _) {
            return HandoverSource.of(image, null);
        }
    }
}
