// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.counter;

/**
 * A counter in two snapshots of one kernel.
 *
 * @param after in the later one
 * @param before its value in the earlier one; null where it is not there
 */
public record CounterChange(Counter after, Integer before) {

    /** By how much it has grown; counters wrap around at 2^32, as their differences do. Null without an earlier value. */
    public Integer change() {
        return before == null ? null : Integer.valueOf(after.value() - before);
    }
}
