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

/** KS4: pages behind the end. */
final class BlocksBehindEnd extends Check<KhoTmpfsHandover> {

    BlocksBehindEnd() {
        super(
                "KS4",
                Severity.ERROR,
                KhoTmpfsHandover.class,
                "no block list has a page behind the end of its file, unless fallocate committed it",
                "A truncate takes pages out of the list by a callback of the page cache. Where that did "
                        + "not run, the page's old content comes back when the file grows.");
    }

    @Override
    public void run(KhoTmpfsHandover subject, Report report, Progress progress) {
        MemoryReader reader = subject.reader();
        subject.files(progress, (instance, file) -> {
            long limit = file.limit();
            LongHashSet tables = new LongHashSet();
            file.blocks().walk(reader, file.address(), tables, progress, (index, entry, at) -> {
                if (Long.compareUnsigned(index, limit) >= 0) {
                    report.found(
                            KhoTmpfsHandover.title(instance, file),
                            at,
                            8,
                            "the block list has page " + index + " (frame " + Numbers.hex(BlockList.pfn(entry))
                                    + "), the file ends before page " + Long.toUnsignedString(limit));
                }
            });
        });
    }
}
