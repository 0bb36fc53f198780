// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.vfs;

import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;
import org.folioscope.model.SuperBlock;

/** VP12. */
final class FrozenAtKexecCheck extends Check<FileSystems> {

    private static final String UNFROZEN = "unfrozen";

    FrozenAtKexecCheck() {
        super(
                "VP12",
                Severity.WARNING,
                FileSystems.class,
                "When the next kernel is loaded for kexec, no super block is frozen.",
                "A freeze is not handed over. Who waits for the thaw waits until the machine jumps, and what they were"
                        + " about to write is lost; orderly shutdown before the jump waits for them, too, and may never"
                        + " get there. Thaw first (fsfreeze -u).");
    }

    @Override
    public void run(FileSystems subject, Report report, Progress progress) {
        OptionalLong image = subject.kernel().map().symbols().find("kexec_image");
        if (image.isEmpty() || subject.reader().u64(image.getAsLong()) == 0) {
            return;
        }
        Hits hits = new Hits(subject.kernel());
        for (SuperBlock each : subject.superBlocks(progress)) {
            String state = each.getFrozen();
            if (state != null && !state.isEmpty() && !state.equals(UNFROZEN) && hits.isKept()) {
                hits.add(
                        "super block of " + each.getFstype() + " " + each.getId(),
                        each.getAddress(),
                        8,
                        "expected it not to be frozen, for a kernel is loaded for kexec; found " + state);
            }
        }
        hits.tell(report);
    }
}
