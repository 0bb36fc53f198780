// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.found;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.folioscope.base.Progress;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;

/**
 * What the page draws: a request, or an inode alone.
 *
 * @param inode of the request; null where it can't be read
 * @param request null for the inode alone
 */
public record Subject(NetfsInode inode, NetfsRequest request) {

    /** Of an inode its oldest request in flight; itself where there is none. */
    public static Subject of(Netfs netfs, NetfsInode inode) {
        return new Subject(inode, netfs.requests(inode).stream().findFirst().orElse(null));
    }

    public static Subject of(Netfs netfs, NetfsRequest request) {
        return new Subject(netfs.inode(request).orElse(null), request);
    }

    /** The inode that has the folio whose struct lies at {@code address} (virtual); looks at all folios, for a worker thread. */
    public static Optional<Subject> withFolio(Netfs netfs, long address, Progress progress) {
        boolean[] found = {false};
        for (NetfsInode inode : netfs.inodes()) {
            netfs.folios(inode, progress, each -> found[0] |= each.page() == address);
            if (found[0]) {
                return Optional.of(of(netfs, inode));
            }
        }
        return Optional.empty();
    }

    /**
     * The same at another moment.
     *
     * @param identity equal for two model objects that are the same thing
     */
    public Optional<Subject> in(Netfs other, UnaryOperator<Object> identity) {
        if (request != null) {
            return other.requests().stream()
                    .filter(each -> each.id() == request.id() && each.origin() == request.origin())
                    .findFirst()
                    .map(each -> of(other, each));
        }
        Object wanted = identity.apply(inode.inode());
        return other.inodes().stream()
                .filter(each -> identity.apply(each.inode()).equals(wanted))
                .findFirst()
                .map(each -> new Subject(each, null));
    }

    /** What it is called: "request R=0000001f", "inode /file". */
    public String title() {
        return request != null ? "request " + request.title() : "inode " + inode.title();
    }

    /** Virtual address of its struct. */
    public long address() {
        return request != null ? request.address() : inode.address();
    }
}
