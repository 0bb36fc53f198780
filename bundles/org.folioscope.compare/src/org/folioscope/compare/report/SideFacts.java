// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.report;

import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.compare.Side;
import org.folioscope.handover.Handover;
import org.folioscope.model.Kernel;

/**
 * What is said of one side in the report's head.
 *
 * @param name of the side
 * @param bytes of physical memory that it holds
 * @param release of its kernel, as in uname -r; empty without a kernel
 * @param booted when that kernel booted, ISO 8601; empty where it is not known
 * @param captured when the image was taken by that kernel's clock, ISO 8601; empty where it is not known
 * @param commandLine of that kernel; empty where it is not known
 * @param handovers what it leaves, or was left, by their titles
 */
record SideFacts(
        String name,
        long bytes,
        String release,
        String booted,
        String captured,
        String commandLine,
        List<String> handovers) {

    static SideFacts of(Side side, Progress progress) {
        Kernel kernel = side.kernel().map(each -> each.facts()).orElse(null);
        return new SideFacts(
                side.name(),
                side.memory().extents().stream()
                        .mapToLong(each -> each.length())
                        .sum(),
                kernel == null ? "" : text(kernel.getRelease()),
                kernel == null ? "" : text(kernel.getBootTime()),
                kernel == null ? "" : text(kernel.getCaptureTime()),
                kernel == null ? "" : text(kernel.getCommandLine()),
                side.handovers(progress).list().stream().map(Handover::title).toList());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
