// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.buffer.BufferedFolios;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.symbols.Field;

/** NF21. */
final class BufferMappingCheck extends NetfsRequestCheck {

    BufferMappingCheck() {
        super(
                "NF21",
                Severity.ERROR,
                "The folios in the buffer of a request belong to the file of the request.",
                "A folio that is locked by a read or under writeback can't be truncated, so "
                        + "folio->mapping stays what it is until the request is done with it. One without a "
                        + "mapping, or with another, was taken away underneath: a task that waits for it in "
                        + "page_mkwrite follows the null pointer (the oops of generic/247), and what comes from the "
                        + "server goes to a page of somebody else.");
    }

    @Override
    void request(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress) {
        Optional<BufferedFolios> buffer = netfs.buffer(request, progress);
        Field mapping = state.kernel().context().members("folio").may("mapping");
        Optional<NetfsInode> inode = netfs.inode(request);
        if (buffer.isEmpty() || inode.isEmpty() || !mapping.present()) {
            return;
        }
        long expected = inode.get().inode().getMappingAddress();
        MemoryReader reader = state.kernel().reader();
        for (int row = 0; row < buffer.get().count(); row++) {
            boolean isFixed = buffer.get().isLocked(row) || buffer.get().isWriteback(row);
            if (isFixed && buffer.get().start(row) >= 0) {
                long found = mapping.get(reader, buffer.get().page(row));
                if (found != expected) {
                    state.found(
                            report,
                            NetfsState.title(netfs, request),
                            buffer.get().page(row),
                            "expected the folio at byte " + buffer.get().start(row) + " to be of the mapping "
                                    + Numbers.hex(expected) + ", found "
                                    + (found == 0 ? "none" : Numbers.hex(found)),
                            "request " + Numbers.hex(request.address()));
                }
            }
        }
    }
}
