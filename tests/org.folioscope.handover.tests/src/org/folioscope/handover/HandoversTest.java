// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.handover.claims.Claim;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.claims.PageClaims;
import org.folioscope.handover.example.NoteChain;
import org.folioscope.handover.example.NoteFinder;
import org.folioscope.handover.example.NoteMaker;
import org.folioscope.memory.overlay.Overlay;
import org.junit.jupiter.api.Test;

/** Finding and decoding, by the example of notes. */
@SuppressWarnings("resource") // memory in the heap
class HandoversTest {

    private static Handovers find(Overlay memory) {
        return Handovers.find(
                HandoverSource.of(memory, null), List.of(new NoteFinder()), Scan.WITHOUT_KERNEL, Progress.NONE);
    }

    @Test
    void findsWhatMagicNumbersShow() {
        Handovers handovers = find(NoteMaker.three());
        // the first hit starts the chain of all three
        assertEquals(
                List.of("notes from 0x10000 on"),
                handovers.list().stream().map(Handover::title).toList());
        assertFalse(handovers.list().getFirst().isReferenced());
        NoteChain chain = handovers.subjects(NoteChain.class, Progress.NONE).getFirst();
        assertArrayEquals(new long[] {0x10000, 0x30000, 0x20000}, chain.addresses());
        assertEquals(NoteChain.End.LAST, chain.end());
        assertEquals(
                handovers.list().getFirst(), handovers.of(chain, Progress.NONE).get());
    }

    @Test
    void addsTheCluesOfSecondFinds() {
        Search search = new Search(HandoverSource.of(NoteMaker.three(), null), java.util.Map.of());
        search.add(new Handover("a", "one", 0x1000, 1, List.of(new Clue(Clue.By.MAGIC, "x")), _ -> null));
        search.add(new Handover("a", "one", 0x1000, 1, List.of(new Clue(Clue.By.SYMBOL, "y")), _ -> null));
        search.add(new Handover("b", "other", 0x1000, 1, List.of(new Clue(Clue.By.MAGIC, "x")), _ -> null));
        assertEquals(2, search.found().size());
        assertEquals(2, search.found().getFirst().clues().size());
        assertTrue(search.found().getFirst().isReferenced());
        assertEquals(1, search.found("b").size());
    }

    @Test
    void tellsWhoClaimsAPage() {
        PageClaims claims = find(NoteMaker.three()).claims(Progress.NONE);
        assertEquals(List.of(new Claim(0x20000, 4096, Role.METADATA, "notes")), claims.at(0x20fff, 1));
        assertEquals(List.of(), claims.at(0x21000, 0x1000));
        assertEquals(3, claims.at(0, NoteMaker.SIZE).size());
    }

    @Test
    void knowsWhatMemoryHolds() {
        HandoverSource source = HandoverSource.of(NoteMaker.three(), null);
        assertTrue(source.holds(0, NoteMaker.SIZE));
        assertFalse(source.holds(0, NoteMaker.SIZE + 1));
        assertFalse(source.holds(-1));
        assertFalse(source.holds(Long.MAX_VALUE, 2));
        assertFalse(source.holds(NoteMaker.SIZE));
    }
}
