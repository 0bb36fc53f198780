// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.check;

import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.locks.Locks;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cifs.Cifs;
import org.folioscope.query.BlockedTasksQuery;
import org.folioscope.query.LocksQuery;
import org.folioscope.query.NetfsCookiesQuery;
import org.folioscope.query.NetfsCountersQuery;
import org.folioscope.query.NetfsFoliosQuery;
import org.folioscope.query.NetfsInodesQuery;
import org.folioscope.query.NetfsRequestsQuery;
import org.folioscope.query.NetfsSubRequestsQuery;
import org.folioscope.query.SmbConnectionsQuery;
import org.folioscope.query.SmbHandlesQuery;
import org.folioscope.query.SmbMessagesQuery;
import org.folioscope.query.TableQuery;

/** The questions about what is in flight and who waits: netfs, cifs, locks. None has operands. */
final class StuckQueries {

    /** Their names: a command's, and the option that asks for a further table. */
    static final List<String> NAMES = List.of(
            "netfs",
            "netfs-requests",
            "netfs-sub-requests",
            "netfs-folios",
            "netfs-cookies",
            "netfs-counters",
            "netfs-handles",
            "netfs-messages",
            "netfs-connections",
            "locks",
            "locks-tasks");

    private StuckQueries() {}

    /** The query {@code name}, one of {@link #NAMES}; over nothing, for its columns, where {@code kernel} is null. */
    static TableQuery<?> of(String name, KernelSnapshot kernel, Progress progress) {
        if (name.startsWith("locks")) {
            Locks locks = kernel == null ? null : Locks.of(kernel, progress);
            return name.equals("locks") ? new LocksQuery(locks) : new BlockedTasksQuery(locks);
        }
        Netfs netfs = kernel == null ? null : Netfs.of(kernel, progress);
        return switch (name) {
            case "netfs-requests" -> new NetfsRequestsQuery(netfs, _ -> true);
            case "netfs-sub-requests" -> new NetfsSubRequestsQuery(netfs, _ -> true);
            case "netfs-folios" -> new NetfsFoliosQuery(netfs, _ -> true);
            case "netfs-cookies" -> new NetfsCookiesQuery(netfs, _ -> true);
            case "netfs-counters" -> new NetfsCountersQuery(netfs, null);
            case "netfs-handles" -> new SmbHandlesQuery(kernel, cifs(netfs, progress), _ -> true);
            case "netfs-messages" -> new SmbMessagesQuery(netfs, cifs(netfs, progress), _ -> true);
            case "netfs-connections" -> new SmbConnectionsQuery(cifs(netfs, progress));
            default -> new NetfsInodesQuery(netfs, _ -> true);
        };
    }

    private static Cifs cifs(Netfs netfs, Progress progress) {
        return netfs == null ? null : Cifs.of(netfs, progress);
    }
}
