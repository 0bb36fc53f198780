// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoKernel;
import org.folioscope.handover.kho.SetupData;
import org.folioscope.model.Severity;

/** KH16: the loaded kernel is told of the tree that this kernel hands over. */
final class LoadedTreeCheck extends Check<KhoHandover> {

    LoadedTreeCheck() {
        super(
                "KH16",
                Severity.ERROR,
                KhoHandover.class,
                "The loaded kernel is told of the tree that this kernel hands over.",
                "The address is taken when the next kernel is loaded. One that was loaded before KHO had its tree, or"
                        + " by kexec_load(2), starts without what is preserved.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        subject.kernel()
                .filter(_ -> subject.side() == KhoHandover.Side.OUT)
                .flatMap(KhoKernel::next)
                .ifPresent(next -> {
                    if (next.tree() != subject.tree().address()) {
                        report.found(
                                "loaded kernel",
                                next.treePlace(),
                                8,
                                "expected the loaded kernel to be told of the tree at "
                                        + Numbers.hex(subject.tree().address()) + ", found "
                                        + Numbers.hex(next.tree()));
                    }
                    next.bootData()
                            .filter(data -> data.treeAddress() != next.tree())
                            .ifPresent(data -> report.found(
                                    "loaded kernel",
                                    next.now(data.header().address() + SetupData.HEADER),
                                    8,
                                    "expected " + Numbers.hex(next.tree()) + " as tree in its boot parameters, found "
                                            + Numbers.hex(data.treeAddress())));
                });
    }
}
