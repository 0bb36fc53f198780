// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.khotmpfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.khotmpfs.KhoTmpfsHandover;
import org.folioscope.handover.khotmpfs.PageState;
import org.folioscope.handover.pages.PageFrames;
import org.folioscope.model.Severity;

/** KS7: the memory map of dormant pages. */
final class DormantFrames extends Check<KhoTmpfsHandover> {

    DormantFrames() {
        super(
                "KS7",
                Severity.ERROR,
                KhoTmpfsHandover.class,
                "a dormant page is referenced, not free, and in no scratch area",
                "Nobody but KHO knows of a dormant page. One that the allocator thinks free is given "
                        + "away, and then read as content of the file.");
    }

    @Override
    public void run(KhoTmpfsHandover subject, Report report, Progress progress) {
        PageFrames frames = subject.kernel().frames();
        if (frames == null) {
            return;
        }
        subject.files(progress, (instance, file) -> {
            if (file.isDirectory() || !subject.kernel().knowsInodes()) {
                return;
            }
            subject.states(file, progress).pages((index, block, _, state) -> {
                if (state == PageState.DORMANT) {
                    String wrong = wrong(subject, frames, block);
                    if (!wrong.isEmpty()) {
                        report.found(
                                KhoTmpfsHandover.title(instance, file),
                                block << 12,
                                4096,
                                "page " + index + " (frame " + Numbers.hex(block) + ") is dormant and " + wrong);
                    }
                }
            });
        });
    }

    private static String wrong(KhoTmpfsHandover subject, PageFrames frames, long pfn) {
        if (!frames.isKnown(pfn)) {
            return "has no struct page that can be read";
        }
        if (frames.isFree(pfn)) {
            return "on a free list";
        }
        if (frames.references(pfn) < 1) {
            return "has the reference count " + frames.references(pfn) + ", expected at least 1";
        }
        return subject.kernel().isScratch(pfn) ? "in a scratch area" : "";
    }
}
