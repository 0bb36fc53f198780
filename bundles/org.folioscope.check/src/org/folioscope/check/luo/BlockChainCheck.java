// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.BlockList;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoSession;
import org.folioscope.model.Severity;

/** LU02: chains of blocks end, have 10000 blocks at most, and in each block 1 to as many entries as it has room for. */
final class BlockChainCheck extends Check<LuoHandover> {

    BlockChainCheck() {
        super(
                "LU02",
                Severity.ERROR,
                LuoHandover.class,
                "Chains of blocks end, have 10000 blocks at most, and in each block 1 to as many entries as it has"
                        + " room for.",
                "The next kernel follows the chains in early boot. It refuses circles and counts that don't fit, and"
                        + " then stops the boot (kernel/liveupdate/kho_block.c of Linux 7.2).");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        subject.sessionBlocks().ifPresent(blocks -> report(blocks, "sessions", report));
        for (LuoSession session : subject.sessions()) {
            progress.check();
            session.fileBlocks().ifPresent(blocks -> report(blocks, "session " + session.name(), report));
        }
    }

    private static void report(BlockList blocks, String object, Report report) {
        for (BlockList.Problem each : blocks.problems()) {
            report.found(object, each.address(), each.length(), each.message());
        }
    }
}
