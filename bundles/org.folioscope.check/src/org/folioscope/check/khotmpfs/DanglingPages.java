// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.khotmpfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.khotmpfs.BlockList;
import org.folioscope.handover.khotmpfs.KhoTmpfsHandover;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Severity;

/** KS2: pages that would hold garbage. */
final class DanglingPages extends Check<KhoTmpfsHandover> {

    DanglingPages() {
        super(
                "KS2",
                Severity.ERROR,
                KhoTmpfsHandover.class,
                "every page and table that a block list names is in KHO's tracker",
                "The next kernel uses all memory that the tracker does not have. A page that is named but "
                        + "not tracked (dangling) has any content by the time it is read.");
    }

    @Override
    public void run(KhoTmpfsHandover subject, Report report, Progress progress) {
        if (!subject.kernel().knowsPreserved()) {
            return;
        }
        LongHashSet tables = new LongHashSet();
        MemoryReader reader = subject.reader();
        preserved(
                subject,
                report,
                "head",
                subject.tmpfs().address(),
                subject.tmpfs().address());
        subject.tmpfs()
                .instances()
                .forEach(instance -> instance.pages()
                        .forEach(page -> preserved(subject, report, "file page", page, instance.address())));
        subject.files(progress, (instance, file) -> {
            String title = KhoTmpfsHandover.title(instance, file);
            file.blocks().walk(reader, file.address(), tables, progress, new BlockList.Visitor() {
                @Override
                public void table(long address, int level, long firstIndex) {
                    preserved(subject, report, title, address, file.address());
                }

                @Override
                public void block(long index, long entry, long at) {
                    long pfn = BlockList.pfn(entry);
                    if (!subject.kernel().isPreserved(pfn)) {
                        report.found(
                                title,
                                at,
                                8,
                                "page " + index + " is the frame " + Numbers.hex(pfn)
                                        + ", which KHO's tracker does not have: it is dangling");
                    }
                }
            });
        });
    }

    private static void preserved(KhoTmpfsHandover subject, Report report, String what, long page, long from) {
        if (!subject.kernel().isPreserved(page >>> 12)) {
            report.found(
                    what,
                    from,
                    8,
                    "the page of records or blocks at " + Numbers.hex(page)
                            + " is named here, KHO's tracker does not have it");
        }
    }
}
