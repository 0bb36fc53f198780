// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.symbols.Field;

/** Where the members of struct address_space are. */
public final class MappingLayout {

    public final Field nrpages;
    public final Field operations;
    final int pages;
    final Field host;
    final Field flags;

    public MappingLayout(Context context) {
        Members members = context.members("address_space");
        nrpages = members.need("nrpages");
        pages = members.offset("i_pages");
        operations = members.want("operations of page caches, telling shmem from others", "a_ops");
        host = members.want("owner of page caches", "host");
        flags = members.want("flags of page caches", "flags");
    }
}
