// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.map;

import org.folioscope.iommu.DomainRanges;

/**
 * What of the two axes is seen, and on how many dots. Dots are counted from the upper left corner; physical addresses go
 * upwards. Immutable.
 *
 * @param across axis of device addresses
 * @param up axis of physical addresses
 * @param left position on the axis across at the left edge
 * @param bottom position on the axis up at the lower edge
 * @param bytesPerDotAcross how much of the axis a dot takes
 * @param bytesPerDotUp how much of the axis a dot takes
 * @param width dots
 * @param height dots
 */
record View(
        Axis across,
        Axis up,
        double left,
        double bottom,
        double bytesPerDotAcross,
        double bytesPerDotUp,
        int width,
        int height) {

    /** A page is never wider or higher than this, dots. */
    private static final int LARGEST_PAGE = 64;

    private static final int PAGE = 4096;

    /** All that there is. */
    static View all(Axis across, Axis up, int width, int height) {
        return new View(across, up, 0, 0, fit(across, width), fit(up, height), width, height);
    }

    private static double fit(Axis axis, int dots) {
        return (double) axis.length() / Math.max(1, dots);
    }

    /** The same on another number of dots; what is at the lower left corner stays there. */
    View sized(int newWidth, int newHeight) {
        boolean whole = isWhole();
        View sized = new View(across, up, left, bottom, bytesPerDotAcross, bytesPerDotUp, newWidth, newHeight);
        return whole ? all(across, up, newWidth, newHeight) : sized.inside();
    }

    boolean isWhole() {
        return bytesPerDotAcross >= fit(across, width) && bytesPerDotUp >= fit(up, height);
    }

    /** The least that a dot may take: pages grow no further than {@link #LARGEST_PAGE}, unless all that there is does. */
    private static double least(double fit) {
        return Math.min(fit, (double) PAGE / LARGEST_PAGE);
    }

    /** Enlarged by a factor about a dot; a factor below 1 makes it smaller. */
    View zoomed(double factorAcross, double factorUp, int x, int y) {
        double newAcross = Math.clamp(bytesPerDotAcross / factorAcross, least(fit(across, width)), fit(across, width));
        double newUp = Math.clamp(bytesPerDotUp / factorUp, least(fit(up, height)), fit(up, height));
        double positionX = left + x * bytesPerDotAcross;
        double positionY = bottom + (height - y) * bytesPerDotUp;
        return new View(
                        across,
                        up,
                        positionX - x * newAcross,
                        positionY - (height - y) * newUp,
                        newAcross,
                        newUp,
                        width,
                        height)
                .inside();
    }

    /** Moved by so many dots to the right and down. */
    View moved(int dotsRight, int dotsDown) {
        return new View(
                        across,
                        up,
                        left - dotsRight * bytesPerDotAcross,
                        bottom + dotsDown * bytesPerDotUp,
                        bytesPerDotAcross,
                        bytesPerDotUp,
                        width,
                        height)
                .inside();
    }

    /** So large that a range fills a third of it, in its middle. */
    View around(long iova, long physical, long length) {
        double newAcross = Math.clamp(3.0 * length / width, least(fit(across, width)), fit(across, width));
        double newUp = Math.clamp(3.0 * length / height, least(fit(up, height)), fit(up, height));
        return new View(
                        across,
                        up,
                        across.positionOf(iova) + length / 2.0 - newAcross * width / 2,
                        up.positionOf(physical) + length / 2.0 - newUp * height / 2,
                        newAcross,
                        newUp,
                        width,
                        height)
                .inside();
    }

    private View inside() {
        double newLeft = Math.max(0, Math.min(left, across.length() - bytesPerDotAcross * width));
        double newBottom = Math.max(0, Math.min(bottom, up.length() - bytesPerDotUp * height));
        return new View(across, up, newLeft, newBottom, bytesPerDotAcross, bytesPerDotUp, width, height);
    }

    /** Where a device address is, dots from the left edge. */
    double x(long iova) {
        return (across.positionOf(iova) - left) / bytesPerDotAcross;
    }

    /** Where a physical address is, dots from the upper edge. */
    double y(long physical) {
        return height - (up.positionOf(physical) - bottom) / bytesPerDotUp;
    }

    /** The device address at a dot. */
    long iova(int x) {
        return across.addressAt((long) (left + x * bytesPerDotAcross));
    }

    /** The physical address at a dot. */
    long physical(int y) {
        return up.addressAt((long) (bottom + (height - y) * bytesPerDotUp));
    }

    /** The first range that may be in view. */
    int firstIndex(DomainRanges ranges) {
        return Math.max(0, lastBefore(ranges, iova(-4)));
    }

    /** The last range that may be in view; -1 where there is none. */
    int lastIndex(DomainRanges ranges) {
        return lastBefore(ranges, iova(width + 4));
    }

    /** Index of the last range that begins at {@code iova} or before; -1 where there is none. */
    static int lastBefore(DomainRanges ranges, long iova) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (Long.compareUnsigned(ranges.iova(middle), iova) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** Index of a range within {@code reach} dots of a dot; -1 where there is none. */
    int rangeAt(DomainRanges ranges, int x, int y, int reach) {
        int first = Math.max(0, lastBefore(ranges, iova(Math.max(0, x - reach))));
        int last = lastBefore(ranges, iova(x + reach));
        int best = -1;
        double nearest = reach + 0.5;
        for (int i = first; i <= last && i - first < MOST_LOOKED_AT; i++) {
            double distance = distance(ranges, i, x, y);
            if (distance < nearest) {
                nearest = distance;
                best = i;
            }
        }
        return best;
    }

    /** Ranges that are looked at for a dot: where more are on it, any of the first is as good. */
    private static final int MOST_LOOKED_AT = 20_000;

    /** From a dot to the line that a range is, dots. */
    private double distance(DomainRanges ranges, int index, int x, int y) {
        double x0 = x(ranges.iova(index));
        double y0 = y(ranges.physical(index));
        double dx = ranges.length(index) / bytesPerDotAcross;
        double dy = -ranges.length(index) / bytesPerDotUp;
        double part = Math.clamp(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy), 0, 1);
        return Math.hypot(x - x0 - dx * part, y - y0 - dy * part);
    }
}
