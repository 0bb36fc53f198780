// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.inodestore;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * The inodes of a region, as a copy of their bytes at one moment. Inodes are known by number, from 1 to {@link
 * StoreFormat#inodes()}; {@link StoreFormat#STRAY} is allowed where the format has it. Immutable, safe for use by several
 * threads.
 */
public final class InodeStore {

    /** Bytes before the store that are kept too: those that the stray inode lies in. */
    private static final int BEFORE = 4096;

    private static final int PAGE = 4096;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final StoreFormat format;
    private final long address;
    private final byte[] bytes;
    private final BitSet missing;

    private InodeStore(StoreFormat format, long address, byte[] bytes, BitSet missing) {
        this.format = format;
        this.address = address;
        this.bytes = bytes;
        this.missing = missing;
    }

    /**
     * Reads the store.
     *
     * @param address of inode 1, in the reader's address space
     */
    public static InodeStore read(MemoryReader reader, long address, StoreFormat format) {
        int before = format.bitmapBefore() ? BEFORE : 0;
        byte[] bytes = new byte[BEFORE + StoreFormat.STORE_SIZE];
        BitSet missing = new BitSet();
        try {
            reader.read(address - before, bytes, BEFORE - before, before + StoreFormat.STORE_SIZE);
        } catch (MemoryFaultException _) {
            for (int at = BEFORE - before; at < bytes.length; at += PAGE) {
                try {
                    reader.read(address - BEFORE + at, bytes, at, PAGE);
                } catch (MemoryFaultException _) {
                    missing.set(at / PAGE);
                    java.util.Arrays.fill(bytes, at, at + PAGE, (byte) 0);
                }
            }
        }
        return new InodeStore(format, address, bytes, missing);
    }

    /** A store of which the image holds nothing. */
    public static InodeStore absent(long address, StoreFormat format) {
        byte[] bytes = new byte[BEFORE + StoreFormat.STORE_SIZE];
        BitSet missing = new BitSet();
        missing.set(0, bytes.length / PAGE);
        return new InodeStore(format, address, bytes, missing);
    }

    public StoreFormat format() {
        return format;
    }

    /** The highest inode number. */
    public int inodes() {
        return format.inodes();
    }

    /** Address of the store's first byte. */
    public long address() {
        return address;
    }

    /** Address of inode {@code ino}. */
    public long address(int ino) {
        return address + format.offset(ino);
    }

    /** Whether all of the inode's bytes are in the image. */
    public boolean isPresent(int ino) {
        if (missing.isEmpty()) {
            return true;
        }
        int from = at(ino, 0);
        int first = missing.nextSetBit(from / PAGE);
        return first < 0 || first > (from + format.inodeSize() - 1) / PAGE;
    }

    /** How many pages of 4 KiB of the store the image lacks. */
    public int missingPages() {
        return missing.cardinality();
    }

    /** Type bits, see {@link InodeFlags}; 0 for a free inode. */
    public int flags(int ino) {
        return (int) INT.get(bytes, at(ino, StoreFormat.FLAGS));
    }

    /** The next inode of the same chain; 0 at its end. Any 64-bit value in a damaged store. */
    public long sibling(int ino) {
        return (long) LONG.get(bytes, at(ino, StoreFormat.SIBLING));
    }

    /** The first inode in a directory; 0 for an empty one. Any 64-bit value in a damaged store. */
    public long child(int ino) {
        return (long) LONG.get(bytes, at(ino, StoreFormat.CHILD));
    }

    /** Where the block list is: a block number (signed 32 bits) for pkernfs, a virtual address for guestmemfs. */
    public long mappings(int ino) {
        int at = at(ino, format.mappingsOffset());
        return format.mappingsSize() == 4 ? (int) INT.get(bytes, at) : (long) LONG.get(bytes, at);
    }

    /** Entries in the block list as the inode says; negative only in a damaged store. */
    public int numMappings(int ino) {
        return (int) INT.get(bytes, at(ino, format.numMappingsOffset()));
    }

    /** Characters of the name before its NUL; -1 where none of the 255 bytes is one. */
    public int nameLength(int ino) {
        int from = at(ino, StoreFormat.FILENAME);
        for (int i = 0; i < StoreFormat.FILENAME_SIZE; i++) {
            if (bytes[from + i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The name up to its NUL or 255 bytes, taken as ISO 8859-1 so that nothing is lost; escape it before showing it. */
    public String name(int ino) {
        int length = nameLength(ino);
        return new String(
                bytes,
                at(ino, StoreFormat.FILENAME),
                length < 0 ? StoreFormat.FILENAME_SIZE : length,
                StandardCharsets.ISO_8859_1);
    }

    /** Offset in the inode of its first byte that is not 0, sibling_ino aside; -1 where all are 0. */
    public int firstUsedByte(int ino) {
        for (int i = 0; i < format.inodeSize(); i++) {
            if (bytes[at(ino, i)] != 0 && (i < StoreFormat.SIBLING || i >= StoreFormat.SIBLING + 8)) {
                return i;
            }
        }
        return -1;
    }

    private int at(int ino, int offset) {
        return BEFORE + format.offset(ino) + offset;
    }
}
