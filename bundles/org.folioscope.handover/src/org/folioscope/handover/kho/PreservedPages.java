// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.folioscope.base.Progress;

/**
 * The pages that KHO preserves, whatever the tracker looked like: bitmaps by order, one bit for each block of 2^order
 * pages. The bits are kept as they were found, so that the memory taken is that of the tracker. Immutable.
 */
public final class PreservedPages {

    /** No page has an order as high as this; addresses end before. */
    static final int ORDERS = 53;

    private final Bitmap[][] byOrder;
    private final List<Bitmap> bitmaps;
    private final List<TrackerProblem> problems;
    private final List<Node> nodes;
    private final long emptyNodes;
    private final int bitmapBytes;

    /**
     * A bitmap of the tracker.
     *
     * @param order each bit is a block of 2^order pages
     * @param firstFrame page frame number of bit 0's first page
     * @param address physical address of the bitmap
     * @param words its bits, lowest first; not to be changed
     */
    public record Bitmap(int order, long firstFrame, long address, long[] words) {

        /** How many blocks it marks. */
        public long blocks() {
            long count = 0;
            for (long word : words) {
                count += Long.bitCount(word);
            }
            return count;
        }

        /** Page frame number behind its last bit. */
        public long endFrame() {
            return firstFrame + ((long) words.length << 6 + order);
        }
    }

    /**
     * A page that the tracker itself takes.
     *
     * @param address physical
     * @param size bytes
     * @param level 0 for a bitmap, above for tables of the radix tree; -1 for a chunk of the list
     * @param used entries or bits that are not zero
     */
    public record Node(long address, int size, int level, int used) {}

    private PreservedPages(Builder builder) {
        bitmaps = List.copyOf(builder.bitmaps);
        problems = List.copyOf(builder.problems);
        nodes = List.copyOf(builder.nodes);
        emptyNodes = builder.emptyNodes;
        bitmapBytes = builder.bitmapBytes;
        byOrder = new Bitmap[ORDERS][];
        for (int order = 0; order < ORDERS; order++) {
            int wanted = order;
            byOrder[order] = bitmaps.stream()
                    .filter(b -> b.order() == wanted)
                    .sorted(Comparator.comparingLong(Bitmap::firstFrame))
                    .toArray(Bitmap[]::new);
        }
    }

    /** Takes what a decoder finds. One thread. */
    static final class Builder {

        /** Bitmaps that are kept: 256 MiB of them, which is 8 TiB of single pages. */
        private static final int BITMAP_LIMIT = 1 << 16;

        private static final int PROBLEM_LIMIT = 256;

        private final List<Bitmap> bitmaps = new ArrayList<>();
        private final List<TrackerProblem> problems = new ArrayList<>();
        private final List<Node> nodes = new ArrayList<>();
        private long emptyNodes;
        private int bitmapBytes = 4096;

        void problem(TrackerProblem.Kind kind, long address, long length, String message) {
            if (problems.size() < PROBLEM_LIMIT) {
                problems.add(new TrackerProblem(kind, address, length, message));
            }
        }

        /** Bytes of a bitmap: 512 or 4096. */
        void bitmapBytes(int bytes) {
            bitmapBytes = bytes;
        }

        /** A page of the tracker itself. */
        void node(Node node) {
            nodes.add(node);
            if (node.used() == 0) {
                emptyNodes++;
            }
        }

        /** False when there are too many. */
        boolean add(Bitmap bitmap) {
            if (bitmaps.size() >= BITMAP_LIMIT) {
                return false;
            }
            bitmaps.add(bitmap);
            return true;
        }

        PreservedPages build() {
            return new PreservedPages(this);
        }
    }

    /** Takes blocks. */
    @FunctionalInterface
    public interface RunVisitor {
        /** {@code count} blocks of 2^order pages, one behind the other, from {@code firstFrame} on. */
        void run(int order, long firstFrame, long count);
    }

    /** The bitmaps, in the order of the tracker. */
    public List<Bitmap> bitmaps() {
        return bitmaps;
    }

    /** What is wrong with the tracker. */
    public List<TrackerProblem> problems() {
        return problems;
    }

    /** The pages that the tracker itself takes. */
    public List<Node> nodes() {
        return nodes;
    }

    /** How many of them hold nothing: deleting clears bits and never frees a node. */
    public long emptyNodes() {
        return emptyNodes;
    }

    /** Bytes of one bitmap: 4096; 512 in the first kernels with KHO. */
    public int bitmapBytes() {
        return bitmapBytes;
    }

    /** How many blocks of any order there are. */
    public long blocks() {
        return bitmaps.stream().mapToLong(Bitmap::blocks).sum();
    }

    /** How many blocks of {@code order} there are. */
    public long blocks(int order) {
        return order >= ORDERS
                ? 0
                : Arrays.stream(byOrder[order]).mapToLong(Bitmap::blocks).sum();
    }

    /** How many pages all blocks have together; a page in two blocks counts twice. */
    public long pages() {
        return bitmaps.stream().mapToLong(b -> b.blocks() << b.order()).sum();
    }

    /** The orders that there are, ascending. */
    public int[] orders() {
        return java.util.stream.IntStream.range(0, ORDERS)
                .filter(order -> byOrder[order].length > 0)
                .toArray();
    }

    /** The bitmaps of {@code order}, by ascending frame. */
    public List<Bitmap> bitmaps(int order) {
        return List.of(byOrder[order]);
    }

    /** Whether the block of {@code order} that begins with {@code frame} is preserved as such. */
    public boolean isBlock(long frame, int order) {
        if (order < 0 || order >= ORDERS || (frame & (1L << order) - 1) != 0) {
            return false;
        }
        Bitmap bitmap = bitmapOf(frame, order);
        if (bitmap == null) {
            return false;
        }
        long bit = frame - bitmap.firstFrame() >>> order;
        return (bitmap.words()[(int) (bit >>> 6)] >>> bit & 1) != 0;
    }

    private Bitmap bitmapOf(long frame, int order) {
        Bitmap[] sorted = byOrder[order];
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (frame < sorted[middle].firstFrame()) {
                high = middle - 1;
            } else if (frame >= sorted[middle].endFrame()) {
                low = middle + 1;
            } else {
                return sorted[middle];
            }
        }
        return null;
    }

    /** The order of the block that the page {@code frame} belongs to, the highest where there are several. */
    public OptionalInt orderOf(long frame) {
        for (int order = ORDERS - 1; order >= 0; order--) {
            if (byOrder[order].length > 0 && isBlock(frame & -1L << order, order)) {
                return OptionalInt.of(order);
            }
        }
        return OptionalInt.empty();
    }

    /** The first page of {@code count} from {@code frame} on that is not preserved; -1 when all are. */
    public long firstMissing(long frame, long count) {
        if (count <= 0) {
            return frame; // a range that runs around the end of the address space
        }
        long at = frame;
        while (at - frame < count) {
            OptionalInt order = orderOf(at);
            if (order.isEmpty()) {
                return at;
            }
            at = (at & -1L << order.getAsInt()) + (1L << order.getAsInt());
        }
        return -1;
    }

    /** The first page of the first block of {@code order} that begins in frames {@code from} to {@code to - 1}; -1 for none. */
    public long nextBlock(int order, long from, long to) {
        Bitmap[] sorted = byOrder[order];
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted[middle].endFrame() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < sorted.length && sorted[i].firstFrame() < to; i++) {
            Bitmap bitmap = sorted[i];
            long start = Math.max(0, from - bitmap.firstFrame()) + (1L << order) - 1 >>> order;
            int bit = start >= (long) bitmap.words().length << 6
                    ? bitmap.words().length << 6
                    : next(bitmap.words(), (int) start, bitmap.words().length << 6, 0);
            long frame = bitmap.firstFrame() + ((long) bit << order);
            if (bit < bitmap.words().length << 6) {
                return frame < to ? frame : -1;
            }
        }
        return -1;
    }

    /** Whether all of the {@code size} bytes at the physical {@code address} are preserved. */
    public boolean covers(long address, long size) {
        long first = address >>> 12;
        return firstMissing(first, (address + Math.max(size, 1) - 1 >>> 12) - first + 1) < 0;
    }

    /** Hands all blocks to {@code visitor}: by ascending order, then frame; neighbours of one bitmap together. */
    public void forEachRun(Progress progress, RunVisitor visitor) {
        for (Bitmap[] bitmapsOfOrder : byOrder) {
            for (Bitmap bitmap : bitmapsOfOrder) {
                progress.check();
                forEachRun(bitmap, visitor);
            }
        }
    }

    /** Hands the blocks of one bitmap to {@code visitor}, neighbours together. */
    public static void forEachRun(Bitmap bitmap, RunVisitor visitor) {
        long[] words = bitmap.words();
        int bits = words.length << 6;
        int at = next(words, 0, bits, 0);
        while (at < bits) {
            int end = next(words, at, bits, -1L);
            visitor.run(bitmap.order(), bitmap.firstFrame() + ((long) at << bitmap.order()), end - at);
            at = next(words, end, bits, 0);
        }
    }

    /** The first bit from {@code from} on that differs from those of {@code skip}; {@code bits} when none does. */
    private static int next(long[] words, int from, int bits, long skip) {
        int word = from >>> 6;
        if (from >= bits) {
            return bits;
        }
        long differing = (words[word] ^ skip) & -1L << (from & 63);
        while (differing == 0) {
            if (++word == words.length) {
                return bits;
            }
            differing = words[word] ^ skip;
        }
        return (word << 6) + Long.numberOfTrailingZeros(differing);
    }
}
