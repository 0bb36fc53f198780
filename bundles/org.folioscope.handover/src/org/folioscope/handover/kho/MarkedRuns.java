// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

/** Puts neighbouring blocks of one order together. One thread. */
final class MarkedRuns {

    /** Runs that are handed on; a memory map that is nothing but marks is damage. */
    private static final int LIMIT = 1 << 16;

    private final PreservedPages.RunVisitor visitor;
    private long first;
    private long count;
    private int order;
    private int runs;

    MarkedRuns(PreservedPages.RunVisitor visitor) {
        this.visitor = visitor;
    }

    void add(long frame, int blockOrder) {
        if (count > 0 && blockOrder == order && frame == first + (count << order)) {
            count++;
            return;
        }
        end();
        first = frame;
        order = blockOrder;
        count = 1;
    }

    /** Hands on the last run. */
    void end() {
        if (count > 0 && order >= 0 && order <= RadixTracker.ORDER_LIMIT && runs++ < LIMIT) {
            visitor.run(order, first, count);
        }
        count = 0;
    }
}
