// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.luo.LuoAbi;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.model.Severity;

/** LU11: the number of the next live update is one more than that of the last. */
final class UpdateNumberCheck extends Check<LuoHandover> {

    UpdateNumberCheck() {
        super(
                "LU11",
                Severity.WARNING,
                LuoHandover.class,
                "The number of the next live update is one more than that of the last.",
                "It tells how often a machine was updated without losing what it holds; a jump tells that a handover"
                        + " was lost or repeated.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        subject.kernel()
                .filter(_ -> subject.kho().side() == KhoHandover.Side.OUT)
                .ifPresent(kernel -> {
                    if (subject.abi().equals(Optional.of(LuoAbi.V5))
                            && subject.number() != kernel.incomingNumber() + 1) {
                        report.found(
                                "header",
                                subject.entry().data() + 8,
                                8,
                                "expected live update " + (kernel.incomingNumber() + 1) + ", found "
                                        + Long.toUnsignedString(subject.number()));
                    }
                });
    }
}
