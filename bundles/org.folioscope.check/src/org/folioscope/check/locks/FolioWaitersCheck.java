// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import org.folioscope.base.Progress;
import org.folioscope.check.kernel.Hits;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.pagecache.PageFlags;
import org.folioscope.locks.ContendedLock;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Severity;
import org.folioscope.symbols.Field;

/** LK13. */
final class FolioWaitersCheck extends LockCheck {

    FolioWaitersCheck() {
        super(
                "LK13",
                Severity.ERROR,
                "A folio that a task sleeps for has PG_waiters set.",
                "Who unlocks a folio, or ends its writeback, looks for sleepers only where PG_waiters is "
                        + "set (folio_wake_bit() in mm/filemap.c). Without it nobody is woken.");
    }

    @Override
    void look(KernelLocks locks, Hits hits, Progress progress) {
        Context context = locks.kernel().context();
        long mask = new PageFlags(context).mask("waiters");
        Field flags = context.members("page").may("flags.f", "flags");
        if (mask == 0 || !flags.present()) {
            return;
        }
        MemoryReader reader = locks.kernel().reader();
        for (ContendedLock each : locks.locks(progress).contended()) {
            if (each.state().kind().isFolioBit()
                    && each.waiting().stream().allMatch(task -> task.task().state() != 0)
                    && (flags.get(reader, each.address()) & mask) == 0
                    && hits.isKept()) {
                hits.add(
                        each.title(),
                        each.address(),
                        8,
                        "expected PG_waiters, for "
                                + each.waiting().getFirst().task().title() + " sleeps for this folio; found it clear",
                        KernelLocks.evidence(each.address()),
                        KernelLocks.calls(each.waiting().getFirst()));
            }
        }
    }
}
