// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import org.folioscope.model.EntryKind;

/**
 * One entry of a page cache, as a walk hands it out: a folio or a value. The walk overwrites it with the next one; take
 * from it what is to be kept.
 */
public final class PageCacheEntry {

    EntryKind kind;
    long index;
    long pages;
    int order;
    long pfn;
    long flags;
    int references;
    int mapCount;
    long privateWord;
    int marks;
    long value;
    long page;

    public EntryKind kind() {
        return kind;
    }

    /** Index of its first page in the file. */
    public long index() {
        return index;
    }

    /** Indices covered. */
    public long pages() {
        return pages;
    }

    /** log2 of the folio's pages, or of the indices that a value covers. */
    public int order() {
        return order;
    }

    /** Frame of the folio's first page; -1 where the entry is no folio that can be read. */
    public long pfn() {
        return pfn;
    }

    /** Page flags of the head page, with zone and node bits. */
    public long flags() {
        return flags;
    }

    public int references() {
        return references;
    }

    public int mapCount() {
        return mapCount;
    }

    /** folio.private. */
    public long privateWord() {
        return privateWord;
    }

    /** Marks in the xarray: bits 0 dirty, 1 writeback, 2 towrite. */
    public int marks() {
        return marks;
    }

    /** The number that a value entry holds. */
    public long value() {
        return value;
    }

    /** Virtual address of the first struct page, or the raw entry where that is damaged. */
    public long page() {
        return page;
    }

    void copyFrom(PageCacheEntry other) {
        kind = other.kind;
        index = other.index;
        pages = other.pages;
        order = other.order;
        pfn = other.pfn;
        flags = other.flags;
        references = other.references;
        mapCount = other.mapCount;
        privateWord = other.privateWord;
        marks = other.marks;
        value = other.value;
        page = other.page;
    }
}
