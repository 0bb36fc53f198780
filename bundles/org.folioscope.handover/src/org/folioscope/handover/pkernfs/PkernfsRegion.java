// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.util.List;
import java.util.Optional;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.handover.blocks.BlockBitmap;
import org.folioscope.handover.blocks.BlockMap;
import org.folioscope.handover.blocks.FileBlocks;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.inodestore.InodeTree;
import org.folioscope.handover.inodestore.StoreFormat;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;

/**
 * A decoded pkernfs region: super block, bitmap, inode store, chains, who owns which block, and IOMMU page tables.
 * Whatever the bytes are, reading ends, and what it found stays; what is not in the image is told by {@link #remarks}.
 * Immutable and safe for use by several threads, but only as long as the image is open: {@link #entry} and {@link
 * #leaves} read it.
 */
public final class PkernfsRegion {

    /** What the region's first words say of its life. */
    public enum State {
        /** The image lacks the super block. */
        UNREADABLE,
        /** No magic number, and no root: the first mount will wipe it. */
        UNINITIALISED,
        /** The magic number, but neither root nor free chain: the machine stopped in the midst of making them. */
        TORN,
        /** A root without files. */
        EMPTY,
        IN_USE
    }

    final PhysicalMemory memory;
    final PkernfsPlace place;
    long pointerBase;
    State state = State.UNREADABLE;
    long magic;
    long nextFree;
    boolean allocator;
    BlockBitmap bitmap;
    InodeTree tree;
    BlockMap blocks;
    FileBlocks files;
    List<PageTableFile> tables = List.of();
    List<Diagnostic> remarks = List.of();
    final List<Extent> devices;

    PkernfsRegion(PhysicalMemory memory, PkernfsPlace place, List<Extent> devices) {
        this.memory = memory;
        this.place = place;
        this.devices = List.copyOf(devices);
    }

    /**
     * Reads the region at {@code place}.
     *
     * @throws org.folioscope.base.CancelledException when the user stops it
     */
    public static PkernfsRegion read(PhysicalMemory memory, PkernfsPlace place, Progress progress) {
        return read(memory, place, List.of(), progress);
    }

    /**
     * The same.
     *
     * @param devices physical ranges that are devices' and no memory: persistent domains may lead there
     */
    public static PkernfsRegion read(
            PhysicalMemory memory, PkernfsPlace place, List<Extent> devices, Progress progress) {
        return new RegionReader(memory, place, devices, progress).read();
    }

    public PkernfsPlace place() {
        return place;
    }

    /** Physical address of the region's first byte in the image. */
    public long base() {
        return place.base();
    }

    /** Bytes, as the place says. */
    public long size() {
        return place.size();
    }

    /** Whole blocks of 2 MiB in the region; no more than the bitmap has bits. */
    public long blockCount() {
        return blocks.blocks();
    }

    /** Physical address of block {@code block} in the image. */
    public long blockAddress(long block) {
        return place.base() + block * PkernfsFormat.BLOCK;
    }

    /**
     * The address that the region had in its machine: physical pointers in IOMMU tables are relative to it. It differs
     * from {@link #base} only for a region alone whose address nobody said.
     */
    public long pointerBase() {
        return pointerBase;
    }

    public State state() {
        return state;
    }

    /** Whether there is anything to look at: the first mount will not wipe it, or it could still be saved. */
    public boolean isInitialised() {
        return state != State.UNREADABLE && state != State.UNINITIALISED;
    }

    /**
     * Whether an inode lies in the bitmap's last bytes, which a full store handed out by the number -12: a directory leads
     * there, or what is there looks like a file that was unlinked from it.
     */
    public boolean hasStrayInode() {
        InodeStore store = store();
        String name = store.name(StoreFormat.STRAY);
        return tree.hasStray()
                || store.isPresent(StoreFormat.STRAY)
                        && store.flags(StoreFormat.STRAY) == InodeFlags.FILE
                        && !name.isEmpty()
                        && name.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    /**
     * Whether the kernel around the region says that {@code length} bytes at the physical {@code address} are of devices.
     * False for a region alone.
     */
    public boolean isDeviceMemory(long address, long length) {
        return devices.stream().anyMatch(each -> each.contains(address) && each.contains(address + length - 1));
    }

    /** The first 8 bytes; {@link PkernfsFormat#MAGIC} in an initialised region. */
    public long magic() {
        return magic;
    }

    /** The number of the first free inode; 0 when the store is full. */
    public long nextFree() {
        return nextFree;
    }

    /** Whether the kernel that wrote it allocated blocks: false for one with only the first two patches. */
    public boolean hasAllocator() {
        return allocator;
    }

    public BlockBitmap bitmap() {
        return bitmap;
    }

    public InodeStore store() {
        return tree.store();
    }

    /** Directory chains and the free chain. */
    public InodeTree tree() {
        return tree;
    }

    public BlockMap blocks() {
        return blocks;
    }

    /** What the files' block lists say. */
    public FileBlocks files() {
        return files;
    }

    /** The IOMMU page-table regions, root tables first. */
    public List<PageTableFile> tables() {
        return tables;
    }

    /** The page-table region of inode {@code ino}. */
    public Optional<PageTableFile> tables(int ino) {
        return tables.stream().filter(each -> each.ino() == ino).findFirst();
    }

    /** What could not be read. */
    public List<Diagnostic> remarks() {
        return remarks;
    }

    /**
     * Entry {@code index} of the block list of the file {@code ino}: a block number, 0 where none was ever assigned, any
     * number in a damaged region. One thread per reader.
     *
     * @throws org.folioscope.memory.MemoryFaultException when the image lacks it, or the inode has no block list
     */
    public long entry(MemoryReader reader, int ino, int index) {
        return reader.u64(blockAddress(store().mappings(ino)) + index * 8L);
    }

    /** A new reader of the image at physical addresses, for one thread. */
    public MemoryReader reader() {
        return new PhysicalReader(memory);
    }

    /** Hands each leaf of a domain's tables to {@code visitor}; nothing for root tables. */
    public void leaves(PageTableFile file, Progress progress, LeafVisitor visitor) {
        if (!file.isRoot()) {
            TableWalk.leaves(file, reader(), blockPointer(file.block()), progress, visitor);
        }
    }

    /** Physical address of block {@code block} as pointers inside the region say it. */
    public long blockPointer(long block) {
        return pointerBase + block * PkernfsFormat.BLOCK;
    }

    /** Whether inode {@code ino} has a block of its own: a block list or page tables. */
    public boolean hasBlock(int ino) {
        int flags = store().flags(ino);
        return InodeFlags.isFile(flags) || InodeFlags.isTables(flags);
    }

    /** Whether {@code ino} is the root as the kernel makes it: a directory named ".". */
    boolean isRootSound() {
        return store().isPresent(StoreFormat.ROOT)
                && store().flags(StoreFormat.ROOT) == InodeFlags.DIR
                && store().name(StoreFormat.ROOT).equals(".");
    }
}
