// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.hex;

import java.util.Arrays;
import java.util.BitSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.overlay.Overlay;

/** Reads memory for the hex view, page by page, so that what is missing leaves a gap and not an error. */
public final class HexReader {

    private static final int PAGE = 4096;

    private HexReader() {}

    /**
     * Reads {@code count} physical bytes with the user's changes, and tells which those are; for a worker thread.
     *
     * @param address physical, of the first byte
     */
    @SuppressWarnings("resource") // whoever opened the image closes it
    public static HexBlock read(Overlay memory, long address, int count) {
        HexBlock now = read(new PhysicalReader(memory), address, count);
        return memory.isChanged() ? compared(now, read(new PhysicalReader(memory.base()), address, count)) : now;
    }

    /** {@code now} with the bytes marked that differ from {@code before}. */
    public static HexBlock compared(HexBlock now, HexBlock before) {
        BitSet changed = new BitSet();
        for (int i = 0; i < now.bytes().length; i++) {
            changed.set(i, now.bytes()[i] != before.bytes()[i]);
        }
        return new HexBlock(now.start(), now.bytes(), now.reason(), changed, now.differing());
    }

    /** Reads {@code count} bytes; for the thread that {@code reader} belongs to, which should be a worker. */
    public static HexBlock read(MemoryReader reader, long start, int count) {
        short[] bytes = new short[count];
        Arrays.fill(bytes, (short) -1);
        String reason = "";
        byte[] page = new byte[PAGE];
        for (int done = 0; done < count; ) {
            int piece = (int) Math.min(count - done, PAGE - (start + done & PAGE - 1));
            try {
                reader.read(start + done, page, 0, piece);
                for (int i = 0; i < piece; i++) {
                    bytes[done + i] = (short) (page[i] & 0xff);
                }
            } catch (MemoryFaultException e) {
                reason = reason.isEmpty() ? e.reason().text() : reason;
            }
            done += piece;
        }
        return new HexBlock(start, bytes, reason);
    }
}
