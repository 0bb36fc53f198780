// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import java.util.function.Consumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.report.Findings;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.EntryKind;

/**
 * Walks the page cache of a struct address_space and decodes each entry into one object that it uses again and again.
 * What does not fit together (a folio of another mapping, another index or order; a count of pages that is not what
 * the folios cover) is a finding. One thread.
 */
public final class PageCacheWalk {

    private final PageCacheLayout layout;
    private final MemoryReader reader;
    private final XArrayWalk array;
    private final FolioDecoder folio;
    private final PageCacheEntry entry = new PageCacheEntry();

    public PageCacheWalk(Context context, PageCacheLayout layout) {
        this.layout = layout;
        this.reader = context.map().virtualReader();
        this.array = new XArrayWalk(layout.array, reader);
        this.folio = new FolioDecoder(
                layout.folio,
                context.map().virtualReader(),
                context.map().vmemmapBase(),
                layout.pageFlags.mask("head"));
    }

    /** Hands each entry of the struct address_space at {@code mapping} to {@code each}, in ascending order of index. */
    public void walk(long mapping, Findings findings, Progress progress, Consumer<PageCacheEntry> each) {
        EntryKind valueKind;
        boolean hugetlb;
        try {
            valueKind = layout.kindOf(reader, mapping).valueKind;
            hugetlb = layout.isHugetlb(reader, mapping);
        } catch (MemoryFaultException e) {
            findings.warning("this struct address_space can't be read: " + e.getMessage(), mapping);
            return;
        }
        Decoding decoding = new Decoding(mapping, valueKind, hugetlb, findings, each);
        array.walk(mapping + layout.mapping.pages, findings, progress, decoding);
        // hugetlb counts in its own pages, DAX counts what is no folio
        if (!hugetlb && valueKind != EntryKind.DAX) {
            checkCount(mapping, decoding.pages, findings);
        }
    }

    private void checkCount(long mapping, long pages, Findings findings) {
        try {
            long count = layout.mapping.nrpages.get(reader, mapping);
            if (count != pages) {
                findings.warning(
                        "VP3",
                        "nrpages is " + Long.toUnsignedString(count) + ", its folios cover " + pages + " pages",
                        mapping);
            }
        } catch (MemoryFaultException e) {
            findings.warning("this struct address_space can't be read: " + e.getMessage(), mapping);
        }
    }

    /** One walk: turns raw entries into decoded ones. */
    private final class Decoding implements EntryVisitor {

        private final long mapping;
        private final EntryKind valueKind;
        private final boolean hugetlb;
        private final Findings findings;
        private final Consumer<PageCacheEntry> each;
        private long pages;

        Decoding(long mapping, EntryKind valueKind, boolean hugetlb, Findings findings, Consumer<PageCacheEntry> each) {
            this.mapping = mapping;
            this.valueKind = valueKind;
            this.hugetlb = hugetlb;
            this.findings = findings;
            this.each = each;
        }

        @Override
        public void entry(long index, int order, long raw, int marks) {
            entry.index = index;
            entry.order = order;
            entry.pages = 1L << order;
            entry.marks = marks;
            if ((raw & 1) != 0) {
                clearFolio(raw);
                entry.kind = valueKind;
                entry.value = raw >>> 1;
            } else if (readFolio(index, order, raw)) {
                pages += entry.pages;
            }
            each.accept(entry);
        }

        @Override
        public void damaged(long index, int order, long raw) {
            entry.index = index;
            entry.order = Math.min(order, 62);
            entry.pages = 1L << entry.order;
            entry.marks = 0;
            clearFolio(raw);
            entry.kind = EntryKind.DAMAGED;
            each.accept(entry);
        }

        private void clearFolio(long raw) {
            entry.pfn = -1;
            entry.flags = 0;
            entry.references = 0;
            entry.mapCount = 0;
            entry.privateWord = 0;
            entry.value = raw;
            entry.page = raw;
        }

        private boolean readFolio(long index, int order, long address) {
            clearFolio(address);
            entry.kind = EntryKind.DAMAGED;
            if (!folio.isPage(address)) {
                findings.warning(
                        "the entry at index " + index + " is " + Numbers.hex(address)
                                + ", which is no struct page in the memory map",
                        mapping);
                return false;
            }
            try {
                folio.read(address);
            } catch (MemoryFaultException e) {
                findings.warning("the folio at index " + index + " can't be read: " + e.getMessage(), address);
                return false;
            }
            if (order > FolioDecoder.ORDER_LIMIT || folio.order > FolioDecoder.ORDER_LIMIT) {
                findings.warning(
                        "the folio at index " + index + " has order " + folio.order + " in an entry of order " + order
                                + ", expected at most " + FolioDecoder.ORDER_LIMIT,
                        address);
                return false;
            }
            entry.kind = EntryKind.FOLIO;
            entry.pfn = folio.pfn;
            entry.flags = folio.flags;
            entry.references = folio.references;
            entry.mapCount = folio.mapCount;
            entry.privateWord = folio.privateWord;
            entry.value = 0;
            checkPlace(index, order);
            return true;
        }

        private void checkPlace(long index, int order) {
            if (folio.tail) {
                findings.warning(
                        "the entry at index " + index + " is a tail page, expected a folio's head", folio.page);
            } else if (folio.mapping != mapping) {
                findings.warning(
                        "VP4",
                        "the mapping of the folio at index " + index + " is " + Numbers.hex(folio.mapping)
                                + ", expected " + Numbers.hex(mapping),
                        folio.page);
            } else if (folio.index != index) {
                findings.warning(
                        "VP4", "the folio at index " + index + " says its index is " + folio.index, folio.page);
            }
            if (hugetlb) {
                entry.order = folio.order;
            } else if (folio.order != order) {
                findings.warning(
                        "the folio at index " + index + " says its order is " + folio.order
                                + ", its entry covers order " + order,
                        folio.page);
            }
        }
    }
}
