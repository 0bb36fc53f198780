// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.facts;

import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.inode.WaitingTask;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.NetfsStream;
import org.folioscope.netfs.request.SubRequest;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.netfs.found.Moment;

/** All that is known of an object of netfs, a line each. For any thread. */
public final class NetfsFacts {

    private NetfsFacts() {}

    /** Of an inode and its cookie. */
    public static List<FactLine> of(Moment moment, NetfsInode inode) {
        Netfs netfs = moment.netfs();
        FactLines facts = new FactLines();
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
        facts.flags("flags", inode.flagBits(), inode.flagText());
        if (inode.outstanding() != null) {
            facts.add("outstanding", inode.outstanding().toString(), "requests that pin it (io_count)", null);
        }
        if (inode.writebackLock().address() != 0) {
            facts.add(
                    "write-back lock",
                    inode.writebackLock().words(),
                    Numbers.hex(inode.writebackLock().address()),
                    Place.virtual(inode.writebackLock().address()));
        }
        if (inode.writebackLock().owner() != null) {
            task(facts, "held by", inode.writebackLock().owner());
        }
        facts.each(
                "waiting", inode.writebackLock().waiting(), (number, each) -> task(facts, "waiting " + number, each));
        facts.each(
                "request",
                netfs.requests(inode),
                (_, each) ->
                        facts.add("request", each.title(), each.origin().text(), new Place.NetfsAt(each.address())));
        SmbFacts.add(facts, moment.cifs(), inode.address());
        netfs.cookie(inode)
                .ifPresentOrElse(cookie -> CacheFacts.add(facts, netfs, cookie), () -> cookieless(facts, inode));
        return facts.list();
    }

    private static void cookieless(FactLines facts, NetfsInode inode) {
        if (inode.cookieAddress() == 0) {
            facts.add("cookie", "none", "no local cache takes part", null);
        } else {
            facts.add(
                    "cookie",
                    Numbers.hex(inode.cookieAddress()),
                    "not in the list of cookies",
                    Place.struct("fscache_cookie", inode.cookieAddress()));
        }
    }

    /** Of a request and its streams. */
    public static List<FactLine> of(Moment moment, NetfsRequest request) {
        Netfs netfs = moment.netfs();
        FactLines facts = new FactLines();
        facts.add("request", request.title(), "debug_id " + request.id(), null);
        facts.add("origin", request.origin().letters(), request.origin().text(), null);
        facts.struct("at", "netfs_io_request", request.address());
        netfs.inode(request)
                .ifPresentOrElse(
                        inode -> facts.add(
                                "file", inode.title(), inode.fileSystem(), new Place.NetfsAt(inode.address())),
                        () -> facts.struct("inode", "inode", request.inode()));
        facts.struct("mapping", "address_space", request.mapping());
        facts.flags("flags", request.flagBits(), request.flagText());
        facts.error("error", request.error());
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
        request.streams().forEach(each -> stream(facts, request, each));
        return facts.list();
    }

    private static void stream(FactLines facts, NetfsRequest request, NetfsStream stream) {
        String name = stream.title(request.origin());
        String used =
                stream.address() == 0 ? "" : stream.active() ? "active" : stream.available() ? "idle" : "not used";
        facts.add(
                name + " stream",
                used + (stream.failed() ? ", failed" : "") + (stream.needsRetry() ? ", needs retry" : ""),
                stream.subRequests().size() + " sub-requests",
                stream.address() == 0 ? null : Place.struct("netfs_io_stream", stream.address()));
        if (stream.address() != 0 && stream.active()) {
            facts.position(name + " collected", stream.collectedTo(), "");
            facts.bytes(name + " transferred", stream.transferred(), "");
            if (stream.error() != 0) {
                facts.error(name + " error", stream.error());
            }
            facts.struct(name + " adds to", "netfs_io_subrequest", stream.construct());
        }
    }

    /** Of a sub-request. */
    public static List<FactLine> of(Moment moment, NetfsRequest request, SubRequest part) {
        FactLines facts = new FactLines();
        facts.add("sub-request", part.title(), request.title(), new Place.NetfsAt(request.address()));
        facts.add("state", part.state().text(), "", null);
        facts.add("source", part.source().text(), "", null);
        facts.struct("at", "netfs_io_subrequest", part.address());
        facts.position("start", part.start(), "");
        facts.position("end", part.end(), "behind its last byte");
        facts.bytes("length", part.length(), "");
        facts.bytes("transferred", part.transferred(), "");
        facts.flags("flags", part.flagBits(), part.flagText());
        facts.error("error", part.error());
        if (part.retries() != null) {
            facts.add("retries", part.retries().toString(), "how often it was tried again", null);
        }
        facts.add("references", String.valueOf(part.references()), "", null);
        SmbFacts.add(facts, moment.cifs(), request, part);
        if (part.request() != request.address()) {
            facts.add(
                    "✖ its request",
                    Numbers.hex(part.request()),
                    "not the one whose list it is in",
                    Place.struct("netfs_io_request", part.request()));
        }
        return facts.list();
    }

    /** Of a folio. */
    public static List<FactLine> of(NetfsInode inode, NetfsFolio folio) {
        FactLines facts = new FactLines();
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
            facts.position("dirty from", folio.start() + folio.dirtyOffset(), "what was written, in the file");
            facts.bytes("dirty bytes", folio.dirtyLength(), "");
        }
        facts.struct("group", "netfs_group", folio.group());
        return facts.list();
    }

    private static Place privatePlace(NetfsFolio folio) {
        return switch (folio.kind()) {
            case STREAMING -> Place.struct("netfs_folio", folio.privateWord() & ~3L);
            case GROUP -> Place.struct("netfs_group", folio.group());
            case NFS_WRITE, NFS_UNSTABLE -> Place.struct("nfs_page", folio.privateWord());
            case NONE, COPY_TO_CACHE -> null;
        };
    }

    private static void task(FactLines facts, String name, WaitingTask task) {
        facts.add(name, task.title(), Numbers.hex(task.task()), new Place.TaskAt(task.task()));
    }
}
