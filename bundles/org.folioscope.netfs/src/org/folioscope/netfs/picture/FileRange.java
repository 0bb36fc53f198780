// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

/**
 * Bytes of a file.
 *
 * @param start position of the first one
 * @param length how many, 0 or more
 */
public record FileRange(long start, long length) {

    /** Position behind the last byte; that of the end of all files where it would be beyond. */
    public long end() {
        long end = start + length;
        return end < start ? Long.MAX_VALUE : end;
    }
}
