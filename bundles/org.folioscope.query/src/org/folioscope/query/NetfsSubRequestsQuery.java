// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.NetfsStream;
import org.folioscope.netfs.request.SubRequest;
import org.folioscope.query.Column.Kind;

/** The sub-requests of netfs requests in flight, stream by stream. */
public final class NetfsSubRequestsQuery implements TableQuery<NetfsSubRequestsQuery.Row> {

    /** A sub-request, in its stream, in its request. */
    public record Row(NetfsRequest request, NetfsStream stream, SubRequest subRequest) {}

    private static final int DEFAULT_COLUMNS = 11;

    private final Netfs netfs;
    private final Predicate<NetfsRequest> wanted;
    private final List<Column<Row>> columns;

    /** @param wanted requests whose sub-requests to list */
    public NetfsSubRequestsQuery(Netfs netfs, Predicate<NetfsRequest> wanted) {
        this.netfs = netfs;
        this.wanted = wanted;
        columns = List.of(
                new Column<>(
                        "request",
                        "Request",
                        "Number of its request, in hex",
                        Kind.TEXT,
                        row -> String.format("%08x", row.request().id())),
                new Column<>(
                        "stream",
                        "Stream",
                        "upload or cache of a write; read",
                        Kind.TEXT,
                        row -> row.stream().title(row.request().origin())),
                new Column<>("index", "Number", "Its number in the request", Kind.COUNT, row ->
                        (long) row.subRequest().index()),
                new Column<>(
                        "source",
                        "Source",
                        "Where it reads from or writes to",
                        Kind.TEXT,
                        row -> row.subRequest().source().text()),
                new Column<>(
                        "state",
                        "State",
                        "One word for its flags and counts",
                        Kind.TEXT,
                        row -> row.subRequest().state().text()),
                new Column<>(
                        "start",
                        "Start",
                        "Where in the file it begins, bytes",
                        Kind.BYTES,
                        row -> row.subRequest().start()),
                new Column<>(
                        "len",
                        "Length",
                        "Bytes",
                        Kind.BYTES,
                        row -> row.subRequest().length()),
                new Column<>(
                        "transferred",
                        "Transferred",
                        "Of these, bytes",
                        Kind.BYTES,
                        row -> row.subRequest().transferred()),
                new Column<>(
                        "error",
                        "Error",
                        "0, or a negative errno",
                        Kind.TEXT,
                        row -> String.valueOf(row.subRequest().error())),
                new Column<>(
                        "retries",
                        "Retries",
                        "How often it was tried again",
                        Kind.COUNT,
                        row -> row.subRequest().retries()),
                new Column<>(
                        "flags",
                        "Flags",
                        "Its flags by name",
                        Kind.TEXT,
                        row -> row.subRequest().flagText()),
                new Column<>("refs", "References", "Its reference count", Kind.COUNT, row ->
                        (long) row.subRequest().references()),
                new Column<>(
                        "flag_bits",
                        "Flag word",
                        "Its flags",
                        Kind.ADDRESS,
                        row -> row.subRequest().flagBits()),
                new Column<>(
                        "address",
                        "Address",
                        "Of the netfs_io_subrequest, virtual",
                        Kind.ADDRESS,
                        row -> row.subRequest().address()));
    }

    @Override
    public String id() {
        return "netfs-sub-requests";
    }

    @Override
    public String title() {
        return "netfs sub-requests";
    }

    @Override
    public List<Column<NetfsSubRequestsQuery.Row>> columns() {
        return columns;
    }

    @Override
    public List<Column<NetfsSubRequestsQuery.Row>> defaultColumns() {
        return columns.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<Row> each) {
        for (NetfsRequest request : netfs.requests()) {
            progress.check();
            if (wanted.test(request)) {
                request.streams()
                        .forEach(stream ->
                                stream.subRequests().forEach(one -> each.accept(new Row(request, stream, one))));
            }
        }
    }
}
