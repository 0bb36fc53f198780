// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import static org.folioscope.kernel.synthetic.SyntheticMemory.DIRECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.kernel.synthetic.SyntheticKernel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * KHO's objects as the first kernels had them: the tree behind a struct page, the tracker in xarrays. No kernel that is to
 * be had as a guest has this shape; offsets are those of a build of kernel/kexec_handover.c of Linux 6.16.
 */
class OldKernelTest {

    private static final int OUT = 0x1000;
    private static final int TREE = 0x2000;
    private static final int ORDERS = 0x3000;
    private static final int SINGLE = 0x4000;
    private static final int HUGE = 0x4100;
    private static final int BITS = 0x5000;
    private static final int SINGLE_BITMAP = 0x6200;
    private static final int HUGE_BITMAP = 0x6400;

    private final SyntheticKernel kernel = new SyntheticKernel();

    @BeforeEach
    void make() {
        kernel.struct("page", 64);
        kernel.struct("xarray", 16, "xa_flags 4 4", "xa_head 8 8");
        kernel.struct("xa_node", 576, "shift 0 1", "offset 1 1", "parent 8 8", "slots 40 512", "marks 552 24");
        kernel.struct("kho_mem_phys", 16, "phys_bits 0 16");
        kernel.struct("kho_mem_phys_bits", 512, "preserve 0 512");
        kernel.struct("kho_out", 64, "ser.fdt 8 8", "ser.track.orders 24 16", "finalized 48 1");
        kernel.symbol("kho_out", DIRECT + OUT);
        put64(OUT + 8, kernel.vmemmap + (TREE >>> 12) * 64);
        put64(OUT + 48, 1);
        // orders: one node, slot 0 for single pages and slot 9 for 2 MiB
        put64(OUT + 24 + 8, DIRECT + ORDERS + 2);
        pointer(ORDERS + 40, SINGLE);
        pointer(ORDERS + 40 + 8 * 9, HUGE);
        // single pages: a node whose slot 3 is the bitmap of frames 3 * 4096 to 4 * 4096
        put64(SINGLE + 8, DIRECT + BITS + 2);
        pointer(BITS + 40 + 8 * 3, SINGLE_BITMAP);
        put64(SINGLE_BITMAP, 0b100001);
        // 2 MiB: one entry, which is the array's head itself
        pointer(HUGE + 8, HUGE_BITMAP);
        put64(HUGE_BITMAP + 8, 1);
    }

    private void put64(long physical, long value) {
        kernel.memory.put64(DIRECT + physical, value);
    }

    /** A pointer to a physical address. */
    private void pointer(long physical, long target) {
        put64(physical, DIRECT + target);
    }

    private KhoKernel read() {
        return KhoKernelReader.read(kernel.map(), Progress.NONE).orElseThrow();
    }

    @Test
    void theTreeIsBehindItsStructPage() {
        assertEquals(TREE, read().outTree());
        assertEquals(Optional.of(true), read().finalized());
        assertEquals(OptionalLong.empty(), read().trackerRoot());
        assertEquals(512, read().bitmapBytes());
        assertEquals(List.of(), read().loaded());
    }

    @Test
    void theTrackerIsReadFromXarrays() {
        PreservedPages pages = read().liveTracker().orElseThrow();
        assertEquals(3, pages.blocks());
        assertTrue(pages.isBlock(3 * 4096, 0));
        assertTrue(pages.isBlock(3 * 4096 + 5, 0));
        assertTrue(pages.isBlock(64 << 9, 9));
        assertEquals(2 + 512, pages.pages());
        assertEquals(
                List.of((long) SINGLE_BITMAP, (long) HUGE_BITMAP),
                pages.bitmaps().stream().map(PreservedPages.Bitmap::address).toList());
    }

    @Test
    void aKernelWithoutKhoHasNone() {
        assertTrue(
                KhoKernelReader.read(new SyntheticKernel().map(), Progress.NONE).isEmpty());
    }

    @Test
    void damagedArraysAreReadAsFarAsTheyGo() {
        put64(BITS + 40 + 8 * 3, 0x1234_5678_9abc_def0L);
        assertEquals(1, read().liveTracker().orElseThrow().blocks());
        put64(OUT + 24 + 8, DIRECT + (1 << 20) + 2);
        assertEquals(0, read().liveTracker().orElseThrow().blocks());
    }
}
