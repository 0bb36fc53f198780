// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.RegionImage;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Finding;

/** Checks files as the command line does. */
public final class MadeFiles {

    private MadeFiles() {}

    /**
     * What all checks find.
     *
     * @param kind of the region, or {@link RegionImage#ANY}
     */
    public static List<Finding> check(Path file, String kind) throws IOException {
        try (MemoryImage image = RegionImage.open(file, OpenOptions.defaults(), kind)) {
            return Checks.run(
                    Handovers.find(HandoverSource.of(image, null), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE),
                    Progress.NONE);
        }
    }

    /** The rules that {@code findings} are about, ascending, with a space between. */
    public static String rules(List<Finding> findings) {
        TreeSet<String> rules = new TreeSet<>();
        for (Finding finding : findings) {
            rules.add(
                    finding.getRule() == null || finding.getRule().isEmpty()
                            ? finding.getMessage()
                            : finding.getRule());
        }
        return String.join(" ", rules);
    }
}
