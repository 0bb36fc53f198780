// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.util.Optional;
import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.folio.PrivateKind;
import org.folioscope.netfs.inode.NetfsInode;

/** NF23. */
final class CulledCookieCheck extends NetfsFolioCheck {

    CulledCookieCheck() {
        super(
                "NF23",
                Severity.ERROR,
                "The cookie of a file with folios that are dirty for the cache is in use.",
                "Folios that wait to be copied to the cache keep the cookie in use (n_active); without "
                        + "that the cache may cull the object, and what is copied then goes to a file that is gone "
                        + "(netfs_dirty_folio(), fscache_use_cookie()). Files without a cookie are left out.");
    }

    @Override
    Look look(NetfsState state, Netfs netfs, NetfsInode inode, Hits hits) {
        Optional<Cookie> idle = netfs.cookie(inode).filter(each -> each.active() == 0);
        if (idle.isEmpty()) {
            return _ -> {};
        }
        return new Look() {
            private boolean isTold;

            @Override
            public void folio(NetfsFolio folio) {
                if (folio.kind() == PrivateKind.COPY_TO_CACHE && folio.dirty() && !isTold && hits.isKept()) {
                    isTold = true;
                    hits.add(
                            title(inode, folio),
                            idle.get().address(),
                            Long.BYTES,
                            "it is dirty for the cache; expected the cookie "
                                    + idle.get().title() + " to be in use, found n_active 0",
                            "state " + idle.get().state().text(),
                            NetfsState.evidence(inode));
                }
            }
        };
    }
}
