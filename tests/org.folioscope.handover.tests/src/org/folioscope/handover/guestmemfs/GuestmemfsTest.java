// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.guestmemfs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import org.folioscope.base.Progress;
import org.folioscope.handover.blocks.BlockMap.Role;
import org.folioscope.handover.inodestore.InodeChain.End;
import org.folioscope.handover.make.guestmemfs.GuestmemfsSamples;
import org.folioscope.handover.make.guestmemfs.GuestmemfsWriter;
import org.folioscope.handover.pkernfs.BytesMemory;
import org.folioscope.memory.PhysicalReader;
import org.junit.jupiter.api.Test;

/** What is decoded of a guestmemfs that was handed over, against what the generator wrote. */
class GuestmemfsTest {

    private static final long SIZE = 16 << 20;

    private static byte[] bytes(GuestmemfsWriter maker) {
        byte[] bytes = new byte[(int) maker.size()];
        maker.bytes().copyTo(bytes);
        return bytes;
    }

    private static Guestmemfs read(byte[] bytes) {
        BytesMemory memory = new BytesMemory(0, bytes);
        GuestmemfsTree tree = GuestmemfsTree.read(new PhysicalReader(memory), GuestmemfsWriter.TREE)
                .orElseThrow();
        return Guestmemfs.read(memory, GuestmemfsSearch.place(memory, tree, null), Progress.NONE);
    }

    @Test
    void theTreeLeadsToEverything() {
        Guestmemfs found = read(bytes(GuestmemfsSamples.sample(SIZE)));
        assertTrue(found.isPresent());
        assertTrue(found.isSerialised());
        assertEquals(List.of(), found.remarks());
        assertEquals(new KhoMem(0xa0_0000, SIZE, true), found.data().orElseThrow());
        GuestmemfsTree tree = found.place().tree().orElseThrow();
        assertEquals(2, tree.mappings().size());
        assertEquals(2, tree.numInodes());
        assertEquals(2, found.allocated());
        assertEquals(2, found.fileCount());
        assertArrayEquals(
                new int[] {3, 2}, found.tree().directories().getFirst().inodes());
        assertEquals(7081, found.tree().free().inodes().length);
        assertEquals(End.COMPLETE, found.tree().free().end());
        assertEquals(2, found.files().extent(2));
        assertEquals(Role.DATA, found.blocks().role(0), "block 0 is data");
        assertEquals(2, found.blocks().owner(1));
        assertEquals(Role.FREE, found.blocks().role(2));
        assertEquals(0x60_0000, found.list(2));
        assertTrue(tree.preserves(found.list(3)));
        assertFalse(tree.preserves(0x60_2000));
    }

    @Test
    void anyDamageEnds() {
        long seed = Long.getLong("folioscope.fuzz.seed", System.nanoTime());
        Random random = new Random(seed);
        byte[] sound = bytes(GuestmemfsSamples.sample(SIZE));
        long end = System.nanoTime() + Long.getLong("folioscope.fuzz.seconds", 1) * 1_000_000_000L;
        int[] places = {0x10_0000, 0x10_8000, 0x20_0000, 0x20_0128, 0x20_0250, 0x60_0000, 0x40_0000};
        for (int round = 0; round < 20 || System.nanoTime() < end; round++) {
            byte[] bytes = sound.clone();
            ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = random.nextInt(8); i >= 0; i--) {
                int at = places[random.nextInt(places.length)] + random.nextInt(0x130);
                words.putLong(
                        at, random.nextBoolean() ? random.nextLong() : words.getLong(at) ^ 1L << random.nextInt(64));
            }
            BytesMemory memory = new BytesMemory(0, bytes);
            try {
                GuestmemfsTree.read(new PhysicalReader(memory), GuestmemfsWriter.TREE)
                        .map(tree -> Guestmemfs.read(memory, GuestmemfsSearch.place(memory, tree, null), Progress.NONE))
                        .ifPresent(found -> assertTrue(found.tree().free().inodes().length <= 7084));
            } catch (RuntimeException e) {
                throw new AssertionError("folioscope.fuzz.seed=" + seed + ", round " + round, e);
            }
        }
    }
}
