// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pages;

import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;

/** Which bytes of two ranges of memory differ. */
public final class ByteDifferences {

    /** Bytes whose values are told of one range. */
    private static final int TOLD = 8;

    /** Equal bytes between two ranges up to which they are told as one. */
    private static final int JOINED = 3;

    private ByteDifferences() {}

    /** Takes ranges of bytes that differ. */
    @FunctionalInterface
    public interface RangeVisitor {
        /**
         * @param offset from the start of what is compared, bytes
         * @param length bytes
         * @param before the first bytes of it as hex digits, in the order of memory; "…" behind them where there are more
         * @param after the same on the other side
         */
        void range(long offset, long length, String before, String after);
    }

    /**
     * Hands the ranges that differ to {@code each}, ascending; ranges that are less than four bytes apart are one. Bytes
     * that one side lacks differ from all.
     *
     * @param address physical, on the side before
     * @param other physical, on the side after
     * @param length bytes; some pages at most
     */
    public static void of(
            PhysicalMemory before, long address, PhysicalMemory after, long other, long length, RangeVisitor each) {
        int count = Math.toIntExact(length);
        byte[] left = new byte[count];
        byte[] right = new byte[count];
        boolean[] inLeft = read(new PhysicalReader(before), address, left);
        boolean[] inRight = read(new PhysicalReader(after), other, right);
        int start = -1;
        int end = 0;
        for (int i = 0; i < count; i++) {
            boolean differs = inLeft[i] != inRight[i] || left[i] != right[i];
            if (!differs) {
                continue;
            }
            if (start >= 0 && i - end > JOINED) {
                hand(left, inLeft, right, inRight, start, end, each);
                start = -1;
            }
            start = start < 0 ? i : start;
            end = i + 1;
        }
        if (start >= 0) {
            hand(left, inLeft, right, inRight, start, end, each);
        }
    }

    private static boolean[] read(MemoryReader reader, long address, byte[] target) {
        boolean[] there = new boolean[target.length];
        try {
            reader.read(address, target, 0, target.length);
            java.util.Arrays.fill(there, true);
        } catch (MemoryFaultException _) {
            for (int i = 0; i < target.length; i++) {
                try {
                    target[i] = reader.s8(address + i);
                    there[i] = true;
                } catch (MemoryFaultException _) {
                    target[i] = 0;
                }
            }
        }
        return there;
    }

    private static void hand(
            byte[] left, boolean[] inLeft, byte[] right, boolean[] inRight, int start, int end, RangeVisitor each) {
        each.range(start, end - start, text(left, inLeft, start, end), text(right, inRight, start, end));
    }

    private static String text(byte[] bytes, boolean[] there, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < Math.min(end, start + TOLD); i++) {
            text.append(i == start ? "" : " ");
            text.append(there[i] ? String.format("%02x", bytes[i]) : "--");
        }
        return end - start > TOLD ? text + " …" : text.toString();
    }
}
