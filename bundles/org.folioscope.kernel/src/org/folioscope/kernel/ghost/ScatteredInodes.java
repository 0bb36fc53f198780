// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.ghost;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.Window;

/**
 * Finds inodes of a dead kernel that no list leads to any more, because the next kernel overwrote some node of it. Each
 * struct inode has a pointer to itself, i_data.host (include/linux/fs.h, the same from 5.x to 7.2), and it is a direct-map
 * address: with the dead kernel's own base it says which inode it belongs to. Reads all of memory, on all cores.
 */
@SuppressWarnings("resource") // nothing is opened
public final class ScatteredInodes {

    private static final ValueLayout.OfLong WORD = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final int PAGE = 4096;

    /** Bytes that one core looks through in one go. */
    private static final long PIECE = 4L << 20;

    /** i_mode's bits of the file type, S_IFMT of include/uapi/linux/stat.h. */
    private static final int TYPE_MASK = 0170000;

    /** More inodes than memory could hold are not believed; each has several hundred bytes. */
    private static final int MOST = 1 << 26;

    private final Context context;
    private final long base;
    /** The end of memory, physical. */
    private final long end;

    private final int host;
    private final int superBlock;
    private final int mode;
    private final int operations;

    /** @throws org.folioscope.symbols.MissingMemberException when this kernel's struct inode is not known */
    public ScatteredInodes(Context context) {
        this.context = context;
        Members inode = context.members("inode");
        Members space = context.members("address_space");
        host = inode.offset("i_data") + space.offset("host");
        superBlock = inode.offset("i_sb");
        mode = inode.offset("i_mode");
        operations = inode.offset("i_op");
        base = context.map().pageOffsetBase();
        end = context.map().image().extents().stream()
                .mapToLong(Extent::end)
                .max()
                .orElse(0);
    }

    /** The super block's address in the struct inode at {@code address}. */
    public long superBlockOf(MemoryReader reader, long address) {
        return reader.u64(address + superBlock);
    }

    /** The name of the inode operations of the struct inode at {@code address}: "shmem_inode_operations". */
    public String operationsOf(MemoryReader reader, long address) {
        return context.map().symbols().describe(reader.u64(address + operations));
    }

    /**
     * Addresses of inodes, virtual, ascending.
     *
     * @throws org.folioscope.base.CancelledException when the user stops it
     */
    public long[] find(Progress progress) {
        MemoryImage image = context.map().image();
        List<long[]> pieces = new ArrayList<>();
        long total = 0;
        for (Extent extent : image.extents()) {
            for (long at = extent.start(); at < extent.end(); at += PIECE) {
                pieces.add(new long[] {at, Math.min(at + PIECE, extent.end())});
            }
            total += extent.length();
        }
        progress.begin("Looking for inodes of a dead kernel", total);
        Queue<long[]> found = new ConcurrentLinkedQueue<>();
        pieces.parallelStream().forEach(piece -> {
            progress.check();
            Candidates candidates = new Candidates(image, context.map().virtualReader());
            candidates.look(piece[0], piece[1]);
            found.add(Arrays.copyOf(candidates.addresses, candidates.count));
            progress.advance(piece[1] - piece[0]);
        });
        return found.stream()
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .limit(MOST)
                .toArray();
    }

    /** One core's search. */
    private final class Candidates {

        private final MemoryImage image;
        private final MemoryReader reader;
        private long[] addresses = new long[16];
        private int count;

        Candidates(MemoryImage image, MemoryReader reader) {
            this.image = image;
            this.reader = reader;
        }

        void look(long from, long to) {
            long at = from + 7 & -8;
            while (at + 8 <= to) {
                Window window;
                try {
                    window = image.window(at);
                } catch (MemoryFaultException _) {
                    at = (at & -PAGE) + PAGE;
                    continue;
                }
                long data = image.nextData(at) & -8;
                long end = Math.min(to, window.start() + window.bytes().byteSize()) - 7;
                if (data > at) {
                    at = data;
                } else if (end <= at) {
                    at += 8; // a word that no window has as a whole
                } else {
                    look(window.bytes(), at, end, window.start());
                    at = end + 7 & -8;
                }
            }
        }

        private void look(MemorySegment bytes, long from, long end, long start) {
            long difference = base - host;
            for (long at = from; at < end; at += 8) {
                if (bytes.get(WORD, at - start) - at == difference) {
                    consider(base + at - host);
                }
            }
        }

        private void consider(long address) {
            try {
                if (isInode(address)) {
                    if (count == addresses.length) {
                        addresses = Arrays.copyOf(addresses, count * 2);
                    }
                    addresses[count++] = address;
                }
            } catch (MemoryFaultException _) {
                // not all of it is in memory
            }
        }

        /** Of what merely looks like a pointer to itself, such as a list's head, these are no inodes. */
        private boolean isInode(long address) {
            long owner = reader.u64(address + superBlock);
            return (owner & 7) == 0
                    && owner - base >= 0
                    && owner - base < end
                    && (reader.u32(address + mode) & TYPE_MASK) != 0
                    && context.map()
                            .symbols()
                            .nearest(reader.u64(address + operations))
                            .filter(symbol -> symbol.offset() == 0)
                            .isPresent();
        }
    }
}
