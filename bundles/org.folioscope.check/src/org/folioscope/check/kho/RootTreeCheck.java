// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.fdt.FlatTree;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoTree;
import org.folioscope.model.Severity;

/** KH02: KHO's root tree is a flattened tree of at most 4096 bytes with a compatible string that is known. */
final class RootTreeCheck extends Check<KhoHandover> {

    RootTreeCheck() {
        super(
                "KH02",
                Severity.ERROR,
                KhoHandover.class,
                "KHO's root tree is a flattened tree of at most 4096 bytes with a compatible string that is known.",
                "A kernel compares the compatible string with its own and takes nothing over from another one; it says"
                        + " \"incompatible\" and all that was preserved is lost (kernel/liveupdate/kexec_handover.c of"
                        + " Linux 7.2). A string that is not known here may be a newer kernel's: then this program can't"
                        + " read it either.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        KhoTree tree = subject.tree();
        for (FlatTree.Problem each : tree.tree().problems()) {
            report.found("root tree", tree.address() + each.offset(), 4, each.message());
        }
        if (tree.tree().root().isPresent() && tree.abi().isEmpty()) {
            report.found(
                    "root tree",
                    tree.address(),
                    KhoTree.SIZE,
                    "expected one of kho-v1 to kho-v4 as compatible string," + " found \"" + tree.compatible() + "\"");
        }
    }
}
