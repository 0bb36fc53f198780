// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

/**
 * Which part of a file is seen on how many dots. Immutable.
 *
 * @param whole what there is to see at all
 * @param left position at the left edge
 * @param bytesPerDot how much a dot takes
 * @param width dots
 */
public record FileView(FileRange whole, double left, double bytesPerDot, int width) {

    /** A byte is never wider than this, unless all that there is does not fill the width. */
    private static final double LARGEST_BYTE = 8;

    /** Room beside what is looked at, as a part of it. */
    private static final double MARGIN = 0.04;

    /** All that there is, on so many dots. */
    public static FileView all(FileRange whole, int width) {
        FileRange roomy = roomy(whole);
        int dots = Math.max(1, width);
        return new FileView(roomy, roomy.start(), (double) roomy.length() / dots, dots);
    }

    private static FileRange roomy(FileRange whole) {
        long more = Math.max(1, (long) (whole.length() * MARGIN));
        return new FileRange(
                whole.start(), new FileRange(whole.start(), Math.max(1, whole.length()) + more).end() - whole.start());
    }

    /** So that a range fills it, with some room beside. */
    public FileView on(FileRange range) {
        double length = Math.max(1, range.length()) * (1 + 2 * MARGIN);
        double scale = Math.clamp(length / width, least(), fit());
        double middle = range.start() + range.length() / 2.0;
        return new FileView(whole, middle - scale * width / 2, scale, width).inside();
    }

    /** The same on another number of dots: all of it where all was seen, else what was at the left stays there. */
    public FileView sized(int dots) {
        int now = Math.max(1, dots);
        if (now == width) {
            return this;
        }
        return isWhole()
                ? new FileView(whole, whole.start(), (double) whole.length() / now, now)
                : new FileView(whole, left, bytesPerDot * width / now, now).inside();
    }

    /** The same part of a file of which there is more, or less, to see now: all of it where all was seen. */
    public FileView about(FileRange nowWhole) {
        FileRange roomy = roomy(nowWhole);
        return isWhole() ? all(nowWhole, width) : new FileView(roomy, left, bytesPerDot, width).shrunk();
    }

    private FileView shrunk() {
        return new FileView(whole, left, Math.min(bytesPerDot, fit()), width).inside();
    }

    private double fit() {
        return (double) whole.length() / width;
    }

    private double least() {
        return Math.min(fit(), 1 / LARGEST_BYTE);
    }

    /** Whether all of the file is seen. */
    public boolean isWhole() {
        return bytesPerDot >= fit();
    }

    /** Whether it can be enlarged. */
    public boolean canZoomIn() {
        return bytesPerDot > least();
    }

    /** Enlarged by a factor about a dot; a factor below 1 makes it smaller. */
    public FileView zoomed(double factor, int x) {
        double scale = Math.clamp(bytesPerDot / factor, least(), fit());
        return new FileView(whole, left + x * bytesPerDot - x * scale, scale, width).inside();
    }

    /** Moved by so many dots to the right. */
    public FileView moved(int dots) {
        return new FileView(whole, left - dots * bytesPerDot, bytesPerDot, width).inside();
    }

    private FileView inside() {
        double most = whole.start() + whole.length() - bytesPerDot * width;
        return new FileView(whole, Math.max(whole.start(), Math.min(left, most)), bytesPerDot, width);
    }

    /** Where a position is, dots from the left edge; what is out of sight is just beyond the edge. */
    public int x(long position) {
        double dot = position < 0 ? Double.MAX_VALUE : (position - left) / bytesPerDot;
        return (int) Math.round(Math.clamp(dot, -2.0, width + 2.0));
    }

    /** The position at a dot. */
    public long position(int x) {
        return (long) Math.clamp(left + x * bytesPerDot, 0, Long.MAX_VALUE);
    }

    /** Whether a position is in sight. */
    public boolean sees(long position) {
        return position >= left && position <= left + bytesPerDot * width;
    }
}
