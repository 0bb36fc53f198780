// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cache;

/**
 * A volume, the cookies of one file system in one cache: struct fscache_volume.
 *
 * @param address virtual
 * @param id debug_id
 * @param key what names it: "9p,share,tag"
 * @param cache address of its cache, virtual
 * @param references its reference count
 * @param cookies cookies in it
 * @param accesses accesses under way
 * @param flags the flag word
 */
public record CacheVolume(
        long address, long id, String key, long cache, long references, long cookies, long accesses, long flags) {}
