// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkram.PkramChain;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.handover.pkram.PkramNode;
import org.folioscope.handover.pkram.PkramObject;
import org.folioscope.model.Severity;

/** PR04: chains of objects and links. */
final class ObjectChain extends Check<PkramHandover> {

    ObjectChain() {
        super(
                "PR04",
                Severity.ERROR,
                PkramHandover.class,
                "objects and links are chained without a circle, no page belongs to two structures, and "
                        + "each object has a stream",
                "Loading frees pages as it goes. A page that is reached twice is freed twice, which "
                        + "corrupts the memory of the kernel that loads.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        shared(report, subject.pkram().end(), "nodes");
        if (subject.pkram().regions() != null) {
            shared(report, subject.pkram().regions().end(), "region list");
        }
        for (PkramNode node : subject.pkram().nodes()) {
            chain(report, node.end(), "objects of " + PkramHandover.title(node));
            for (PkramObject object : node.objects()) {
                progress.check();
                String title = PkramHandover.title(object);
                chain(report, object.pages().end(), "pages of " + title);
                chain(report, object.bytes().end(), "bytes of " + title);
                if (object.pages().headPfn() == 0 && object.bytes().headPfn() == 0) {
                    report.found(
                            title,
                            object.address(),
                            32,
                            "this object has neither pages nor bytes, expected one of them");
                }
            }
        }
    }

    /** Other ends of these chains are told of by rules of their own. */
    private static void shared(Report report, PkramChain end, String what) {
        if (end.end() == PkramChain.End.SHARED) {
            chain(report, end, what);
        }
    }

    private static void chain(Report report, PkramChain end, String what) {
        if (!end.complete()) {
            report.found(
                    what,
                    end.field(),
                    8,
                    "the chain of the " + what + " " + end.end().text() + ": the next is " + Numbers.hex(end.target())
                            + (end.owner().isEmpty() ? "" : ", which belongs to " + end.owner()));
        }
    }
}
