// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.folio.PrivateKind;
import org.folioscope.netfs.inode.NetfsInode;

/** NF11. */
final class CopyToCacheFolioCheck extends NetfsFolioCheck {

    CopyToCacheFolioCheck() {
        super(
                "NF11",
                Severity.ERROR,
                "A folio that is to be copied to the cache is dirty, up to date, and has PG_private.",
                "The marker in folio.private makes writeback send the folio to the cache only, and the dirty flag"
                        + " brings it there. Without the flag it is never written and never freed of the marker; what is"
                        + " not up to date would fill the cache with garbage.");
    }

    @Override
    Look look(NetfsState state, Netfs netfs, NetfsInode inode, Hits hits) {
        return folio -> {
            if (folio.kind() != PrivateKind.COPY_TO_CACHE || folio.locked()) {
                return;
            }
            List<String> lacks = new ArrayList<>();
            if (!folio.dirty() && !folio.writeback()) {
                lacks.add("dirty");
            }
            if (!folio.uptodate()) {
                lacks.add("up to date");
            }
            if (!folio.hasPrivate()) {
                lacks.add("PG_private");
            }
            if (!lacks.isEmpty() && hits.isKept()) {
                hits.add(
                        title(inode, folio),
                        folio.page(),
                        Long.BYTES,
                        "it is to be copied to the cache, and lacks " + String.join(", ", lacks),
                        folio.flagText());
            }
        };
    }
}
