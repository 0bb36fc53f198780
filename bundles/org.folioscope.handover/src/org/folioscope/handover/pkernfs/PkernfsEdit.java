// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.handover.inodestore.InodeChain;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.inodestore.InodeTree.Reach;
import org.folioscope.handover.inodestore.StoreFormat;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Changes of a region as bytes to be written: what pkernfs itself does for create and unlink (RFC 02/18, 04/18, 12/18),
 * and what repairs need. Nothing is written here, and nothing but the bytes that have to change is named. A change is
 * made for the region as it was decoded; decode again after writing it.
 */
public final class PkernfsEdit {

    private static final int PAGE = 4096;

    private final PkernfsRegion region;
    private final InodeStore store;
    private final List<Write> writes = new ArrayList<>();

    /**
     * Bytes to be written.
     *
     * @param address physical, of the first one
     * @param bytes what comes there
     */
    public record Write(long address, byte[] bytes) {}

    private PkernfsEdit(PkernfsRegion region) {
        this.region = region;
        this.store = region.store();
    }

    /**
     * touch: an inode from the free chain becomes the newest one of {@code directory}; in the root a file with a zeroed
     * block list, in /iommu a domain with zeroed tables.
     *
     * @param directory 1 or the inode of /iommu
     * @param name 1 to 254 bytes without a slash
     * @throws PkernfsEditException when there is no free inode or block, or name or directory won't do
     */
    public static List<Write> create(PkernfsRegion region, int directory, String name) throws PkernfsEditException {
        return new PkernfsEdit(region).create(directory, name.getBytes(StandardCharsets.UTF_8));
    }

    private List<Write> create(int directory, byte[] name) throws PkernfsEditException {
        checkDirectory(directory);
        if (name.length == 0 || name.length >= StoreFormat.FILENAME_SIZE || contains(name, '/') || contains(name, 0)) {
            throw new PkernfsEditException("expected a name of 1 to " + (StoreFormat.FILENAME_SIZE - 1)
                    + " bytes without a slash, found " + name.length + " bytes");
        }
        String text = new String(name, StandardCharsets.ISO_8859_1);
        for (InodeChain chain : region.tree().directories()) {
            for (int ino : chain.owner() == directory ? chain.inodes() : new int[0]) {
                if (store.name(ino).equals(text)) {
                    throw new PkernfsEditException("the name is taken by inode " + ino + ". Choose another.");
                }
            }
        }
        int[] free = region.tree().free().inodes();
        if (free.length == 0) {
            throw new PkernfsEditException(
                    "the free chain is empty: all inodes are in use, or next_free_ino is damaged");
        }
        int ino = free[0];
        long block = freeBlock();
        ByteBuffer inode = buffer(StoreFormat.PKERNFS.inodeSize());
        inode.putInt(StoreFormat.FLAGS, directory == StoreFormat.ROOT ? InodeFlags.FILE : InodeFlags.DOMAIN_PGTABLES);
        inode.putLong(StoreFormat.SIBLING, store.child(directory));
        inode.put(StoreFormat.FILENAME, name);
        inode.putInt(StoreFormat.PKERNFS.mappingsOffset(), (int) block);
        word(region.base() + PkernfsFormat.NEXT_FREE_OFFSET, store.sibling(ino));
        writes.add(new Write(store.address(ino), inode.array()));
        word(store.address(directory) + StoreFormat.CHILD, ino);
        bit(block, true);
        zero(block);
        return writes;
    }

    /**
     * rm: the inode leaves its directory, is zeroed and becomes the head of the free chain.
     *
     * @param release also clears the bits of its blocks, which pkernfs never does
     * @throws PkernfsEditException when the inode is in no directory
     */
    public static List<Write> unlink(PkernfsRegion region, int ino, boolean release) throws PkernfsEditException {
        return new PkernfsEdit(region).unlink(ino, release);
    }

    private List<Write> unlink(int ino, boolean release) throws PkernfsEditException {
        if (ino < StoreFormat.ROOT || ino > store.inodes() || region.tree().reach(ino) != Reach.DIRECTORY) {
            throw new PkernfsEditException("inode " + ino + " is in no directory: expected one that a directory's chain"
                    + " leads to. Free an orphan instead.");
        }
        if (InodeFlags.isDirectory(store.flags(ino)) && store.child(ino) != 0) {
            throw new PkernfsEditException(
                    "the directory of inode " + ino + " is not empty. Unlink what is in it first.");
        }
        word(pointerTo(ino), store.sibling(ino));
        return free(ino, release);
    }

    /**
     * Puts an inode that no chain reaches on the free chain, zeroed: what repairs an orphan or a lost inode.
     *
     * @param release also clears the bits of its blocks
     * @throws PkernfsEditException when a chain reaches it
     */
    public static List<Write> free(PkernfsRegion region, int ino, boolean release) throws PkernfsEditException {
        PkernfsEdit edit = new PkernfsEdit(region);
        edit.checkUnreached(ino);
        return edit.free(ino, release);
    }

    private List<Write> free(int ino, boolean release) {
        if (release) {
            for (long block = PkernfsFormat.META_BLOCKS; block < region.blockCount(); block++) {
                if (region.blocks().isOwned(block) && region.blocks().owner(block) == ino) {
                    bit(block, false);
                }
            }
        }
        ByteBuffer inode = buffer(StoreFormat.PKERNFS.inodeSize());
        inode.putLong(StoreFormat.SIBLING, region.nextFree());
        writes.add(new Write(store.address(ino), inode.array()));
        word(region.base() + PkernfsFormat.NEXT_FREE_OFFSET, ino);
        return writes;
    }

    /**
     * Puts an orphan back into a directory, as its newest inode.
     *
     * @throws PkernfsEditException when a chain reaches it already, or it is a free one
     */
    public static List<Write> link(PkernfsRegion region, int ino, int directory) throws PkernfsEditException {
        PkernfsEdit edit = new PkernfsEdit(region);
        edit.checkDirectory(directory);
        edit.checkUnreached(ino);
        if (edit.store.flags(ino) == 0) {
            throw new PkernfsEditException("inode " + ino + " is free by its flags: expected one in use");
        }
        edit.word(edit.store.address(ino) + StoreFormat.SIBLING, edit.store.child(directory));
        edit.word(edit.store.address(directory) + StoreFormat.CHILD, ino);
        return edit.writes;
    }

    /** Sets the next inode of {@code ino}'s chain, to any number. */
    public static List<Write> setSibling(PkernfsRegion region, int ino, long sibling) {
        PkernfsEdit edit = new PkernfsEdit(region);
        edit.word(edit.store.address(ino) + StoreFormat.SIBLING, sibling);
        return edit.writes;
    }

    /** Sets the type bits of {@code ino}, to any value. */
    public static List<Write> setFlags(PkernfsRegion region, int ino, int flags) {
        PkernfsEdit edit = new PkernfsEdit(region);
        byte[] bytes = buffer(4).putInt(flags).array();
        edit.writes.add(new Write(edit.store.address(ino) + StoreFormat.FLAGS, bytes));
        return edit.writes;
    }

    /**
     * Marks a block as in use or free.
     *
     * @throws PkernfsEditException when the bitmap has no such bit
     */
    public static List<Write> setBit(PkernfsRegion region, long block, boolean used) throws PkernfsEditException {
        PkernfsEdit edit = new PkernfsEdit(region);
        if (!region.bitmap().isKnown(block)) {
            throw new PkernfsEditException("the bitmap has no bit for block " + block + ", or the image lacks it");
        }
        edit.bit(block, used);
        return edit.writes;
    }

    private void checkDirectory(int directory) throws PkernfsEditException {
        boolean known = region.tree().directories().stream().anyMatch(each -> each.owner() == directory);
        if (!known || directory < StoreFormat.ROOT) {
            throw new PkernfsEditException("inode " + directory + " is no directory that the root leads to");
        }
    }

    private void checkUnreached(int ino) throws PkernfsEditException {
        Reach reach = ino <= StoreFormat.ROOT || ino > store.inodes()
                ? Reach.ROOT
                : region.tree().reach(ino);
        if (reach != Reach.ORPHAN && reach != Reach.LOST) {
            throw new PkernfsEditException("expected an inode from 2 to " + store.inodes()
                    + " that no chain reaches, found " + ino + ", which is "
                    + (reach == Reach.DIRECTORY ? region.tree().path(ino) : reach));
        }
    }

    /** Address of the number that leads to {@code ino}: the directory's child_ino, or a sibling_ino. */
    private long pointerTo(int ino) {
        int directory = region.tree().parent(ino);
        long address = store.address(directory) + StoreFormat.CHILD;
        for (InodeChain chain : region.tree().directories()) {
            for (int each : chain.owner() == directory ? chain.inodes() : new int[0]) {
                if (each == ino) {
                    return address;
                }
                address = store.address(each) + StoreFormat.SIBLING;
            }
        }
        return address;
    }

    private long freeBlock() throws PkernfsEditException {
        long block = PkernfsFormat.META_BLOCKS;
        do {
            block = region.bitmap().nextClear(block);
            if (block >= Math.min(region.blockCount(), PkernfsFormat.SEARCHED_BITS)) {
                throw new PkernfsEditException("no block of the region of " + Numbers.size(region.size()) + " is free");
            }
        } while (region.blocks().isOwned(block) && block++ >= 0);
        return block;
    }

    private void zero(long block) throws PkernfsEditException {
        MemoryReader reader = region.reader();
        byte[] page = new byte[PAGE];
        try {
            for (long at = region.blockAddress(block); at < region.blockAddress(block + 1); at += PAGE) {
                at = Math.max(at, region.memory.nextData(at) & -PAGE);
                if (at >= region.blockAddress(block + 1)) {
                    return;
                }
                reader.read(at, page, 0, PAGE);
                if (!isZero(page)) {
                    writes.add(new Write(at, new byte[PAGE]));
                }
            }
        } catch (MemoryFaultException e) {
            throw new PkernfsEditException("block " + block + " can't be zeroed: " + e.getMessage());
        }
    }

    private void word(long address, long value) {
        writes.add(new Write(address, buffer(8).putLong(value).array()));
    }

    private void bit(long block, boolean set) {
        long address = region.bitmap().address(block);
        int value = region.bitmap().byteOf(block);
        for (Write write : writes) {
            value = write.address() == address && write.bytes().length == 1 ? write.bytes()[0] : value;
        }
        int mask = 1 << (block & 7);
        writes.add(new Write(address, new byte[] {(byte) (set ? value | mask : value & ~mask)}));
    }

    private static boolean contains(byte[] bytes, int value) {
        for (byte each : bytes) {
            if (each == value) {
                return true;
            }
        }
        return false;
    }

    private static boolean isZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
