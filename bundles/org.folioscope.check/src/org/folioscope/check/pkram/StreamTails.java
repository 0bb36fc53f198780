// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.handover.pkram.PkramNode;
import org.folioscope.handover.pkram.PkramObject;
import org.folioscope.handover.pkram.PkramStream;
import org.folioscope.model.Severity;

/** PR05: heads and tails of streams. */
final class StreamTails extends Check<PkramHandover> {

    StreamTails() {
        super(
                "PR05",
                Severity.ERROR,
                PkramHandover.class,
                "the tail of a stream is the last link that its head leads to; both are there or none is",
                "Whoever appends to a stream does it at its tail: a wrong one loses what comes after.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        for (PkramNode node : subject.pkram().nodes()) {
            for (PkramObject object : node.objects()) {
                progress.check();
                check(report, object, object.pages(), 0);
                check(report, object, object.bytes(), 16);
            }
        }
    }

    /** @param heads offset of the stream's head in the object, bytes */
    private static void check(Report report, PkramObject object, PkramStream stream, int heads) {
        String title = PkramHandover.title(object);
        String which = PkramHandover.title(stream);
        if ((stream.headPfn() == 0) != (stream.tailPfn() == 0)) {
            report.found(
                    title,
                    object.address() + heads,
                    16,
                    "the stream of " + which + " has the head " + Numbers.hex(stream.headPfn()) + " and the tail "
                            + Numbers.hex(stream.tailPfn()) + ", expected both or none");
        } else if (stream.end().complete()
                && stream.linkCount() > 0
                && stream.link(stream.linkCount() - 1) != stream.tailPfn() << 12) {
            report.found(
                    title,
                    object.address() + heads + 8,
                    8,
                    "the tail of the stream of " + which + " is the frame " + Numbers.hex(stream.tailPfn())
                            + ", its head leads to " + Numbers.hex(stream.link(stream.linkCount() - 1) >>> 12)
                            + " as the last of " + stream.linkCount() + " links");
        }
    }
}
