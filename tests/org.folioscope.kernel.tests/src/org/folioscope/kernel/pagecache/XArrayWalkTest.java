// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.kernel.synthetic.SyntheticKernel;
import org.junit.jupiter.api.Test;

class XArrayWalkTest {

    private static final long POINTER = 0xffff_ea00_0000_0040L;

    private final SyntheticKernel kernel = new SyntheticKernel();

    /** What a walk handed out. */
    private static final class Found implements EntryVisitor {
        final List<XArrayImage.Entry> entries = new ArrayList<>();
        int damaged;

        @Override
        public void entry(long index, int order, long entry, int marks) {
            entries.add(new XArrayImage.Entry(index, order, entry, marks));
        }

        @Override
        public void damaged(long index, int order, long entry) {
            damaged++;
        }
    }

    XArrayWalkTest() {
        XArrayImage.declare(kernel);
    }

    private Found walk(long array) {
        Found found = new Found();
        new XArrayWalk(new XArrayLayout(kernel.context()), kernel.reader())
                .walk(array, kernel.findings, Progress.NONE, found);
        return found;
    }

    private void assertWalksWhole(XArrayImage image) {
        Found found = walk(image.write(kernel.memory));
        assertEquals(image.sorted(), found.entries);
        assertEquals(List.of(), kernel.findings.list());
    }

    @Test
    void anEmptyArrayHasNoEntries() {
        assertEquals(List.of(), walk(kernel.memory.allocate(32)).entries);
        assertEquals(List.of(), kernel.findings.list());
    }

    @Test
    void theHeadItselfCanBeTheEntryOfIndexZeroWithMarksInTheFlags() {
        assertWalksWhole(new XArrayImage().add(0, 0, POINTER, 5));
    }

    @Test
    void entriesOfEveryKindAndLevelComeInOrderWithTheirMarks() {
        assertWalksWhole(new XArrayImage()
                .add(3, 0, POINTER, 1)
                .add(4, 2, POINTER + 64, 2)
                .add(8, 3, (77L << 1) | 1, 0)
                .add(64, 6, POINTER + 128, 4)
                .add(512, 9, POINTER + 192, 3)
                .add(1L << 30, 0, POINTER + 256, 1)
                .add(1L << 50, 0, (1L << 62) | 1, 0));
    }

    @Test
    void randomArraysComeBackAsTheyWereLaidOut() {
        Random random = new Random(1);
        for (int round = 0; round < 100; round++) {
            XArrayImage image = new XArrayImage();
            long at = 0;
            for (int i = 0; i < 200; i++) {
                int order = random.nextInt(4) == 0 ? random.nextInt(11) : 0;
                at = (at + (1L << order) - 1 >>> order << order)
                        + ((long) random.nextInt(random.nextInt(20) == 0 ? 1 << 20 : 4) << order);
                boolean value = random.nextInt(5) == 0;
                image.add(at, order, value ? random.nextLong() | 1 : POINTER + 64L * i, value ? 0 : random.nextInt(8));
                at += 1L << order;
            }
            assertWalksWhole(image);
        }
    }

    @Test
    void aNodeThatLeadsBackToItsParentEndsInAFinding() {
        long array = new XArrayImage()
                .add(1, 0, POINTER, 0)
                .add(100, 0, POINTER + 64, 0)
                .add(5000, 0, POINTER + 128, 0)
                .write(kernel.memory);
        long root = kernel.memory.get64(array + XArrayImage.HEAD) - 2;
        kernel.memory.put64(root + XArrayImage.SLOTS + 8 * 5, root | 2);
        Found found = walk(array);
        assertEquals(3, found.entries.size(), "what is sound stays");
        assertEquals(1, found.damaged);
        assertFalse(kernel.findings.list().isEmpty());
    }

    @Test
    void aTreeWhoseEverySlotIsTheSameNodeIsWalkedInBoundedTime() {
        // 64^10 ways lead through these ten nodes
        long[] nodes = new long[11];
        for (int level = 0; level < nodes.length; level++) {
            nodes[level] = kernel.memory.allocate(XArrayImage.NODE_SIZE);
            kernel.memory.put8(nodes[level] + XArrayImage.SHIFT, 6 * level);
        }
        for (int level = 0; level < nodes.length; level++) {
            for (int slot = 0; slot < 64; slot++) {
                kernel.memory.put64(
                        nodes[level] + XArrayImage.SLOTS + 8 * slot, level == 0 ? POINTER : nodes[level - 1] | 2);
            }
        }
        long array = kernel.memory.allocate(32);
        kernel.memory.put64(array + XArrayImage.HEAD, nodes[10] | 2);
        Found found = walk(array);
        assertTrue(found.entries.size() < 100_000, "entries: " + found.entries.size());
        assertFalse(kernel.findings.list().isEmpty());
    }

    @Test
    void aNodeOutsideMemoryIsToldAndTheRestStays() {
        long array = new XArrayImage()
                .add(1, 0, POINTER, 0)
                .add(100, 0, POINTER + 64, 0)
                .write(kernel.memory);
        long root = kernel.memory.get64(array + XArrayImage.HEAD) - 2;
        kernel.memory.put64(root + XArrayImage.SLOTS, 0xffff_8dea_d000_0002L);
        Found found = walk(array);
        assertEquals(1, found.entries.size());
        assertEquals(1, found.damaged);
        assertTrue(kernel.findings.list().getFirst().message().contains("not mapped"));
    }

    @Test
    void aSiblingWithoutItsEntryIsAFinding() {
        long array = new XArrayImage()
                .add(4, 2, POINTER, 0)
                .add(70, 0, POINTER + 64, 0)
                .write(kernel.memory);
        long root = kernel.memory.get64(array + XArrayImage.HEAD) - 2;
        long leaf = kernel.memory.get64(root + XArrayImage.SLOTS) - 2;
        kernel.memory.put64(leaf + XArrayImage.SLOTS + 8 * 4, 0);
        Found found = walk(array);
        assertEquals(1, found.entries.size());
        assertFalse(kernel.findings.list().isEmpty());
    }

    @Test
    void cancelEndsAWalk() {
        long array =
                new XArrayImage().add(1, 0, POINTER, 0).add(100, 0, POINTER, 0).write(kernel.memory);
        Progress cancelled = new Progress() {
            @Override
            public void begin(String what, long total) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        XArrayWalk walk = new XArrayWalk(new XArrayLayout(kernel.context()), kernel.reader());
        assertThrows(CancelledException.class, () -> walk.walk(array, kernel.findings, cancelled, new Found()));
    }
}
