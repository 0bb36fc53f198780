// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/** Reads one folio at a time from the memory map into its own fields, so that a walk makes no objects. One thread. */
final class FolioDecoder {

    /** An order above this (4 GiB folios) is damage; the kernel's largest page cache folios have 2 MiB. */
    static final int ORDER_LIMIT = 20;

    private final FolioLayout layout;
    private final MemoryReader reader;
    private final long vmemmap;
    private final long headMask;

    long page;
    long pfn;
    long flags;
    int order;
    int references;
    int mapCount;
    long privateWord;
    long mapping;
    long index;
    boolean tail;

    /** @param headMask the bit PG_head */
    FolioDecoder(FolioLayout layout, MemoryReader reader, long vmemmap, long headMask) {
        this.layout = layout;
        this.reader = reader;
        this.vmemmap = vmemmap;
        this.headMask = headMask;
    }

    /** Whether a struct page can be at {@code address}. */
    boolean isPage(long address) {
        long distance = address - vmemmap;
        return distance >= 0 && distance % layout.pageSize == 0;
    }

    /**
     * Reads the folio whose head's struct page is at {@code address}.
     *
     * @throws MemoryFaultException when it can't be read
     */
    void read(long address) {
        page = address;
        pfn = (address - vmemmap) / layout.pageSize;
        flags = reader.u64(address + layout.flags);
        references = reader.s32(address + layout.references);
        privateWord = reader.u64(address + layout.privateWord);
        mapping = reader.u64(address + layout.mapping);
        index = reader.u64(address + layout.index);
        tail = (reader.u64(address + layout.compound) & 1) != 0;
        if ((flags & headMask) != 0) {
            order = reader.u8(address + layout.order);
            mapCount = order <= ORDER_LIMIT ? layout.largeMapCount.of(reader, address, order) : 0;
        } else {
            order = 0;
            mapCount = reader.s32(address + layout.mapCount) + 1;
        }
    }
}
