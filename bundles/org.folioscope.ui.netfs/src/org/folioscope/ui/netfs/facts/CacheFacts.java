// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.facts;

import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cache.CacheObject;
import org.folioscope.netfs.cache.CacheVolume;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.cache.FsCache;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.links.Place;

/** All that is known of a file in the local cache, a line each. For any thread. */
public final class CacheFacts {

    private CacheFacts() {}

    /** Of a cookie, and the cache that it is of. */
    public static List<FactLine> of(Netfs netfs, Cookie cookie) {
        FactLines facts = new FactLines();
        netfs.inodes().stream()
                .filter(each -> each.cookieAddress() == cookie.address())
                .findFirst()
                .ifPresent(inode ->
                        facts.add("file", inode.title(), inode.fileSystem(), new Place.NetfsAt(inode.address())));
        add(facts, netfs, cookie);
        return facts.list();
    }

    /** Adds what is known of a cookie to what is known of its file. */
    static void add(FactLines facts, Netfs netfs, Cookie cookie) {
        facts.add(
                "cookie",
                cookie.title(),
                cookie.state().text() + ", " + Numbers.hex(cookie.address()),
                Place.struct("fscache_cookie", cookie.address()));
        facts.flags("cookie flags", cookie.flagBits(), cookie.flagText());
        facts.add(
                "cookie users",
                String.valueOf(cookie.active()),
                "n_active; " + cookie.references() + " references",
                null);
        facts.add("cache accesses", String.valueOf(cookie.accesses()), "under way (n_accesses)", null);
        facts.bytes("object size", cookie.objectSize(), "size of the file as the cache knows it");
        facts.add("invalidations", String.valueOf(cookie.invalidations()), "", null);
        facts.add("cookie key", cookie.key(), "in its volume, hex digits", null);
        facts.add("coherency", cookie.coherency(), "hex digits", null);
        netfs.caches().volume(cookie.volume()).ifPresent(volume -> volume(facts, netfs, volume));
        netfs.caches().object(cookie).ifPresent(object -> object(facts, object));
    }

    private static void volume(FactLines facts, Netfs netfs, CacheVolume volume) {
        facts.add(
                "volume",
                volume.key(),
                "v=" + Long.toHexString(volume.id()) + ", " + volume.cookies() + " cookies",
                Place.struct("fscache_volume", volume.address()));
        netfs.caches().cache(volume.cache()).ifPresent(cache -> cache(facts, cache));
    }

    private static void cache(FactLines facts, FsCache cache) {
        facts.add(
                "cache",
                cache.name(),
                cache.state() + ", " + cache.operations(),
                Place.struct("fscache_cache", cache.address()));
    }

    private static void object(FactLines facts, CacheObject object) {
        facts.add(
                "cache file",
                object.path().isEmpty() ? object.name() : object.path(),
                object.content(),
                object.inode() == 0
                        ? Place.struct("cachefiles_object", object.address())
                        : new Place.InodeAt(object.inode()));
        facts.bytes("cache file size", object.size(), "");
    }
}
