// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.List;

/**
 * What is known of a file as a whole.
 *
 * @param size of the inode, bytes
 * @param marks the sizes and points that the ruler shows: i_size, remote size, zero point
 * @param cached what of it is in the page cache, ascending
 */
public record Ruler(long size, List<Cursor> marks, List<FileRange> cached) {

    public Ruler {
        marks = List.copyOf(marks);
        cached = List.copyOf(cached);
    }
}
