// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

/** Flags of a sub-request: the macros NETFS_SREQ_* of include/linux/netfs.h. Which bit is which, {@link org.folioscope.netfs.layout.FlagTables} tells. */
public enum SubRequestFlag {
    COPY_TO_CACHE,
    /** The rest of a short read is zeroes. */
    CLEAR_TAIL,
    MADE_PROGRESS,
    /** Up to 6.12: the opposite of {@link #MADE_PROGRESS}, in the same bit. */
    NO_PROGRESS,
    ONDEMAND,
    /** It ends where the server's object ends. */
    BOUNDARY,
    HIT_EOF,
    IN_PROGRESS,
    NEED_RETRY,
    RETRYING,
    FAILED,
    SEEK_DATA_READ,
    SHORT_IO
}
