// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.owner;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.memmap.FrameRanges;
import org.folioscope.kernel.memmap.MemoryMapLayout;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.model.Inode;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.StructType;

/** Tells the owner of single frames in words. One thread. */
final class OwnerReader {

    private static final int PAGE_SHIFT = 12;
    private static final int LONGEST_NAME = 64;

    /** FOLIO_MAPPING_ANON and _KSM in page->mapping (include/linux/page-flags.h). */
    private static final long MAPPING_FLAGS = 3;

    private final KernelSnapshot kernel;
    private final KernelMap map;
    private final KernelPlaces places;
    private final IoResources resources;
    private final StructPages structs;
    private final AnonymousUsers users;
    private final FrameRanges frames;
    private final Field index;
    private final Field cache;
    private final Field cacheName;

    /** @throws org.folioscope.symbols.MissingMemberException when struct page lacks a member that is a must */
    OwnerReader(
            KernelSnapshot kernel, Context context, FrameRanges frames, KernelPlaces places, IoResources resources) {
        this.kernel = kernel;
        this.map = kernel.map();
        this.places = places;
        this.resources = resources;
        this.structs = new StructPages(context);
        this.users = new AnonymousUsers(context);
        this.frames = frames;
        this.index = field("folio", "index");
        this.cache = field("slab", "slab_cache");
        this.cacheName = field("kmem_cache", "name");
    }

    private Field field(String struct, String path) {
        return map.types()
                .findStruct(struct)
                .map((StructType type) -> type.field(path))
                .orElse(Field.ABSENT);
    }

    PageOwner owner(long pfn) {
        long address = pfn << PAGE_SHIFT;
        if (!frames.contains(pfn)) {
            return new PageOwner(pfn, PageUse.HOLE, resources.at(address), 0, 0, -1);
        }
        long page = map.vmemmapBase() + pfn * structs.layout.pageSize;
        try {
            return describe(pfn, page);
        } catch (MemoryFaultException _) {
            return new PageOwner(pfn, PageUse.UNKNOWN, resources.at(address), 0, 0, -1);
        }
    }

    private PageOwner describe(long pfn, long page) {
        MemorySegment own = structs.read(page);
        long head = MemoryMapLayout.headOf(page, structs.compound(own, 0));
        MemorySegment first = head == page ? own : structs.read(head);
        PageUse use = structs.use(first, 0);
        int order = freeBlock(pfn);
        if (order >= 0) {
            return new PageOwner(pfn, PageUse.FREE, "in a block of order " + order, page, 0, -1);
        }
        long distance = (page - head) / structs.layout.pageSize;
        return switch (use) {
            case FREE -> new PageOwner(pfn, use, "on no list of free blocks, with no references", page, 0, -1);
            case PAGE_CACHE, SHMEM, BLOCK_DEVICE -> ofFile(pfn, use, page, head, structs.mapping(first, 0), distance);
            case ANONYMOUS -> ofProcess(pfn, page, structs.mapping(first, 0));
            case SLAB -> ofSlab(pfn, page, head);
            case RESERVED -> reserved(pfn, page);
            case KERNEL -> allocated(pfn, page, structs.typeName(first, 0));
            default -> new PageOwner(pfn, use, "", page, 0, -1);
        };
    }

    /** The order of the block on a free list that the frame is part of; -1 when it is in none. */
    private int freeBlock(long pfn) {
        for (int order = 0; order <= MemoryMapLayout.MAX_PAGE_ORDER; order++) {
            long first = pfn & -1L << order;
            try {
                int found = structs.freeOrder(structs.read(map.vmemmapBase() + first * structs.layout.pageSize), 0);
                if (found >= order) {
                    return found;
                }
            } catch (MemoryFaultException _) {
                return -1;
            }
        }
        return -1;
    }

    private PageOwner ofFile(long pfn, PageUse use, long page, long head, long mapping, long distance) {
        long at = index.present() ? index.get(structs.reader, head) + distance : -1;
        String place = at < 0 ? "" : ", index " + at;
        try {
            long inode = structs.host.present() ? structs.host.get(structs.reader, mapping) : 0;
            Optional<Inode> found = inode == 0 ? Optional.empty() : kernel.inode(inode);
            String text = found.map(OwnerReader::text).orElse("mapping " + Numbers.hex(mapping)) + place;
            return new PageOwner(pfn, use, text, page, found.isPresent() ? inode : 0, at);
        } catch (MemoryFaultException _) {
            return new PageOwner(pfn, use, "mapping " + Numbers.hex(mapping) + place, page, 0, at);
        }
    }

    private static String text(Inode inode) {
        String where = inode.getSuperBlock() == null
                ? ""
                : " of " + inode.getSuperBlock().getFstype();
        String number = "inode " + Long.toUnsignedString(inode.getIno()) + where;
        String path = inode.getPath();
        return path == null || path.isEmpty() ? number : path + " (" + number + ")";
    }

    private PageOwner ofProcess(long pfn, long page, long mapping) {
        long anonymous = mapping & ~MAPPING_FLAGS;
        if ((mapping & MAPPING_FLAGS) == MAPPING_FLAGS) {
            return new PageOwner(pfn, PageUse.ANONYMOUS, "shared by KSM", page, 0, -1);
        }
        return new PageOwner(pfn, PageUse.ANONYMOUS, users.of(anonymous), page, anonymous, -1);
    }

    private PageOwner ofSlab(long pfn, long page, long head) {
        try {
            long slab = cache.present() ? cache.get(structs.reader, head) : 0;
            long name = slab < 0 && cacheName.present() ? cacheName.get(structs.reader, slab) : 0;
            if (name < 0) {
                String text = KernelNames.readCString(structs.reader, name, LONGEST_NAME);
                return new PageOwner(pfn, PageUse.SLAB, text, page, slab, -1);
            }
        } catch (MemoryFaultException _) {
            // a large allocation of kmalloc has no cache
        }
        return new PageOwner(pfn, PageUse.SLAB, "", page, 0, -1);
    }

    private PageOwner reserved(long pfn, long page) {
        long address = places.inImage(pfn);
        if (address != 0) {
            String part = resources.innermost(pfn << PAGE_SHIFT);
            String text = part.isEmpty()
                    ? map.symbols().describe(address)
                    : part + ", " + map.symbols().describe(address);
            return new PageOwner(pfn, PageUse.KERNEL_IMAGE, text, page, address, -1);
        }
        if (places.inPerCpu(pfn)) {
            return new PageOwner(pfn, PageUse.PER_CPU, "", page, 0, -1);
        }
        if (places.inMemoryMap(pfn)) {
            return new PageOwner(pfn, PageUse.MEMORY_MAP, "", page, 0, -1);
        }
        return new PageOwner(pfn, PageUse.RESERVED, resources.at(pfn << PAGE_SHIFT), page, 0, -1);
    }

    private PageOwner allocated(long pfn, long page, String type) {
        if (!type.isEmpty()) {
            return new PageOwner(pfn, PageUse.KERNEL, type, page, 0, -1);
        }
        long address = places.inVmalloc(pfn);
        if (address == 0) {
            return new PageOwner(pfn, PageUse.KERNEL, "", page, 0, -1);
        }
        return new PageOwner(pfn, PageUse.VMALLOC, "at " + Numbers.hex(address) + near(address), page, address, -1);
    }

    private String near(long address) {
        return map.symbols()
                .nearest(address)
                .filter(each -> !each.module().isEmpty())
                .map(each -> ", module " + each.module())
                .orElse("");
    }
}
