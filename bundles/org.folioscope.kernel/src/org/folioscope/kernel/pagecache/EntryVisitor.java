// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

/** Takes the entries of an xarray. */
public interface EntryVisitor {

    /**
     * A pointer or a value.
     *
     * @param index of the first page that it stands for
     * @param order it stands for 2^order indices
     * @param entry the raw word
     * @param marks bits 0 dirty, 1 writeback, 2 towrite
     */
    void entry(long index, int order, long entry, int marks);

    /** A subtree that can't be read; it has been told as a finding. */
    void damaged(long index, int order, long entry);
}
