// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;

/**
 * Where struct page and struct folio have what. The index of a page is __folio_index since 6.16, so it is read through
 * struct folio. The order of a large folio is in the low byte of _flags_1 since 6.6, in _folio_order before.
 */
final class FolioLayout {

    /** Size of struct page, bytes: the distance of neighbours in the vmemmap. */
    final int pageSize;

    final int flags;
    final int mapping;
    final int index;
    final int privateWord;
    final int mapCount;
    final int references;

    /** The word that is (head | 1), or a mask with bit 0 set, in a tail page. */
    final int compound;

    /** One byte, in the second page. */
    final int order;

    final MapCount largeMapCount;

    FolioLayout(Context context) {
        Members page = context.members("page");
        Members folio = context.members("folio");
        pageSize = page.size();
        flags = page.offset("flags.f", "flags");
        compound = page.offset("compound_info", "compound_head");
        mapCount = page.offset("_mapcount");
        references = page.offset("_refcount");
        mapping = folio.offset("mapping");
        index = folio.offset("index");
        privateWord = folio.offset("private");
        order = folio.offset("_folio_order", "_flags_1");
        largeMapCount = MapCount.choose(folio, page, pageSize, mapCount);
    }
}
