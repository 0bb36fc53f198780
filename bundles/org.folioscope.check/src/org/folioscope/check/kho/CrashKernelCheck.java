// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.LoadedKernel;
import org.folioscope.model.Severity;

/** KH20: A kernel that is loaded for a crash is told nothing of KHO. */
final class CrashKernelCheck extends Check<KhoHandover> {

    CrashKernelCheck() {
        super(
                "KH20",
                Severity.WARNING,
                KhoHandover.class,
                "A kernel that is loaded for a crash is told nothing of KHO.",
                "Linux 6.19 and early 7.0 hand KHO's tree to the crash kernel too. It can fault in kho_memory_init()"
                        + " over memory that it must not touch, and there is no dump when one is needed.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        subject.kernel().filter(_ -> subject.side() == KhoHandover.Side.OUT).ifPresent(kernel -> {
            for (LoadedKernel loaded : kernel.loaded()) {
                if (loaded.crash() && loaded.tree() != 0) {
                    report.found(
                            "crash kernel",
                            loaded.treePlace(),
                            8,
                            "expected a crash kernel without KHO, found that it" + " is told of the tree at "
                                    + Numbers.hex(loaded.tree()));
                }
            }
        });
    }
}
