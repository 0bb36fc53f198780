// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.handover.blocks.BlockMap.Role;
import org.folioscope.handover.inodestore.InodeChain;
import org.folioscope.handover.inodestore.InodeChain.End;
import org.folioscope.handover.inodestore.InodeTree;
import org.folioscope.handover.inodestore.InodeTree.Reach;
import org.folioscope.handover.inodestore.StoreFormat;
import org.folioscope.handover.make.pkernfs.BrokenPkernfs;
import org.folioscope.handover.make.pkernfs.PkernfsSamples;
import org.folioscope.handover.make.pkernfs.PkernfsWriter;
import org.folioscope.handover.pkernfs.PkernfsRegion.State;
import org.junit.jupiter.api.Test;

/** What is decoded, against regions whose every byte is known. */
class PkernfsRegionTest {

    private static final long SIZE = 16 << 20;
    private static final long BASE = PkernfsSamples.BASE;

    private static PkernfsRegion read(PkernfsWriter maker) {
        return PkernfsRegion.read(BytesMemory.of(maker), PkernfsPlace.given(maker.base(), maker.size()), Progress.NONE);
    }

    @Test
    void storesHaveAsManyInodesAsTheirLoopMakes() {
        assertEquals(7281, StoreFormat.PKERNFS.inodes());
        assertEquals(7084, StoreFormat.GUESTMEMFS.inodes());
    }

    @Test
    void workedExample() {
        PkernfsRegion region = PkernfsRegion.read(
                new BytesMemory(BASE, WorkedExampleTest.expected()), PkernfsPlace.given(BASE, SIZE), Progress.NONE);
        assertEquals(State.IN_USE, region.state());
        assertEquals(4, region.nextFree());
        InodeChain root = region.tree().directories().getFirst();
        assertArrayEquals(new int[] {3, 2}, root.inodes(), "newest first");
        assertEquals(End.COMPLETE, root.end());
        assertEquals(7278, region.tree().free().inodes().length);
        assertEquals(End.COMPLETE, region.tree().free().end());
        assertEquals("/a", region.tree().path(2));
        assertEquals(2, region.files().extent(2));
        assertEquals(2, region.files().used(2));
        assertEquals(0, region.files().extent(3));
        List<Role> roles = new ArrayList<>();
        for (int block = 0; block < region.blockCount(); block++) {
            roles.add(region.blocks().role(block));
        }
        assertEquals(
                List.of(
                        Role.SUPER_BLOCK,
                        Role.INODE_STORE,
                        Role.MAPPINGS,
                        Role.DATA,
                        Role.DATA,
                        Role.MAPPINGS,
                        Role.FREE,
                        Role.FREE),
                roles);
        assertEquals(2, region.blocks().owner(4));
        assertEquals(1, region.blocks().index(4));
        assertEquals(4, region.entry(region.reader(), 2, 1));
        assertEquals(List.of(), region.remarks());
    }

    @Test
    void emptyTornAndUninitialised() {
        assertEquals(
                State.EMPTY,
                read(new PkernfsWriter(BASE, 2 * PkernfsWriter.BLOCK)).state());
        byte[] torn = new byte[(int) SIZE];
        System.arraycopy(WorkedExampleTest.expected(), 0, torn, 0, 8);
        assertEquals(State.TORN, read(torn).state());
        assertEquals(State.UNINITIALISED, read(new byte[(int) SIZE]).state());
    }

    private static PkernfsRegion read(byte[] bytes) {
        return PkernfsRegion.read(new BytesMemory(0, bytes), PkernfsPlace.given(0, bytes.length), Progress.NONE);
    }

    @Test
    void pageTables() {
        PkernfsRegion region = read(PkernfsSamples.sample(BASE, SIZE));
        assertEquals(2, region.tables().size());
        PageTableFile root = region.tables().getFirst();
        assertTrue(root.isRoot());
        assertEquals(1, root.contexts().size());
        assertEquals("00:03.0", root.contexts().getFirst().device());
        assertEquals(4, root.contexts().getFirst().levels());
        PageTableFile domain = region.tables().getLast();
        assertEquals(domain.address() + 0x1000, root.contexts().getFirst().root());
        assertEquals(4, domain.levels());
        assertEquals(3, domain.tables());
        assertEquals(2, domain.leaves());
        assertEquals(0, domain.faultCount());
        List<String> leaves = new ArrayList<>();
        region.leaves(
                domain,
                Progress.NONE,
                (iova, target, length, access, _) -> leaves.add(Long.toHexString(iova) + "->"
                        + (target - BASE) / PkernfsWriter.BLOCK + " " + length + " " + access));
        assertEquals(List.of("0->3 2097152 3", "200000->4 2097152 3"), leaves);
        assertEquals(Role.TABLES, region.blocks().role(6));
    }

    @Test
    void tablesOfOtherDepthsAreToldFromTheirBytesWithoutContext() {
        PkernfsWriter maker = PkernfsSamples.workedExample(BASE, 2 * SIZE);
        maker.iommu();
        int small = maker.domain("small pages");
        maker.map(small, 0x7_0000_0000L, maker.base() + maker.dataOf(2, 0) + 0x3000, 0x5000);
        PageTableFile domain = read(maker).tables(small).orElseThrow();
        assertEquals(4, domain.levels());
        assertEquals(5, domain.leaves());
        // Without its topmost table it has three levels: page 2 was the next, let it be the top.
        long tables = maker.blockOf(small);
        for (int i = 0; i < 4096; i += 8) {
            maker.bytes().put(tables + 0x1000 + i, 8, maker.bytes().get(tables + 0x2000 + i, 8));
            maker.bytes().put(tables + 0x2000 + i, 8, 0);
        }
        domain = read(maker).tables(small).orElseThrow();
        assertEquals(3, domain.levels());
        assertEquals(5, domain.leaves());
    }

    @Test
    void aRegionAloneTellsItsAddressByItsTables() {
        PkernfsWriter maker = PkernfsSamples.sample(BASE, SIZE);
        PkernfsRegion region = PkernfsRegion.read(
                new BytesMemory(0, BytesMemory.of(maker).bytes()),
                new PkernfsPlace(0, SIZE, false, "file"),
                Progress.NONE);
        assertEquals(BASE, region.pointerBase());
        assertEquals(0, region.tables().getLast().faultCount());
        assertEquals(2, region.tables().getLast().leaves());
    }

    @Test
    void theInodeOfAFullStoreIsFoundInTheBitmap() {
        PkernfsRegion region = read(BrokenPkernfs.of("PK18", BASE, SIZE));
        assertTrue(region.tree().hasStray());
        assertEquals("/one too many", region.tree().path(StoreFormat.STRAY));
        assertEquals(StoreFormat.STRAY, region.blocks().owner(5));
        assertEquals(Reach.DIRECTORY, region.tree().reach(2), "files behind it are still found");
    }

    @Test
    void brokenChainsEndAndSayWhy() {
        InodeChain circle = read(BrokenPkernfs.of("PK07", BASE, SIZE)).tree().free();
        assertEquals(End.CYCLE, circle.end());
        assertEquals(7000, circle.next());
        InodeTree tree = read(BrokenPkernfs.of("PK08", BASE, SIZE)).tree();
        assertEquals(End.CYCLE, tree.directories().getFirst().end());
        assertEquals(
                Reach.ORPHAN, read(BrokenPkernfs.of("PK09", BASE, SIZE)).tree().reach(3));
        assertEquals(
                Reach.LOST, read(BrokenPkernfs.of("PK10", BASE, SIZE)).tree().reach(100));
        assertEquals(
                End.OUT_OF_RANGE,
                read(BrokenPkernfs.of("PK06", BASE, SIZE)).tree().free().end());
    }

    @Test
    void whatTheImageLacksIsToldAndTheRestStays() {
        BytesMemory whole = BytesMemory.of(PkernfsSamples.sample(BASE, SIZE));
        byte[] cut = java.util.Arrays.copyOf(whole.bytes(), 0x20_0000 + 0x3000);
        PkernfsRegion region =
                PkernfsRegion.read(new BytesMemory(BASE, cut), PkernfsPlace.given(BASE, SIZE), Progress.NONE);
        assertEquals(509, region.store().missingPages());
        assertEquals("/a", region.tree().path(2));
        assertEquals(Reach.MISSING, region.tree().reach(7000));
        assertEquals(End.MISSING, region.tree().free().end());
        assertFalse(region.remarks().isEmpty());
    }

    @Test
    void aSuperBlockThatIsNotThereIsNoRegion() {
        PkernfsRegion region = PkernfsRegion.read(
                new BytesMemory(0, new byte[4096]), PkernfsPlace.given(1 << 30, 1L << 40), Progress.NONE);
        assertEquals(State.UNREADABLE, region.state());
        assertEquals(1, region.remarks().size());
    }
}
