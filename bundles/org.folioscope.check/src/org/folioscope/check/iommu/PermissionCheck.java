// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.Arrays;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.check.iommu.IommuState.Keeping;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.model.Severity;

/** IO05. */
final class PermissionCheck extends IommuCheck {

    /** Ranges that are held against each other, as many as the index has bits for. */
    private static final int MOST = 1 << 24;

    private static final int INDEX_BITS = 24;
    private static final int ACCESS = Permissions.READ | Permissions.WRITE;

    PermissionCheck() {
        super(
                "IO05",
                Severity.ERROR,
                "A page has the same permissions wherever it is mapped: in one domain, and in domains of different"
                        + " virtual machines or kept devices.",
                "Where a page is read-only at one device address and writable at another, the device can write to it"
                        + " all the same; most often one of the two is a mapping that was forgotten. In one domain it"
                        + " is a warning. Between domains of virtual machines, or of devices that are kept over a"
                        + " kexec, it means that one can change what the other is told to trust. What drivers map for"
                        + " single transfers is left out between domains.");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        List<DomainUse> domains =
                state.domains().stream().filter(DomainUse::isPhysical).toList();
        for (DomainUse use : domains) {
            look(List.of(use), Severity.WARNING, report, progress);
        }
        List<DomainUse> trusted = domains.stream()
                .filter(use -> use.domain().type().equals("unmanaged") || state.keeping(use, progress) != Keeping.NONE)
                .toList();
        if (trusted.size() > 1) {
            look(trusted, Severity.ERROR, report, progress);
        }
    }

    /** A range of a domain, found again by its number in the order of the domains. */
    private record Place(DomainUse use, DomainRanges ranges, int index) {

        long end() {
            return ranges.physical(index) + ranges.length(index);
        }

        int access() {
            return ranges.permissions(index) & ACCESS;
        }

        String text() {
            return "device address " + Numbers.hex(ranges.iova(index)) + " (" + Permissions.text(access()) + ")";
        }
    }

    private static void look(List<DomainUse> uses, Severity severity, Report report, Progress progress) {
        int[] first = new int[uses.size() + 1];
        DomainRanges[] all = new DomainRanges[uses.size()];
        for (int i = 0; i < uses.size(); i++) {
            all[i] = uses.get(i).ranges(progress);
            first[i + 1] = Math.min(MOST, first[i] + all[i].size());
        }
        // by address: page frame number above, number of the range below
        long[] order = new long[first[uses.size()]];
        for (int i = 0; i < uses.size(); i++) {
            DomainRanges ranges = all[i];
            for (int j = 0; j < first[i + 1] - first[i]; j++) {
                order[first[i] + j] = ranges.physical(j) >>> 12 << INDEX_BITS | first[i] + j;
            }
        }
        progress.check();
        Arrays.sort(order);
        Place longest = null;
        for (int i = 0; i < order.length && !report.isFull(); i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            Place place = place(uses, all, first, (int) order[i] & MOST - 1);
            long start = place.ranges.physical(place.index);
            if (place.access() == 0) {
                continue; // nobody gets at it
            }
            if (longest == null || Long.compareUnsigned(start, longest.end()) >= 0) {
                longest = place;
                continue;
            }
            if (place.access() != longest.access() && (uses.size() == 1 || place.use != longest.use)) {
                report.found(
                        severity,
                        place.use.devices(),
                        start,
                        Math.min(place.end(), longest.end()) - start,
                        "expected one permission for page " + Numbers.hex(start >>> 12) + ", found "
                                + longest.text() + (longest.use == place.use ? "" : " of " + longest.use.devices())
                                + " and " + place.text(),
                        place.use.title());
            }
            if (Long.compareUnsigned(place.end(), longest.end()) > 0) {
                longest = place;
            }
        }
    }

    private static Place place(List<DomainUse> uses, DomainRanges[] all, int[] first, int number) {
        int at = Arrays.binarySearch(first, number);
        at = at >= 0 ? at : -at - 2;
        while (at + 1 < first.length && first[at + 1] == first[at]) {
            at++; // domains without a range
        }
        return new Place(uses.get(at), all[at], number - first[at]);
    }
}
