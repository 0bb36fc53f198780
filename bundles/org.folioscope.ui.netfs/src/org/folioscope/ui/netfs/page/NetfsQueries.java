// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.cifs.OpenHandle;
import org.folioscope.netfs.cifs.SmbConnection;
import org.folioscope.netfs.counter.CounterChange;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
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
import org.folioscope.ui.netfs.found.Moment;

/** What each table of the page asks a moment; of {@link Moment#NONE} they have columns alone. */
final class NetfsQueries {

    private NetfsQueries() {}

    static TableQuery<NetfsRequest> requests(Asked asked) {
        return new NetfsRequestsQuery(asked.netfs(), _ -> true);
    }

    static TableQuery<NetfsInode> inodes(Asked asked) {
        return new NetfsInodesQuery(asked.netfs(), _ -> true);
    }

    /** Of the request that is drawn. */
    static TableQuery<NetfsSubRequestsQuery.Row> parts(Asked asked) {
        return new NetfsSubRequestsQuery(
                asked.netfs(),
                each -> asked.about() != null
                        && asked.about().request() != null
                        && each.address() == asked.about().request().address());
    }

    /** Of the inode that is drawn. */
    static TableQuery<NetfsFoliosQuery.Row> folios(Asked asked) {
        return new NetfsFoliosQuery(
                asked.netfs(),
                each -> asked.about() != null
                        && asked.about().inode() != null
                        && each.address() == asked.about().inode().address());
    }

    static TableQuery<Cookie> cookies(Asked asked) {
        return new NetfsCookiesQuery(asked.netfs(), _ -> true);
    }

    static TableQuery<CounterChange> counters(Asked asked) {
        Netfs before = asked.earlier() == null ? null : asked.earlier().netfs();
        return new NetfsCountersQuery(asked.netfs(), before);
    }

    static TableQuery<OpenHandle> handles(Asked asked) {
        return new SmbHandlesQuery(asked.netfs() == null ? null : asked.netfs().kernel(), asked.cifs(), _ -> true);
    }

    static TableQuery<SmbMessagesQuery.Row> messages(Asked asked) {
        return new SmbMessagesQuery(asked.netfs(), asked.cifs(), _ -> true);
    }

    static TableQuery<SmbConnection> connections(Asked asked) {
        return new SmbConnectionsQuery(asked.cifs());
    }
}
