// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.handover.pkram.PkramSuperBlock;
import org.folioscope.handover.pkram.SuperBlockLayout;
import org.folioscope.model.Severity;

/** PR01: the super block is one. */
final class SuperBlockMagic extends Check<PkramHandover> {

    SuperBlockMagic() {
        super(
                "PR01",
                Severity.ERROR,
                PkramHandover.class,
                "the super block has the magic number, or is one of the two older forms without it",
                "The next kernel refuses a super block of another magic number and starts empty: all that "
                        + "was saved is lost, and its memory is free for others.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        PkramSuperBlock block = subject.pkram().superBlock();
        if (block == null || subject.isLive()) {
            return; // a kernel that runs fills it at reboot only
        }
        if (block.layout() instanceof SuperBlockLayout.Magic && block.magic() != SuperBlockLayout.MAGIC) {
            report.found(
                    "super block",
                    block.address(),
                    4,
                    "the super block begins with 0x%08x, expected 0x%08x (pkrm), and its words lead to no pages of an older form"
                            .formatted(block.magic(), SuperBlockLayout.MAGIC));
        }
    }
}
