// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.cifs.OpenHandle;
import org.folioscope.netfs.cifs.SmbConnection;
import org.folioscope.netfs.counter.CounterChange;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.query.Column;
import org.folioscope.query.NetfsFoliosQuery;
import org.folioscope.query.NetfsSubRequestsQuery;
import org.folioscope.query.SmbMessagesQuery;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.netfs.found.Moment;

/** Where the cells of the page's tables lead to. */
final class NetfsLinks {

    private final Supplier<Moment> shown;

    /** @param shown the moment that the tables show */
    NetfsLinks(Supplier<Moment> shown) {
        this.shown = shown;
    }

    private Netfs netfs() {
        return shown.get().netfs();
    }

    static Optional<Place> at(NetfsRequest request) {
        return Optional.of(Place.struct("netfs_io_request", request.address()));
    }

    Optional<Place> of(NetfsInode inode, Column<NetfsInode> column) {
        return switch (column.key()) {
            case "path", "nrpages" -> Optional.of(new Place.InodeAt(inode.address()));
            case "inode" -> Optional.of(Place.struct("netfs_inode", inode.address()));
            case "cookie", "cookie_state", "cookie_flags", "cookie_users" -> cookie(inode.cookieAddress());
            case "cache_file", "cached" -> netfs().cookie(inode).flatMap(this::cacheFile);
            case "wb_lock" -> virtual(inode.writebackLock().address());
            case "waiting" ->
                inode.writebackLock().waiting().stream().findFirst().map(each -> new Place.TaskAt(each.task()));
            default -> Optional.empty();
        };
    }

    Optional<Place> of(NetfsRequest request, Column<NetfsRequest> column) {
        return switch (column.key()) {
            case "id", "address" -> at(request);
            case "path" -> request.inode() == 0 ? Optional.empty() : Optional.of(new Place.InodeAt(request.inode()));
            case "inode" -> struct("netfs_inode", request.inode());
            case "group" -> struct("netfs_group", request.group());
            case "cookie" ->
                netfs().caches().cookies().stream()
                        .filter(each -> request.cookieId() != 0 && each.id() == request.cookieId())
                        .findFirst()
                        .map(each -> new Place.NetfsAt(each.address()));
            default -> Optional.empty();
        };
    }

    Optional<Place> of(NetfsSubRequestsQuery.Row row, Column<NetfsSubRequestsQuery.Row> column) {
        return switch (column.key()) {
            case "address", "index" ->
                Optional.of(Place.struct("netfs_io_subrequest", row.subRequest().address()));
            case "request" -> Optional.of(new Place.NetfsAt(row.request().address()));
            default -> Optional.empty();
        };
    }

    Optional<Place> of(NetfsFoliosQuery.Row row, Column<NetfsFoliosQuery.Row> column) {
        return switch (column.key()) {
            case "pfn", "start", "index" -> Optional.of(Place.pfn(row.folio().pfn()));
            case "page" -> Optional.of(Place.struct("folio", row.folio().page()));
            case "path" -> Optional.of(new Place.NetfsAt(row.inode().address()));
            case "inode" -> Optional.of(Place.struct("netfs_inode", row.inode().address()));
            case "group" -> struct("netfs_group", row.folio().group());
            default -> Optional.empty();
        };
    }

    Optional<Place> of(Cookie cookie, Column<Cookie> column) {
        return switch (column.key()) {
            case "cookie", "address" -> Optional.of(Place.struct("fscache_cookie", cookie.address()));
            case "path" ->
                netfs().inodes().stream()
                        .filter(each -> each.cookieAddress() == cookie.address())
                        .findFirst()
                        .map(each -> new Place.NetfsAt(each.address()));
            case "file", "content", "file_size" -> cacheFile(cookie);
            case "volume", "volume_key" ->
                netfs().caches().volume(cookie.volume()).map(each -> Place.struct("fscache_volume", each.address()));
            default -> Optional.empty();
        };
    }

    private Optional<Place> cacheFile(Cookie cookie) {
        return netfs().caches()
                .object(cookie)
                .filter(each -> each.inode() != 0)
                .map(each -> new Place.InodeAt(each.inode()));
    }

    private static Optional<Place> cookie(long address) {
        return address == 0 ? Optional.empty() : Optional.of(new Place.NetfsAt(address));
    }

    static Optional<Place> at(NetfsInode inode) {
        return Optional.of(new Place.InodeAt(inode.address()));
    }

    static Optional<Place> at(NetfsSubRequestsQuery.Row row) {
        return Optional.of(new Place.NetfsAt(row.subRequest().address()));
    }

    static Optional<Place> at(NetfsFoliosQuery.Row row) {
        return Optional.of(Place.pfn(row.folio().pfn()));
    }

    static Optional<Place> at(Cookie cookie) {
        return Optional.of(new Place.NetfsAt(cookie.address()));
    }

    private static Optional<Place> struct(String type, long address) {
        return address == 0 ? Optional.empty() : Optional.of(Place.struct(type, address));
    }

    private static Optional<Place> virtual(long address) {
        return address == 0 ? Optional.empty() : Optional.of(Place.virtual(address));
    }

    Optional<Place> of(CounterChange counter, Column<CounterChange> column) {
        return column.key().equals("symbol") ? at(counter) : Optional.empty();
    }

    static Optional<Place> at(CounterChange counter) {
        return virtual(counter.after().address());
    }

    Optional<Place> of(OpenHandle handle, Column<OpenHandle> column) {
        return switch (column.key()) {
            case "path", "name" -> ofFile(handle.inode());
            case "inode" -> struct("cifsInodeInfo", handle.inode());
            case "pid" -> task(shown.get().process(handle.pid()));
            case "tree" -> shares(handle.treeId(), handle.sessionId());
            case "address", "fid" -> at(handle);
            default -> Optional.empty();
        };
    }

    static Optional<Place> at(OpenHandle handle) {
        return struct("cifsFileInfo", handle.address());
    }

    private Optional<Place> shares(long tree, long session) {
        return shown.get().cifs().connections().stream()
                .flatMap(each -> each.shares().stream())
                .filter(each -> each.treeId() == tree && each.sessionId() == session)
                .findFirst()
                .map(each -> Place.struct("cifs_tcon", each.address()));
    }

    /** A file on this page; where it is none of netfs, its page cache. @param inode virtual; 0 for none */
    private Optional<Place> ofFile(long inode) {
        return inode == 0
                ? Optional.empty()
                : Optional.of(netfs().inode(inode)
                        .<Place>map(_ -> new Place.NetfsAt(inode))
                        .orElseGet(() -> new Place.InodeAt(inode)));
    }

    private static Optional<Place> task(OptionalLong address) {
        return address.isEmpty() ? Optional.empty() : Optional.of(new Place.TaskAt(address.getAsLong()));
    }

    Optional<Place> of(SmbMessagesQuery.Row row, Column<SmbMessagesQuery.Row> column) {
        return switch (column.key()) {
            case "connection", "server" ->
                Optional.of(new Place.NetfsAt(row.connection().address()));
            case "pid", "task" ->
                row.message().task() == 0
                        ? Optional.empty()
                        : Optional.of(new Place.TaskAt(row.message().task()));
            case "request" ->
                row.request() == null
                        ? Optional.empty()
                        : Optional.of(new Place.NetfsAt(row.request().address()));
            case "start", "len" ->
                row.part() == null
                        ? Optional.empty()
                        : Optional.of(new Place.NetfsAt(row.part().address()));
            case "path" ->
                row.request() == null ? Optional.empty() : ofFile(row.request().inode());
            case "mid", "address" -> at(row);
            default -> Optional.empty();
        };
    }

    static Optional<Place> at(SmbMessagesQuery.Row row) {
        return struct("mid_q_entry", row.message().address());
    }

    Optional<Place> of(SmbConnection connection, Column<SmbConnection> column) {
        return switch (column.key()) {
            case "connection", "address" -> at(connection);
            case "shares" ->
                connection.shares().stream().findFirst().map(each -> Place.struct("cifs_tcon", each.address()));
            default -> Optional.empty();
        };
    }

    static Optional<Place> at(SmbConnection connection) {
        return struct("TCP_Server_Info", connection.address());
    }
}
