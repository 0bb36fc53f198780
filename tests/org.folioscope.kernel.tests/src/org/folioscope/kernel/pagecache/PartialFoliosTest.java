// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.kernel.synthetic.SyntheticKernel;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.model.impl.FolioRunImpl;
import org.folioscope.model.impl.InodeImpl;
import org.junit.jupiter.api.Test;

/** What is up to date of folios, in kernels with offsets made up; the layouts are written here on their own. */
class PartialFoliosTest {

    private static final long MAPPING = 0xffff_8880_0000_1000L;
    private static final long INODE = 0xffff_8880_0000_2000L;
    private static final long OPERATIONS = 0xffff_ffff_8100_0000L;
    private static final long FUNCTION = 0xffff_ffff_8000_1000L;
    private static final long FOLIO = 0xffff_ea00_0000_4000L;
    private static final long STATE = 0xffff_8880_0000_3000L;

    private final SyntheticKernel kernel = new SyntheticKernel()
            .struct("address_space", 64, "a_ops 8 8")
            .struct("address_space_operations", 64, "is_partially_uptodate 16 8", "release_folio 24 8")
            .struct("inode", 64, "i_blkbits 5 1")
            .struct("buffer_head", 104, "b_state 0 8", "b_this_page 8 8", "b_folio 16 8", "b_size 32 8")
            .struct("netfs_folio", 24, "netfs_group 0 8", "dirty_offset 8 4", "dirty_len 12 4");
    private final List<String> stretches = new ArrayList<>();

    private PartialFolios partial(String function) {
        boolean release = function.startsWith("netfs");
        kernel.symbol(function, FUNCTION);
        kernel.memory.put64(MAPPING + 8, OPERATIONS);
        kernel.memory.put64(OPERATIONS + 16, release ? 0 : FUNCTION);
        kernel.memory.put64(OPERATIONS + 24, release ? FUNCTION : 0);
        PartialFolios partial = new PartialFolios(kernel.context().map());
        Inode inode = new InodeImpl();
        inode.setAddress(INODE);
        inode.setMappingAddress(MAPPING);
        partial.of(inode);
        return partial;
    }

    private String ask(PartialFolios partial, int pages, long privateWord) {
        FolioRun folio = new FolioRunImpl();
        folio.setIndex(7);
        folio.setPages(pages);
        folio.setPrivate(privateWord);
        folio.setAddress(FOLIO);
        return partial.upToDate(folio, (start, end) -> stretches.add(start + "-" + end));
    }

    /** Blocks of 1 KiB: 2 to 4 and the last one of 16 are up to date; the bits of dirty blocks stand behind them. */
    @Test
    void readsTheBitsOfIomap() {
        kernel.struct("iomap_folio_state", 24, "state 16 0");
        kernel.memory.put8(INODE + 5, 10);
        kernel.memory.put64(STATE + 16, 0xffff_801cL);
        assertEquals("", ask(partial("iomap_is_partially_uptodate"), 4, STATE));
        assertEquals(List.of("2048-5120", "15360-16384"), stretches);
    }

    /** A folio of 128 blocks has two words of them. */
    @Test
    void readsTheBitsOfEarlierIomapBeyondAWord() {
        kernel.struct("iomap_page", 24, "uptodate 16 8");
        kernel.memory.put8(INODE + 5, 9);
        kernel.memory.put64(STATE + 16, 1L << 63);
        kernel.memory.put64(STATE + 24, 3);
        assertEquals("", ask(partial("iomap_is_partially_uptodate"), 16, STATE));
        assertEquals(List.of("32256-33792"), stretches);
    }

    private void buffer(int number, int next, long state, long size) {
        long at = STATE + 0x100L * number;
        kernel.memory.put64(at, state);
        kernel.memory.put64(at + 8, STATE + 0x100L * next);
        kernel.memory.put64(at + 16, FOLIO);
        kernel.memory.put64(at + 32, size);
    }

    @Test
    void walksTheRingOfBufferHeads() {
        buffer(0, 1, 0x22, 2048);
        buffer(1, 2, 0x21, 1024);
        buffer(2, 0, 0x3, 1024);
        assertEquals("", ask(partial("block_is_partially_uptodate"), 1, STATE));
        assertEquals(List.of("2048-3072", "3072-4096"), stretches);
    }

    @Test
    void tellsWhatIsWrongWithARing() {
        PartialFolios partial = partial("block_is_partially_uptodate");
        buffer(0, 0, 1, 512);
        assertTrue(ask(partial, 1, STATE).contains("ends after 512 of 4096 bytes"));
        buffer(0, 1, 1, 0);
        assertTrue(ask(partial, 1, STATE).contains("has a size of 0 bytes"));
        buffer(0, 1, 1, 1 << 20);
        assertTrue(ask(partial, 1, STATE).contains("has a size of 1048576 bytes"));
        buffer(0, 1, 1, 512);
        assertTrue(ask(partial, 1, STATE).contains("says to be of"));
        assertTrue(ask(partial, 1, 0x1234).contains("can't be read"));
        assertEquals(List.of("0-512", "0-512"), stretches);
    }

    @Test
    void takesTheBytesOfAStreamingWrite() {
        PartialFolios partial = partial("netfs_release_folio");
        kernel.memory.put32(STATE + 8, 100);
        kernel.memory.put32(STATE + 12, 5000);
        assertEquals("", ask(partial, 2, STATE | 1));
        assertEquals(List.of("100-5100"), stretches);
        assertTrue(ask(partial, 1, STATE | 1).contains("tells of 5000 bytes at 100 in a folio of 4096"));
        assertEquals("", ask(partial, 1, 0x356));
        assertEquals(1, stretches.size());
    }

    @Test
    void knowsNothingOfOtherFileSystems() {
        assertEquals("", ask(partial("folio_is_partially_uptodate"), 1, STATE | 1));
        assertEquals(List.of(), stretches);
    }
}
