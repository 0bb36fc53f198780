// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.owner;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.memmap.MemoryMapLayout;
import org.folioscope.kernel.memmap.PageTypes;
import org.folioscope.kernel.pagecache.PageFlags;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.StructType;

/**
 * Tells by its struct page what a frame is used for. Source: include/linux/mm_types.h and page-flags.h, 6.1 to 7.2;
 * members are found by name. One thread.
 */
final class StructPages {

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /** BDEVFS_MAGIC of include/uapi/linux/magic.h: the file system whose inodes are block devices. */
    private static final long BLOCK_DEVICES = 0x62646576;

    /** Low bits of page->mapping: FOLIO_MAPPING_ANON, and what drivers mark pages with that they can move. */
    private static final long ANONYMOUS = 1;

    private static final long MOVABLE = 2;

    /** Mappings that are remembered, so that not each page of a file asks for its inode again. */
    private static final int REMEMBERED = 1 << 16;

    final MemoryMapLayout layout;
    final MemoryReader reader;
    final Field host;
    private final Field superBlock;
    private final Field magic;
    private final PageUse[] ofType;
    private final int buddy;
    private final long swapBacked;
    private LongMap<PageUse> mappings = new LongMap<>();

    /** @throws org.folioscope.symbols.MissingMemberException when struct page lacks a member that is a must */
    StructPages(Context context) {
        PageFlags flags = new PageFlags(context);
        layout = new MemoryMapLayout(context, flags);
        reader = context.map().virtualReader();
        host = field(context, "address_space", "host");
        superBlock = field(context, "inode", "i_sb");
        magic = field(context, "super_block", "s_magic");
        swapBacked = flags.mask("swapbacked");
        buddy = layout.types.buddy();
        ofType = new PageUse[layout.types.count()];
        for (int type = 1; type < ofType.length; type++) {
            ofType[type] = useOf(layout.types.name(type));
        }
    }

    private static Field field(Context context, String struct, String member) {
        return context.map()
                .types()
                .findStruct(struct)
                .map((StructType type) -> type.field(member))
                .orElse(Field.ABSENT);
    }

    private static PageUse useOf(String type) {
        return switch (type) {
            case "buddy" -> PageUse.FREE;
            case "table" -> PageUse.PAGE_TABLE;
            case "slab", "large_kmalloc" -> PageUse.SLAB;
            case "hugetlb" -> PageUse.HUGETLB;
            case "offline", "unaccepted" -> PageUse.OFFLINE;
            default -> PageUse.KERNEL;
        };
    }

    /** The word that tells whether the struct page at {@code at} in {@code pages} is a tail page: its bit 0. */
    long compound(MemorySegment pages, long at) {
        return pages.get(LONG, at + layout.compound);
    }

    /** The order of the free block that begins here; -1 where none does. */
    int freeOrder(MemorySegment pages, long at) {
        int type = layout.types.typeOf(pages.get(INT, at + layout.type), pages.get(LONG, at + layout.flags));
        if (type == PageTypes.NONE || type != buddy) {
            return -1;
        }
        long order = pages.get(LONG, at + layout.privateWord);
        return order >= 0 && order <= MemoryMapLayout.MAX_PAGE_ORDER ? (int) order : 0;
    }

    /** The type that a struct page has by its page_type or a flag, as {@link PageTypes} names it; empty for none. */
    String typeName(MemorySegment pages, long at) {
        return layout.types.name(
                layout.types.typeOf(pages.get(INT, at + layout.type), pages.get(LONG, at + layout.flags)));
    }

    long mapping(MemorySegment pages, long at) {
        return pages.get(LONG, at + layout.mapping);
    }

    /** The use that the struct page at {@code at} in {@code pages} tells, which is no tail page. */
    PageUse use(MemorySegment pages, long at) {
        long flags = pages.get(LONG, at + layout.flags);
        int type = layout.types.typeOf(pages.get(INT, at + layout.type), flags);
        if (type != PageTypes.NONE) {
            return ofType[type];
        }
        if ((flags & layout.reserved) != 0) {
            return PageUse.RESERVED;
        }
        if (pages.get(INT, at + layout.references) == 0) {
            return PageUse.FREE;
        }
        long mapping = mapping(pages, at);
        // kernel pointers alone are mappings; other users of the page keep data of their own in this word
        if (mapping >= 0) {
            return PageUse.KERNEL;
        }
        if ((mapping & ANONYMOUS) != 0) {
            return PageUse.ANONYMOUS;
        }
        if ((mapping & MOVABLE) != 0) {
            return PageUse.KERNEL;
        }
        return (flags & swapBacked) != 0 ? PageUse.SHMEM : ofMapping(mapping);
    }

    private PageUse ofMapping(long mapping) {
        PageUse known = mappings.get(mapping);
        if (known == null) {
            if (mappings.size() >= REMEMBERED) {
                mappings = new LongMap<>();
            }
            known = isBlockDevice(mapping) ? PageUse.BLOCK_DEVICE : PageUse.PAGE_CACHE;
            mappings.put(mapping, known);
        }
        return known;
    }

    private boolean isBlockDevice(long mapping) {
        if (!host.present() || !superBlock.present() || !magic.present()) {
            return false;
        }
        try {
            long inode = host.get(reader, mapping);
            return inode != 0 && magic.get(reader, superBlock.get(reader, inode)) == BLOCK_DEVICES;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    /** The struct page at the virtual {@code page}, alone. */
    MemorySegment read(long page) {
        byte[] bytes = new byte[layout.pageSize];
        reader.read(page, bytes, 0, bytes.length);
        return MemorySegment.ofArray(bytes);
    }
}
