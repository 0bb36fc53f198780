// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.folioscope.base.Progress;
import org.folioscope.kernel.memmap.FrameRanges;

/**
 * A colouring at any scale: what a dot shows that stands for a power of two of frames. Small dots are counted from the
 * frames; large ones from blocks that are counted once, so that all of a machine's memory is drawn as fast as a part of
 * it. Immutable; safe for use by several threads.
 */
public final class MapCells {

    /** Frames of a block, as a power of two: 16 MiB. */
    static final int BLOCK_SHIFT = 12;

    private static final int BLOCK = 1 << BLOCK_SHIFT;

    /** Blocks that are counted at most, 16 TiB; behind them dots show nothing when they are large. */
    private static final long MOST_BLOCKS = 1L << 20;

    private final MapColoring coloring;
    private final int classes;
    private final int[] weights;

    /** First block, and the one after the last, of each stretch of memory; ascending. */
    private final List<long[]> stretches = new ArrayList<>();

    /** For each stretch the counts of its blocks, class by class. */
    private final List<short[]> counts = new ArrayList<>();

    private final long[] total;

    private MapCells(MapColoring coloring) {
        this.coloring = coloring;
        this.classes = coloring.classes().size();
        this.weights = coloring.classes().stream().mapToInt(MapClass::weight).toArray();
        this.total = new long[classes];
    }

    /** Counts the blocks of all memory; on several cores. */
    public static MapCells of(MapColoring coloring, Progress progress) {
        MapCells cells = new MapCells(coloring);
        FrameRanges frames = coloring.frames();
        long left = MOST_BLOCKS;
        for (int i = 0; i < frames.size() && left > 0; i++) {
            long first = frames.first(i) >>> BLOCK_SHIFT;
            long end = (frames.end(i) - 1 >>> BLOCK_SHIFT) + 1;
            long[] last = cells.stretches.isEmpty() ? null : cells.stretches.getLast();
            if (last != null && first <= last[1]) {
                left -= Math.max(0, end - last[1]);
                last[1] = Math.max(last[1], end);
            } else {
                left -= end - first;
                cells.stretches.add(new long[] {first, Math.min(end, first + MOST_BLOCKS)});
            }
        }
        progress.begin("Counting page frames", frames.count() >>> BLOCK_SHIFT);
        for (long[] stretch : cells.stretches) {
            cells.counts.add(cells.count(stretch[0], (int) (stretch[1] - stretch[0]), progress));
        }
        return cells;
    }

    private short[] count(long first, int blocks, Progress progress) {
        short[] result = new short[blocks * classes];
        IntStream.range(0, blocks).parallel().forEach(block -> {
            progress.check();
            byte[] line = new byte[BLOCK];
            coloring.read(first + block << BLOCK_SHIFT, line, BLOCK);
            int[] histogram = new int[classes];
            for (byte each : line) {
                histogram[each]++;
            }
            for (int i = 0; i < classes; i++) {
                result[block * classes + i] = (short) histogram[i];
            }
            progress.advance(1);
        });
        synchronized (total) {
            for (int i = 0; i < result.length; i++) {
                total[i % classes] += result[i] & 0xffff;
            }
        }
        return result;
    }

    public MapColoring coloring() {
        return coloring;
    }

    /** How many frames have a class, the first one left out: there may be any number of frames that nobody has. */
    public long count(int index) {
        return index == 0 ? 0 : total[index];
    }

    /** How many frames have any class but the first. */
    public long count() {
        long sum = 0;
        for (int i = 1; i < classes; i++) {
            sum += total[i];
        }
        return sum;
    }

    /**
     * What dots show.
     *
     * @param pfn first frame of the first dot
     * @param shift a dot stands for 2^shift frames, 0 to 40
     * @param target takes indexes of classes from 0 on
     * @param count of dots
     */
    public void read(long pfn, int shift, byte[] target, int count) {
        if (shift == 0) {
            coloring.read(pfn, target, count);
        } else if (shift < BLOCK_SHIFT || (pfn & BLOCK - 1) != 0) {
            readFrames(pfn, shift, target, count);
        } else {
            readBlocks(pfn >>> BLOCK_SHIFT, 1L << shift - BLOCK_SHIFT, target, count);
        }
    }

    private void readFrames(long pfn, int shift, byte[] target, int count) {
        long perDot = 1L << shift;
        byte[] line = new byte[(int) Math.min(perDot, BLOCK)];
        long[] histogram = new long[classes];
        for (int dot = 0; dot < count; dot++) {
            java.util.Arrays.fill(histogram, 0);
            long from = pfn + dot * perDot;
            for (long at = from; at < from + perDot; at += line.length) {
                coloring.read(at, line, line.length);
                for (byte each : line) {
                    histogram[each]++;
                }
            }
            target[dot] = heaviest(histogram);
        }
    }

    private void readBlocks(long first, long perDot, byte[] target, int count) {
        long[] histogram = new long[classes];
        for (int dot = 0; dot < count; dot++) {
            java.util.Arrays.fill(histogram, 0);
            histogram[0] = 1;
            add(first + dot * perDot, perDot, histogram);
            target[dot] = heaviest(histogram);
        }
    }

    private void add(long block, long blocks, long[] histogram) {
        for (int i = 0; i < stretches.size(); i++) {
            long[] stretch = stretches.get(i);
            long from = Math.max(block, stretch[0]);
            long to = Math.min(block + blocks, stretch[1]);
            for (long at = from; at < to; at++) {
                int base = (int) (at - stretch[0]) * classes;
                for (int j = 0; j < classes; j++) {
                    histogram[j] += counts.get(i)[base + j] & 0xffff;
                }
            }
        }
    }

    private byte heaviest(long[] histogram) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < classes; i++) {
            long weight = histogram[i] * weights[i];
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        return (byte) best;
    }
}
