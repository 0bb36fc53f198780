// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.claims.Claim;
import org.folioscope.handover.claims.OwnedPages;
import org.folioscope.kernel.owner.FrameBytes;

/** Whose the memory is that devices can reach. Safe for use by several threads. */
public final class RangeOwners {

    private static final int PAGE_SHIFT = 12;
    /** Page frames of one range that are counted: 1 TiB. */
    private static final long MOST_PAGES = 1L << 28;

    private final OwnedPages owned;

    /** @param handovers of the image */
    public RangeOwners(Handovers handovers) {
        this(new OwnedPages(handovers));
    }

    public RangeOwners(OwnedPages owned) {
        this.owned = owned;
    }

    /**
     * The owner of one page in words, or for several how many page frames belong to whom: "anonymous 12, free 3 pages".
     * Reads the whole memory map when it is first asked about several pages.
     *
     * @param physical first byte
     * @param length bytes
     */
    public String words(long physical, long length, Progress progress) {
        long first = physical >>> PAGE_SHIFT;
        long pages = (physical + length - 1 >>> PAGE_SHIFT) - first + 1;
        if (pages == 1) {
            return owned.at(first, progress).words();
        }
        long[] counts = new long[256];
        FrameBytes bytes = owned.bytes(progress);
        bytes.count(first, Math.clamp(pages, 1, MOST_PAGES), counts);
        Map<String, Long> byOwner = new LinkedHashMap<>();
        for (int value = 0; value < counts.length; value++) {
            if (counts[value] != 0) {
                byOwner.merge(owner(value), counts[value], Long::sum);
            }
        }
        List<Map.Entry<String, Long>> sorted = new ArrayList<>(byOwner.entrySet());
        sorted.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()));
        return sorted.stream()
                .map(each -> String.format(Locale.ROOT, "%s %,d", each.getKey(), each.getValue()))
                .collect(Collectors.joining(", ", "", pages > MOST_PAGES ? " of the first pages" : " pages"));
    }

    /** For people: "free", "preserved (tmpfs and shared memory)". */
    private static String owner(int value) {
        String use = OwnedPages.use(value).text();
        return OwnedPages.role(value)
                .map(Claim.Role::text)
                .map(role -> role + " (" + use + ")")
                .orElse(use);
    }
}
