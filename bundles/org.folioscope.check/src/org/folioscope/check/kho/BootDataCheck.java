// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.function.LongUnaryOperator;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoKernel;
import org.folioscope.handover.kho.KhoTree;
import org.folioscope.handover.kho.ScratchArea;
import org.folioscope.handover.kho.SetupData;
import org.folioscope.handover.kho.SetupData.KhoData;
import org.folioscope.model.Severity;

/** KH01: the element of setup_data that tells of KHO has 32 bytes, a tree of 4096 bytes, and three scratch descriptors at least. */
final class BootDataCheck extends Check<KhoHandover> {

    BootDataCheck() {
        super(
                "KH01",
                Severity.ERROR,
                KhoHandover.class,
                "The element of setup_data that tells of KHO has 32 bytes, a tree of 4096 bytes, and three scratch"
                        + " descriptors at least.",
                "The next kernel takes the tree's address and the scratch areas from struct kho_data in its boot"
                        + " parameters (arch/x86/kernel/setup.c of Linux 7.2). Of another size it reads something else,"
                        + " and starts without what was preserved.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        subject.bootData().ifPresent(data -> check(data, "setup_data", at -> at, report));
        subject.kernel()
                .filter(_ -> subject.side() == KhoHandover.Side.OUT)
                .flatMap(KhoKernel::next)
                .ifPresent(next -> next.bootData()
                        .ifPresent(data -> check(data, "setup_data of the loaded kernel", next::now, report)));
    }

    /** @param place where the bytes of an address of the data are now: those of a loaded kernel wait to be copied */
    private static void check(KhoData data, String object, LongUnaryOperator place, Report report) {
        long at = data.header().address();
        if (data.header().length() != SetupData.KHO_LENGTH) {
            report.found(
                    object,
                    place.applyAsLong(at + 12),
                    4,
                    "expected a length of " + SetupData.KHO_LENGTH + " bytes of KHO's setup_data, found "
                            + data.header().length());
        }
        if (data.treeSize() != KhoTree.SIZE) {
            report.found(
                    object,
                    place.applyAsLong(at + SetupData.HEADER + 8),
                    8,
                    "expected a root tree of " + KhoTree.SIZE + " bytes, found "
                            + Long.toUnsignedString(data.treeSize()));
        }
        long size = data.scratchSize();
        if (size % ScratchArea.DESCRIPTOR != 0 || Long.compareUnsigned(size, 3 * ScratchArea.DESCRIPTOR) < 0) {
            report.found(
                    object,
                    place.applyAsLong(at + SetupData.HEADER + 24),
                    8,
                    "expected scratch descriptors of " + ScratchArea.DESCRIPTOR + " bytes, three at least, found "
                            + Long.toUnsignedString(size) + " bytes in all");
        }
    }
}
