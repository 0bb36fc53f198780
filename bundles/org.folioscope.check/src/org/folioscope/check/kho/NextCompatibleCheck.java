// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.Optional;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.compat.LoadedKernelImage;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoKernel;
import org.folioscope.handover.kho.KhoTree;
import org.folioscope.model.Severity;

/** KH17: the loaded kernel takes trees of the compatible string that this one writes. */
final class NextCompatibleCheck extends Check<KhoHandover> {

    NextCompatibleCheck() {
        super(
                "KH17",
                Severity.ERROR,
                KhoHandover.class,
                "The loaded kernel takes trees of the compatible string that this one writes.",
                "A kernel takes its own compatible string only. With another one it boots as after a power cycle, and"
                        + " all that was preserved is lost.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        Optional<KhoKernel> kernel = subject.kernel().filter(_ -> subject.side() == KhoHandover.Side.OUT);
        if (kernel.isEmpty()) {
            return;
        }
        Set<String> taken = kernel.get()
                .nextCompatible()
                .map(Set::of)
                .or(() -> kernel.get()
                        .next()
                        .flatMap(next -> LoadedKernelImage.read(next, progress))
                        .map(traits -> traits.versions(KhoTree.PREFIX)))
                .orElse(Set.of());
        if (!taken.isEmpty() && !taken.contains(subject.tree().compatible())) {
            report.found(
                    "loaded kernel",
                    subject.tree().address(),
                    KhoTree.SIZE,
                    "expected a next kernel that takes \"" + subject.tree().compatible() + "\", found one that takes \""
                            + String.join("\", \"", taken) + "\"");
        }
    }
}
