// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.blocks;

import java.util.Arrays;

/**
 * Who owns which block. Blocks carry no tag: what a block is, is known only from who refers to it. The first who refers to
 * a block owns it; every later one is a {@link Conflict}. Kept in pieces of 4096 blocks, made where something is owned, so
 * that a region's claimed size costs nothing. Filled by who reads a region, then immutable.
 */
public final class BlockMap {

    /** What a block is. */
    public enum Role {
        /** Its bit is clear and nobody refers to it. */
        FREE,
        /** Super block and bitmap. */
        SUPER_BLOCK,
        INODE_STORE,
        /** A file's block list. */
        MAPPINGS,
        /** Bytes of a file. */
        DATA,
        /** A region of IOMMU page tables. */
        TABLES,
        /** Its bit is set and nobody refers to it. */
        LEAKED
    }

    /** {@link Conflict#index} and {@link BlockMap#index} of a reference by an inode's mappings_block. */
    public static final int BY_INODE = -1;

    /**
     * A block that two refer to.
     *
     * @param block its number
     * @param ino the later inode
     * @param index the entry in that inode's block list, or {@link #BY_INODE}
     */
    public record Conflict(int block, int ino, int index) {}

    /** Conflicts that are kept; more are only counted. */
    public static final int CONFLICT_LIMIT = 10_000;

    private static final int PIECE = 4096;

    private final long blocks;
    private final BlockBitmap bitmap;
    private final int[][] owners;
    private final int[][] indexes;
    private final byte[][] roles;
    private Conflict[] conflicts = new Conflict[0];
    private long conflictCount;
    private long owned;

    /**
     * A map where nothing is owned but the first {@code meta} blocks.
     *
     * @param blocks in the region; no more are kept than the bitmap has bits
     * @param meta 2 for super block and inode store, 0 where they lie elsewhere
     */
    public BlockMap(long blocks, BlockBitmap bitmap, int meta) {
        this.blocks = Math.min(blocks, BlockBitmap.BITS);
        this.bitmap = bitmap;
        int pieces = (int) ((this.blocks + PIECE - 1) / PIECE);
        owners = new int[pieces][];
        indexes = new int[pieces][];
        roles = new byte[pieces][];
        for (int block = 0; block < Math.min(meta, blocks); block++) {
            set(block, block == 0 ? Role.SUPER_BLOCK : Role.INODE_STORE, 0, 0);
        }
    }

    /** How many blocks the region has, none more than the bitmap has bits. */
    public long blocks() {
        return blocks;
    }

    /** What {@code block} (0 to {@link #blocks()} - 1) is. */
    public Role role(long block) {
        byte[] piece = roles[(int) (block / PIECE)];
        Role role = piece == null ? Role.FREE : Role.values()[piece[(int) (block % PIECE)]];
        return role == Role.FREE && bitmap.get(block) ? Role.LEAKED : role;
    }

    /** The inode that owns {@code block}; 0 where none does. */
    public int owner(long block) {
        int[] piece = owners[(int) (block / PIECE)];
        return piece == null ? 0 : piece[(int) (block % PIECE)];
    }

    /** For a file's data block, its place in the file in blocks; {@link #BY_INODE} for other owned blocks. */
    public int index(long block) {
        int[] piece = indexes[(int) (block / PIECE)];
        return piece == null ? BY_INODE : piece[(int) (block % PIECE)];
    }

    /** Whether anybody refers to {@code block}, or it is one of the region's own. */
    public boolean isOwned(long block) {
        byte[] piece = roles[(int) (block / PIECE)];
        return piece != null && piece[(int) (block % PIECE)] != 0;
    }

    /** The first conflicts, at most {@link #CONFLICT_LIMIT}, in the order of inodes. */
    public Conflict[] conflicts() {
        return conflicts.clone();
    }

    /** All conflicts, those that are not kept too. */
    public long conflictCount() {
        return conflictCount;
    }

    /** Blocks that somebody refers to, the region's own two included. */
    public long owned() {
        return owned;
    }

    /** Claims {@code block}, which lies in the region; false where somebody did before. */
    public boolean claim(long block, Role role, int ino, int index) {
        if (!isOwned(block)) {
            set(block, role, ino, index);
            return true;
        }
        if (conflictCount++ < CONFLICT_LIMIT) {
            int count = (int) conflictCount - 1;
            if (count == conflicts.length) {
                conflicts = Arrays.copyOf(conflicts, Math.max(16, count * 2));
            }
            conflicts[count] = new Conflict((int) block, ino, index);
        }
        return false;
    }

    /** Nothing more is claimed. */
    public void close() {
        conflicts = Arrays.copyOf(conflicts, (int) Math.min(conflictCount, CONFLICT_LIMIT));
    }

    private void set(long block, Role role, int ino, int index) {
        int piece = (int) (block / PIECE);
        int at = (int) (block % PIECE);
        if (roles[piece] == null) {
            int length = (int) Math.min(PIECE, blocks - (long) piece * PIECE);
            roles[piece] = new byte[length];
            owners[piece] = new int[length];
            indexes[piece] = new int[length];
        }
        roles[piece][at] = (byte) role.ordinal();
        owners[piece][at] = ino;
        indexes[piece][at] = index;
        owned++;
    }
}
