// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import java.util.Locale;

/**
 * What made a request. The kernel's enum netfs_io_origin is numbered anew from release to release, so it is known by its names,
 * which the types tell. The letters are those of /proc/fs/netfs/requests (fs/netfs/main.c).
 */
public enum Origin {
    READAHEAD("RA", "readahead", false, true),
    READPAGE("RP", "read of a page", false, true),
    READ_GAPS("RG", "read to fill gaps", false, true),
    READ_SINGLE("R1", "read of a single object", false, false),
    READ_FOR_WRITE("RW", "read to prepare a write", false, true),
    UNBUFFERED_READ("UR", "unbuffered read", false, false),
    DIO_READ("DR", "direct read", false, false),
    WRITEBACK("WB", "writeback", true, true),
    WRITEBACK_SINGLE("W1", "writeback of a single object", true, false),
    WRITETHROUGH("WT", "write-through", true, true),
    /** Before 6.12. */
    LAUNDER_WRITE("LW", "laundering", true, true),
    UNBUFFERED_WRITE("UW", "unbuffered write", true, false),
    DIO_WRITE("DW", "direct write", true, false),
    PGPRIV2_COPY_TO_CACHE("2C", "copy to cache", true, true),
    /** A number that the kernel's types give no known name. */
    UNKNOWN("??", "unknown", false, false);

    private final String letters;
    private final String text;
    private final boolean write;
    private final boolean buffered;

    Origin(String letters, String text, boolean write, boolean buffered) {
        this.letters = letters;
        this.text = text;
        this.write = write;
        this.buffered = buffered;
    }

    /** As in /proc/fs/netfs/requests. */
    public String letters() {
        return letters;
    }

    /** For people. */
    public String text() {
        return text;
    }

    /** Whether data goes to the server or the cache. */
    public boolean isWrite() {
        return write;
    }

    /** Whether folios of the page cache are in its rolling buffer. */
    public boolean isBuffered() {
        return buffered;
    }

    /** Whether it holds the write-back lock of its inode from its beginning to its end (fs/netfs/locking.c, write_issue.c). */
    public boolean holdsWritebackLock() {
        return this == WRITEBACK || this == WRITEBACK_SINGLE || this == WRITETHROUGH;
    }

    /** By the enumerator's name, "NETFS_WRITEBACK". */
    public static Origin of(String enumerator) {
        for (Origin each : values()) {
            if (enumerator.equals("NETFS_" + each.name())) {
                return each;
            }
        }
        return UNKNOWN;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
