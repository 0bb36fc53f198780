// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.folioscope.base.Progress;
import org.folioscope.handover.inodestore.InodeTree.Reach;
import org.folioscope.handover.make.pkernfs.BrokenPkernfs;
import org.folioscope.handover.make.pkernfs.PkernfsSamples;
import org.folioscope.handover.make.pkernfs.PkernfsWriter;
import org.folioscope.handover.pkernfs.PkernfsEdit.Write;
import org.junit.jupiter.api.Test;

/** Edits against what the generator, which follows the kernel, makes by the same operations. */
class PkernfsEditTest {

    private static final long BASE = PkernfsSamples.BASE;
    private static final long SIZE = 32 << 20;

    private static PkernfsRegion read(byte[] bytes) {
        return PkernfsRegion.read(new BytesMemory(BASE, bytes), PkernfsPlace.given(BASE, bytes.length), Progress.NONE);
    }

    private static void apply(byte[] bytes, List<Write> writes) {
        for (Write write : writes) {
            System.arraycopy(write.bytes(), 0, bytes, (int) (write.address() - BASE), write.bytes().length);
        }
    }

    @Test
    void createAndUnlinkAreWhatTheKernelDoes() throws PkernfsEditException {
        PkernfsWriter maker = PkernfsSamples.sample(BASE, SIZE);
        byte[] bytes = BytesMemory.of(maker).bytes();
        // A block that was used before holds something: a new block list is zeros all the same.
        bytes[8 * 0x20_0000 + 0x5123] = 9;
        apply(bytes, PkernfsEdit.create(read(bytes), 1, "new"));
        int made = maker.create("new");
        assertArrayEquals(BytesMemory.of(maker).bytes(), bytes);
        apply(bytes, PkernfsEdit.unlink(read(bytes), PkernfsSamples.A, false));
        maker.unlink(PkernfsSamples.A);
        assertArrayEquals(BytesMemory.of(maker).bytes(), bytes);
        apply(bytes, PkernfsEdit.unlink(read(bytes), made, false));
        maker.unlink(made);
        assertArrayEquals(BytesMemory.of(maker).bytes(), bytes);
    }

    @Test
    void orphansAndLostInodesAreRepaired() throws PkernfsEditException {
        byte[] bytes = BytesMemory.of(BrokenPkernfs.of("PK09", BASE, SIZE)).bytes();
        apply(bytes, PkernfsEdit.link(read(bytes), 3, 1));
        PkernfsRegion region = read(bytes);
        assertArrayEquals(
                new int[] {3, 4, 2}, region.tree().directories().getFirst().inodes());

        byte[] lost = BytesMemory.of(BrokenPkernfs.of("PK10", BASE, SIZE)).bytes();
        apply(lost, PkernfsEdit.free(read(lost), 100, true));
        assertEquals(Reach.FREE, read(lost).tree().reach(100));
        assertEquals(100, read(lost).nextFree());
    }

    @Test
    void releasingClearsTheBitsOfAllItsBlocks() throws PkernfsEditException {
        byte[] bytes = BytesMemory.of(PkernfsSamples.workedExample(BASE, SIZE)).bytes();
        apply(bytes, PkernfsEdit.unlink(read(bytes), 2, true));
        assertEquals(0b10_0011, bytes[0x10_0000], "super block, store, b's block list");
    }

    @Test
    void refusalsSaySo() {
        byte[] bytes = BytesMemory.of(PkernfsSamples.sample(BASE, PkernfsSamples.SAMPLE_SIZE))
                .bytes();
        PkernfsRegion region = read(bytes);
        refused("no block", () -> PkernfsEdit.create(region, 1, "c"));
        refused("taken", () -> PkernfsEdit.create(region, 1, "a"));
        refused("slash", () -> PkernfsEdit.create(region, 1, "x/y"));
        refused("no directory", () -> PkernfsEdit.create(region, 2, "c"));
        refused("not empty", () -> PkernfsEdit.unlink(region, PkernfsSamples.IOMMU, false));
        refused("is in no directory", () -> PkernfsEdit.unlink(region, 5000, false));
        refused("/a", () -> PkernfsEdit.link(region, 2, 1));
        refused("no bit", () -> PkernfsEdit.setBit(region, 1L << 40, true));
    }

    private static void refused(String part, org.junit.jupiter.api.function.Executable edit) {
        String message = assertThrows(PkernfsEditException.class, edit).getMessage();
        assertTrue(message.contains(part), message);
    }

    /** Random sequences: a region stays sound, untouched bytes stay, and undoing all gives the same bytes again. */
    @Test
    void randomEditsKeepTheRestAndCanBeUndone() throws PkernfsEditException {
        long seed = Long.getLong("folioscope.fuzz.seed", System.nanoTime());
        Random random = new Random(seed);
        byte[] sound = BytesMemory.of(PkernfsSamples.sample(BASE, SIZE)).bytes();
        byte[] bytes = sound.clone();
        BitSet touched = new BitSet();
        Deque<Write> undo = new ArrayDeque<>();
        for (int i = 0; i < 60; i++) {
            PkernfsRegion region = read(bytes);
            List<Write> writes;
            int[] inRoot = region.tree().directories().getFirst().inodes();
            int ino = inRoot[random.nextInt(inRoot.length)];
            if (random.nextBoolean() && region.bitmap().nextClear(0) < region.blockCount()) {
                writes = PkernfsEdit.create(region, random.nextInt(3) == 0 ? PkernfsSamples.IOMMU : 1, "file " + i);
            } else if (ino != PkernfsSamples.IOMMU) {
                writes = PkernfsEdit.unlink(region, ino, random.nextBoolean());
            } else {
                continue;
            }
            for (Write write : writes) {
                int at = (int) (write.address() - BASE);
                touched.set(at, at + write.bytes().length);
                undo.push(
                        new Write(write.address(), java.util.Arrays.copyOfRange(bytes, at, at + write.bytes().length)));
                apply(bytes, List.of(write));
            }
            PkernfsRegion after = read(bytes);
            for (int each = 2; each <= after.store().inodes(); each++) {
                Reach reach = after.tree().reach(each);
                assertTrue(reach == Reach.DIRECTORY || reach == Reach.FREE, "seed " + seed + ", inode " + each);
            }
        }
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] != sound[at]) {
                assertTrue(touched.get(at), "seed " + seed + " at " + at);
            }
        }
        while (!undo.isEmpty()) {
            apply(bytes, List.of(undo.pop()));
        }
        assertArrayEquals(sound, bytes, "seed " + seed);
    }
}
