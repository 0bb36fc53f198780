// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.counter;

/**
 * One of netfs's or fscache's counters.
 *
 * @param group as the line of /proc/fs/netfs/stats begins: "UpldOps"
 * @param key as that line has it: "UL"
 * @param symbol of the atomic_t: "netfs_n_wh_upload"
 * @param meaning for people: "uploads begun"
 * @param address of the atomic_t, virtual
 * @param value what it holds, unsigned; since boot, or of now for numbers of objects
 */
public record Counter(String group, String key, String symbol, String meaning, long address, int value) {

    /** "UpldOps UL", which is unique. */
    public String name() {
        return group + " " + key;
    }
}
