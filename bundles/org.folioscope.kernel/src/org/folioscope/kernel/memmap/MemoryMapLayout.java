// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.memmap;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.pagecache.PageFlags;

/** What a sweep over the memory map reads of each struct page. */
final class MemoryMapLayout {

    /** Size of struct page, bytes. */
    final int pageSize;

    final int flags;
    final int compound;
    final int mapping;
    final int privateWord;
    final int type;
    final int references;
    final long flagMask;
    final long reserved;
    final PageTypes types;

    MemoryMapLayout(Context context, PageFlags pageFlags) {
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
}
