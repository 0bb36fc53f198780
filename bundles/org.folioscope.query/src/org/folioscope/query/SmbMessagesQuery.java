// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cifs.Cifs;
import org.folioscope.netfs.cifs.SmbConnection;
import org.folioscope.netfs.cifs.SmbMessage;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.SubRequest;
import org.folioscope.query.Column.Kind;

/** What was sent to SMB servers and is not answered, and which netfs sub-request it carries. */
public final class SmbMessagesQuery implements TableQuery<SmbMessagesQuery.Row> {

    /**
     * A message with what it belongs to.
     *
     * @param connection that it was sent over
     * @param message the message
     * @param request whose sub-request it carries; null for none
     * @param part the sub-request; null for none
     */
    public record Row(SmbConnection connection, SmbMessage message, NetfsRequest request, SubRequest part) {}

    private static final int DEFAULT_COLUMNS = 10;

    private final Netfs netfs;
    private final Cifs cifs;
    private final Predicate<Row> wanted;
    private final List<Column<Row>> columns;

    /** @param wanted which messages to list */
    public SmbMessagesQuery(Netfs netfs, Cifs cifs, Predicate<Row> wanted) {
        this.netfs = netfs;
        this.cifs = cifs;
        this.wanted = wanted;
        columns = List.of(
                new Column<>(
                        "connection",
                        "Connection",
                        "The kernel's number of the connection",
                        Kind.COUNT,
                        row -> row.connection().id()),
                new Column<>(
                        "mid",
                        "Message",
                        "Its number in the connection",
                        Kind.COUNT,
                        row -> row.message().id()),
                new Column<>(
                        "command",
                        "Command",
                        "The command of SMB 2",
                        Kind.TEXT,
                        row -> row.message().command()),
                new Column<>(
                        "state",
                        "State",
                        "How far it is",
                        Kind.TEXT,
                        row -> row.message().state()),
                new Column<>(
                        "pid",
                        "Task",
                        "The task that sent it",
                        Kind.COUNT,
                        row -> row.message().pid()),
                new Column<>(
                        "credits",
                        "Credits",
                        "What it took",
                        Kind.COUNT,
                        row -> row.message().credits()),
                new Column<>(
                        "request",
                        "Request",
                        "The netfs request that it is of, as /proc/fs/netfs/requests counts them",
                        Kind.ADDRESS,
                        row -> row.request() == null ? null : row.request().id()),
                new Column<>(
                        "start",
                        "Start",
                        "Where in the file its bytes belong",
                        Kind.BYTES,
                        row -> row.part() == null ? null : row.part().start()),
                new Column<>(
                        "len",
                        "Length",
                        "Bytes of the file that it carries",
                        Kind.BYTES,
                        row -> row.part() == null ? null : row.part().length()),
                new Column<>(
                        "path",
                        "Path",
                        "The file, as the guest names it",
                        Kind.TEXT,
                        row -> row.request() == null
                                ? null
                                : netfs.inode(row.request())
                                        .map(NetfsInode::title)
                                        .orElse(null)),
                new Column<>(
                        "free_credits",
                        "Free credits",
                        "What may still be sent over the connection",
                        Kind.COUNT,
                        row -> row.connection().credits()),
                new Column<>(
                        "dialect",
                        "Dialect",
                        "Of SMB, as negotiated",
                        Kind.TEXT,
                        row -> row.connection().dialect()),
                new Column<>(
                        "server",
                        "Server",
                        "Name or address",
                        Kind.TEXT,
                        row -> row.connection().host()),
                new Column<>(
                        "task",
                        "Task address",
                        "The task_struct of the task that sent it",
                        Kind.ADDRESS,
                        row -> row.message().task() == 0 ? null : row.message().task()),
                new Column<>(
                        "address",
                        "Address",
                        "Of the mid_q_entry, virtual",
                        Kind.ADDRESS,
                        row -> row.message().address()));
    }

    @Override
    public String id() {
        return "smb-messages";
    }

    @Override
    public String title() {
        return "SMB messages in flight";
    }

    @Override
    public List<Column<Row>> columns() {
        return columns;
    }

    @Override
    public List<Column<Row>> defaultColumns() {
        return columns.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<Row> each) {
        Map<Long, Carried> carried = carried(progress);
        for (SmbConnection connection : cifs.connections()) {
            for (SmbMessage message : connection.messages()) {
                progress.check();
                Carried what = carried.getOrDefault(message.callbackData(), Carried.NOTHING);
                Row row = new Row(connection, message, what.request(), what.part());
                if (wanted.test(row)) {
                    each.accept(row);
                }
            }
        }
    }

    /** A sub-request, in its request. */
    private record Carried(NetfsRequest request, SubRequest part) {

        static final Carried NOTHING = new Carried(null, null);
    }

    /** All sub-requests by their addresses. */
    private Map<Long, Carried> carried(Progress progress) {
        Map<Long, Carried> result = new HashMap<>();
        for (NetfsRequest request : netfs.requests()) {
            progress.check();
            request.subRequests().forEach(part -> result.putIfAbsent(part.address(), new Carried(request, part)));
        }
        return result;
    }
}
