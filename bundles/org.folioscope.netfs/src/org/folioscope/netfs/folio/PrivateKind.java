// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.folio;

/**
 * What folio->private of a netfs folio says (include/linux/netfs.h). NFS, which reads through netfs and writes by itself, keeps a struct
 * nfs_page there (include/linux/nfs_page.h, fs/nfs/write.c), in all of 6.1 to 7.2.
 */
public enum PrivateKind {
    NONE("", '-'),
    /** A struct netfs_folio: a streaming write; part of the folio is dirty, the rest was never read. */
    STREAMING("streaming write", 'S'),
    /** The marker NETFS_FOLIO_COPY_TO_CACHE: read from the server, to be written to the cache only. */
    COPY_TO_CACHE("copy to cache", 'C'),
    /** A struct netfs_group, or ceph's own struct ceph_snap_context: dirty under a snapshot. */
    GROUP("group", 'G'),
    /** A struct nfs_page: part of the folio is to be written, or on its way. */
    NFS_WRITE("NFS write", 'N'),
    /** A struct nfs_page with PG_CLEAN: the server has it, but may forget it until a COMMIT. */
    NFS_UNSTABLE("NFS write to be committed", 'U');

    private final String text;
    private final char letter;

    PrivateKind(String text, char letter) {
        this.text = text;
        this.letter = letter;
    }

    /** Whether it tells which bytes of the folio were written. */
    public boolean hasRange() {
        return this == STREAMING || this == NFS_WRITE || this == NFS_UNSTABLE;
    }

    /** For people; empty for none. */
    public String text() {
        return text;
    }

    /** For pictures, beside the colour. */
    public char letter() {
        return letter;
    }
}
