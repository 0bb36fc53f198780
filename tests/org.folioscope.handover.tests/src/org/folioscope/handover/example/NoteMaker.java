// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.example;

import java.nio.charset.StandardCharsets;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.memory.overlay.ZeroMemory;

/** Makes memory with notes. Knows the format's offsets by itself and shares nothing with the decoder. */
public final class NoteMaker {

    /** Bytes of the memory that it makes. */
    public static final long SIZE = 1 << 20;

    private NoteMaker() {}

    /** Memory with three notes, at 0x10000, 0x30000 and 0x20000, in this order. */
    public static Overlay three() {
        Overlay memory = new Overlay(new ZeroMemory(0, SIZE));
        note(memory, 0x10000, 0x30000, "milk");
        note(memory, 0x30000, 0x20000, "bread");
        note(memory, 0x20000, 0, "eggs \u00e9");
        return memory;
    }

    private static void note(Overlay memory, long at, long next, String text) {
        byte[] page = new byte[64];
        java.nio.ByteBuffer out = java.nio.ByteBuffer.wrap(page).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        out.put("note".getBytes(StandardCharsets.US_ASCII));
        out.putShort((short) 3).put((byte) 1).put((byte) 0xe9);
        out.putLong(next).putLong(1_767_225_600_000_000_001L);
        out.put(new byte[] {0, 0, 1, 2});
        out.putShort((short) 10).putShort((short) 20).putShort((short) 30).putShort((short) 40);
        out.put(text.getBytes(StandardCharsets.UTF_8));
        memory.write(at, page);
    }
}
