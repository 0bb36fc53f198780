// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pages;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.memmap.MemoryMapLayout;
import org.folioscope.kernel.memmap.PageTypes;
import org.folioscope.kernel.pagecache.PageFlags;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.StructType;

/**
 * Page frames as the memory map of a kernel describes them. Source: include/linux/mm_types.h and page-flags.h; members
 * are found by name.
 */
public final class MemoryMapFrames implements PageFrames {

    /** Orders of blocks on the free lists, 0 to 10 (NR_PAGE_ORDERS of x86-64). */
    private static final int ORDERS = 11;

    /** Low bits of mapping that mark what is no page cache (anonymous memory, movable pages). */
    private static final long MAPPING_FLAGS = 3;

    /** SB_RDONLY of include/linux/fs.h. */
    private static final long READ_ONLY = 1;

    private final MemoryReader reader;
    private final MemoryMapLayout layout;
    private final long base;
    private final Field mapCount;
    private final Field host;
    private final Field writableMaps;
    private final Field superBlock;
    private final Field superFlags;

    /** @throws org.folioscope.symbols.MissingMemberException when the kernel's types lack a member that is needed */
    public MemoryMapFrames(KernelMap map) {
        Context context = new Context(map, Findings.of(map), new Missing());
        StructType space = map.types().struct("address_space");
        reader = map.virtualReader();
        layout = new MemoryMapLayout(context, new PageFlags(context));
        base = map.vmemmapBase();
        mapCount = map.types().struct("page").require("_mapcount.counter", "_mapcount");
        host = space.field("host");
        writableMaps = space.field("i_mmap_writable.counter", "i_mmap_writable");
        superBlock = map.types().struct("inode").field("i_sb");
        superFlags = map.types().struct("super_block").field("s_flags");
    }

    private long page(long pfn) {
        return base + pfn * layout.pageSize;
    }

    private long head(long pfn) {
        long page = page(pfn);
        return MemoryMapLayout.headOf(page, reader.u64(page + layout.compound));
    }

    @Override
    public boolean isKnown(long pfn) {
        try {
            reader.u8(page(pfn));
            return true;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    @Override
    public int references(long pfn) {
        return reader.s32(head(pfn) + layout.references);
    }

    @Override
    public boolean isFree(long pfn) {
        for (int order = 0; order < ORDERS; order++) {
            long first = pfn & -1L << order;
            try {
                if (isBuddy(first) && Long.compareUnsigned(reader.u64(page(first) + layout.privateWord), order) >= 0) {
                    return true;
                }
            } catch (MemoryFaultException _) {
                return false;
            }
        }
        return false;
    }

    private boolean isBuddy(long pfn) {
        long page = page(pfn);
        int kind = layout.types.typeOf(reader.s32(page + layout.type), reader.u64(page + layout.flags));
        return kind != PageTypes.NONE && kind == layout.types.buddy();
    }

    @Override
    public boolean isMapped(long pfn) {
        return (int) mapCount.get(reader, page(pfn)) >= 0;
    }

    @Override
    public boolean isWritable(long pfn) {
        long space = reader.u64(head(pfn) + layout.mapping);
        if (space == 0 || (space & MAPPING_FLAGS) != 0) {
            return false;
        }
        try {
            if (writableMaps.present() && (int) writableMaps.get(reader, space) > 0) {
                return true;
            }
            long inode = host.present() ? host.get(reader, space) : 0;
            if (inode == 0 || !superBlock.present() || !superFlags.present()) {
                return false;
            }
            return (superFlags.get(reader, superBlock.get(reader, inode)) & READ_ONLY) == 0;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    @Override
    public long privateWord(long pfn) {
        return reader.u64(page(pfn) + layout.privateWord);
    }
}
