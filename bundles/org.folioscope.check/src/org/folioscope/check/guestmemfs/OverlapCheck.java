// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.guestmemfs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.guestmemfs.Guestmemfs;
import org.folioscope.handover.guestmemfs.GuestmemfsTree;
import org.folioscope.handover.guestmemfs.KhoMem;
import org.folioscope.model.Severity;

/** GM01. */
final class OverlapCheck extends Check<Guestmemfs> {

    OverlapCheck() {
        super(
                "GM01",
                Severity.ERROR,
                Guestmemfs.class,
                "No two ranges that the device tree hands over overlap.",
                "Each range is kept for one purpose. Where the carved region overlaps the tables, a"
                        + " guest's memory overwrites them (guestmemfs 06/10, 07/10).");
    }

    @Override
    public void run(Guestmemfs memory, Report report, Progress progress) {
        List<KhoMem> ranges =
                new ArrayList<>(memory.place().tree().map(GuestmemfsTree::all).orElse(List.of()));
        ranges.sort(Comparator.comparingLong(KhoMem::address));
        KhoMem furthest = null;
        for (KhoMem each : ranges) {
            progress.check();
            if (furthest != null && furthest.overlaps(each)) {
                report.found(
                        "device tree",
                        each.address(),
                        Math.max(1, each.length()),
                        "expected ranges of their own, found " + Numbers.size(each.length()) + " at "
                                + Numbers.hex(each.address()) + " in the " + Numbers.size(furthest.length()) + " at "
                                + Numbers.hex(furthest.address()));
            }
            if (furthest == null || each.address() + each.length() > furthest.address() + furthest.length()) {
                furthest = each;
            }
        }
    }
}
