// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A region of pkernfs, read by offsets that stand here and nowhere else: those of the RFC's structures (Message-ID
 * 20240205120203.60312-1-jgowans@amazon.com), not those of the decoder.
 */
final class PkernfsBytes {

    static final int BLOCK = 2 << 20;
    static final long MAGIC = 0x00706b65726e6673L;

    private static final int INODE = 288;
    private static final int INODES = 7281;

    private final ByteBuffer region;

    private PkernfsBytes(ByteBuffer region) {
        this.region = region.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The region at a physical address below 2 GiB, in the file that holds a guest's RAM. */
    static PkernfsBytes in(Path ram, long address, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        try (FileChannel channel = FileChannel.open(ram)) {
            while (bytes.hasRemaining() && channel.read(bytes, address + bytes.position()) >= 0) {
                continue;
            }
        }
        return new PkernfsBytes(bytes.flip());
    }

    int size() {
        return region.limit();
    }

    byte[] bytes(int offset, int length) {
        byte[] bytes = new byte[length];
        region.get(offset, bytes);
        return bytes;
    }

    long number(int offset) {
        return region.getLong(offset);
    }

    long nextFree() {
        return region.getLong(8);
    }

    /** One inode; {@code mappings} are the entries of its table up to the first that is 0. */
    record Inode(
            int number, int flags, long sibling, long child, String name, int block, int count, List<Long> mappings) {}

    Inode inode(int number) {
        int at = BLOCK + (number - 1) * INODE;
        int flags = region.getInt(at);
        int block = region.getInt(at + 280);
        List<Long> mappings = new ArrayList<>();
        if (flags == 1 && block > 0 && (long) block * BLOCK < region.limit()) {
            for (int entry = block * BLOCK; region.getLong(entry) != 0; entry += 8) {
                mappings.add(region.getLong(entry));
            }
        }
        String name = new String(bytes(at + 24, 255), StandardCharsets.UTF_8);
        return new Inode(
                number,
                flags,
                region.getLong(at + 8),
                region.getLong(at + 16),
                name.substring(0, name.indexOf('\0')),
                block,
                region.getInt(at + 284),
                mappings);
    }

    /** The inode of that name in the root directory. */
    Inode inode(String name) {
        return children(1).stream()
                .filter(inode -> inode.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no inode is called " + name));
    }

    /** What is in a directory, newest first. */
    List<Inode> children(int directory) {
        return chain(inode(directory).child());
    }

    private List<Inode> chain(long first) {
        List<Inode> chain = new ArrayList<>();
        for (long next = first; next != 0; next = chain.getLast().sibling()) {
            if (next < 2 || next > INODES || chain.size() > INODES) {
                throw new AssertionError("a chain leads to inode " + next + " after " + chain.size());
            }
            chain.add(inode((int) next));
        }
        return chain;
    }

    /** The blocks whose bits are set. */
    BitSet used() {
        return BitSet.valueOf(bytes(BLOCK / 2, BLOCK / 16));
    }

    /** The blocks that the store and its files have. */
    BitSet owned() {
        BitSet owned = new BitSet();
        owned.set(0, 2);
        for (int number = 1; number <= INODES; number++) {
            Inode inode = inode(number);
            if (inode.flags() != 0 && inode.block() != 0) {
                owned.set(inode.block());
                inode.mappings().forEach(block -> owned.set(block.intValue()));
            }
        }
        return owned;
    }

    /** Everything that has to agree in a store that is whole; empty when it does. */
    List<String> disagreements() {
        List<String> found = new ArrayList<>();
        BitSet reached = new BitSet();
        reached.set(1);
        List<Inode> all = new ArrayList<>(children(1));
        children(1).stream()
                .filter(inode -> inode.flags() == 4)
                .forEach(directory -> all.addAll(children(directory.number())));
        for (Inode inode : all) {
            reach(reached, inode, found);
            if (Integer.bitCount(inode.flags()) != 1) {
                found.add("inode " + inode.number() + " has flags " + inode.flags());
            }
            if (inode.flags() == 1 && inode.count() != inode.mappings().size()) {
                found.add(
                        "inode " + inode.number() + " counts " + inode.count() + " blocks and has " + inode.mappings());
            }
        }
        for (Inode inode : chain(nextFree())) {
            reach(reached, inode, found);
            if (inode.flags() != 0) {
                found.add("inode " + inode.number() + " is free and has flags " + inode.flags());
            }
        }
        if (reached.cardinality() != INODES) {
            found.add("inodes are reached from nowhere: " + (INODES - reached.cardinality()));
        }
        BitSet used = used();
        BitSet owned = owned();
        if (!used.equals(owned)) {
            found.add("blocks " + used + " are in use, " + owned + " are owned");
        }
        if (used.length() > region.limit() / BLOCK) {
            found.add("blocks beyond the region are in use: " + used);
        }
        return found;
    }

    private static void reach(BitSet reached, Inode inode, List<String> found) {
        if (reached.get(inode.number())) {
            found.add("inode " + inode.number() + " is in two places");
        }
        reached.set(inode.number());
    }
}
