// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

/** Where a sub-request reads from or writes to: enum netfs_io_source, known by its names. */
public enum IoSource {
    UNKNOWN("SOURCE_UNKNOWN", "unknown"),
    FILL_WITH_ZEROES("FILL_WITH_ZEROES", "zeroes"),
    DOWNLOAD_FROM_SERVER("DOWNLOAD_FROM_SERVER", "download"),
    READ_FROM_CACHE("READ_FROM_CACHE", "cache read"),
    INVALID_READ("INVALID_READ", "invalid read"),
    UPLOAD_TO_SERVER("UPLOAD_TO_SERVER", "upload"),
    WRITE_TO_CACHE("WRITE_TO_CACHE", "cache write"),
    /** Up to 6.12. */
    INVALID_WRITE("INVALID_WRITE", "invalid write");

    private final String enumerator;
    private final String text;

    IoSource(String enumerator, String text) {
        this.enumerator = enumerator;
        this.text = text;
    }

    /** For people. */
    public String text() {
        return text;
    }

    /** Whether the local cache is meant, not the server. */
    public boolean isCache() {
        return this == READ_FROM_CACHE || this == WRITE_TO_CACHE;
    }

    /** By the enumerator's name, "NETFS_UPLOAD_TO_SERVER". */
    public static IoSource of(String name) {
        for (IoSource each : values()) {
            if (name.equals("NETFS_" + each.enumerator)) {
                return each;
            }
        }
        return UNKNOWN;
    }
}
