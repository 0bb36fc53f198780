// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.guestmemfs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;

/**
 * A decoded guestmemfs: super block, inode store and bitmap in the kernel's heap, block lists of a page each, and a carved
 * region that holds data alone. Read from a live kernel or from what its predecessor handed over. Whatever the bytes are,
 * reading ends; what the image lacks is told by {@link #remarks}. Immutable and safe for use by several threads.
 */
public final class Guestmemfs {

    /** Bytes of a block of the carved region. */
    public static final long BLOCK = 0x20_0000;

    /** Entries in a file's block list: one page of 64-bit block numbers. A larger truncate overruns the page. */
    public static final int ENTRIES = 512;

    /** Bytes of struct guestmemfs_sb without spinlock debugging (patch 08/10, x86-64 C ABI). */
    public static final int SUPER_BLOCK_SIZE = 40;

    private static final int NEXT_FREE = 0;
    private static final int ALLOCATED = 8;
    private static final int INODES = 16;
    private static final int BITMAP = 24;
    private static final int SERIALISED = 36;

    private final PhysicalMemory memory;
    private final GuestmemfsPlace place;
    private final List<Diagnostic> remarks = new ArrayList<>();
    private boolean present;
    private long nextFree;
    private long allocated;
    private long inodesPointer;
    private long bitmapPointer;
    private boolean serialised;
    private BlockBitmap bitmap;
    private InodeTree tree;
    private BlockMap blocks;
    private FileBlocks files;

    private Guestmemfs(PhysicalMemory memory, GuestmemfsPlace place) {
        this.memory = memory;
        this.place = place;
    }

    /**
     * Reads the guestmemfs at {@code place}.
     *
     * @throws org.folioscope.base.CancelledException when the user stops it
     */
    public static Guestmemfs read(PhysicalMemory memory, GuestmemfsPlace place, Progress progress) {
        Guestmemfs result = new Guestmemfs(memory, place);
        result.readAll(new PhysicalReader(memory), progress);
        return result;
    }

    private void readAll(MemoryReader reader, Progress progress) {
        long at = place.superBlock();
        try {
            nextFree = reader.u64(at + NEXT_FREE);
            allocated = reader.u64(at + ALLOCATED);
            inodesPointer = reader.u64(at + INODES);
            bitmapPointer = reader.u64(at + BITMAP);
            serialised = reader.u8(at + SERIALISED) != 0;
            present = true;
        } catch (MemoryFaultException e) {
            remark("the super block of guestmemfs can't be read: " + e.getMessage(), at);
        }
        long store = physical(inodesPointer, 1, "inode store");
        long bits = physical(bitmapPointer, 2, "bitmap");
        bitmap = bits == -1 ? BlockBitmap.absent(0) : new BlockBitmap(reader, bits);
        InodeStore inodes = store == -1
                ? InodeStore.absent(0, StoreFormat.GUESTMEMFS)
                : InodeStore.read(reader, store, StoreFormat.GUESTMEMFS);
        tree = InodeTree.walk(inodes, nextFree, at + NEXT_FREE);
        long size = place.data().map(KhoMem::length).orElse(BlockBitmap.BITS * BLOCK);
        blocks = new BlockMap(Math.max(0, size / BLOCK), bitmap, 0);
        files = new FileBlocks(inodes.inodes());
        progress.begin("Reading the block lists of guestmemfs", tree.used().length);
        for (int ino : tree.used()) {
            progress.check();
            if (InodeFlags.isFile(inodes.flags(ino))) {
                readList(reader, ino);
            }
            progress.advance(1);
        }
        blocks.close();
    }

    /** Where {@code pointer} leads to; where no translation is known, what the tree says of it. */
    private long physical(long pointer, int range, String what) {
        long address = present ? place.physical().applyAsLong(pointer) : -1;
        if (address == -1 && place.tree().isPresent()) {
            List<KhoMem> ranges = place.tree().get().superBlock();
            address = ranges.size() > range ? ranges.get(range).address() : -1;
        }
        if (address == -1 && present) {
            remark(
                    "the " + what + " of guestmemfs is at " + Numbers.hex(pointer) + ", which is not mapped",
                    place.superBlock());
        }
        return address;
    }

    private void readList(MemoryReader reader, int ino) {
        long list = place.physical().applyAsLong(store().mappings(ino));
        int count = store().numMappings(ino);
        if (list == -1 || count < 0 || count > ENTRIES) {
            return;
        }
        try {
            files.begin(ino);
            for (int i = 0; i < count; i++) {
                long block = reader.u64(list + i * 8L);
                boolean inside = block >= 0 && block < blocks.blocks();
                files.entry(ino, i, inside);
                if (inside) {
                    blocks.claim(block, Role.DATA, ino, i);
                }
            }
        } catch (MemoryFaultException e) {
            files.lack(ino, 1);
            remark("the block list of inode " + ino + " can't be read whole: " + e.getMessage(), list);
        }
    }

    private void remark(String sentence, long address) {
        if (remarks.size() < 100) {
            remarks.add(Diagnostic.warning(sentence, "physical " + Numbers.hex(address)));
        }
    }

    public GuestmemfsPlace place() {
        return place;
    }

    /** Whether the super block could be read. */
    public boolean isPresent() {
        return present;
    }

    /** next_free_ino; 0 when the store is full. */
    public long nextFree() {
        return nextFree;
    }

    /** allocated_inodes: counted up by each allocation, failed ones too. */
    public long allocated() {
        return allocated;
    }

    /** Kernel virtual address of the inode store. */
    public long inodesPointer() {
        return inodesPointer;
    }

    /** Kernel virtual address of the bitmap. */
    public long bitmapPointer() {
        return bitmapPointer;
    }

    /** Whether it was written for the next kernel: nothing may be created or truncated any more. */
    public boolean isSerialised() {
        return serialised;
    }

    public BlockBitmap bitmap() {
        return bitmap;
    }

    public InodeStore store() {
        return tree.store();
    }

    public InodeTree tree() {
        return tree;
    }

    /** Who owns which block of the carved region. */
    public BlockMap blocks() {
        return blocks;
    }

    /** What the block lists say: as many entries as num_mappings, for 0 is a block like any other. */
    public FileBlocks files() {
        return files;
    }

    /** The carved region, where it is known. */
    public Optional<KhoMem> data() {
        return place.data();
    }

    /** How many inodes in use are files. */
    public int fileCount() {
        int count = 0;
        for (int ino : tree.used()) {
            count += InodeFlags.isFile(store().flags(ino)) ? 1 : 0;
        }
        return count;
    }

    /** Physical address of the block list of {@code ino}; -1 where its pointer leads nowhere. */
    public long list(int ino) {
        return place.physical().applyAsLong(store().mappings(ino));
    }

    /** A new reader of the image at physical addresses, for one thread. */
    public MemoryReader reader() {
        return new PhysicalReader(memory);
    }

    /** What could not be read. */
    public List<Diagnostic> remarks() {
        return List.copyOf(remarks);
    }
}
