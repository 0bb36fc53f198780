// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Tally;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PageComparisonTest {

    private static final int PAGE = TestMemory.PAGE;

    /** What became of a page frame, byte by byte: the plain way. */
    private static Fate plain(TestMemory before, TestMemory after, long pfn) {
        boolean inBefore = false;
        boolean inAfter = false;
        boolean same = true;
        for (long at = pfn * PAGE; at < (pfn + 1) * PAGE; at++) {
            inBefore |= before.at(at) >= 0;
            inAfter |= after.at(at) >= 0;
            same &= before.at(at) == after.at(at);
        }
        if (!inBefore && !inAfter) {
            return null;
        }
        return same ? Fate.KEPT : !inAfter ? Fate.LOST : !inBefore ? Fate.GAINED : Fate.CHANGED;
    }

    @RepeatedTest(60)
    void everyPageFrameHasTheFateThatItsBytesSay(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TestMemory before = TestMemory.random(random, 1 + random.nextInt(6), 12);
        TestMemory after = random.nextBoolean() ? before.changed(random) : TestMemory.random(random, 4, 12);
        FrameFates fates = PageComparison.compare(before, after, Progress.NONE);
        FrameFates mirrored = PageComparison.compare(after, before, Progress.NONE);
        byte[] copied = new byte[(int) Math.max(before.end(), after.end()) + 3];
        fates.copy(0, copied);
        Tally.Builder counted = new Tally.Builder();
        for (long pfn = 0; pfn < copied.length; pfn++) {
            Fate expected = plain(before, after, pfn);
            assertEquals(expected, fates.fate(pfn), "page frame " + pfn);
            assertEquals(expected == null ? FrameFates.ABSENT : expected.ordinal(), copied[(int) pfn]);
            assertEquals(expected == null ? null : expected.mirrored(), mirrored.fate(pfn), "mirrored " + pfn);
            if (expected != null) {
                counted.addPages(expected, 1);
            }
        }
        assertEquals(counted.build(), fates.tally());
    }

    @RepeatedTest(20)
    void nothingDiffersFromItself(RepetitionInfo repetition) {
        TestMemory memory = TestMemory.random(new Random(repetition.getCurrentRepetition()), 5, 20);
        FrameFates fates = PageComparison.compare(memory, memory, Progress.NONE);
        assertEquals(Tally.pages(Fate.KEPT, fates.tally().pages()), fates.tally());
    }

    @RepeatedTest(20)
    void theDifferenceAppliedToOneGivesTheOther(RepetitionInfo repetition) {
        Random random = new Random(1000 + repetition.getCurrentRepetition());
        TestMemory before = TestMemory.random(random, 5, 12);
        TestMemory after = before.changed(random);
        byte[] result = bytes(before, after.end());
        byte[] wanted = bytes(after, after.end());
        PageComparison.compare(before, after, Progress.NONE).runs(Progress.NONE, (pfn, pages, fate) -> {
            for (int at = (int) pfn * PAGE; at < Math.min(result.length, (pfn + pages) * PAGE); at++) {
                if (fate.isDifference()) {
                    result[at] = wanted[at];
                }
            }
        });
        assertArrayEquals(wanted, result);
    }

    /** All of memory up to a page frame; what is not there is 0x5a. */
    private static byte[] bytes(TestMemory memory, long end) {
        byte[] bytes = new byte[(int) end * PAGE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (memory.at(i) < 0 ? 0x5a : memory.at(i));
        }
        return bytes;
    }

    @Test
    void runsJoinWhatFollowsEachOther() {
        byte[] bytes = new byte[40 * PAGE];
        byte[] other = bytes.clone();
        other[3 * PAGE + 7] = 1;
        other[4 * PAGE] = 1;
        StringBuilder text = new StringBuilder();
        PageComparison.compare(new TestMemory().with(0, bytes), new TestMemory().with(0, other), Progress.NONE)
                .runs(Progress.NONE, (pfn, pages, fate) -> text.append(pfn + "+" + pages + fate.letter() + " "));
        assertEquals("0+3K 3+2C 5+35K ", text.toString());
    }

    @Test
    void aPageFrameThatNobodyHasHasNoFate() {
        TestMemory memory = new TestMemory().with(PAGE, new byte[PAGE]);
        FrameFates fates = PageComparison.compare(memory, memory, Progress.NONE);
        assertNull(fates.fate(0));
        assertNull(fates.fate(2));
        assertEquals(1, fates.first());
        assertEquals(2, fates.end());
    }

    @Test
    void bytesThatDifferAreToldWithTheirValues() {
        byte[] bytes = new byte[PAGE];
        byte[] other = bytes.clone();
        other[16] = 0x11;
        other[18] = 0x22;
        other[100] = 0x33;
        StringBuilder text = new StringBuilder();
        ByteDifferences.of(
                new TestMemory().with(0, bytes),
                0,
                new TestMemory().with(PAGE, other),
                PAGE,
                PAGE,
                (offset, length, before, after) ->
                        text.append(offset + "+" + length + ": " + before + " > " + after + "; "));
        assertEquals("16+3: 00 00 00 > 11 00 22; 100+1: 00 > 33; ", text.toString());
    }

    /** Pages of random content, shuffled: what each page frame has after lay somewhere before. */
    @RepeatedTest(20)
    void pagesThatMovedAreFound(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int pages = 30;
        byte[] bytes = new byte[pages * PAGE];
        random.nextBytes(bytes);
        java.util.Arrays.fill(bytes, 0, PAGE, (byte) 0);
        java.util.List<Integer> order = new java.util.ArrayList<>(
                java.util.stream.IntStream.range(0, pages).boxed().toList());
        java.util.Collections.shuffle(order, random);
        byte[] other = new byte[pages * PAGE];
        for (int i = 0; i < pages; i++) {
            System.arraycopy(bytes, order.get(i) * PAGE, other, i * PAGE, PAGE);
        }
        int written = order.indexOf(1);
        other[written * PAGE + 9] ^= 1;
        TestMemory before = new TestMemory().with(0, bytes);
        TestMemory after = new TestMemory().with(0, other);
        FrameFates fates = PageComparison.compare(before, after, Progress.NONE);
        PageMoves moves = PageComparison.moves(fates, before, after, Progress.NONE);
        FrameFates back = PageComparison.compare(after, before, Progress.NONE);
        PageComparison.moves(back, after, before, Progress.NONE);
        for (int i = 0; i < pages; i++) {
            boolean moved = order.get(i) != i && order.get(i) != 0 && i != written;
            assertEquals(moved ? order.get(i) : -1, moves.from(i), "to " + i);
            int to = order.indexOf(i);
            assertEquals(to != i && i != 0 && to != written ? to : -1, moves.to(i), "from " + i);
            boolean takesPart = moves.from(i) >= 0 || moves.to(i) >= 0;
            assertEquals(takesPart, fates.fate(i) == Fate.MOVED, "page frame " + i);
            assertEquals(fates.fate(i), back.fate(i), "mirrored " + i);
        }
    }

    @Test
    void aCancelEndsIt() {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String what, long total) {
                // nobody looks
            }

            @Override
            public void advance(long units) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        TestMemory memory = new TestMemory().with(0, new byte[PAGE]);
        assertThrows(CancelledException.class, () -> PageComparison.compare(memory, memory, cancelled));
    }
}
