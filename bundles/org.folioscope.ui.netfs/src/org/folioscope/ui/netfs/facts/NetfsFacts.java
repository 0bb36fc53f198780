// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.facts;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cache.CacheObject;
import org.folioscope.netfs.cache.CacheVolume;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.cache.FsCache;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.inode.WaitingTask;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.NetfsStream;
import org.folioscope.netfs.request.SubRequest;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.links.Place;

/** All that is known of an object of netfs, a line each. For any thread. */
public final class NetfsFacts {

    private final List<FactLine> lines = new ArrayList<>();

    private NetfsFacts() {}

    /** Of an inode and its cookie. */
    public static List<FactLine> of(Netfs netfs, NetfsInode inode) {
        NetfsFacts facts = new NetfsFacts();
        facts.add(
                "file",
                inode.title(),
                "inode " + Long.toUnsignedString(inode.inode().getIno()) + ", its page cache",
                new Place.InodeAt(inode.address()));
        facts.add("file system", inode.fileSystem(), inode.operations(), null);
        facts.struct("inode", "netfs_inode", inode.address());
        facts.bytes("i_size", inode.inode().getSize(), "size as this machine knows it");
        facts.bytes("remote size", inode.remoteSize(), "size as the server knows it");
        facts.bytes("zero point", inode.zeroPoint(), "from here on the server has no data");
        facts.flags(inode.flagBits(), inode.flagText());
        if (inode.outstanding() != null) {
            facts.add("outstanding", inode.outstanding().toString(), "requests that pin it (io_count)", null);
        }
        facts.add(
                "write-back lock",
                inode.writebackLock().words(),
                Numbers.hex(inode.writebackLock().address()),
                Place.virtual(inode.writebackLock().address()));
        if (inode.writebackLock().owner() != null) {
            facts.task("held by", inode.writebackLock().owner());
        }
        int turn = 1;
        for (WaitingTask each : inode.writebackLock().waiting()) {
            facts.task("waiting " + turn++, each);
        }
        for (NetfsRequest each : netfs.requests(inode)) {
            facts.add("request", each.title(), each.origin().text(), new Place.NetfsAt(each.address()));
        }
        netfs.cookie(inode).ifPresentOrElse(cookie -> facts.cookie(netfs, cookie), () -> facts.cookieless(inode));
        return List.copyOf(facts.lines);
    }

    private void cookieless(NetfsInode inode) {
        if (inode.cookieAddress() == 0) {
            add("cookie", "none", "no local cache takes part", null);
        } else {
            add(
                    "cookie",
                    Numbers.hex(inode.cookieAddress()),
                    "not in the list of cookies",
                    Place.struct("fscache_cookie", inode.cookieAddress()));
        }
    }

    /** Of a request and its streams. */
    public static List<FactLine> of(Netfs netfs, NetfsRequest request) {
        NetfsFacts facts = new NetfsFacts();
        facts.add("request", request.title(), "debug_id " + request.id(), null);
        facts.add("origin", request.origin().letters(), request.origin().text(), null);
        facts.struct("at", "netfs_io_request", request.address());
        netfs.inode(request)
                .ifPresentOrElse(
                        inode -> facts.add(
                                "file", inode.title(), inode.fileSystem(), new Place.NetfsAt(inode.address())),
                        () -> facts.struct("inode", "inode", request.inode()));
        facts.struct("mapping", "address_space", request.mapping());
        facts.flags(request.flagBits(), request.flagText());
        facts.add("error", String.valueOf(request.error()), request.error() == 0 ? "" : "negative errno", null);
        facts.add("references", String.valueOf(request.references()), "", null);
        facts.position("start", request.start(), "");
        facts.bytes("length", request.length(), request.length() == 0 ? "what is dirty" : "asked for by the caller");
        facts.bytes("submitted", request.submitted(), "operations were issued for");
        facts.bytes("transferred", request.transferred(), "will be told to the caller");
        facts.bytes("i_size then", request.fileSize(), "size of the file as the request began");
        facts.position("cleaned to", request.cleanedTo(), "folios before it are done with");
        facts.position("collected to", request.collectedTo(), "results before it are collected");
        facts.position("issued to", request.issuedTo(), "the issuer has come to it");
        if (request.outstanding() != null) {
            facts.add("outstanding", request.outstanding().toString(), "sub-requests under way", null);
        }
        facts.bytes("rsize", request.readSize(), "most bytes of a sub-request of a read");
        facts.bytes("wsize", request.writeSize(), "most bytes of a sub-request of a write");
        facts.add("collector", request.work().text(), "its work item", null);
        facts.struct("iocb", "kiocb", request.iocb());
        facts.struct("group", "netfs_group", request.group());
        netfs.caches().cookies().stream()
                .filter(each -> request.cookieId() != 0 && each.id() == request.cookieId())
                .findFirst()
                .ifPresent(cookie -> facts.add(
                        "cookie", cookie.title(), cookie.state().text(), new Place.NetfsAt(cookie.address())));
        if (request.copyToCache() != 0) {
            facts.add(
                    "copy to cache",
                    Numbers.hex(request.copyToCache()),
                    "the request that stores what this one reads",
                    new Place.NetfsAt(request.copyToCache()));
        }
        request.streams().forEach(each -> facts.stream(request, each));
        return List.copyOf(facts.lines);
    }

    private void stream(NetfsRequest request, NetfsStream stream) {
        String name = stream.title(request.origin());
        String used =
                stream.address() == 0 ? "" : stream.active() ? "active" : stream.available() ? "idle" : "not used";
        add(
                name + " stream",
                used + (stream.failed() ? ", failed" : "") + (stream.needsRetry() ? ", needs retry" : ""),
                stream.subRequests().size() + " sub-requests",
                stream.address() == 0 ? null : Place.struct("netfs_io_stream", stream.address()));
        if (stream.address() != 0 && stream.active()) {
            position(name + " collected", stream.collectedTo(), "");
            bytes(name + " transferred", stream.transferred(), "");
            if (stream.error() != 0) {
                add(name + " error", String.valueOf(stream.error()), "", null);
            }
            struct(name + " adds to", "netfs_io_subrequest", stream.construct());
        }
    }

    /** Of a sub-request. */
    public static List<FactLine> of(NetfsRequest request, SubRequest part) {
        NetfsFacts facts = new NetfsFacts();
        facts.add("sub-request", part.title(), request.title(), new Place.NetfsAt(request.address()));
        facts.add("state", part.state().text(), "", null);
        facts.add("source", part.source().text(), "", null);
        facts.struct("at", "netfs_io_subrequest", part.address());
        facts.position("start", part.start(), "");
        facts.position("end", part.end(), "behind its last byte");
        facts.bytes("length", part.length(), "");
        facts.bytes("transferred", part.transferred(), "");
        facts.flags(part.flagBits(), part.flagText());
        facts.add("error", String.valueOf(part.error()), part.error() == 0 ? "" : "negative errno", null);
        if (part.retries() != null) {
            facts.add("retries", part.retries().toString(), "how often it was tried again", null);
        }
        facts.add("references", String.valueOf(part.references()), "", null);
        if (part.request() != request.address()) {
            facts.add(
                    "✖ its request",
                    Numbers.hex(part.request()),
                    "not the one whose list it is in",
                    Place.struct("netfs_io_request", part.request()));
        }
        return List.copyOf(facts.lines);
    }

    /** Of a folio. */
    public static List<FactLine> of(NetfsInode inode, NetfsFolio folio) {
        NetfsFacts facts = new NetfsFacts();
        facts.add(
                "folio",
                folio.pages() == 1
                        ? "page " + folio.index()
                        : "pages " + folio.index() + " – " + (folio.index() + folio.pages() - 1),
                inode.title(),
                new Place.NetfsAt(inode.address()));
        facts.struct("at", "folio", folio.page());
        facts.add("pfn", Numbers.hex(folio.pfn()), "its bytes", Place.pfn(folio.pfn()));
        facts.position("start", folio.start(), "");
        facts.bytes("size", folio.size(), "");
        facts.add("flags", folio.flagText(), "", null);
        String what = folio.privateText().isEmpty() ? "none" : folio.privateText();
        facts.add("private", Numbers.hex(folio.privateWord()), what, privatePlace(folio));
        if (folio.dirtyLength() > 0) {
            facts.position("dirty from", folio.start() + folio.dirtyOffset(), "of the streaming write, in the file");
            facts.bytes("dirty bytes", folio.dirtyLength(), "");
        }
        facts.struct("group", "netfs_group", folio.group());
        return List.copyOf(facts.lines);
    }

    private static Place privatePlace(NetfsFolio folio) {
        return switch (folio.kind()) {
            case STREAMING -> Place.struct("netfs_folio", folio.privateWord() & ~3L);
            case GROUP -> Place.struct("netfs_group", folio.group());
            case NONE, COPY_TO_CACHE -> null;
        };
    }

    /** Of a cookie, and the cache that it is of. */
    public static List<FactLine> of(Netfs netfs, Cookie cookie) {
        NetfsFacts facts = new NetfsFacts();
        netfs.inodes().stream()
                .filter(each -> each.cookieAddress() == cookie.address())
                .findFirst()
                .ifPresent(inode ->
                        facts.add("file", inode.title(), inode.fileSystem(), new Place.NetfsAt(inode.address())));
        facts.cookie(netfs, cookie);
        return List.copyOf(facts.lines);
    }

    private void cookie(Netfs netfs, Cookie cookie) {
        add(
                "cookie",
                cookie.title(),
                cookie.state().text() + ", " + Numbers.hex(cookie.address()),
                Place.struct("fscache_cookie", cookie.address()));
        flags("cookie flags", cookie.flagBits(), cookie.flagText());
        add("cookie users", String.valueOf(cookie.active()), "n_active; " + cookie.references() + " references", null);
        add("cache accesses", String.valueOf(cookie.accesses()), "under way (n_accesses)", null);
        bytes("object size", cookie.objectSize(), "size of the file as the cache knows it");
        add("invalidations", String.valueOf(cookie.invalidations()), "", null);
        add("cookie key", cookie.key(), "in its volume, hex digits", null);
        add("coherency", cookie.coherency(), "hex digits", null);
        netfs.caches().volume(cookie.volume()).ifPresent(volume -> volume(netfs, volume));
        netfs.caches().object(cookie).ifPresent(this::object);
    }

    private void volume(Netfs netfs, CacheVolume volume) {
        add(
                "volume",
                volume.key(),
                "v=" + Long.toHexString(volume.id()) + ", " + volume.cookies() + " cookies",
                Place.struct("fscache_volume", volume.address()));
        netfs.caches().cache(volume.cache()).ifPresent(this::cache);
    }

    private void cache(FsCache cache) {
        add(
                "cache",
                cache.name(),
                cache.state() + ", " + cache.operations(),
                Place.struct("fscache_cache", cache.address()));
    }

    private void object(CacheObject object) {
        add(
                "cache file",
                object.path().isEmpty() ? object.name() : object.path(),
                object.content(),
                object.inode() == 0
                        ? Place.struct("cachefiles_object", object.address())
                        : new Place.InodeAt(object.inode()));
        bytes("cache file size", object.size(), "");
    }

    private void add(String name, String value, String meaning, Place place) {
        lines.add(new FactLine(name, value, meaning, place));
    }

    private void struct(String name, String type, long address) {
        if (address != 0) {
            add(name, Numbers.hex(address), "struct " + type, Place.struct(type, address));
        }
    }

    private void task(String name, WaitingTask task) {
        add(name, task.title(), Numbers.hex(task.task()), new Place.TaskAt(task.task()));
    }

    private void bytes(String name, Long value, String meaning) {
        if (value != null) {
            String size = value + (value < 1024 ? "" : "  " + Numbers.size(value));
            add(name, size, meaning, null);
        }
    }

    private void position(String name, Long value, String meaning) {
        if (value != null) {
            add(name, Numbers.hex(value), value + (meaning.isEmpty() ? "" : ", " + meaning), null);
        }
    }

    private void flags(Long bits, String text) {
        flags("flags", bits, text);
    }

    private void flags(String name, Long bits, String text) {
        if (bits != null) {
            add(name, Numbers.hex(bits), text, null);
        }
    }
}
