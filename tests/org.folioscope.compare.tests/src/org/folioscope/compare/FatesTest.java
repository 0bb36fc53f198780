// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FatesTest {

    /** On which sides: x is there, - is not; then the whole and the steps, where content is always the same. */
    @ParameterizedTest
    @CsvSource({
        "xx, kept, kept, ",
        "x-, lost, lost, ",
        "-x, gained, gained, ",
        "xxx, kept, kept, kept",
        "xx-, lost, kept, lost",
        "x--, lost, lost, kept",
        "x-x, resurrected, lost, gained",
        "-xx, gained, gained, kept",
        "--x, gained, kept, gained",
        "-x-, lost, gained, lost"
    })
    void fatesFollowFromWhereSomethingIs(String sides, String whole, String first, String second) {
        List<Fate> fates = Fates.of(present(sides), false, (_, _) -> Fate.KEPT);
        assertEquals(Fate.of(whole), fates.getFirst());
        assertEquals(Fate.of(first), fates.get(1));
        assertEquals(second == null ? 2 : 3, fates.size());
        if (second != null) {
            assertEquals(Fate.of(second), fates.get(2));
        }
    }

    private static boolean[] present(String sides) {
        boolean[] present = new boolean[sides.length()];
        for (int i = 0; i < present.length; i++) {
            present[i] = sides.charAt(i) == 'x';
        }
        return present;
    }

    @Test
    void theWholeIsFromTheFirstSideToTheLast() {
        List<Fate> changedAndBack =
                Fates.of(present("xxx"), false, (from, to) -> to - from == 2 ? Fate.KEPT : Fate.CHANGED);
        assertEquals(List.of(Fate.KEPT, Fate.CHANGED, Fate.CHANGED), changedAndBack);
    }

    @Test
    void whatComesBackWithOtherContentIsChanged() {
        assertEquals(
                List.of(Fate.CHANGED, Fate.LOST, Fate.GAINED), Fates.of(present("x-x"), false, (_, _) -> Fate.CHANGED));
    }

    @Test
    void whatADeadKernelHadAndALivingHasIsResurrected() {
        assertEquals(
                Fate.RESURRECTED,
                Fates.of(present("xx"), true, (_, _) -> Fate.MOVED).getFirst());
        assertEquals(
                Fate.CHANGED,
                Fates.of(present("xx"), true, (_, _) -> Fate.CHANGED).getFirst());
        assertEquals(
                Fate.LOST, Fates.of(present("x-"), true, (_, _) -> Fate.KEPT).getFirst());
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void everyFateHasAWordOfItsOwn(Fate fate) {
        assertEquals(fate, Fate.of(fate.word()));
        assertEquals(fate != Fate.KEPT && fate != Fate.UNKNOWN, fate.isDifference());
    }

    @Test
    void lettersTellFatesApart() {
        Set<Character> letters = new HashSet<>();
        Arrays.stream(Fate.values()).forEach(fate -> letters.add(fate.letter()));
        assertEquals(Fate.values().length, letters.size());
        assertThrows(IllegalArgumentException.class, () -> Fate.of("eaten"));
    }

    @Test
    void talliesAddUp() {
        Tally sum = Tally.objects(Fate.LOST, 2).plus(Tally.pages(Fate.LOST, 5)).plus(Tally.objects(Fate.KEPT, 1));
        assertEquals(2, sum.objects(Fate.LOST));
        assertEquals(3, sum.objects());
        assertEquals(5, sum.differingPages());
        assertEquals("1 kept, 2 lost; 5 pages lost", sum.toString());
        assertEquals("nothing", Tally.NONE.toString());
    }
}
