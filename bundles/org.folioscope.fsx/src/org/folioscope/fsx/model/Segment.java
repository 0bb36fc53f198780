// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.model;

/**
 * Bytes of the file that one operation made what they are.
 *
 * @param start offset in the file, bytes
 * @param end behind the last byte
 * @param operation which one did it last, by its number in the script; 0 for none
 */
public record Segment(int start, int end, State state, int operation) {

    /** What bytes are. A file system may see it otherwise: it knows blocks, and need not make holes. */
    public enum State {
        /** Zeros that nothing was written or allocated for. */
        HOLE,
        /** Zeros that space was allocated for. */
        ALLOCATED,
        /** Written, copied or moved there. */
        WRITTEN
    }

    Segment cut(int from, int to) {
        return new Segment(Math.max(start, from), Math.min(end, to), state, operation);
    }

    Segment moved(int by) {
        return new Segment(start + by, end + by, state, operation);
    }
}
