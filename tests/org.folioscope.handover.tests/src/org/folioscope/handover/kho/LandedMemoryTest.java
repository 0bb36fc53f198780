// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.folioscope.kernel.synthetic.SyntheticMemory;
import org.junit.jupiter.api.Test;

/** What kexec has put aside is read where it will be copied to. */
class LandedMemoryTest {

    private static final int WORDS = 0x1000;
    private static final int MORE_WORDS = 0x2000;

    private final SyntheticMemory memory = new SyntheticMemory();

    private void put64(long physical, long value) {
        memory.put64(SyntheticMemory.DIRECT + physical, value);
    }

    @Test
    void pagesAreReadWhereTheyGo() {
        // destination 0x40000: two pages; on the next page of words one more, then 0x60000
        put64(WORDS, 0x40000 | 1);
        put64(WORDS + 8, 0x10000 | 8);
        put64(WORDS + 16, 0x11000 | 8);
        put64(WORDS + 24, MORE_WORDS | 2);
        put64(MORE_WORDS, 0x13000 | 8);
        put64(MORE_WORDS + 8, 0x60000 | 1);
        put64(MORE_WORDS + 16, 0x14000 | 8);
        put64(MORE_WORDS + 24, 4);
        put64(0x11ff8, 11);
        put64(0x13000, 13);
        put64(0x14010, 14);
        put64(0x50000, 50);
        LandedMemory landed = LandedMemory.read(memory.physicalReader(), WORDS | 2);
        assertEquals(11, landed.u64(0x41ff8));
        assertEquals(13, landed.u64(0x42000));
        assertEquals(14, landed.u64(0x60010));
        assertEquals(50, landed.u64(0x50000), "nothing is copied there");
        assertEquals(0x13004, landed.source(0x42004));
        assertTrue(landed.isCopied(0x42fff));
        assertFalse(landed.isCopied(0x43000));
    }

    @Test
    void aCircleEnds() {
        put64(WORDS, 0x40000 | 1);
        put64(WORDS + 8, 0x10000 | 8);
        put64(WORDS + 16, WORDS | 2);
        LandedMemory landed = LandedMemory.read(memory.physicalReader(), WORDS | 2);
        assertTrue(landed.isCopied(0x40000));
        assertFalse(landed.isCopied(0x41000));
        assertFalse(LandedMemory.read(memory.physicalReader(), 0x7fff_f002L).isCopied(0));
    }
}
