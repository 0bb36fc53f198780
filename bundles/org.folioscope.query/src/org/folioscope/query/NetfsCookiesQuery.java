// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cache.CacheObject;
import org.folioscope.netfs.cache.CacheVolume;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.cache.FsCache;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.query.Column.Kind;

/** The cookies of fscache: what the local cache knows of files. */
public final class NetfsCookiesQuery implements TableQuery<Cookie> {

    private static final int DEFAULT_COLUMNS = 10;

    private final Netfs netfs;
    private final Predicate<Cookie> wanted;
    private final List<Column<Cookie>> columns;
    /** By the address of their cookie; null until one is asked for. */
    private Map<Long, String> paths;

    /** @param wanted which cookies to list */
    public NetfsCookiesQuery(Netfs netfs, Predicate<Cookie> wanted) {
        this.netfs = netfs;
        this.wanted = wanted;
        columns = List.of(
                new Column<>(
                        "cookie",
                        "Cookie",
                        "Its number (debug_id), in hex as in /proc/fs/netfs/cookies",
                        Kind.TEXT,
                        row -> String.format("%08x", row.id())),
                new Column<>(
                        "volume",
                        "Volume",
                        "Number of its volume, in hex",
                        Kind.TEXT,
                        row -> row.volume() < 0 ? null : String.format("%08x", row.volume())),
                new Column<>(
                        "volume_key",
                        "Volume key",
                        "What names the volume",
                        Kind.TEXT,
                        row -> netfs.caches()
                                .volume(row.volume())
                                .map(CacheVolume::key)
                                .orElse(null)),
                new Column<>("path", "Path", "The file that has it", Kind.TEXT, this::path),
                new Column<>(
                        "state",
                        "State",
                        "How far it is",
                        Kind.TEXT,
                        row -> row.state().text()),
                new Column<>("refs", "References", "Its reference count", Kind.COUNT, Cookie::references),
                new Column<>("active", "Users", "Active users", Kind.COUNT, Cookie::active),
                new Column<>("accesses", "Accesses", "Accesses of the cache under way", Kind.COUNT, Cookie::accesses),
                new Column<>("flags", "Flags", "Its flags by name", Kind.TEXT, Cookie::flagText),
                new Column<>(
                        "object_size",
                        "Object size",
                        "Size of the file as the cache knows it, bytes",
                        Kind.BYTES,
                        Cookie::objectSize),
                new Column<>(
                        "content",
                        "Content",
                        "What cachefiles has of it",
                        Kind.TEXT,
                        row -> object(row, CacheObject::content)),
                new Column<>(
                        "file",
                        "Cache file",
                        "The backing file of cachefiles",
                        Kind.TEXT,
                        row -> object(row, CacheObject::path)),
                new Column<>(
                        "file_size", "Cache file size", "Bytes", Kind.BYTES, row -> object(row, CacheObject::size)),
                new Column<>(
                        "cached",
                        "Cached",
                        "Parts of the file that are in the cache, as far as the backing file system remembers; ext4"
                                + " alone does",
                        Kind.TEXT,
                        row -> object(row, NetfsCookiesQuery::cached)),
                new Column<>("cache", "Cache", "The cache that its volume is in", Kind.TEXT, this::cache),
                new Column<>("key", "Key", "What names it in its volume, hex digits", Kind.TEXT, Cookie::key),
                new Column<>(
                        "coherency",
                        "Coherency",
                        "What tells whether the cache is still right, hex digits",
                        Kind.TEXT,
                        Cookie::coherency),
                new Column<>(
                        "invalidations",
                        "Invalidations",
                        "How often it was invalidated",
                        Kind.COUNT,
                        Cookie::invalidations),
                new Column<>("flag_bits", "Flag word", "Its flags", Kind.ADDRESS, Cookie::flagBits),
                new Column<>("address", "Address", "Of the fscache_cookie, virtual", Kind.ADDRESS, Cookie::address));
    }

    @Override
    public String id() {
        return "netfs-cookies";
    }

    @Override
    public String title() {
        return "fscache cookies";
    }

    @Override
    public List<Column<Cookie>> columns() {
        return columns;
    }

    @Override
    public List<Column<Cookie>> defaultColumns() {
        return columns.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<Cookie> each) {
        for (Cookie cookie : netfs.caches().cookies()) {
            progress.check();
            if (wanted.test(cookie)) {
                each.accept(cookie);
            }
        }
    }

    private String path(Cookie cookie) {
        if (paths == null) {
            Map<Long, String> made = new HashMap<>();
            for (NetfsInode inode : netfs.inodes()) {
                if (inode.cookieAddress() != 0) {
                    made.putIfAbsent(inode.cookieAddress(), inode.title());
                }
            }
            paths = made;
        }
        return paths.get(cookie.address());
    }

    private static String cached(CacheObject object) {
        return object.cached() == null
                ? null
                : object.cached().stream()
                        .map(each -> Numbers.hex(each.start()) + "–" + Numbers.hex(each.end()))
                        .collect(Collectors.joining(", "));
    }

    private <T> T object(Cookie cookie, Function<CacheObject, T> value) {
        return netfs.caches().object(cookie).map(value).orElse(null);
    }

    private String cache(Cookie cookie) {
        return netfs.caches()
                .volume(cookie.volume())
                .flatMap(volume -> netfs.caches().cache(volume.cache()))
                .map(FsCache::name)
                .orElse(null);
    }
}
