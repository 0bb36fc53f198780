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

/** LU01: LUO's data have a format that is known and the size that it needs. */
final class FormatCheck extends Check<LuoHandover> {

    FormatCheck() {
        super(
                "LU01",
                Severity.ERROR,
                LuoHandover.class,
                "LUO's data have a format that is known and the size that it needs.",
                "A kernel takes its own compatible string only, and on another one stops the boot on purpose, for a"
                        + " live update that is half done is worse than none (luo_early_startup,"
                        + " kernel/liveupdate/luo_core.c of Linux 7.2). A string that is not known here may be a newer"
                        + " kernel's.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        if (subject.kho().side() == KhoHandover.Side.IN) {
            return;
        }
        long at = subject.entry().data();
        if (subject.abi().isEmpty()) {
            report.found(
                    "header", at, 8, "expected luo-v1 or luo-v5 as format, found \"" + subject.compatible() + "\"");
        }
        long size = subject.entry().blobSize().orElse(LuoHandover.SIZE);
        if (subject.abi().equals(Optional.of(LuoAbi.V5)) && size < LuoHandover.SIZE) {
            report.found(
                    "header",
                    subject.entry().blobSizeAddress(),
                    8,
                    "expected " + LuoHandover.SIZE + " bytes of LUO's data at least, found " + size);
        }
        for (LuoHandover.Problem each : subject.problems()) {
            report.found("header", each.address(), each.length(), each.message());
        }
    }
}
