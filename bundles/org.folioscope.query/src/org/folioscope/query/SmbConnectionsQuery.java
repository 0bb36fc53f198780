// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.netfs.cifs.Cifs;
import org.folioscope.netfs.cifs.SmbConnection;
import org.folioscope.netfs.cifs.SmbShare;
import org.folioscope.query.Column.Kind;

/** The connections of cifs to servers. */
public final class SmbConnectionsQuery implements TableQuery<SmbConnection> {

    private final Cifs cifs;
    private final List<Column<SmbConnection>> columns = List.of(
            new Column<>("connection", "Connection", "The kernel's number of it", Kind.COUNT, SmbConnection::id),
            new Column<>("server", "Server", "Name or address", Kind.TEXT, SmbConnection::host),
            new Column<>("dialect", "Dialect", "Of SMB, as negotiated", Kind.TEXT, SmbConnection::dialect),
            new Column<>("state", "State", "Of the connection, by the kernel's name", Kind.TEXT, SmbConnection::state),
            new Column<>("credits", "Credits", "What may still be sent", Kind.COUNT, SmbConnection::credits),
            new Column<>("echo_credits", "Echo credits", "Kept for echoes", Kind.COUNT, SmbConnection::echoCredits),
            new Column<>(
                    "oplock_credits",
                    "Break credits",
                    "Kept for answers when a lease is taken back",
                    Kind.COUNT,
                    SmbConnection::oplockCredits),
            new Column<>("in_flight", "In flight", "Messages without an answer", Kind.COUNT, SmbConnection::inFlight),
            new Column<>(
                    "shares",
                    "Shares",
                    "What is mounted over it",
                    Kind.TEXT,
                    row -> row.shares().stream().map(SmbShare::name).collect(Collectors.joining(", "))),
            new Column<>(
                    "address", "Address", "Of the TCP_Server_Info, virtual", Kind.ADDRESS, SmbConnection::address));

    public SmbConnectionsQuery(Cifs cifs) {
        this.cifs = cifs;
    }

    @Override
    public String id() {
        return "smb-connections";
    }

    @Override
    public String title() {
        return "SMB connections";
    }

    @Override
    public List<Column<SmbConnection>> columns() {
        return columns;
    }

    @Override
    public List<Column<SmbConnection>> defaultColumns() {
        return columns;
    }

    @Override
    public void run(Progress progress, Consumer<SmbConnection> each) {
        for (SmbConnection connection : cifs.connections()) {
            progress.check();
            each.accept(connection);
        }
    }
}
