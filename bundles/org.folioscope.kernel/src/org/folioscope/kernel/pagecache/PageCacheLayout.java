// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import java.util.OptionalLong;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.FlagNames;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/** All layouts that a page cache needs, bound once per kernel. Immutable. */
public final class PageCacheLayout {

    /** S_DAX of include/linux/fs.h, the same since 4.x. */
    private static final long S_DAX = 1 << 13;

    final MappingLayout mapping;
    final XArrayLayout array;
    final FolioLayout folio;
    final PageFlags pageFlags;
    final FlagNames mappingFlags;
    private final OptionalLong shmem;
    private final OptionalLong hugetlb;
    private final Field hostFlags;

    public PageCacheLayout(Context context, MappingLayout mapping) {
        this.mapping = mapping;
        this.array = new XArrayLayout(context);
        this.folio = new FolioLayout(context);
        this.pageFlags = new PageFlags(context);
        this.mappingFlags = FlagNames.ofBits(
                context.map().types().enumeration("mapping_flags").stream()
                        .filter(e -> !e.name().startsWith("AS_FOLIO_ORDER_"))
                        .toList(),
                "AS_");
        this.shmem = context.map().symbols().find("shmem_aops");
        this.hugetlb = context.map().symbols().find("hugetlbfs_aops");
        this.hostFlags = context.members("inode").may("i_flags");
    }

    /** What kind of mapping the struct address_space at {@code address} is. */
    MappingKind kindOf(MemoryReader reader, long address) {
        if (isShmem(reader, address)) {
            return MappingKind.SHMEM;
        }
        long host = mapping.host.present() ? mapping.host.get(reader, address) : 0;
        return host != 0 && hostFlags.present() && (hostFlags.get(reader, host) & S_DAX) != 0
                ? MappingKind.DAX
                : MappingKind.CACHE;
    }

    private boolean isShmem(MemoryReader reader, long address) {
        return shmem.isPresent()
                && mapping.operations.present()
                && mapping.operations.get(reader, address) == shmem.getAsLong();
    }

    /** hugetlbfs counts its indices in huge pages up to 6.6, so there orders of entries and folios differ. */
    boolean isHugetlb(MemoryReader reader, long address) {
        return hugetlb.isPresent()
                && mapping.operations.present()
                && mapping.operations.get(reader, address) == hugetlb.getAsLong();
    }
}
