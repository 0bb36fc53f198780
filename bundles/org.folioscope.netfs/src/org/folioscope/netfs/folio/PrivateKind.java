// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.folio;

/** What folio->private of a netfs folio says (include/linux/netfs.h). */
public enum PrivateKind {
    NONE("", '-'),
    /** A struct netfs_folio: a streaming write; part of the folio is dirty, the rest was never read. */
    STREAMING("streaming write", 'S'),
    /** The marker NETFS_FOLIO_COPY_TO_CACHE: read from the server, to be written to the cache only. */
    COPY_TO_CACHE("copy to cache", 'C'),
    /** A struct netfs_group: dirty under a snapshot of ceph, say. */
    GROUP("group", 'G');

    private final String text;
    private final char letter;

    PrivateKind(String text, char letter) {
        this.text = text;
        this.letter = letter;
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
