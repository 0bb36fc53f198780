// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

/**
 * An object that files of one kind share (file-lifecycle-bound): struct luo_flb_ser of include/linux/kho/abi/luo.h (Linux
 * 7.2; 64 bytes: name[48], data at 48, count at 56).
 *
 * @param address physical
 * @param name its compatible string
 * @param data what its owner has left
 * @param count files that depend on it
 */
public record LuoFlb(long address, String name, long data, long count) {

    /** Bytes of struct luo_flb_ser. */
    public static final int SIZE = 64;

    /** Bytes of the page's header: pgcnt, count. */
    public static final int HEADER = 16;

    /** Entries that a page has room for. */
    public static final int CAPACITY = 63;
}
