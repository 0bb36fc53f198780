// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkram.Pkram;
import org.folioscope.handover.pkram.PkramChain;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.handover.pkram.PkramNode;
import org.folioscope.model.Severity;

/** PR02: the chain of nodes. */
final class NodeChain extends Check<PkramHandover> {

    NodeChain() {
        super(
                "PR02",
                Severity.ERROR,
                PkramHandover.class,
                "nodes are chained inside RAM without a circle, and each is complete",
                "The next kernel follows the chain early in boot, when it can do nothing but trust it. A "
                        + "kernel leaves a node that is in work at reboot out of the chain; one that is in it has "
                        + "lost part of its files.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        Pkram pkram = subject.pkram();
        PkramChain end = pkram.end();
        if (!end.complete() && end.end() != PkramChain.End.SHARED) {
            report.found(
                    "nodes",
                    end.field(),
                    8,
                    "the chain of nodes " + end.end().text() + ": the next is " + Numbers.hex(end.target()) + " after "
                            + pkram.nodes().size() + " nodes");
        }
        if (subject.isLive()) {
            return; // nodes may be in work there
        }
        for (PkramNode node : pkram.nodes()) {
            if (node.mode() != PkramNode.Mode.COMPLETE) {
                report.found(
                        PkramHandover.title(node),
                        node.address(),
                        4,
                        "this node is " + node.mode().text() + " (flags " + Numbers.hex(node.flags() & 0xffff_ffffL)
                                + "), expected one that is complete (0) after a reboot");
            }
        }
    }
}
