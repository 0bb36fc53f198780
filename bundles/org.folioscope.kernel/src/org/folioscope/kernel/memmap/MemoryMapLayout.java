// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.memmap;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.pagecache.PageFlags;

/** What a reader of the memory map finds in each struct page; numbers without a word are offsets in bytes. Immutable. */
public final class MemoryMapLayout {

    /** The largest order of a block of the buddy allocator (MAX_PAGE_ORDER of x86-64); more is damage. */
    public static final int MAX_PAGE_ORDER = 10;

    /** Size of struct page, bytes. */
    public final int pageSize;

    public final int flags;

    /** The word with bit 0 set in a tail page. */
    public final int compound;

    public final int mapping;
    public final int privateWord;

    /** The word that {@link #types} explains. */
    public final int type;

    public final int references;

    /** The bits of the flag word that are flags, not zone and node. */
    public final long flagMask;

    /** PG_reserved; 0 when this kernel does not have it. */
    public final long reserved;

    public final PageTypes types;

    /** @throws org.folioscope.symbols.MissingMemberException when a member that is a must is missing */
    public MemoryMapLayout(Context context, PageFlags pageFlags) {
        Members page = context.members("page");
        pageSize = page.size();
        flags = page.offset("flags.f", "flags");
        compound = page.offset("compound_info", "compound_head");
        mapping = page.offset("mapping");
        privateWord = page.offset("private");
        type = page.offset("page_type", "_mapcount");
        references = page.offset("_refcount");
        flagMask = pageFlags.names().mask();
        reserved = pageFlags.mask("reserved");
        types = PageTypes.choose(context.map().types(), pageFlags);
    }

    /**
     * The struct page of the first page of a compound one. Source: include/linux/page-flags.h, page_fixed_fake_head and
     * since 7.1 compound_info.
     *
     * @param page virtual address of a struct page
     * @param word the word at {@link #compound} in it
     * @return {@code page} itself where it is no tail page
     */
    public static long headOf(long page, long word) {
        if ((word & 1) == 0) {
            return page;
        }
        // the head's address and 1, or since 7.1 where HVO is built in a mask of ones and zeros, and 1
        long value = word - 1;
        boolean isMask = (~value & ~value + 1) == 0;
        return isMask ? page & value : value;
    }
}
