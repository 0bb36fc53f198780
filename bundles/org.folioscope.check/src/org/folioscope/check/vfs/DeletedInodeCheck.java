// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.vfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.model.Severity;

/** VP2. */
final class DeletedInodeCheck extends Check<FileSystems> {

    DeletedInodeCheck() {
        super(
                "VP2",
                Severity.WARNING,
                FileSystems.class,
                "An inode whose i_nlink is 0 has no name that a lookup finds.",
                "Who removes the last name takes its dentry out of the hash under the lock of the directory"
                        + " (d_delete()). An inode that can still be found without a name on the disk is opened,"
                        + " written to, and freed with the last close: what was written is gone.");
    }

    @Override
    public void run(FileSystems subject, Report report, Progress progress) {
        subject.deleted(progress).tell(report);
    }
}
