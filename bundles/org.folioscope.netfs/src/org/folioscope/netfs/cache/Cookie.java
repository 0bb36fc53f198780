// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cache;

import java.util.Set;

/**
 * The cache's view of a file: struct fscache_cookie.
 *
 * @param address virtual
 * @param id debug_id
 * @param volume number of its volume; -1 where that can't be read
 * @param state how far it is
 * @param references its reference count
 * @param active users of it (n_active)
 * @param accesses accesses of the cache under way (n_accesses)
 * @param objectSize size of the file as the cache knows it, bytes
 * @param invalidations how often it was invalidated
 * @param flagBits the flag word
 * @param flags its bits by name
 * @param flagText the flag word for people
 * @param key what names it in its volume, hex digits
 * @param coherency what tells whether the cache is still right, hex digits
 * @param cachePrivate the cache's own struct, virtual; 0 for none
 */
public record Cookie(
        long address,
        long id,
        long volume,
        CookieState state,
        long references,
        long active,
        long accesses,
        long objectSize,
        long invalidations,
        long flagBits,
        Set<CookieFlag> flags,
        String flagText,
        String key,
        String coherency,
        long cachePrivate) {

    /** Whether a flag is set; false where this kernel does not have it. */
    public boolean has(CookieFlag flag) {
        return flags.contains(flag);
    }

    /** As fscache_cookie_enabled() has it: not switched off. */
    public boolean isEnabled() {
        return !has(CookieFlag.DISABLED);
    }

    /** As the kernel's messages call it: "c=00000003". */
    public String title() {
        return String.format("c=%08x", id);
    }
}
