// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Sets of page frames, held against a set of the class library. */
class PageSetTest {

    @Test
    void isASet() {
        Random random = new Random(7);
        PageSet pages = new PageSet();
        TreeSet<Long> expected = new TreeSet<>();
        for (int i = 0; i < 2000; i++) {
            long first = random.nextInt(100_000);
            int count = random.nextInt(4) == 0 ? 1 << random.nextInt(11) : 1;
            long known = -1;
            for (long pfn = first; pfn < first + count; pfn++) {
                if (!expected.add(pfn) && known < 0) {
                    known = pfn;
                }
            }
            assertEquals(known, pages.add(first, count));
        }
        assertEquals(expected.size(), pages.size());
        List<Long> listed = new ArrayList<>();
        long[] end = {-1};
        pages.runs((pfn, count) -> {
            assertTrue(pfn > end[0], "runs are apart");
            for (long i = 0; i < count; i++) {
                listed.add(pfn + i);
            }
            end[0] = pfn + count;
        });
        assertEquals(List.copyOf(expected), listed);
        for (long pfn = 0; pfn < 1000; pfn++) {
            assertEquals(expected.contains(pfn), pages.contains(pfn));
            assertEquals(expected.contains(pfn) ? -1 : pfn, pages.firstMissing(pfn, 1));
        }
    }

    @Test
    void takesNoMoreThanItsLimit() {
        PageSet pages = new PageSet(2);
        pages.add(0, 512);
        pages.add(600, 1);
        assertFalse(pages.overflowed());
        pages.add(5000, 1);
        assertTrue(pages.overflowed());
        assertEquals(513, pages.size());
        assertFalse(pages.contains(5000));
    }
}
