// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.guestmemfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.blocks.BlockMap.Conflict;
import org.folioscope.handover.guestmemfs.Guestmemfs;
import org.folioscope.model.Severity;

/** GM05. */
final class EntryCheck extends Check<Guestmemfs> {

    EntryCheck() {
        super(
                "GM05",
                Severity.ERROR,
                Guestmemfs.class,
                "Each entry of a block list is a block of the carved region that is marked as in use, and"
                        + " no other file's.",
                "The allocator does not know the region's size. An entry behind it maps foreign memory"
                        + " into a guest, one whose bit is clear is handed out again.");
    }

    @Override
    public void run(Guestmemfs memory, Report report, Progress progress) {
        for (int ino : memory.tree().used()) {
            if (memory.files().outside(ino) > 0) {
                int first = memory.files().firstOutside(ino);
                found(
                        memory,
                        report,
                        ino,
                        first,
                        "a block from 0 to " + (memory.blocks().blocks() - 1),
                        Long.toUnsignedString(memory.reader().u64(memory.list(ino) + 8L * first)));
            }
        }
        for (long block = 0; block < memory.blocks().blocks() && !report.isFull(); block++) {
            if ((block & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            if (memory.blocks().isOwned(block)
                    && memory.bitmap().isKnown(block)
                    && !memory.bitmap().get(block)) {
                found(
                        memory,
                        report,
                        memory.blocks().owner(block),
                        memory.blocks().index(block),
                        "a block whose bit is set",
                        "block " + block + ", whose bit is clear");
            }
        }
        for (Conflict conflict : memory.blocks().conflicts()) {
            String other = memory.tree().path(memory.blocks().owner(conflict.block()));
            found(
                    memory,
                    report,
                    conflict.ino(),
                    conflict.index(),
                    "a block of its own",
                    "block " + conflict.block() + " of " + other);
        }
    }

    private static void found(Guestmemfs memory, Report report, int ino, int index, String expected, String found) {
        report.found(
                "inode " + ino,
                memory.list(ino) + 8L * index,
                8,
                "expected " + expected + " in entry " + index + " of "
                        + memory.tree().path(ino) + ", found " + found);
    }
}
