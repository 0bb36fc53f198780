// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cifs.Cifs;
import org.folioscope.query.QueryException;
import org.folioscope.query.SmbConnectionsQuery;
import org.folioscope.query.SmbHandlesQuery;
import org.folioscope.query.SmbMessagesQuery;
import org.folioscope.symbols.NoKernelException;

/** What the command netfs prints of cifs alone: open files, messages in flight, connections. */
@SuppressWarnings("resource") // the call closes its streams
final class SmbTables {

    private SmbTables() {}

    static String columns() {
        return "\nWith --handles: " + Help.columns(new SmbHandlesQuery(null, null, _ -> true))
                + "\nWith --messages: " + Help.columns(new SmbMessagesQuery(null, null, _ -> true))
                + "\nWith --connections: " + Help.columns(new SmbConnectionsQuery(null));
    }

    static boolean areWanted(Arguments arguments) {
        return arguments.has(Option.HANDLES) || arguments.has(Option.MESSAGES) || arguments.has(Option.CONNECTIONS);
    }

    /** @param inode address of the one file that is asked for; 0 for all */
    static void print(Netfs netfs, long inode, Call call)
            throws UsageException, QueryException, NoKernelException, IOException {
        Cifs cifs = Cifs.of(netfs, call.progress());
        if (!cifs.reason().isEmpty()) {
            call.errors().println("folioscope: " + cifs.reason());
        }
        if (call.arguments().has(Option.HANDLES)) {
            TablePrinter.print(
                    new SmbHandlesQuery(call.kernel(), cifs, each -> inode == 0 || each.inode() == inode), call);
        } else if (call.arguments().has(Option.MESSAGES)) {
            TablePrinter.print(
                    new SmbMessagesQuery(
                            netfs,
                            cifs,
                            each -> inode == 0
                                    || each.request() != null && each.request().inode() == inode),
                    call);
        } else {
            TablePrinter.print(new SmbConnectionsQuery(cifs), call);
        }
        cifs.findings().forEach(each -> call.errors().println("folioscope: " + each));
    }
}
