// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.map;

import org.folioscope.base.Progress;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.format.Permissions;

/**
 * Ranges drawn into a raster of device addresses (across) against physical ones (upwards): one byte a dot, the permissions
 * of what is there. Knows no widget; the work is bounded by the ranges in view and the dots of each. Immutable once drawn.
 */
final class AddressRaster {

    /** Dots that are drawn for each range in each direction, so that a single page is seen. */
    private static final int DOT = 3;

    /** Pages of so many dots across are drawn one by one. */
    private static final int PAGE_DOTS = 8;

    /** The dot has a range in it. */
    private static final int USED = 0x80;

    /** The dot is at the edge of a page, or the page is too small to have an inside. */
    private static final int EDGE = 0x40;

    private final View view;
    private final byte[] dots;

    private AddressRaster(View view) {
        this.view = view;
        dots = new byte[view.width() * view.height()];
    }

    /** Draws what of {@code ranges} is in {@code view}. For a worker thread. */
    static AddressRaster draw(DomainRanges ranges, View view, Progress progress) {
        AddressRaster raster = new AddressRaster(view);
        int first = view.firstIndex(ranges);
        int last = view.lastIndex(ranges);
        for (int i = first; i <= last; i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            if (ranges.leafSize(i) / view.bytesPerDotAcross() >= PAGE_DOTS) {
                raster.drawPages(ranges, i);
            } else {
                raster.draw(ranges.iova(i), ranges.physical(i), ranges.length(i), ranges.permissions(i));
            }
        }
        return raster;
    }

    /** Draws each page of a range that is in view as a rectangle. */
    private void drawPages(DomainRanges ranges, int index) {
        long leaf = ranges.leafSize(index);
        double left = view.x(ranges.iova(index));
        double bottom = view.y(ranges.physical(index));
        double width = leaf / view.bytesPerDotAcross();
        double height = leaf / view.bytesPerDotUp();
        long pages = ranges.length(index) / leaf;
        long first = (long) Math.max(0, Math.floor(-left / width));
        long last = (long) Math.min(pages - 1.0, Math.ceil((view.width() - left) / width));
        int value = USED | ranges.permissions(index);
        for (long i = first; i <= last; i++) {
            int fromX = (int) Math.max(0, left + i * width);
            int toX = (int) Math.min(view.width(), left + (i + 1) * width - 1);
            int fromY = (int) Math.max(0, bottom - (i + 1) * height + 1);
            int toY = (int) Math.min(view.height(), Math.max(bottom - i * height, fromY + 2));
            for (int y = fromY; y < toY; y++) {
                for (int x = fromX; x < toX; x++) {
                    boolean edge = x <= fromX + 1 || x >= toX - 2 || y <= fromY + 1 || y >= toY - 2;
                    dots[y * view.width() + x] |= (byte) (edge ? value | EDGE : value);
                }
            }
        }
    }

    private void draw(long iova, long physical, long length, int permissions) {
        double left = view.x(iova);
        double bottom = view.y(physical);
        double right = left + length / view.bytesPerDotAcross();
        double top = bottom - length / view.bytesPerDotUp();
        if (right < -DOT || left > view.width() + DOT || bottom < -DOT || top > view.height() + DOT) {
            return;
        }
        double width = right - left;
        double rise = bottom - top;
        double from = 0;
        double to = 1;
        if (width > 0) {
            from = Math.max(from, (-DOT - left) / width);
            to = Math.min(to, (view.width() + DOT - left) / width);
        }
        if (rise > 0) {
            from = Math.max(from, (bottom - view.height() - DOT) / rise);
            to = Math.min(to, (bottom + DOT) / rise);
        }
        if (from > to) {
            return;
        }
        int steps = (int) Math.ceil(Math.max(width, rise) * (to - from));
        byte value = (byte) (USED | EDGE | permissions);
        for (int i = 0; i <= steps; i++) {
            double part = from + (to - from) * i / Math.max(1, steps);
            dot((int) Math.floor(left + width * part), (int) Math.floor(bottom - rise * part), value);
        }
    }

    private void dot(int x, int y, byte value) {
        for (int row = Math.max(0, y - DOT / 2); row <= Math.min(view.height() - 1, y + DOT / 2); row++) {
            for (int column = Math.max(0, x - DOT / 2); column <= Math.min(view.width() - 1, x + DOT / 2); column++) {
                dots[row * view.width() + column] |= value;
            }
        }
    }

    View view() {
        return view;
    }

    /** Whether a range is at a dot; row 0 is the uppermost. */
    boolean isUsed(int x, int y) {
        return dots[y * view.width() + x] != 0;
    }

    /** Whether a dot is at the edge of a page, or of one too small to have an inside. */
    boolean isEdge(int x, int y) {
        return (dots[y * view.width() + x] & EDGE) != 0;
    }

    /** What may be done by the ranges at a dot, of the bits of {@link Permissions}, joined by "or". */
    int permissions(int x, int y) {
        return dots[y * view.width() + x] & Permissions.ALL;
    }
}
