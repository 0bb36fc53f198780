// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import org.folioscope.base.Progress;
import org.folioscope.check.kernel.Hits;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.pagecache.PageFlags;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Severity;
import org.folioscope.symbols.Field;

/** LK15. */
final class FolioBitCheck extends LockCheck {

    FolioBitCheck() {
        super(
                "LK15",
                Severity.ERROR,
                "The bit of a folio that all of its waiters sleep for is set.",
                "Whoever waits for a folio sleeps until its bit is clear: PG_locked, PG_writeback, PG_private_2. Where"
                        + " it is clear already and nobody was woken, a wake-up was lost, and they sleep for ever"
                        + " (folio_wait_bit_common() in mm/filemap.c).");
    }

    @Override
    void look(KernelLocks locks, Hits hits, Progress progress) {
        Context context = locks.kernel().context();
        PageFlags bits = new PageFlags(context);
        Field flags = context.members("page").may("flags.f", "flags");
        MemoryReader reader = locks.kernel().reader();
        for (ContendedLock each : locks.locks(progress).contended()) {
            String name = bit(each.state().kind());
            long mask = bits.mask(name);
            if (mask != 0
                    && flags.present()
                    && each.waiting().stream().allMatch(task -> task.task().state() != 0)
                    && (flags.get(reader, each.address()) & mask) == 0
                    && hits.isKept()) {
                hits.add(
                        each.title(),
                        each.address(),
                        8,
                        "expected PG_" + name + ", for "
                                + each.waiting().getFirst().task().title()
                                + " sleeps until it is clear; found it clear already",
                        KernelLocks.evidence(each.address()),
                        KernelLocks.calls(each.waiting().getFirst()));
            }
        }
    }

    /** The bit's name without PG_; empty for what is no bit of a folio. */
    private static String bit(LockKind kind) {
        return switch (kind) {
            case FOLIO -> "locked";
            case FOLIO_WRITEBACK -> "writeback";
            case FOLIO_COPY -> "private_2";
            default -> "";
        };
    }
}
