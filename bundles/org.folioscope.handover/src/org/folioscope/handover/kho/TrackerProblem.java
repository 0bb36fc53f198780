// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

/**
 * Something in the tracker that no kernel writes.
 *
 * @param address physical address of the bytes it is about
 * @param length of them, bytes
 * @param message one sentence: what was expected, what was found
 */
public record TrackerProblem(Kind kind, long address, long length, String message) {

    /** What is wrong. */
    public enum Kind {
        /** A table, bitmap or chunk does not begin on a page. */
        NODE_UNALIGNED,
        /** A table, bitmap or chunk lies where the image has no memory. */
        NODE_OUTSIDE,
        /** A table, bitmap or chunk is reached a second time. */
        NODE_SHARED,
        /** A key beyond those of order 0: bits above the highest order bit. */
        KEY_RESERVED,
        /** An order that no page can have. */
        ORDER,
        /** A chunk claims more elements than it has room for. */
        CHUNK_COUNT,
        /** A chunk's element does not begin where a bitmap of its order may. */
        ELEMENT_UNALIGNED,
        /** Two elements of one order speak of the same memory. */
        ELEMENT_OVERLAP,
        /** More than this program takes in. */
        LIMIT
    }
}
