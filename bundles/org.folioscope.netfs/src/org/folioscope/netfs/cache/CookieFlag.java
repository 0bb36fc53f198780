// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cache;

/** Flags of a cookie, in the order of their bits: FSCACHE_COOKIE_* of include/linux/fscache.h, the same from 6.1 to 7.2. */
public enum CookieFlag {
    RELINQUISHED,
    RETIRED,
    IS_CACHING,
    NO_DATA_TO_READ,
    NEEDS_UPDATE,
    HAS_BEEN_CACHED,
    DISABLED,
    LOCAL_WRITE,
    NO_ACCESS_WAKE,
    DO_RELINQUISH,
    DO_WITHDRAW,
    DO_LRU_DISCARD,
    DO_PREP_TO_WRITE,
    HAVE_DATA,
    IS_HASHED,
    DO_INVALIDATE
}
