// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.blocks.BlockBitmap;
import org.folioscope.handover.blocks.BlockMap;
import org.folioscope.handover.blocks.BlockMap.Role;
import org.folioscope.handover.blocks.FileBlocks;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.inodestore.InodeTree;
import org.folioscope.handover.inodestore.StoreFormat;
import org.folioscope.handover.pkernfs.PageTableFile.ContextEntry;
import org.folioscope.handover.pkernfs.PkernfsRegion.State;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;

/** Reads one region. One thread, once. */
final class RegionReader {

    /** Bytes of a block list that are read between two questions for holes. */
    private static final int CHUNK = 0x1_0000;

    private static final int PAGE = 4096;
    private static final byte[] ZEROS = new byte[PAGE];
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final PhysicalMemory memory;
    private final MemoryReader reader;
    private final PkernfsRegion region;
    private final Progress progress;
    private final List<Diagnostic> remarks = new ArrayList<>();
    private final byte[] entries = new byte[PAGE];

    RegionReader(PhysicalMemory memory, PkernfsPlace place, List<Extent> devices, Progress progress) {
        this.memory = memory;
        this.reader = new PhysicalReader(memory);
        this.region = new PkernfsRegion(memory, place, devices);
        this.progress = progress;
    }

    PkernfsRegion read() {
        PkernfsPlace place = region.place();
        boolean whole = place.size() >= 2 * PkernfsFormat.BLOCK || place.size() < 0;
        try {
            region.magic = reader.u64(place.base() + PkernfsFormat.MAGIC_OFFSET);
            region.nextFree = reader.u64(place.base() + PkernfsFormat.NEXT_FREE_OFFSET);
            region.state = State.IN_USE;
        } catch (MemoryFaultException e) {
            remark("the super block of the pkernfs region can't be read: " + e.getMessage(), place.base());
            whole = false;
        }
        region.bitmap = whole
                ? new BlockBitmap(reader, place.base() + PkernfsFormat.BITMAP)
                : BlockBitmap.absent(place.base() + PkernfsFormat.BITMAP);
        long storeAddress = place.base() + PkernfsFormat.STORE;
        InodeStore store = whole
                ? InodeStore.read(reader, storeAddress, StoreFormat.PKERNFS)
                : InodeStore.absent(storeAddress, StoreFormat.PKERNFS);
        if (whole && (region.bitmap.missingPages() != 0 || store.missingPages() != 0)) {
            remark(
                    "the image lacks " + region.bitmap.missingPages() + " pages of the bitmap and "
                            + store.missingPages() + " pages of the inode store",
                    place.base() + PkernfsFormat.BITMAP);
        }
        region.tree = InodeTree.walk(store, region.nextFree, place.base() + PkernfsFormat.NEXT_FREE_OFFSET);
        region.blocks = new BlockMap(
                place.size() < 0 ? BlockBitmap.BITS : place.size() / PkernfsFormat.BLOCK,
                region.bitmap,
                PkernfsFormat.META_BLOCKS);
        region.files = new FileBlocks(store.inodes());
        if (region.state != State.UNREADABLE) {
            region.state = state();
        }
        int[] used = region.tree.used();
        region.allocator = !region.bitmap.isEmpty() || refersToBlocks(store, used);
        if (region.allocator && region.state != State.UNINITIALISED) {
            readBlocks(store, used);
        }
        region.blocks.close();
        region.remarks = List.copyOf(remarks);
        return region;
    }

    private State state() {
        InodeStore store = region.store();
        if (region.magic != PkernfsFormat.MAGIC) {
            return region.isRootSound() ? State.IN_USE : State.UNINITIALISED;
        }
        if (region.nextFree == 0 && store.isPresent(StoreFormat.ROOT) && store.flags(StoreFormat.ROOT) == 0) {
            return State.TORN;
        }
        return region.tree.used().length == 0 && store.child(StoreFormat.ROOT) == 0 ? State.EMPTY : State.IN_USE;
    }

    private boolean refersToBlocks(InodeStore store, int[] used) {
        for (int ino : used) {
            if (store.mappings(ino) != 0) {
                return true;
            }
        }
        return false;
    }

    /** First what inodes refer to, then what block lists do: of the two, an inode's word weighs more. */
    private void readBlocks(InodeStore store, int[] used) {
        List<Integer> files = new ArrayList<>();
        List<Integer> tables = new ArrayList<>();
        for (int ino : used) {
            long block = store.mappings(ino);
            if (!region.hasBlock(ino) || block < PkernfsFormat.META_BLOCKS || block >= region.blockCount()) {
                continue;
            }
            boolean file = InodeFlags.isFile(store.flags(ino));
            if (region.blocks.claim(block, file ? Role.MAPPINGS : Role.TABLES, ino, BlockMap.BY_INODE)) {
                (file ? files : tables).add(ino);
            }
        }
        progress.begin("Reading the block lists of pkernfs", files.size());
        for (int ino : files) {
            progress.check();
            readList(ino, region.blockAddress(store.mappings(ino)));
            progress.advance(1);
        }
        region.pointerBase =
                region.place().baseKnown() ? region.place().base() : new PointerBase(region, reader).infer(tables);
        readTables(store, tables);
    }

    /**
     * Reads a block list, nearly all of which is zeros: holes of a sparse file are skipped, and where the file has none, it
     * is not asked for each page.
     */
    private void readList(int ino, long list) {
        region.files.begin(ino);
        long end = list + PkernfsFormat.BLOCK;
        long ask = list;
        for (long at = list; at < end; at += PAGE) {
            if (at >= ask) {
                long data = memory.nextData(at) & -PAGE;
                if (data > at) {
                    at = data;
                } else {
                    ask = at + CHUNK;
                }
                if (at >= end) {
                    return;
                }
            }
            if (readEntries(ino, list, at)) {
                ask = at + PAGE; // a hole may follow
            }
        }
    }

    /** One page of entries; whether the list seems to end in it. */
    private boolean readEntries(int ino, long list, long page) {
        try {
            reader.read(page, entries, 0, PAGE);
        } catch (MemoryFaultException e) {
            if (region.files.unreadable(ino) == 0) {
                remark("the block list of inode " + ino + " can't be read whole: " + e.getMessage(), page);
            }
            region.files.lack(ino, PAGE);
            return false;
        }
        if (Arrays.equals(entries, ZEROS)) {
            return false;
        }
        long block = 0;
        for (int at = 0; at < PAGE; at += 8) {
            block = (long) LONG.get(entries, at);
            if (block != 0) {
                int index = (int) (page + at - list >> 3);
                boolean inside = block >= PkernfsFormat.META_BLOCKS && block < region.blockCount();
                region.files.entry(ino, index, inside);
                if (inside) {
                    region.blocks.claim(block, Role.DATA, ino, index);
                }
            }
        }
        return block == 0;
    }

    private void readTables(InodeStore store, List<Integer> inodes) {
        Map<Long, Integer> levels = new HashMap<>();
        List<PageTableFile> found = new ArrayList<>();
        progress.begin("Reading IOMMU page tables of pkernfs", inodes.size());
        for (boolean root : new boolean[] {true, false}) {
            for (int ino : inodes) {
                if ((store.flags(ino) & InodeFlags.ROOT_PGTABLES) != 0 != root) {
                    continue;
                }
                progress.check();
                PageTableFile file = tableFile(ino, store.mappings(ino), root, levels);
                found.add(file);
                for (ContextEntry context : file.contexts()) {
                    long block = (context.root() - region.pointerBase) / PkernfsFormat.BLOCK;
                    if (!context.isPassThrough()) {
                        levels.putIfAbsent(block, context.levels());
                    }
                }
                progress.advance(1);
            }
        }
        region.tables = List.copyOf(found);
    }

    private PageTableFile tableFile(int ino, long block, boolean root, Map<Long, Integer> levels) {
        long address = region.blockAddress(block);
        long[] used = new long[PkernfsFormat.TABLE_PAGES / 64];
        try {
            for (int i = 0; i < used.length; i++) {
                used[i] = reader.u64(address + i * 8L);
            }
        } catch (MemoryFaultException e) {
            remark("the page bitmap of the page tables of inode " + ino + " can't be read: " + e.getMessage(), address);
        }
        long pointers = region.blockPointer(block);
        TableWalk walk = root
                ? TableWalk.ofRoot(reader, address, pointers, used)
                : TableWalk.ofDomain(reader, address, pointers, used, levels.getOrDefault(block, 0));
        if (walk.unreadable() != 0) {
            remark("the image lacks " + walk.unreadable() + " entries of the page tables of inode " + ino, address);
        }
        return new PageTableFile(ino, block, address, root, used, walk);
    }

    private void remark(String sentence, long address) {
        if (remarks.size() < 100) {
            remarks.add(Diagnostic.warning(sentence, "physical " + Numbers.hex(address)));
        }
    }
}
