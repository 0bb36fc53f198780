// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.pkernfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.structure.Structures;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.model.Structure;
import org.folioscope.model.impl.FindingImpl;
import org.folioscope.ui.handover.grid.FindingRanges;
import org.folioscope.ui.handover.grid.SlotModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The grids of a pkernfs region of 16 MiB with the files a (3 MiB, in blocks 3 and 4) and b (empty), written here byte by
 * byte from the format's description, without the decoder's layouts.
 */
class PkernfsGridsTest {

    private static final int BLOCK = 2 << 20;

    @TempDir
    private Path folder;

    private RegionImage image;
    private Handovers handovers;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("small.pkernfs");
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(8L * BLOCK);
            put(bytes, 0, little(16).putLong(0x00706b65726e6673L).putLong(4));
            put(bytes, BLOCK / 2, little(1).put((byte) 0x3f));
            inode(bytes, 1, 2, 2, 3, ".", 0, 0);
            inode(bytes, 2, 1, 0, 0, "a", 2, 2);
            inode(bytes, 3, 1, 2, 0, "b", 5, 0);
            for (int ino = 4; ino <= 7281; ino++) {
                inode(bytes, ino, 0, ino == 7281 ? 0 : ino + 1, 0, "", 0, 0);
            }
            put(bytes, 2L * BLOCK, little(16).putLong(3).putLong(4));
        }
        image = RegionImage.recognise(file, OpenOptions.defaults()).orElseThrow();
        handovers = Handovers.find(HandoverSource.of(image, null), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void put(RandomAccessFile file, long at, ByteBuffer bytes) throws Exception {
        file.seek(at);
        file.write(bytes.array());
    }

    private static void inode(
            RandomAccessFile file, int ino, int flags, long sibling, long child, String name, int list, int mappings)
            throws Exception {
        ByteBuffer inode = little(288).putInt(flags).putInt(0).putLong(sibling).putLong(child);
        inode.put(name.getBytes(StandardCharsets.US_ASCII));
        inode.putInt(280, list).putInt(284, mappings);
        put(file, BLOCK + (ino - 1) * 288L, inode);
    }

    @AfterEach
    void close() {
        image.close();
    }

    private SlotModel slots(Structure structure, FindingRanges findings) {
        return new PkernfsGrids()
                .slots(structure, handovers.list(), findings, Progress.NONE)
                .orElseThrow();
    }

    private Structure find(Predicate<Structure> fits) {
        Handover handover = handovers.list().getFirst();
        return find(List.of(handover.decoded(Progress.NONE).root()), fits);
    }

    private static Structure find(List<Structure> level, Predicate<Structure> fits) {
        for (Structure structure : level) {
            if (fits.test(structure)) {
                return structure;
            }
        }
        for (Structure structure : level) {
            Structure below = find(Structures.children(structure, Progress.NONE), fits);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static String state(SlotModel slots, int slot) {
        return slots.states().get(slots.state(slot)).text();
    }

    @Test
    void inodesAreFreeFilesOrDirectories() {
        SlotModel slots = slots(find(each -> each.getKind().equals("pkernfs.inodes")), FindingRanges.NONE);
        assertEquals(7281, slots.size());
        assertEquals("directory", state(slots, 0));
        assertEquals("file", state(slots, 1));
        assertEquals("file", state(slots, 2));
        assertEquals("free", state(slots, 3));
        assertEquals("free", state(slots, 7280));
        assertEquals("1", slots.label(0));
        assertTrue(slots.describe(1).contains("/a"), slots.describe(1));
        assertEquals(BLOCK + 288, slots.address(1));
        assertEquals(288, slots.length(1));
    }

    @Test
    void blocksTellWhatTheyAreAndWhose() {
        SlotModel slots = slots(find(each -> each.getKind().equals("pkernfs")), FindingRanges.NONE);
        assertEquals(8, slots.size());
        assertEquals("super block, inodes", state(slots, 0));
        assertEquals("super block, inodes", state(slots, 1));
        assertEquals("block list", state(slots, 2));
        assertEquals("data", state(slots, 3));
        assertEquals("data", state(slots, 4));
        assertEquals("block list", state(slots, 5));
        assertEquals("free", state(slots, 6));
        assertEquals("data 1 of /a", slots.describe(4));
        assertEquals(BLOCK + 288, slots.target(4), "opening it leads to its owner");
    }

    @Test
    void blockListIsTheStripOfItsFile() {
        SlotModel slots = slots(
                find(each -> each.getKind().equals("pkernfs.list") && each.getAddress() == 2L * BLOCK),
                FindingRanges.NONE);
        assertEquals(2, slots.size());
        assertEquals("in another block", state(slots, 0));
        assertEquals("in the block behind the one before", state(slots, 1));
        assertEquals(3L * BLOCK, slots.address(0));
        assertEquals(2L * BLOCK + 8, slots.target(1));
    }

    @Test
    void slotsWithFindingsStandOut() {
        Finding finding = new FindingImpl();
        finding.setSeverity(Severity.ERROR);
        finding.setAddress(BLOCK + 288 + 8);
        finding.setLength(8);
        SlotModel slots =
                slots(find(each -> each.getKind().equals("pkernfs.inodes")), new FindingRanges(List.of(finding)));
        assertEquals("finding", state(slots, 1));
        assertEquals("directory", state(slots, 0));
        assertEquals("file", state(slots, 2));
    }
}
