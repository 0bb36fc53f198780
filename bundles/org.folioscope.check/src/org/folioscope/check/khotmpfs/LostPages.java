// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.khotmpfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.khotmpfs.KhoTmpfsHandover;
import org.folioscope.handover.khotmpfs.KhoTmpfsKernel;
import org.folioscope.handover.khotmpfs.PageState;
import org.folioscope.model.Severity;

/** KS1: pages that would be gone. */
final class LostPages extends Check<KhoTmpfsHandover> {

    LostPages() {
        super(
                "KS1",
                Severity.ERROR,
                KhoTmpfsHandover.class,
                "every page in the page cache of a file is in its block list, with the same frame",
                "Only the block list is handed over. A page that is only in the page cache (lost) is "
                        + "written to and read as usual, and gone after the kexec: the file has a hole there, or "
                        + "older content.");
    }

    @Override
    public void run(KhoTmpfsHandover subject, Report report, Progress progress) {
        if (subject.kernel() == KhoTmpfsKernel.NONE) {
            return;
        }
        subject.files(progress, (instance, file) -> {
            KhoTmpfsKernel.Inode inode = subject.kernel().inode(file);
            if (inode == null || file.isDirectory()) {
                return;
            }
            subject.states(file, progress).pages((index, block, cached, state) -> {
                if (state == PageState.LOST) {
                    report.found(
                            KhoTmpfsHandover.title(instance, file),
                            cached << 12,
                            4096,
                            "page " + index + " has the frame " + Numbers.hex(cached)
                                    + " in the page cache, the block list has "
                                    + (block < 0 ? "none" : Numbers.hex(block)) + " there: it is lost at the kexec");
                }
            });
        });
    }
}
