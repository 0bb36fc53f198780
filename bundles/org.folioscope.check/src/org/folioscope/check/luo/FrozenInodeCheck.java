// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.luo.LuoFile;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoKernel;
import org.folioscope.handover.luo.LuoSession;
import org.folioscope.handover.luo.MemfdAbi;
import org.folioscope.model.Severity;

/** LU13: A preserved memfd is frozen, all its folios are pinned, and none is swapped out. */
final class FrozenInodeCheck extends Check<LuoHandover> {

    FrozenInodeCheck() {
        super(
                "LU13",
                Severity.ERROR,
                LuoHandover.class,
                "A preserved memfd is frozen, all its folios are pinned, and none is swapped out.",
                "A folio that moves, or that comes after the list of folios was written, is not the one that the next"
                        + " kernel gets.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        Optional<LuoKernel> kernel = subject.kernel().filter(_ -> subject.kho().side() == KhoHandover.Side.OUT);
        if (kernel.isEmpty()) {
            return;
        }
        for (LuoSession session : kernel.get().outgoing()) {
            for (LuoFile file : session.files()) {
                progress.check();
                if (file.inode() != 0 && MemfdAbi.of(file.compatible()).isPresent()) {
                    kernel.get()
                            .inodes()
                            .inode(file.inode(), progress)
                            .ifPresent(inode -> check(session, file, inode, report));
                }
            }
        }
    }

    private static void check(LuoSession session, LuoFile file, LuoKernel.MemfdInode inode, Report report) {
        String object = "session " + session.name() + ", token " + Numbers.hex(file.token());
        if (!inode.frozen().orElse(true)) {
            report.found(object, inode.address(), 8, "expected a frozen inode, found one that may change");
        }
        if (inode.unpinned() > 0) {
            report.found(
                    object,
                    inode.address(),
                    8,
                    "expected " + inode.folios() + " pinned folios, found " + inode.unpinned() + " without a pin");
        }
        if (inode.swapped() > 0) {
            report.found(
                    object,
                    inode.address(),
                    8,
                    "expected all folios in memory, found " + inode.swapped() + " swapped out");
        }
    }
}
