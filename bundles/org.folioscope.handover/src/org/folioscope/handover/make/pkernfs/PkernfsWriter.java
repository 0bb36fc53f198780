// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.pkernfs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;

/**
 * Makes a pkernfs region by doing what the file system of the RFC (patches 02/18 to 12/18) does: format, create, truncate,
 * unlink, and IOMMU page tables. All offsets are literals from the format's description and are shared with no decoder, so
 * that a decoder can be held against what comes out. One thread.
 */
public final class PkernfsWriter {

    /** Bytes of a block. */
    public static final long BLOCK = 0x20_0000;

    private static final long MAGIC = 0x0070_6b65_726e_6673L;
    private static final long BITMAP = 0x10_0000;
    private static final long STORE = 0x20_0000;
    private static final int INODE = 288;
    private static final int LAST_INODE = 7281;
    private static final int FILE = 1;
    private static final int DIR = 2;
    private static final int IOMMU_DIR = 4;
    private static final int ROOT_PGTABLES = 8;
    private static final int DOMAIN_PGTABLES = 16;
    private static final int ROOT = 1;

    private final SparseBytes bytes = new SparseBytes();
    private final long base;
    private long size;
    private long nextBlock = 2;
    private int iommu;
    private int rootTables;

    /**
     * A region that was mounted once: empty.
     *
     * @param base its physical address in the machine, bytes; pointers of IOMMU tables are made from it
     * @param size bytes, at least two blocks
     */
    public PkernfsWriter(long base, long size) {
        if (size < 2 * BLOCK || size % BLOCK != 0) {
            throw new IllegalArgumentException(
                    "expected a size of at least 4 MiB and a multiple of 2 MiB, found " + Numbers.size(size));
        }
        this.base = base;
        this.size = size;
        for (int ino = 1; ino * INODE < 0x20_0000; ino++) {
            bytes.put(inode(ino) + 8, 8, ino == LAST_INODE ? 0 : ino + 1);
        }
        bytes.put(BITMAP, 1, 3);
        bytes.put(0, 8, MAGIC);
        bytes.put(inode(ROOT), 4, DIR);
        bytes.put(inode(ROOT) + 24, new byte[] {'.'});
        bytes.put(8, 8, 2);
    }

    /** Bytes of the region. */
    public long size() {
        return size;
    }

    public long base() {
        return base;
    }

    /** What is written, for patches at literal offsets. */
    public SparseBytes bytes() {
        return bytes;
    }

    /** Makes the file longer than the region's blocks: to make a size that no region has. */
    public void resize(long newSize) {
        size = newSize;
    }

    /** Offset of inode {@code ino} in the region. */
    public static long inode(int ino) {
        return STORE + (ino - 1L) * INODE;
    }

    /** Free blocks that are left. */
    public long freeBlocks() {
        return size / BLOCK - nextBlock;
    }

    /** Whether the store has an inode left. */
    public boolean hasFreeInode() {
        return bytes.get(8, 8) != 0;
    }

    /** touch /name. @return its inode */
    public int create(String name) {
        int ino = create(ROOT, name, FILE);
        bytes.put(inode(ino) + 280, 4, allocate());
        return ino;
    }

    private int create(int parent, String name, int flags) {
        int ino = (int) bytes.get(8, 8);
        if (ino == 0) {
            throw new IllegalStateException("all " + LAST_INODE + " inodes are in use");
        }
        bytes.put(8, 8, bytes.get(inode(ino) + 8, 8));
        bytes.put(inode(ino) + 8, 8, bytes.get(inode(parent) + 16, 8));
        bytes.put(inode(parent) + 16, 8, ino);
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        bytes.put(inode(ino) + 24, Arrays.copyOf(text, Math.min(text.length, 254)));
        bytes.put(inode(ino), 4, flags);
        return ino;
    }

    /** truncate -s: each call allocates anew from the file's start on, as the RFC does. */
    public void truncate(int ino, long length) {
        long list = blockOf(ino);
        for (int i = 0; i < (length + BLOCK - 1) / BLOCK; i++) {
            bytes.put(list + 8L * i, 8, allocate());
            bytes.put(inode(ino) + 284, 4, bytes.get(inode(ino) + 284, 4) + 1);
        }
    }

    /** rm /name of the root directory: the blocks stay allocated, as in the RFC. */
    public void unlink(int ino) {
        long link = inode(ROOT) + 16;
        while (bytes.get(link, 8) != ino) {
            link = inode((int) bytes.get(link, 8)) + 8;
        }
        bytes.put(link, 8, bytes.get(inode(ino) + 8, 8));
        bytes.put(inode(ino), new byte[INODE]);
        bytes.put(inode(ino) + 8, 8, bytes.get(8, 8));
        bytes.put(8, 8, ino);
    }

    /** What the first IOMMU unit does at boot: /iommu and /iommu/root-pgtables. @return the latter's inode */
    public int iommu() {
        iommu = create(ROOT, "iommu", IOMMU_DIR);
        rootTables = create(iommu, "root-pgtables", ROOT_PGTABLES);
        tables(rootTables);
        return rootTables;
    }

    /** touch /iommu/name. @return its inode */
    public int domain(String name) {
        int ino = create(iommu, name, DOMAIN_PGTABLES);
        tables(ino);
        return ino;
    }

    private void tables(int ino) {
        bytes.put(inode(ino) + 280, 4, allocate());
        bytes.bit(blockOf(ino), 0, true);
        bytes.bit(blockOf(ino), 1, true);
    }

    /**
     * Has the device use the domain: a context entry of VT-d's legacy mode for tables of 4 levels.
     *
     * @param bdf bus, device and function, 16 bits
     * @param id the domain's id in the unit
     */
    public void attach(int bdf, int domain, int id) {
        long tables = blockOf(rootTables);
        long root = tables + 0x1000 + (bdf >> 8) * 16L;
        long context = child(tables, root, 1);
        long entry = context + (bdf & 0xff) * 16L;
        bytes.put(entry, 8, base + blockOf(domain) + 0x1000 | 1);
        bytes.put(entry + 8, 8, 2 | (long) id << 8);
    }

    /**
     * Maps memory for a domain's devices, with leaves of 2 MiB where all is aligned and of 4 KiB else.
     *
     * @param iova the address that devices use
     * @param physical where it leads to
     */
    public void map(int domain, long iova, long physical, long length) {
        long tables = blockOf(domain);
        for (long done = 0; done < length; ) {
            boolean large = ((iova + done | physical + done) & BLOCK - 1) == 0 && length - done >= BLOCK;
            long table = tables + 0x1000;
            for (int shift = 39; shift > (large ? 21 : 12); shift -= 9) {
                table = child(tables, table + (iova + done >> shift & 511) * 8, 3);
            }
            long entry = table + (iova + done >> (large ? 21 : 12) & 511) * 8;
            bytes.put(entry, 8, physical + done | (large ? 0x83 : 3));
            done += large ? BLOCK : 0x1000;
        }
    }

    /** The table that the entry at {@code entry} leads to; allocated where there is none. */
    private long child(long tables, long entry, int access) {
        if (bytes.get(entry, 8) == 0) {
            int page = 1;
            while ((bytes.get(tables + page / 8, 1) >> page % 8 & 1) != 0) {
                page++;
            }
            if (page >= 512) {
                throw new IllegalStateException("a region of page tables has no more than 510 lower tables");
            }
            bytes.bit(tables, page, true);
            bytes.put(entry, 8, base + tables + page * 0x1000L | access);
        }
        return (bytes.get(entry, 8) & -0x1000L) - base;
    }

    /** Offset of the block that inode {@code ino} refers to. */
    public long blockOf(int ino) {
        return bytes.get(inode(ino) + 280, 4) * BLOCK;
    }

    /** Offset of data block {@code index} of the file {@code ino}. */
    public long dataOf(int ino, int index) {
        return bytes.get(blockOf(ino) + 8L * index, 8) * BLOCK;
    }

    /** The lowest free block: nothing ever clears a bit, so it is the one after the last. */
    private long allocate() {
        if (nextBlock >= size / BLOCK) {
            throw new IllegalStateException("the region of " + Numbers.size(size) + " has no free block left");
        }
        bytes.bit(BITMAP, nextBlock, true);
        return nextBlock++;
    }

    /** Writes the region as a new sparse file. */
    public void save(Path file, Progress progress) throws IOException {
        bytes.save(file, size, progress);
    }
}
