// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cache;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Caches, volumes and cookies of fscache, as /proc/fs/netfs/caches, volumes and cookies list them. Immutable. */
public final class FsCaches {

    private final List<FsCache> caches;
    private final List<CacheVolume> volumes;
    private final List<Cookie> cookies;
    private final List<CacheObject> objects;
    private final Map<Long, Cookie> byAddress = new HashMap<>();
    private final Map<Long, CacheObject> objectsByAddress = new HashMap<>();

    FsCaches(List<FsCache> caches, List<CacheVolume> volumes, List<Cookie> cookies, List<CacheObject> objects) {
        this.caches = List.copyOf(caches);
        this.volumes = List.copyOf(volumes);
        this.cookies = List.copyOf(cookies);
        this.objects = List.copyOf(objects);
        cookies.forEach(each -> byAddress.put(each.address(), each));
        objects.forEach(each -> objectsByAddress.put(each.address(), each));
    }

    /** Of a kernel without fscache. */
    public static FsCaches none() {
        return new FsCaches(List.of(), List.of(), List.of(), List.of());
    }

    /** All caches, as /proc/fs/netfs/caches lists them. */
    public List<FsCache> caches() {
        return caches;
    }

    /** All volumes, as /proc/fs/netfs/volumes lists them. */
    public List<CacheVolume> volumes() {
        return volumes;
    }

    /** All cookies, as /proc/fs/netfs/cookies lists them. */
    public List<Cookie> cookies() {
        return cookies;
    }

    /** What cachefiles keeps for the cookies. */
    public List<CacheObject> objects() {
        return objects;
    }

    /** The cookie at {@code address}, virtual. */
    public Optional<Cookie> cookie(long address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** What cachefiles keeps for {@code cookie}. */
    public Optional<CacheObject> object(Cookie cookie) {
        return Optional.ofNullable(objectsByAddress.get(cookie.cachePrivate()));
    }

    /** The volume whose number is {@code id}. */
    public Optional<CacheVolume> volume(long id) {
        return volumes.stream().filter(each -> each.id() == id).findFirst();
    }

    /** The cache at {@code address}, virtual. */
    public Optional<FsCache> cache(long address) {
        return caches.stream().filter(each -> each.address() == address).findFirst();
    }
}
