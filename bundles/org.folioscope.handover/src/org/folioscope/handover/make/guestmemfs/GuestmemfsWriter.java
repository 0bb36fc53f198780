// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.guestmemfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.pkernfs.SparseBytes;

/**
 * Makes the memory of a machine as guestmemfs leaves it for the next kernel (RFC of 2024-08-05, patches 02/10 to 08/10):
 * super block, inode store, bitmap and block lists in the heap, the carved region, and the device tree that leads to them.
 * Physical addresses begin at 0; a kernel of 4-level paging without randomised direct map wrote it. Offsets are literals
 * and are shared with no decoder. One thread.
 */
public final class GuestmemfsWriter {

    /** Where kernel virtual addresses of the heap begin: page_offset_base without KASLR. */
    public static final long DIRECT_MAP = 0xffff_8880_0000_0000L;

    public static final long TREE = 0x10_0000;
    public static final long SUPER_BLOCK = 0x10_8000;
    public static final long STORE = 0x20_0000;
    public static final long BITMAP = 0x40_0000;
    public static final long INODE_PAGE = 0x5f_f000;
    public static final long LISTS = 0x60_0000;

    private static final long LISTS_END = 0xa0_0000;
    private static final long BLOCK = 0x20_0000;
    private static final int INODE = 296;
    private static final int LAST_INODE = 7084;

    /** Files that a page of 32-bit inode numbers has room for. */
    private static final int MOST_FILES = 1024;

    private final SparseBytes bytes = new SparseBytes();
    private final long dataSize;
    private long data = LISTS_END;
    private long nextBlock;
    private long nextList = LISTS;
    private List<long[]> extra = new ArrayList<>();

    /**
     * A guestmemfs right after its mount.
     *
     * @param dataSize of the carved region, bytes
     */
    public GuestmemfsWriter(long dataSize) {
        if (dataSize < BLOCK || dataSize % BLOCK != 0) {
            throw new IllegalArgumentException(
                    "expected a multiple of 2 MiB for the carved region, found " + Numbers.size(dataSize));
        }
        this.dataSize = dataSize;
        for (int ino = 1; ino * INODE < 0x20_0000; ino++) {
            bytes.put(inode(ino) + 8, 8, ino == LAST_INODE ? 0 : ino + 1);
        }
        bytes.put(inode(1), 4, 2);
        bytes.put(inode(1) + 24, 1, '.');
        bytes.put(SUPER_BLOCK, 8, 2);
        bytes.put(SUPER_BLOCK + 16, 8, DIRECT_MAP + STORE);
        bytes.put(SUPER_BLOCK + 24, 8, DIRECT_MAP + BITMAP);
    }

    /** Physical address of inode {@code ino}. */
    public static long inode(int ino) {
        return STORE + (ino - 1L) * INODE;
    }

    public SparseBytes bytes() {
        return bytes;
    }

    /** Bytes of the whole image. */
    public long size() {
        return data + dataSize;
    }

    /** Puts the carved region elsewhere: the allocator promises no more than whole pages. */
    public void moveData(long distance) {
        data += distance;
    }

    /** touch /name. @return its inode */
    public int create(String name) {
        int ino = (int) bytes.get(SUPER_BLOCK, 8);
        if (ino == 0 || nextList == LISTS_END) {
            throw new IllegalStateException("no more than " + MOST_FILES + " files can be handed over");
        }
        bytes.put(SUPER_BLOCK, 8, bytes.get(inode(ino) + 8, 8));
        bytes.put(SUPER_BLOCK + 8, 8, bytes.get(SUPER_BLOCK + 8, 8) + 1);
        bytes.put(inode(ino) + 8, 8, bytes.get(inode(1) + 16, 8));
        bytes.put(inode(1) + 16, 8, ino);
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        bytes.put(inode(ino) + 24, Arrays.copyOf(text, Math.min(text.length, 254)));
        bytes.put(inode(ino), 4, 1);
        bytes.put(inode(ino) + 280, 8, DIRECT_MAP + nextList);
        nextList += 4096;
        return ino;
    }

    /** truncate -s, from 0. */
    public void truncate(int ino, long length) {
        long list = bytes.get(inode(ino) + 280, 8) - DIRECT_MAP;
        for (int i = 0; i < (length + BLOCK - 1) / BLOCK; i++) {
            if (nextBlock >= dataSize / BLOCK) {
                throw new IllegalStateException("the carved region has no free block left");
            }
            bytes.bit(BITMAP, nextBlock, true);
            bytes.put(list + 8L * i, 8, nextBlock++);
            bytes.put(inode(ino) + 288, 4, i + 1);
        }
    }

    /** Has the tree name a page of block lists more. */
    public void addList(long address) {
        extra.add(new long[] {address, 4096});
    }

    /** What a kexec does: writes the tree, and nothing may change any more. */
    public void serialise() {
        bytes.put(SUPER_BLOCK + 36, 1, 1);
        List<long[]> lists = new ArrayList<>();
        for (int ino = 1; ino < LAST_INODE; ino++) {
            if (bytes.get(inode(ino), 4) == 1) {
                bytes.put(INODE_PAGE + 4L * lists.size(), 4, ino);
                lists.add(new long[] {bytes.get(inode(ino) + 280, 8) - DIRECT_MAP, 4096});
            }
        }
        lists.addAll(extra);
        TreeBytes tree = new TreeBytes();
        tree.begin("");
        tree.begin("guestmemfs");
        tree.property("compatible", "guestmemfs-v1\0".getBytes(StandardCharsets.US_ASCII));
        node(tree, "fs_mem", List.<long[]>of(new long[] {data | 1, dataSize}));
        node(tree, "superblock", List.of(new long[] {SUPER_BLOCK, 40}, new long[] {STORE, 0x20_0000}, new long[] {
            BITMAP, 0x10_0000
        }));
        node(tree, "mappings_blocks", lists);
        tree.begin("mappings_to_inode");
        tree.property("mem", words(List.<long[]>of(new long[] {INODE_PAGE, 4096})));
        tree.property("num_inodes", words(List.<long[]>of(new long[] {bytes.get(SUPER_BLOCK + 8, 8)})));
        tree.end();
        tree.end();
        tree.end();
        bytes.put(TREE, tree.finish());
    }

    private static void node(TreeBytes tree, String name, List<long[]> ranges) {
        tree.begin(name);
        tree.property("mem", words(ranges));
        tree.end();
    }

    private static byte[] words(List<long[]> ranges) {
        ByteBuffer buffer = ByteBuffer.allocate(
                        ranges.stream().mapToInt(each -> each.length * 8).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        ranges.forEach(each -> Arrays.stream(each).forEach(buffer::putLong));
        return buffer.array();
    }

    /** Writes the image as a new sparse file. */
    public void save(Path file, Progress progress) throws IOException {
        bytes.save(file, size(), progress);
    }
}
