// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.folioscope.base.Progress;
import org.folioscope.compare.Fate;
import org.folioscope.compare.pages.TestMemory;
import org.folioscope.handover.pages.PageSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FilePagesTest {

    private static final int FRAMES = 24;

    private static TestMemory memory(Random random, int from) {
        byte[] bytes = new byte[FRAMES * TestMemory.PAGE];
        for (int frame = 0; frame < FRAMES; frame++) {
            bytes[frame * TestMemory.PAGE + 5] = (byte) random.nextInt(3);
        }
        return new TestMemory().with((long) from * TestMemory.PAGE, bytes);
    }

    private static PageCacheColumns cache(Random random, Map<Long, Long> pages) {
        PageCacheColumns columns = new PageCacheColumns();
        long index = random.nextInt(3);
        while (index < 30) {
            int count = 1 << random.nextInt(3);
            long frame = random.nextInt(8) == 0 ? PageCacheColumns.ELSEWHERE : random.nextInt(FRAMES);
            columns.add(index, count, frame);
            for (int i = 0; i < count; i++) {
                pages.put(index + i, frame < 0 ? frame : frame + i);
            }
            index += count + random.nextInt(4);
        }
        return columns;
    }

    private static boolean same(TestMemory a, long left, TestMemory b, long right) {
        for (int i = 0; i < TestMemory.PAGE; i++) {
            if (a.at(left * TestMemory.PAGE + i) != b.at(right * TestMemory.PAGE + i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThere(TestMemory memory, long frame) {
        return frame >= 0 && memory.at(frame * TestMemory.PAGE) >= 0;
    }

    /** The plain way, index by index. */
    private static Fate plain(TestMemory a, Long left, TestMemory b, Long right) {
        if (left == null) {
            return Fate.GAINED;
        }
        if (right == null) {
            return Fate.LOST;
        }
        if (!isThere(a, left) || !isThere(b, right)) {
            return Fate.UNKNOWN;
        }
        return !same(a, left, b, right) ? Fate.CHANGED : left.equals(right) ? Fate.KEPT : Fate.MOVED;
    }

    @RepeatedTest(80)
    void everyIndexHasTheFateOfItsPage(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TestMemory a = memory(random, 0);
        TestMemory b = memory(random, random.nextInt(3));
        Map<Long, Long> before = new HashMap<>();
        Map<Long, Long> after = new HashMap<>();
        PageCacheColumns left = cache(random, before);
        PageCacheColumns right = cache(random, after);
        Map<Long, Fate> found = new HashMap<>();
        FilePages pages = new FilePages(a, b, false, new PageSet(), new PageSet());
        pages.compare(left, right, Progress.NONE, (index, count, fate, pfnBefore, pfnAfter) -> {
            for (long i = 0; i < count; i++) {
                assertEquals(null, found.put(index + i, fate));
                assertEquals(before.getOrDefault(index + i, -1L), pfnBefore < 0 ? pfnBefore : pfnBefore + i);
                assertEquals(after.getOrDefault(index + i, -1L), pfnAfter < 0 ? pfnAfter : pfnAfter + i);
            }
        });
        Map<Long, Fate> expected = new HashMap<>();
        for (long index = 0; index < 40; index++) {
            if (before.containsKey(index) || after.containsKey(index)) {
                expected.put(index, plain(a, before.get(index), b, after.get(index)));
            }
        }
        assertEquals(expected, found);
        boolean changed = expected.containsValue(Fate.CHANGED);
        assertEquals(changed, pages.content() == Fate.CHANGED);
    }

    /** One page at index 0 before, and none after. */
    private static Fate content(byte first, boolean memoryAlone, boolean preserved) {
        byte[] bytes = new byte[TestMemory.PAGE];
        bytes[0] = first;
        TestMemory memory = new TestMemory().with(0, bytes);
        PageCacheColumns cached = new PageCacheColumns();
        cached.add(0, 1, 0);
        PageSet kept = new PageSet();
        if (preserved) {
            kept.add(0, 1);
        }
        FilePages pages = new FilePages(memory, memory, memoryAlone, new PageSet(), kept);
        List<Fate> fates = new ArrayList<>();
        pages.compare(cached, PageCacheColumns.EMPTY, Progress.NONE, (_, _, fate, _, _) -> fates.add(fate));
        assertEquals(List.of(preserved ? Fate.KEPT : Fate.LOST), fates);
        return pages.content();
    }

    @Test
    void aPageThatIsNotCachedIsZerosWhereMemoryIsAll() {
        assertEquals(Fate.CHANGED, content((byte) 1, true, false));
        assertEquals(Fate.KEPT, content((byte) 0, true, false));
        assertEquals(Fate.KEPT, content((byte) 1, false, false), "a disk may have it");
    }

    @Test
    void whatAHandoverStillKeepsIsNotGone() {
        assertEquals(Fate.KEPT, content((byte) 1, true, true));
    }
}
