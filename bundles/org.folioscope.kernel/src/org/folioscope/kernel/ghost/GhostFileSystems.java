// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.ghost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.folioscope.base.Progress;
import org.folioscope.kernel.fs.SuperBlockDecoder;
import org.folioscope.kernel.layout.Context;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.SuperBlock;
import org.folioscope.model.impl.SuperBlockImpl;

/**
 * The file systems of a dead kernel, by the inodes that still lie in memory. Immutable; safe for use by several threads.
 */
public final class GhostFileSystems {

    private static final long[] NONE = {};

    private final List<SuperBlock> superBlocks;
    private final Map<Long, long[]> inodes;

    private GhostFileSystems(List<SuperBlock> superBlocks, Map<Long, long[]> inodes) {
        this.superBlocks = superBlocks;
        this.inodes = inodes;
    }

    /**
     * Looks for them in all of memory.
     *
     * @param alive tells inodes that are the living kernel's: without KASLR they look like those of the dead one
     * @throws org.folioscope.symbols.MissingMemberException when this kernel's structs are not known
     * @throws org.folioscope.base.CancelledException when the user stops it
     */
    public static GhostFileSystems find(
            Context context, SuperBlockDecoder decoder, LongPredicate alive, Progress progress) {
        ScatteredInodes scattered = new ScatteredInodes(context);
        MemoryReader reader = context.map().virtualReader();
        Map<Long, List<Long>> found = new TreeMap<>();
        for (long address : scattered.find(progress)) {
            if (!alive.test(address)) {
                found.computeIfAbsent(scattered.superBlockOf(reader, address), _ -> new ArrayList<>())
                        .add(address);
            }
        }
        List<SuperBlock> superBlocks = new ArrayList<>();
        Map<Long, long[]> inodes = new TreeMap<>();
        found.forEach((address, list) -> {
            long[] addresses = list.stream().mapToLong(Long::longValue).toArray();
            Optional<SuperBlock> whole = decoder.scattered(address);
            superBlocks.add(whole.orElseGet(() -> overwritten(address, typeOf(scattered, reader, addresses))));
            inodes.put(address, addresses);
        });
        return new GhostFileSystems(List.copyOf(superBlocks), inodes);
    }

    /** What is known of a super block that is no more: where it was, and what its inodes tell of its type. */
    private static SuperBlock overwritten(long address, String type) {
        SuperBlock superBlock = new SuperBlockImpl();
        superBlock.setAddress(address);
        superBlock.setFstype(type);
        superBlock.setId("");
        superBlock.setFlags("");
        return superBlock;
    }

    /**
     * The type that operations named "ext4_file_inode_operations" tell of; those of tmpfs begin with shmem, those of
     * several small file systems with simple, which tells nothing.
     */
    private static String typeOf(ScatteredInodes scattered, MemoryReader reader, long[] inodes) {
        for (long inode : inodes) {
            try {
                String name = scattered.operationsOf(reader, inode);
                int end = name.indexOf('_');
                String first = end < 0 ? "" : name.substring(0, end);
                if (!List.of("", "simple", "empty", "page", "no", "bad").contains(first)) {
                    return first.equals("shmem") ? "tmpfs" : first;
                }
            } catch (MemoryFaultException _) {
                // the next one may tell
            }
        }
        return "";
    }

    /** Those that have inodes, by their address. */
    public List<SuperBlock> superBlocks() {
        return superBlocks;
    }

    /** Addresses of the inodes of a super block, virtual, ascending. */
    public long[] inodes(long superBlock) {
        return Arrays.copyOf(inodes.getOrDefault(superBlock, NONE), inodes.getOrDefault(superBlock, NONE).length);
    }
}
