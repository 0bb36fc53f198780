// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.base.Progress;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The map of addresses: its axes, its picture, and what mouse and keys do. Runs in the UI thread of the workbench. */
class AddressMapTest {

    private static final int PAGE = 4096;
    private static final int READ_WRITE = Permissions.READ | Permissions.WRITE;

    private Shell shell;

    @AfterEach
    void close() {
        if (shell != null) {
            shell.dispose();
        }
    }

    /** 16 pages at 0x1000 lead to 0x7000000, one page that may only be read at 4 GiB leads to 0x1000. */
    private static DomainRanges two() {
        DomainRanges.Builder builder = new DomainRanges.Builder();
        for (int i = 0; i < 16; i++) {
            builder.leaf(0x1000 + i * PAGE, 0x700_0000 + i * PAGE, PAGE, READ_WRITE, 12, 0);
        }
        builder.leaf(1L << 32, 0x1000, PAGE, Permissions.READ, 12, 0);
        return builder.build();
    }

    @Test
    void axisLeavesOutWhatIsWide() {
        Axis.Builder builder = new Axis.Builder();
        builder.add(1L << 32, (1L << 32) + PAGE);
        builder.add(0x1000, 0x11000);
        builder.add(-PAGE, 0);
        Axis axis = builder.build();
        assertEquals(3, axis.pieces());
        assertEquals(0x1000, axis.start(0));
        assertEquals(0, axis.positionOf(0x1000));
        assertEquals(0x2000, axis.positionOf(0x3000));
        assertEquals(axis.position(2) + 5, axis.positionOf(-PAGE + 5), "the end of all addresses is one of them");
        assertTrue(axis.length() < 0x20000, "18 pages and two gaps");
        for (long address : new long[] {0x1000, 0x10fff, 1L << 32, (1L << 32) + 4095, -1, -PAGE}) {
            assertEquals(address, axis.addressAt(axis.positionOf(address)));
        }
        assertFalse(axis.isAddress(axis.position(1) - 1));
    }

    @Test
    void axisOfScatteredPagesStaysSmallAndHoldsEachOfThem() {
        Axis.Builder builder = new Axis.Builder();
        Random random = new Random(7);
        List<Long> pages = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            long page = (random.nextLong() & (1L << 40) - 1) << 12;
            pages.add(page);
            builder.add(page, page + PAGE);
        }
        Axis axis = builder.build();
        assertTrue(axis.pieces() <= 24, () -> axis.pieces() + " pieces");
        for (long page : pages.subList(0, 1000)) {
            assertEquals(page, axis.addressAt(axis.positionOf(page)));
        }
    }

    @Test
    void pictureHasADotForEachRangeWithItsPermissions() {
        DomainRanges ranges = two();
        View view = MapAxes.whole(ranges, 400, 300, Progress.NONE);
        AddressRaster raster = AddressRaster.draw(ranges, view, Progress.NONE);
        int x = (int) view.x(0x5000) + 3;
        int y = (int) view.y(0x700_4000) - 3;
        assertEquals(READ_WRITE, raster.permissions(x, y));
        int right = (int) view.x(1L << 32) + 2;
        int low = (int) view.y(0x1000) - 2;
        assertEquals(Permissions.READ, raster.permissions(right, low));
        assertFalse(raster.isUsed(x, low));
        assertFalse(raster.isUsed(right, y));
    }

    @Test
    void marksAreAtAddressesOfTheirOwnAndLeaveRoom() {
        View view = MapAxes.whole(two(), 1000, 600, Progress.NONE);
        List<AxisMarks.Mark> marks = AxisMarks.of(view.across(), view.left(), view.bytesPerDotAcross(), 1000, 130);
        assertEquals(0x1000, marks.getFirst().address());
        for (int i = 0; i < marks.size(); i++) {
            AxisMarks.Mark mark = marks.get(i);
            assertEquals(0, mark.address() & 4095);
            assertEquals(mark.dot(), (int) view.x(mark.address()));
            assertTrue(i == 0 || mark.dot() - marks.get(i - 1).dot() >= 130);
        }
    }

    private AddressMap open(DomainRanges ranges) {
        shell = new Shell(Workbench.shell());
        shell.setLayout(new FillLayout());
        shell.setSize(900, 600);
        AddressMap map = new AddressMap(shell, this);
        shell.open();
        map.show(ranges);
        Workbench.await(() -> map.view() != null && map.isDrawn(), "the map is drawn");
        return map;
    }

    private static void mouse(AddressMap map, int type, int x, int y, int count) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.count = count;
        map.notifyListeners(type, event);
    }

    @Test
    void clickSelectsADoubleClickOpensAndHoveringTells() {
        DomainRanges ranges = two();
        AddressMap map = open(ranges);
        List<Integer> selected = new ArrayList<>();
        List<Integer> opened = new ArrayList<>();
        map.onSelection(selected::add);
        map.onOpen(opened::add);
        map.describe(index -> "range " + index);
        Rectangle plot = map.plot();
        int x = plot.x + (int) map.view().x(0x5000);
        int y = plot.y + (int) map.view().y(0x700_4000);
        mouse(map, SWT.MouseMove, x, y, 0);
        assertEquals("range 0", map.getToolTipText());
        mouse(map, SWT.MouseDown, x, y, 1);
        mouse(map, SWT.MouseUp, x, y, 1);
        assertEquals(List.of(0), selected);
        mouse(map, SWT.MouseDown, x, y, 2);
        mouse(map, SWT.MouseDoubleClick, x, y, 2);
        mouse(map, SWT.MouseUp, x, y, 2);
        assertEquals(List.of(0), opened);
        assertEquals(-1, map.rangeAt(plot.x + plot.width - 2, plot.y + 2));
        Workbench.key(map, SWT.PAGE_DOWN);
        assertEquals(1, selected.getLast(), "the next range");
        Workbench.key(map, SWT.F3);
        assertEquals(List.of(0, 1), opened);
        View seen = map.view();
        mouse(map, SWT.MouseMove, x + 50, y + 50, 0);
        assertEquals(seen, map.view(), "after a double click the mouse drags nothing");
    }

    @Test
    void wheelZoomsAboutThePointerDraggingMovesAndZeroShowsAll() {
        AddressMap map = open(two());
        View whole = map.view();
        Rectangle plot = map.plot();
        int x = plot.x + plot.width / 3;
        long under = whole.iova(plot.width / 3);
        mouse(map, SWT.MouseVerticalWheel, x, plot.y + 50, 3);
        assertTrue(map.view().bytesPerDotAcross() < whole.bytesPerDotAcross());
        assertEquals(under, map.view().iova(plot.width / 3), whole.bytesPerDotAcross() + 1);
        double left = map.view().left();
        mouse(map, SWT.MouseDown, x, plot.y + 50, 1);
        mouse(map, SWT.MouseMove, x - 60, plot.y + 50, 0);
        mouse(map, SWT.MouseUp, x - 60, plot.y + 50, 1);
        assertEquals(left + 60 * map.view().bytesPerDotAcross(), map.view().left(), 1);
        Event zero = new Event();
        zero.character = '0';
        map.notifyListeners(SWT.KeyDown, zero);
        assertTrue(map.view().isWhole());
        Workbench.await(map::isDrawn, "all is drawn again");
    }

    @Test
    void nothingIsSaidWhereNothingIsMapped() {
        shell = new Shell(Workbench.shell());
        AddressMap map = new AddressMap(shell, this);
        map.show(new DomainRanges.Builder().build());
        mouse(map, SWT.MouseDown, 5, 5, 1);
        mouse(map, SWT.MouseUp, 5, 5, 1);
        map.show(null);
        assertTrue(map.isDrawn());
        assertEquals(-1, map.rangeAt(5, 5));
    }
}
