// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cache;

/**
 * What cachefiles keeps for a cookie: struct cachefiles_object.
 *
 * @param address virtual
 * @param cookie address of the cookie that it says it belongs to, virtual
 * @param content what the backing file holds: "all", "piecemeal, as the backing file has it" (enum cachefiles_content)
 * @param whole whether everything is in the cache
 * @param name of the backing file
 * @param path of the backing file as the guest names it; empty where it is not known
 * @param inode address of its inode, virtual; 0 for none
 * @param size of the backing file, bytes; null where it is not known
 */
public record CacheObject(
        long address, long cookie, String content, boolean whole, String name, String path, long inode, Long size) {}
