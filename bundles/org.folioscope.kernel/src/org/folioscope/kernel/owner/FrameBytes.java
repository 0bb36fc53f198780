// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.owner;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;

/**
 * One byte for each page frame of a machine: its use, its fate, its shade. Frames that nothing was said of have 0 and cost
 * nothing, however far apart memory lies; large stretches of one value cost nothing either. Threads may write different
 * frames at once, and read what was written before they began.
 */
public final class FrameBytes {

    /** Frames of one chunk, as a power of two: 128 MiB of memory. */
    public static final int CHUNK_SHIFT = 15;

    /** Frames of one chunk. */
    public static final int CHUNK = 1 << CHUNK_SHIFT;

    /** Whole chunks of one value, which nobody writes to. */
    private final byte[][] uniform = new byte[256][];

    private final Map<Long, byte[]> chunks = new ConcurrentHashMap<>();

    /** The same bytes, to be written to. */
    public FrameBytes copy() {
        FrameBytes copy = new FrameBytes();
        chunks.forEach(
                (number, chunk) -> copy.chunks.put(number, isUniform(chunk) ? copy.uniform(chunk[0]) : chunk.clone()));
        return copy;
    }

    /** The byte of a frame. */
    public byte get(long pfn) {
        byte[] chunk = chunks.get(pfn >>> CHUNK_SHIFT);
        return chunk == null ? 0 : chunk[(int) pfn & CHUNK - 1];
    }

    /** Copies the bytes of {@code count} frames from {@code pfn} on to {@code target[offset…]}. */
    public void get(long pfn, byte[] target, int offset, int count) {
        int done = 0;
        while (done < count) {
            int at = (int) (pfn + done) & CHUNK - 1;
            int length = Math.min(CHUNK - at, count - done);
            byte[] chunk = chunks.get(pfn + done >>> CHUNK_SHIFT);
            if (chunk == null) {
                Arrays.fill(target, offset + done, offset + done + length, (byte) 0);
            } else {
                System.arraycopy(chunk, at, target, offset + done, length);
            }
            done += length;
        }
    }

    /** Sets the bytes of {@code count} frames from {@code pfn} on to {@code values[0…]}. */
    public void put(long pfn, byte[] values, int count) {
        int done = 0;
        while (done < count) {
            int at = (int) (pfn + done) & CHUNK - 1;
            int length = Math.min(CHUNK - at, count - done);
            System.arraycopy(values, done, writable(pfn + done >>> CHUNK_SHIFT), at, length);
            done += length;
        }
    }

    /** Sets the bytes of {@code count} frames from {@code pfn} on. */
    public void fill(long pfn, long count, byte value) {
        long at = pfn;
        while (at < pfn + count) {
            int first = (int) at & CHUNK - 1;
            int length = (int) Math.min(CHUNK - first, pfn + count - at);
            if (length == CHUNK) {
                chunks.put(at >>> CHUNK_SHIFT, uniform(value));
            } else {
                Arrays.fill(writable(at >>> CHUNK_SHIFT), first, first + length, value);
            }
            at += length;
        }
    }

    /** Replaces each byte (0 to 255) of {@code count} frames from {@code pfn} on by what {@code change} makes of it. */
    public void update(long pfn, long count, IntUnaryOperator change) {
        long at = pfn;
        while (at < pfn + count) {
            int first = (int) at & CHUNK - 1;
            int length = (int) Math.min(CHUNK - first, pfn + count - at);
            update(at >>> CHUNK_SHIFT, first, first + length, change);
            at += length;
        }
    }

    private void update(long number, int from, int to, IntUnaryOperator change) {
        byte[] chunk = chunks.get(number);
        if (to - from == CHUNK && (chunk == null || isUniform(chunk))) {
            int value = chunk == null ? 0 : chunk[0] & 0xff;
            chunks.put(number, uniform((byte) change.applyAsInt(value)));
            return;
        }
        chunk = writable(number);
        for (int i = from; i < to; i++) {
            chunk[i] = (byte) change.applyAsInt(chunk[i] & 0xff);
        }
    }

    private boolean isUniform(byte[] chunk) {
        synchronized (uniform) {
            return uniform[chunk[0] & 0xff] == chunk;
        }
    }

    private byte[] uniform(byte value) {
        synchronized (uniform) {
            byte[] chunk = uniform[value & 0xff];
            if (chunk == null) {
                chunk = new byte[CHUNK];
                Arrays.fill(chunk, value);
                uniform[value & 0xff] = chunk;
            }
            return chunk;
        }
    }

    private byte[] writable(long number) {
        byte[] chunk = chunks.get(number);
        if (chunk == null || isUniform(chunk)) {
            chunk = chunks.compute(
                    number, (_, old) -> old == null ? new byte[CHUNK] : isUniform(old) ? old.clone() : old);
        }
        return chunk;
    }

    /** How many of {@code count} frames from {@code pfn} on have each byte; adds to {@code counts}, 256 numbers. */
    public void count(long pfn, long count, long[] counts) {
        long at = pfn;
        while (at < pfn + count) {
            int first = (int) at & CHUNK - 1;
            int length = (int) Math.min(CHUNK - first, pfn + count - at);
            byte[] chunk = chunks.get(at >>> CHUNK_SHIFT);
            if (chunk == null) {
                counts[0] += length;
            } else {
                for (int i = first; i < first + length; i++) {
                    counts[chunk[i] & 0xff]++;
                }
            }
            at += length;
        }
    }
}
