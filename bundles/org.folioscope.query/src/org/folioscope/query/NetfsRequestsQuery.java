// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.NetfsStream;
import org.folioscope.netfs.request.SubRequestState;
import org.folioscope.query.Column.Kind;

/** The netfs requests in flight, oldest first. */
public final class NetfsRequestsQuery implements TableQuery<NetfsRequest> {

    private static final int DEFAULT_COLUMNS = 12;

    private final Netfs netfs;
    private final Predicate<NetfsRequest> wanted;
    private final List<Column<NetfsRequest>> columns;

    /** Folios in the buffers that somebody asked for, by the request's address: counting walks all of a buffer. */
    private final Map<Long, Optional<Long>> folios = new ConcurrentHashMap<>();

    /** @param wanted which requests to list */
    public NetfsRequestsQuery(Netfs netfs, Predicate<NetfsRequest> wanted) {
        this.netfs = netfs;
        this.wanted = wanted;
        columns = List.of(
                new Column<>(
                        "id",
                        "Request",
                        "Its number (debug_id), in hex as in /proc/fs/netfs/requests",
                        Kind.TEXT,
                        row -> String.format("%08x", row.id())),
                new Column<>(
                        "origin",
                        "Origin",
                        "What made it, in the letters of /proc/fs/netfs/requests",
                        Kind.TEXT,
                        row -> row.origin().letters()),
                new Column<>("path", "Path", "The file", Kind.TEXT, row -> inode(row, NetfsInode::title)),
                new Column<>("flags", "Flags", "Its flags by name", Kind.TEXT, NetfsRequest::flagText),
                new Column<>("error", "Error", "0, or a negative errno", Kind.TEXT, row -> String.valueOf(row.error())),
                new Column<>("start", "Start", "Where in the file it begins, bytes", Kind.BYTES, NetfsRequest::start),
                new Column<>(
                        "len",
                        "Length",
                        "What the caller asked for, bytes; 0 for writeback",
                        Kind.BYTES,
                        NetfsRequest::length),
                new Column<>(
                        "cleaned",
                        "Cleaned",
                        "Folios before this position are done with",
                        Kind.BYTES,
                        NetfsRequest::cleanedTo),
                new Column<>(
                        "collected",
                        "Collected",
                        "Results before this position are collected",
                        Kind.BYTES,
                        NetfsRequest::collectedTo),
                new Column<>(
                        "issued", "Issued", "The issuer has come to this position", Kind.BYTES, NetfsRequest::issuedTo),
                new Column<>(
                        "upload",
                        "Upload",
                        "Sub-requests to or from the server, by state",
                        Kind.TEXT,
                        row -> states(row, 0)),
                new Column<>(
                        "cache",
                        "Cache",
                        "Sub-requests to the cache of a write, by state",
                        Kind.TEXT,
                        row -> states(row, 1)),
                new Column<>(
                        "kind",
                        "Kind",
                        "What made it, in words",
                        Kind.TEXT,
                        row -> row.origin().text()),
                new Column<>("refs", "References", "Its reference count", Kind.COUNT, row -> (long) row.references()),
                new Column<>(
                        "submitted",
                        "Submitted",
                        "Bytes for which operations were issued; of a buffered read, the position up to which",
                        Kind.BYTES,
                        NetfsRequest::submitted),
                new Column<>(
                        "transferred",
                        "Transferred",
                        "Bytes that will be told to the caller",
                        Kind.BYTES,
                        NetfsRequest::transferred),
                new Column<>(
                        "file_size", "File size", "i_size when it began, bytes", Kind.BYTES, NetfsRequest::fileSize),
                new Column<>(
                        "outstanding",
                        "Outstanding",
                        "Sub-requests under way, where the kernel counts them",
                        Kind.COUNT,
                        NetfsRequest::outstanding),
                new Column<>("folios", "Folios", "Folios in its buffer", Kind.COUNT, this::folios),
                new Column<>(
                        "work",
                        "Collector",
                        "What the work item of its collector does",
                        Kind.TEXT,
                        row -> row.work().text()),
                new Column<>(
                        "group",
                        "Group",
                        "The group that it writes back",
                        Kind.ADDRESS,
                        row -> row.group() == 0 ? null : row.group()),
                new Column<>(
                        "cookie",
                        "Cookie",
                        "Number of the cookie that it uses the cache by",
                        Kind.COUNT,
                        row -> row.cookieId() == 0 ? null : row.cookieId()),
                new Column<>(
                        "rsize",
                        "Read size",
                        "Most bytes of a sub-request of a read",
                        Kind.BYTES,
                        NetfsRequest::readSize),
                new Column<>(
                        "wsize",
                        "Write size",
                        "Most bytes of a sub-request of a write",
                        Kind.BYTES,
                        NetfsRequest::writeSize),
                new Column<>("flag_bits", "Flag word", "Its flags", Kind.ADDRESS, NetfsRequest::flagBits),
                new Column<>("inode", "Inode address", "Address of the netfs inode", Kind.ADDRESS, NetfsRequest::inode),
                new Column<>(
                        "address", "Address", "Of the netfs_io_request, virtual", Kind.ADDRESS, NetfsRequest::address));
    }

    @Override
    public String id() {
        return "netfs-requests";
    }

    @Override
    public String title() {
        return "netfs requests";
    }

    @Override
    public List<Column<NetfsRequest>> columns() {
        return columns;
    }

    @Override
    public List<Column<NetfsRequest>> defaultColumns() {
        return columns.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<NetfsRequest> each) {
        for (NetfsRequest request : netfs.requests()) {
            progress.check();
            if (wanted.test(request)) {
                each.accept(request);
            }
        }
    }

    private <T> T inode(NetfsRequest request, Function<NetfsInode, T> value) {
        return netfs.inode(request).map(value).orElse(null);
    }

    private Long folios(NetfsRequest request) {
        return folios.computeIfAbsent(
                        request.address(),
                        _ -> netfs.buffer(request, Progress.NONE).map(buffer -> (long) buffer.count()))
                .orElse(null);
    }

    /** "2 done, 1 in progress". */
    private static String states(NetfsRequest request, int number) {
        if (number >= request.streams().size()) {
            return null;
        }
        NetfsStream stream = request.streams().get(number);
        List<String> words = new ArrayList<>();
        for (SubRequestState each : SubRequestState.values()) {
            long count = stream.count(each);
            if (count > 0) {
                words.add(count + " " + each.text());
            }
        }
        return words.isEmpty() ? stream.active() ? "none left" : "not used" : String.join(", ", words);
    }
}
