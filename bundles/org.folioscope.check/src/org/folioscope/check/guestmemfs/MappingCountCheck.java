// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.guestmemfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.guestmemfs.Guestmemfs;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.model.Severity;

/** GM04. */
final class MappingCountCheck extends Check<Guestmemfs> {

    MappingCountCheck() {
        super(
                "GM04",
                Severity.ERROR,
                Guestmemfs.class,
                "num_mappings is at most 512.",
                "A file's block list is one page: 512 blocks, 1 GiB. A larger truncate is not refused and"
                        + " writes over what follows the page (guestmemfs 04/10).");
    }

    @Override
    public void run(Guestmemfs memory, Report report, Progress progress) {
        for (int ino : memory.tree().used()) {
            int count = memory.store().numMappings(ino);
            if (InodeFlags.isFile(memory.store().flags(ino)) && (count < 0 || count > Guestmemfs.ENTRIES)) {
                report.found(
                        "inode " + ino,
                        memory.store().address(ino) + memory.store().format().numMappingsOffset(),
                        4,
                        "expected num_mappings of " + memory.tree().path(ino) + " from 0 to " + Guestmemfs.ENTRIES
                                + ", found " + count);
            }
        }
    }
}
