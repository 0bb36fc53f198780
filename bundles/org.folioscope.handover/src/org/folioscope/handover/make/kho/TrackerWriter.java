// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.kho;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes KHO's tracker: as a radix tree (Linux 7.2: five levels of 512 addresses, a bitmap of 32768 bits, the order as a
 * bit of the key, 52 for order 0) or as a list of chunks (Linux 6.16: next, order, count, from 16 on pairs of start and
 * bitmap). Numbers are from the format's description, not from the decoders. One thread.
 */
final class TrackerWriter {

    private final KhoMemory memory;
    private final KhoPages pages;

    /** 4096 or 512 bytes of a bitmap in a chunk list; 0 for a radix tree. */
    private final int bitmapBytes;

    private final long root;
    private final Map<Long, Long> leaves = new TreeMap<>();
    private final Map<Integer, Map<Long, Long>> bitmaps = new TreeMap<>();
    private long lastSmall;
    private int smallUsed = 8;

    TrackerWriter(KhoMemory memory, KhoPages pages, int bitmapBytes) {
        this.memory = memory;
        this.pages = pages;
        this.bitmapBytes = bitmapBytes;
        this.root = bitmapBytes == 0 ? pages.free() : 0;
        if (root != 0) {
            memory.put64(root, 0);
        }
    }

    /** Marks the block of 2^order pages that begins with {@code frame}. */
    void preserve(long frame, int order) {
        if (bitmapBytes == 0) {
            long key = 1L << 52 - order | frame >>> order;
            setBit(leaf(key >>> 15), key & 32767);
        } else {
            long bits = 8L * bitmapBytes;
            long index = frame >>> order;
            long bitmap = bitmaps.computeIfAbsent(order, _ -> new TreeMap<>())
                    .computeIfAbsent(index / bits, _ -> newBitmap());
            setBit(bitmap, index % bits);
        }
    }

    private void setBit(long bitmap, long bit) {
        long word = bitmap + bit / 64 * 8;
        memory.put64(word, memory.get64(word) | 1L << bit % 64);
    }

    /** The bitmap for the upper bits of a key, with the tables that lead to it. */
    long leaf(long prefix) {
        return leaves.computeIfAbsent(prefix, _ -> {
            long node = root;
            for (int level = 5; level >= 1; level--) {
                long slot = node + (prefix >>> 9 * (level - 1) & 511) * 8;
                long next = memory.get64(slot);
                if (next == 0) {
                    next = pages.free();
                    memory.put64(next, 0);
                    memory.put64(slot, next);
                }
                node = next;
            }
            return node;
        });
    }

    /** Bitmaps of 512 bytes come from kmalloc: eight of them share a page. */
    private long newBitmap() {
        if (bitmapBytes == 4096) {
            long page = pages.free();
            memory.put64(page, 0);
            return page;
        }
        if (smallUsed == 8) {
            lastSmall = pages.free();
            smallUsed = 0;
        }
        return lastSmall + 512L * smallUsed++;
    }

    /** Physical address of the radix tree's root; 0 for a chunk list. */
    long root() {
        return root;
    }

    /** Writes the chunk list down; physical address of its first chunk. */
    long writeChunks() {
        List<Long> chunks = new ArrayList<>();
        for (Map.Entry<Integer, Map<Long, Long>> order : bitmaps.entrySet()) {
            long chunk = 0;
            int count = 255;
            for (Map.Entry<Long, Long> bitmap : order.getValue().entrySet()) {
                if (count == 255) {
                    chunk = pages.free();
                    chunks.add(chunk);
                    count = 0;
                }
                long start = bitmap.getKey() * 8 * bitmapBytes << order.getKey() + 12;
                memory.put64(chunk + 16 + 16L * count, start).put64(chunk + 24 + 16L * count, bitmap.getValue());
                memory.put32(chunk + 8, order.getKey()).put32(chunk + 12, ++count);
            }
        }
        for (int i = 0; i + 1 < chunks.size(); i++) {
            memory.put64(chunks.get(i), chunks.get(i + 1));
        }
        return chunks.isEmpty() ? 0 : chunks.getFirst();
    }
}
