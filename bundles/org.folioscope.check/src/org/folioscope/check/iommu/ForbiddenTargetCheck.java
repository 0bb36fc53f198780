// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.Set;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.check.iommu.IommuState.Keeping;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.TableEntry;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.kernel.owner.PageUse;
import org.folioscope.model.Severity;

/** IO03. */
final class ForbiddenTargetCheck extends IommuCheck {

    private static final int PAGE = 4096;

    ForbiddenTargetCheck() {
        super(
                "IO03",
                Severity.ERROR,
                "No device may write to the kernel's image, to page tables of CPUs or IOMMUs, or to the structures of a"
                        + " handover; one that is kept over a kexec not to scratch memory or the next kernel either.",
                "A device, or whoever programs it, that can write there owns the machine: it gives itself any memory,"
                        + " or changes what the next kernel finds. Scratch memory and the places of the next kernel's"
                        + " segments are used by others from the jump on.");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        MemorySet.Builder always = new MemorySet.Builder();
        state.pagesOf(Set.of(PageUse.KERNEL_IMAGE, PageUse.PAGE_TABLE), always, progress);
        state.claimed(Set.of(Role.METADATA), always, progress);
        MemorySet.Builder kept = new MemorySet.Builder();
        state.claimed(Set.of(Role.SCRATCH, Role.KERNEL_IMAGE), kept, progress);
        addTables(state, always, progress);
        MemorySet forbidden = always.build();
        MemorySet ofNext = kept.build();
        for (DomainUse use : state.domains()) {
            if (use.isPhysical()) {
                look(state, use, forbidden, report, progress);
                if (state.keeping(use, progress) != Keeping.NONE) {
                    look(state, use, ofNext, report, progress);
                }
            }
        }
    }

    /** Tables of a guest are left out: they lie in its own memory, which its devices may write to. */
    private static void addTables(IommuState state, MemorySet.Builder tables, Progress progress) {
        for (DomainUse use : state.domains()) {
            if (use.isPhysical()) {
                use.tablePages(progress, (page, _) -> tables.add(page, page + PAGE));
                for (DomainUse.User user : use.users()) {
                    if (user.attachment().stages().size() == 1) {
                        for (TableEntry entry : user.attachment().path()) {
                            tables.add(entry.address() & -PAGE, (entry.address() & -PAGE) + PAGE);
                        }
                    }
                }
            }
        }
    }

    private static void look(IommuState state, DomainUse use, MemorySet forbidden, Report report, Progress progress) {
        DomainRanges ranges = use.ranges(progress);
        for (int i = 0; i < ranges.size() && !report.isFull(); i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            if ((ranges.permissions(i) & Permissions.WRITE) == 0) {
                continue;
            }
            long start = ranges.physical(i);
            long end = start + ranges.length(i);
            for (long at = forbidden.next(start, end); at < end && !report.isFull(); at = forbidden.next(at, end)) {
                long runEnd = forbidden.nextGap(at, end);
                report.found(
                        use.devices(),
                        at,
                        runEnd - at,
                        "device address " + Numbers.hex(ranges.iova(i) + at - start) + " lets the device write to "
                                + Numbers.hex(at) + (runEnd - at > PAGE ? ", " + Numbers.size(runEnd - at) : "")
                                + ": " + what(state, at, progress),
                        use.title());
                at = runEnd;
            }
        }
    }

    private static String what(IommuState state, long at, Progress progress) {
        boolean table =
                state.domains().stream().filter(DomainUse::isPhysical).anyMatch(use -> contains(use, at, progress));
        return (table ? "a page table of an IOMMU; " : "") + state.owner(at, progress);
    }

    private static boolean contains(DomainUse use, long page, Progress progress) {
        boolean[] found = {false};
        use.tablePages(progress, (each, _) -> found[0] |= each == page);
        return found[0];
    }
}
