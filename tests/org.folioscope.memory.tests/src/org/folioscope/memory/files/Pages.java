// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

/** What the pages of the test machine hold: known content for each page frame number. */
public final class Pages {

    public static final int SIZE = 4096;

    private Pages() {}

    /** Each fifth page is zero; the others mix kernel pointers, random bytes, and runs that compress well. */
    public static byte[] content(long pfn) {
        byte[] page = new byte[SIZE];
        if (pfn % 5 == 0) {
            return page;
        }
        Random random = new Random(pfn);
        ByteBuffer buffer = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 64; i++) {
            buffer.putLong(0xffff_8880_0000_0000L + (pfn << 12) + random.nextInt(4096));
        }
        byte[] noise = new byte[pfn % 3 == 0 ? SIZE - buffer.position() : 512];
        random.nextBytes(noise);
        buffer.put(noise);
        while (buffer.hasRemaining()) {
            buffer.put((byte) pfn);
        }
        return page;
    }

    /** Pages {@code first} to {@code first + count - 1}, one after the other. */
    public static byte[] contents(long first, int count) {
        byte[] pages = new byte[count * SIZE];
        for (int i = 0; i < count; i++) {
            System.arraycopy(content(first + i), 0, pages, i * SIZE, SIZE);
        }
        return pages;
    }
}
