// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cache.CookieFlag;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.folio.PrivateKind;
import org.folioscope.netfs.inode.InodeFlag;
import org.folioscope.netfs.inode.NetfsInode;

/** NF10. */
final class StreamingFolioCheck extends NetfsFolioCheck {

    StreamingFolioCheck() {
        super(
                "NF10",
                Severity.ERROR,
                "A folio with a streaming write is dirty, not up to date, has a dirty range inside it, and its file is"
                        + " not cached.",
                "A streaming write keeps what was written to a folio that was never read. Read as up to date, the rest"
                        + " of it is garbage; a range beyond the folio, or an empty one, writes what nobody wrote. The"
                        + " local cache takes whole blocks only, so on a cached file such a folio is a conflict, which"
                        + " costs a flush; that alone is a warning.");
    }

    @Override
    Look look(NetfsState state, Netfs netfs, NetfsInode inode, Hits hits) {
        boolean isCached = netfs.cookie(inode)
                .filter(each -> each.has(CookieFlag.IS_CACHING))
                .isPresent();
        return folio -> {
            if (folio.kind() == PrivateKind.STREAMING && !folio.locked()) {
                String wrong = wrong(inode, folio);
                if (!wrong.isEmpty() && hits.isKept()) {
                    hits.add(
                            title(inode, folio),
                            folio.page(),
                            Long.BYTES,
                            wrong,
                            folio.privateText(),
                            folio.flagText());
                } else if (wrong.isEmpty() && isCached && hits.isKept()) {
                    hits.add(
                            Severity.WARNING,
                            title(inode, folio),
                            folio.page(),
                            Long.BYTES,
                            "it has a streaming write, and the local cache takes part in its file",
                            folio.privateText());
                }
            }
        };
    }

    private static String wrong(NetfsInode inode, NetfsFolio folio) {
        if (!folio.dirty() && !folio.writeback()) {
            return "it has a streaming write, and is neither dirty nor under writeback";
        }
        if (folio.uptodate()) {
            return "it has a streaming write, and is up to date";
        }
        if (folio.dirtyLength() == 0) {
            return "its streaming write has no bytes";
        }
        if (folio.dirtyOffset() + folio.dirtyLength() > folio.size()) {
            return "its streaming write ends at byte " + (folio.dirtyOffset() + folio.dirtyLength())
                    + ", expected at most " + folio.size();
        }
        return inode.has(InodeFlag.WRITETHROUGH) ? "it has a streaming write in a file that writes through" : "";
    }
}
