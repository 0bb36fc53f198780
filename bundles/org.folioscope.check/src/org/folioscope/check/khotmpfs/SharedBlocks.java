// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.khotmpfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.khotmpfs.BlockList;
import org.folioscope.handover.khotmpfs.KhoTmpfsHandover;
import org.folioscope.handover.pages.PageSet;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Severity;

/** KS3: pages that are listed twice. */
final class SharedBlocks extends Check<KhoTmpfsHandover> {

    SharedBlocks() {
        super(
                "KS3",
                Severity.ERROR,
                KhoTmpfsHandover.class,
                "no page is in block lists twice, be it of one file or of two, and no table is used twice",
                "Two files would share the page without knowing: what is written to one appears in the "
                        + "other, and both free it.");
    }

    @Override
    public void run(KhoTmpfsHandover subject, Report report, Progress progress) {
        LongHashSet tables = new LongHashSet();
        PageSet seen = new PageSet();
        MemoryReader reader = subject.reader();
        subject.files(progress, (instance, file) -> {
            String title = KhoTmpfsHandover.title(instance, file);
            file.blocks().walk(reader, file.address(), tables, progress, new BlockList.Visitor() {
                @Override
                public void table(long address, int level, long firstIndex) {
                    seen(title, address >>> 12, file.address());
                }

                @Override
                public void block(long index, long entry, long at) {
                    seen(title, BlockList.pfn(entry), at);
                }

                @Override
                public void damaged(String message, long at) {
                    report.found(title, at, 8, message);
                }

                private void seen(String object, long pfn, long at) {
                    if (seen.add(pfn, 1) >= 0) {
                        report.found(
                                object,
                                at,
                                8,
                                "the frame " + Numbers.hex(pfn) + " is listed a second time, expected each frame once");
                    }
                }
            });
        });
    }
}
