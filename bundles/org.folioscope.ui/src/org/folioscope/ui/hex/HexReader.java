// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.hex;

import java.util.Arrays;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/** Reads memory for the hex view, page by page, so that what is missing leaves a gap and not an error. */
public final class HexReader {

    private static final int PAGE = 4096;

    private HexReader() {}

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
