// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.fdt;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * A flattened device tree in memory (Devicetree Specification 0.4, chapter 5; scripts/dtc/libfdt of Linux 7.2). Reading
 * one never fails: what is damaged is told by {@link #problems()}, and what was read before stays. Immutable.
 */
public final class FlatTree {

    /** The first four bytes, big-endian. */
    public static final int MAGIC = 0xd00dfeed;

    /** Bytes of the header of version 17. */
    public static final int HEADER_SIZE = 40;

    private final long address;
    private final int totalSize;
    private final int version;
    private final boolean magic;
    private final FdtNode root;
    private final List<Problem> problems;

    /**
     * What is wrong with a tree.
     *
     * @param offset from the tree's start, bytes
     * @param message what was expected and what was found
     */
    public record Problem(int offset, String message) {}

    private FlatTree(long address, int totalSize, int version, boolean magic, FdtNode root, List<Problem> problems) {
        this.address = address;
        this.totalSize = totalSize;
        this.version = version;
        this.magic = magic;
        this.root = root;
        this.problems = List.copyOf(problems);
    }

    /** Whether a tree begins at {@code address}: whether its four bytes are there and are the magic number. */
    public static boolean isAt(MemoryReader reader, long address) {
        try {
            return Integer.reverseBytes(reader.s32(address)) == MAGIC;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    /**
     * Reads the tree at {@code address}.
     *
     * @param limit the most bytes that the tree may have; a header that claims more is a problem, and the tree is read up
     *     to here
     */
    public static FlatTree read(MemoryReader reader, long address, int limit) {
        byte[] header = new byte[HEADER_SIZE];
        try {
            reader.read(address, header, 0, HEADER_SIZE);
        } catch (MemoryFaultException e) {
            return damaged(address, "the header of the tree can't be read: " + e.getMessage());
        }
        ByteBuffer words = ByteBuffer.wrap(header).order(ByteOrder.BIG_ENDIAN);
        if (words.getInt(0) != MAGIC) {
            return damaged(
                    address,
                    "expected the magic number 0xd00dfeed of a flattened device tree, found "
                            + Numbers.hex(words.getInt(0) & 0xffff_ffffL));
        }
        int totalSize = words.getInt(4);
        FdtParser parser = new FdtParser();
        int size = totalSize;
        if (totalSize < HEADER_SIZE || totalSize > limit) {
            parser.problem(
                    4,
                    "the tree claims " + (totalSize & 0xffff_ffffL) + " bytes, expected " + HEADER_SIZE + " to "
                            + limit);
            size = limit;
        }
        byte[] tree = bytes(reader, address, size, parser);
        FdtNode root = parser.parse(tree, words);
        return new FlatTree(address, totalSize, words.getInt(20), true, root, parser.problems());
    }

    /** As many of {@code size} bytes as are there, page by page. */
    private static byte[] bytes(MemoryReader reader, long address, int size, FdtParser parser) {
        byte[] tree = new byte[Math.min(size, 4096)];
        int done = 0;
        try {
            while (done < size) {
                if (done == tree.length) {
                    tree = java.util.Arrays.copyOf(tree, (int) Math.min(2L * tree.length, size));
                }
                int piece = (int) Math.min(tree.length - done, 4096 - (address + done & 4095));
                reader.read(address + done, tree, done, piece);
                done += piece;
            }
        } catch (MemoryFaultException e) {
            parser.problem(done, "the tree ends here: " + e.getMessage());
        }
        return java.util.Arrays.copyOf(tree, done);
    }

    private static FlatTree damaged(long address, String message) {
        return new FlatTree(address, 0, 0, false, null, List.of(new Problem(0, message)));
    }

    /** Where it begins, in the reader's address space. */
    public long address() {
        return address;
    }

    /** Its size as the header says, bytes; taken as it stands. */
    public int totalSize() {
        return totalSize;
    }

    /** Its version as the header says; 17 in practice. */
    public int version() {
        return version;
    }

    /** Whether the magic number is right. */
    public boolean hasMagic() {
        return magic;
    }

    /** The root node; empty when not even that could be read. */
    public Optional<FdtNode> root() {
        return Optional.ofNullable(root);
    }

    /** What is wrong, in the order of reading. */
    public List<Problem> problems() {
        return problems;
    }
}
