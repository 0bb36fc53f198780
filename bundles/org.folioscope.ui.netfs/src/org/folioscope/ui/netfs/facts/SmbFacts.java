// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.facts;

import org.folioscope.base.Numbers;
import org.folioscope.netfs.cifs.Caching;
import org.folioscope.netfs.cifs.Cifs;
import org.folioscope.netfs.cifs.CifsInode;
import org.folioscope.netfs.request.IoSource;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.SubRequest;
import org.folioscope.netfs.request.SubRequestState;
import org.folioscope.ui.links.Place;

/** What cifs knows beside netfs of a file, or of a sub-request. For any thread. */
final class SmbFacts {

    private SmbFacts() {}

    /** Adds the lease and the handles of the inode at {@code inode}, virtual; nothing where it is none of cifs. */
    static void add(FactLines facts, Cifs cifs, long inode) {
        cifs.inode(inode).ifPresent(each -> add(facts, each));
    }

    private static void add(FactLines facts, CifsInode inode) {
        facts.add(
                "SMB lease",
                Caching.letters(inode.caching()),
                "what the server allows to keep: R(ead), H(andle), W(rite)"
                        + (inode.leaseKey().isEmpty() ? "" : "; key " + inode.leaseKey() + ", epoch " + inode.epoch()),
                null);
        facts.add(
                "SMB state",
                inode.stateText().isEmpty() ? "none" : inode.stateText(),
                "flags of its cifsInodeInfo; " + inode.writers() + " in write(2)",
                Place.struct("cifsInodeInfo", inode.address()));
        facts.add("SMB inode", Long.toUnsignedString(inode.serverNumber()), "its number on the server", null);
        facts.add(
                "lock_sem",
                Numbers.hex(inode.lockSemaphore()),
                "of byte-range locks, "
                        + (inode.locksCached() ? "which are kept here" : "which the server keeps")
                        + "; i_rwsem is taken before it",
                Place.struct("rw_semaphore", inode.lockSemaphore()));
        facts.each(
                "SMB handles",
                inode.handles(),
                (number, each) -> facts.add(
                        "SMB handle " + number,
                        Numbers.hex(each.persistentId()),
                        "opened by process " + each.pid() + (each.isWritable() ? " to write" : " to read"),
                        new Place.NetfsAt(each.address())));
    }

    /** Adds the message that carries a sub-request of a file of cifs, or that there is none yet. */
    static void add(FactLines facts, Cifs cifs, NetfsRequest request, SubRequest part) {
        boolean isWaiting = cifs.inode(request.inode()).isPresent()
                && (part.source() == IoSource.UPLOAD_TO_SERVER || part.source() == IoSource.DOWNLOAD_FROM_SERVER)
                && part.state() == SubRequestState.IN_PROGRESS;
        cifs.message(part.address())
                .ifPresentOrElse(
                        each -> facts.add(
                                "SMB message",
                                each.id() + " " + each.command(),
                                each.state(),
                                new Place.NetfsAt(each.address())),
                        () -> {
                            if (isWaiting) {
                                facts.add("SMB message", "none", "it waits for credits, or for its connection", null);
                            }
                        });
    }
}
