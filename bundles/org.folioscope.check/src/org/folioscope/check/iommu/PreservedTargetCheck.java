// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.check.iommu.IommuState.Keeping;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.model.Severity;

/** IO01. */
final class PreservedTargetCheck extends IommuCheck {

    PreservedTargetCheck() {
        super(
                "IO01",
                Severity.ERROR,
                "What a device that is kept over a kexec can reach is preserved memory, memory of devices, or of"
                        + " firmware.",
                "The device goes on transferring while kernels change beneath it. A page that nobody preserves is"
                        + " given to somebody else by the next kernel, and the device still writes to it: silent"
                        + " corruption, found days later in data that nobody connects with the device. A device counts as"
                        + " kept when the top of its page tables is preserved, or a handover says so. Right after the"
                        + " kexec the tracker of what was preserved is gone; then the rule is about pages that the new"
                        + " kernel uses for something.");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        for (DomainUse use : state.domains()) {
            Keeping keeping = state.keeping(use, progress);
            if (keeping == Keeping.NONE) {
                continue;
            }
            IommuState.Strangers strangers = state.strangers(keeping, progress);
            DomainRanges ranges = use.ranges(progress);
            for (int i = 0; i < ranges.size() && !report.isFull(); i++) {
                if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                    progress.check();
                }
                range(state, use, keeping, strangers, i, report, progress);
            }
        }
    }

    private static void range(
            IommuState state,
            DomainUse use,
            Keeping keeping,
            IommuState.Strangers strangers,
            int index,
            Report report,
            Progress progress) {
        DomainRanges ranges = use.ranges(progress);
        long start = ranges.physical(index);
        long end = start + ranges.length(index);
        for (long at = strangers.next(start, end); at < end && !report.isFull(); at = strangers.next(at, end)) {
            long gapEnd = strangers.nextGap(at, end);
            if (!state.isNoRam(at)) {
                found(state, use, keeping, ranges, index, at, gapEnd, report, progress);
            }
            at = gapEnd;
        }
    }

    private static void found(
            IommuState state,
            DomainUse use,
            Keeping keeping,
            DomainRanges ranges,
            int index,
            long from,
            long to,
            Report report,
            Progress progress) {
        boolean writes = (ranges.permissions(index) & Permissions.WRITE) != 0;
        long iova = ranges.iova(index) + (from - ranges.physical(index));
        String what = writes ? "writes there" : "reads there";
        report.found(
                use.devices(),
                from,
                to - from,
                "device address " + Numbers.hex(iova) + " leads to page " + Numbers.hex(from >>> 12)
                        + (to - from > 4096 ? " and the next, " + Numbers.size(to - from) + " in all" : "")
                        + ": expected preserved memory, found " + state.owner(from, progress) + "; "
                        + (keeping == Keeping.OUTGOING
                                ? "the next kernel gives it to somebody else while the device still " + what
                                : "this kernel gave it to whoever that is, and the device still " + what),
                use.title(),
                "permissions " + Permissions.text(ranges.permissions(index)));
    }
}
