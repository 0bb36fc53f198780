// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cache;

/**
 * A cache: struct fscache_cache.
 *
 * @param address virtual
 * @param id debug_id
 * @param name its tag; empty for one that nobody has named
 * @param state letter and word of enum fscache_cache_state: "A active"
 * @param references its reference count
 * @param volumes volumes in it
 * @param objects objects in it
 * @param accesses accesses under way
 * @param operations its operations by name: "cachefiles_cache_ops"; empty for none
 */
public record FsCache(
        long address,
        long id,
        String name,
        String state,
        long references,
        long volumes,
        long objects,
        long accesses,
        String operations) {}
