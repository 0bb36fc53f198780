// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.folioscope.base.Progress;

/** What the page cache holds of a file's bytes. */
public interface CachedContent {

    /** i_size, bytes. */
    long size();

    /** The file from 0 to its size, without gaps or overlaps. */
    List<Range> ranges();

    /** Writes the file's bytes; what is not in memory is written as zeros. Stops at {@link #size()}. */
    void writeTo(OutputStream out, Progress progress) throws IOException;

    /** Why bytes are there or not. */
    enum Presence {
        CACHED,
        /** Not in the page cache: a hole of the file, or not read yet; memory alone can't tell. */
        NOT_CACHED,
        /** Swapped out, or a shadow or other value entry. */
        VALUE_ENTRY,
        /** In the page cache, but the image does not hold the frame. */
        NOT_IN_IMAGE
    }

    /**
     * A stretch of the file.
     *
     * @param start offset in the file, bytes
     * @param length bytes
     */
    record Range(long start, long length, Presence presence) {}
}
