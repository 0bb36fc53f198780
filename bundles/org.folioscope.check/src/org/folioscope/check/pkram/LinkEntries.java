// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.handover.pkram.PkramNode;
import org.folioscope.handover.pkram.PkramObject;
import org.folioscope.handover.pkram.PkramStream;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Severity;

/** PR06: entries of a link. */
final class LinkEntries extends Check<PkramHandover> {

    private static final int ENTRIES = 16;

    LinkEntries() {
        super(
                "PR06",
                Severity.ERROR,
                PkramHandover.class,
                "the entries of a link are side by side from the first on, the rest is zeros",
                "A loader stops at the first empty entry of a link: what comes after is never loaded. "
                        + "Only a node that is being loaded has empty entries at the front, for they are emptied as "
                        + "they are taken.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        for (PkramNode node : subject.pkram().nodes()) {
            boolean loading = node.mode() == PkramNode.Mode.LOADING;
            for (PkramObject object : node.objects()) {
                check(subject, report, progress, object, object.pages(), loading);
                check(subject, report, progress, object, object.bytes(), loading);
            }
        }
    }

    private static void check(
            PkramHandover subject,
            Report report,
            Progress progress,
            PkramObject object,
            PkramStream stream,
            boolean loading) {
        MemoryReader reader = subject.reader();
        for (int i = 0; i < stream.linkCount(); i++) {
            progress.check();
            long at = firstAfterGap(reader, stream.link(i), loading);
            if (at != 0) {
                report.found(
                        "link " + i + " of the " + PkramHandover.title(stream) + " of " + PkramHandover.title(object),
                        at,
                        8,
                        "the entry at slot " + (at - stream.link(i) - ENTRIES) / 8
                                + " of this link comes after an empty one, expected entries side by side");
            }
        }
    }

    /** Address of the first entry that comes after an empty one; 0 where there is none. */
    private static long firstAfterGap(MemoryReader reader, long link, boolean loading) {
        boolean seen = !loading;
        boolean gap = false;
        try {
            for (int slot = 0; slot < PkramStream.SLOTS; slot++) {
                long at = link + ENTRIES + 8L * slot;
                boolean empty = reader.u64(at) == 0;
                if (!empty && gap) {
                    return at;
                }
                seen |= !empty;
                gap |= empty && seen;
            }
        } catch (MemoryFaultException _) {
            return 0; // the chain has told of it
        }
        return 0;
    }
}
