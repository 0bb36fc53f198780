// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.util.Arrays;

/** Sorts the links of a stream by their index in the file. */
final class LinkOrder {

    private LinkOrder() {}

    /** Numbers of links, by {@code indices} ascending (unsigned), equal ones as they come; null where they are in order. */
    static int[] byIndex(long[] indices) {
        boolean sorted = true;
        for (int i = 1; i < indices.length; i++) {
            sorted &= Long.compareUnsigned(indices[i - 1], indices[i]) <= 0;
        }
        if (sorted) {
            return null;
        }
        Integer[] boxed = new Integer[indices.length];
        Arrays.setAll(boxed, i -> i);
        Arrays.sort(boxed, (a, b) -> Long.compareUnsigned(indices[a], indices[b]));
        int[] order = new int[boxed.length];
        Arrays.setAll(order, i -> boxed[i]);
        return order;
    }
}
