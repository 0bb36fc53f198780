// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkram.PkramEntry;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.model.Severity;

/** PR07: orders of entries. */
final class EntryOrders extends Check<PkramHandover> {

    EntryOrders() {
        super(
                "PR07",
                Severity.ERROR,
                PkramHandover.class,
                "an entry has an order of at most 10 and an address that is aligned to it; the flag of a "
                        + "huge page goes with order 9, and only with it",
                "The loader makes compound pages by these orders. A wrong one makes it take pages that "
                        + "belong to others.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        subject.entries(progress, (object, stream, link, slot, entry, _) -> {
            String wrong = wrong(entry);
            if (!wrong.isEmpty()) {
                report.found(
                        "slot " + slot + " of the " + PkramHandover.title(stream) + " of "
                                + PkramHandover.title(object),
                        PkramHandover.slotAddress(link, slot),
                        8,
                        "the entry is " + Numbers.hex(entry) + ": " + wrong);
            }
        });
    }

    private static String wrong(long entry) {
        int order = PkramEntry.order(entry);
        if (order > PkramEntry.LARGEST_ORDER) {
            return "order " + order + ", expected at most " + PkramEntry.LARGEST_ORDER;
        }
        if ((PkramEntry.pfn(entry) & (1L << order) - 1) != 0) {
            return "address " + Numbers.hex(PkramEntry.address(entry)) + ", expected a multiple of 4 KiB << " + order;
        }
        if (PkramEntry.isHuge(entry) != (order == PkramEntry.HUGE_ORDER)) {
            return PkramEntry.isHuge(entry)
                    ? "the flag of a huge page with order " + order + ", expected order " + PkramEntry.HUGE_ORDER
                    : "order " + PkramEntry.HUGE_ORDER + " without the flag of a huge page";
        }
        return "";
    }
}
