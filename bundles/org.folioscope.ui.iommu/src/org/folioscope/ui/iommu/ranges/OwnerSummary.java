// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.ranges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folioscope.handover.claims.OwnedPages;
import org.folioscope.kernel.owner.FrameBytes;

/** Whose the pages of a range are, in a few words. */
final class OwnerSummary {

    private static final int VALUES = 256;

    /** Owners that are named; the rest is only counted. */
    private static final int NAMED = 3;

    private OwnerSummary() {}

    /** "free", "tmpfs and shared memory 500, free 12", "preserved (tmpfs and shared memory)". */
    static String of(FrameBytes owners, long pfn, long pages) {
        if (pages == 1) {
            return words(owners.get(pfn) & 0xff);
        }
        long[] counts = new long[VALUES];
        owners.count(pfn, pages, counts);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < VALUES; i++) {
            if (counts[i] > 0) {
                found.add(i);
            }
        }
        if (found.size() == 1) {
            return words(found.getFirst());
        }
        found.sort(Comparator.comparingLong((Integer value) -> counts[value]).reversed());
        StringBuilder text = new StringBuilder();
        for (int value : found.subList(0, Math.min(NAMED, found.size()))) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(words(value))
                    .append(' ')
                    .append(counts[value]);
        }
        return found.size() > NAMED ? text + ", " + (found.size() - NAMED) + " others" : text.toString();
    }

    private static String words(int value) {
        String use = OwnedPages.use(value).text();
        return OwnedPages.role(value)
                .map(role -> role.text() + " (" + use + ")")
                .orElse(use);
    }
}
