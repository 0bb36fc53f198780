// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pages;

/** What a kernel's memory map says of page frames. One thread. */
public interface PageFrames {

    /** Whether the memory map has a readable entry for the frame; without one, the other answers mean nothing. */
    boolean isKnown(long pfn);

    /** The reference count of the folio that the frame is part of. */
    int references(long pfn);

    /** Whether the frame lies in a block on the buddy allocator's free lists. */
    boolean isFree(long pfn);

    /** Whether the folio is mapped into some process. */
    boolean isMapped(long pfn);

    /**
     * Whether the frame is in a page cache that can still be written to: its file system is not read-only, or a process
     * maps the file shared and may write.
     */
    boolean isWritable(long pfn);

    /** The word private of the frame's own entry; KHO marks unrestored pages in it. */
    long privateWord(long pfn);
}
