// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cache;

import java.util.List;

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
 * @param cached parts of the file that are in the cache, ascending, as far as the backing file system remembers which of its
 *     blocks were written; null where it can't be asked: only ext4 can
 */
public record CacheObject(
        long address,
        long cookie,
        String content,
        boolean whole,
        String name,
        String path,
        long inode,
        Long size,
        List<Range> cached) {

    /**
     * Bytes of a file.
     *
     * @param start position of the first one
     * @param length how many
     */
    public record Range(long start, long length) {

        /** Position behind the last byte. */
        public long end() {
            return start + length;
        }
    }

    public CacheObject {
        cached = cached == null ? null : List.copyOf(cached);
    }
}
