// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.khotmpfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.khotmpfs.KhoTmpfsFormat;
import org.folioscope.handover.khotmpfs.KhoTmpfsHandover;
import org.folioscope.handover.khotmpfs.KhoTmpfsKernel;
import org.folioscope.model.Severity;

/** KS5: the flag that makes truncates known. */
final class ReleaseAlways extends Check<KhoTmpfsHandover> {

    ReleaseAlways() {
        super(
                "KS5",
                Severity.ERROR,
                KhoTmpfsHandover.class,
                "the page cache of each file that is handed over has the flag AS_RELEASE_ALWAYS",
                "The page cache tells of pages that go only where a page has private data, or the mapping "
                        + "has this flag. Without it, pages that a truncate frees stay in the block list.");
    }

    @Override
    public void run(KhoTmpfsHandover subject, Report report, Progress progress) {
        subject.files(progress, (instance, file) -> {
            KhoTmpfsKernel.Inode inode = subject.kernel().inode(file);
            if (inode != null && !file.isDirectory() && !inode.releaseAlways()) {
                report.found(
                        KhoTmpfsHandover.title(instance, file),
                        file.address(),
                        KhoTmpfsFormat.RECORD.size(),
                        "the flags of the mapping at virtual " + Numbers.hex(inode.mapping())
                                + " lack AS_RELEASE_ALWAYS",
                        "struct inode at virtual " + Numbers.hex(inode.address()));
            }
        });
    }
}
