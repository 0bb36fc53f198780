// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.map;

import java.util.ArrayList;
import java.util.List;

/** Where addresses are written along an axis: where pieces begin, and at round numbers between, as far as there is room. */
final class AxisMarks {

    private static final int PAGE = 4096;

    /**
     * An address to be written.
     *
     * @param dot from the axis' visible beginning on
     */
    record Mark(int dot, long address) {}

    private AxisMarks() {}

    /**
     * Marks for the visible part of an axis.
     *
     * @param from position where it begins
     * @param bytesPerDot how much of the axis a dot takes
     * @param dots of the visible part
     * @param room dots from one mark to the next, at least
     */
    static List<Mark> of(Axis axis, double from, double bytesPerDot, int dots, int room) {
        long step = PAGE;
        while (step < bytesPerDot * room && step > 0) {
            step <<= 1;
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < axis.pieces(); i++) {
            long end = axis.position(i) + axis.end(i) - axis.start(i);
            if (end < from || axis.position(i) > from + bytesPerDot * dots) {
                continue;
            }
            long first = axis.addressAt((long) Math.max(from, axis.position(i)));
            long address = first + PAGE - 1 & -PAGE;
            for (long next = first; marks.size() <= dots; next = (next & -step) + step) {
                address = next == first ? address : next;
                long position = axis.positionOf(address);
                double dot = (position - from) / bytesPerDot;
                if (position >= end || dot > dots) {
                    break;
                }
                if (marks.isEmpty() || dot - marks.getLast().dot() >= room) {
                    marks.add(new Mark((int) dot, address));
                }
            }
        }
        return marks;
    }
}
