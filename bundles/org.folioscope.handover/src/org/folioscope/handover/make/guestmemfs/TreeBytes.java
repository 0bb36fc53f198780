// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.guestmemfs;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes a flattened device tree of version 17 (Devicetree Specification 0.4, chapter 5). One thread. */
final class TreeBytes {

    private final ByteArrayOutputStream structure = new ByteArrayOutputStream();
    private final StringBuilder strings = new StringBuilder();

    void begin(String name) {
        word(1);
        text(name);
    }

    void end() {
        word(2);
    }

    void property(String name, byte[] value) {
        int at = strings.indexOf(name + "\0");
        if (at < 0) {
            at = strings.length();
            strings.append(name).append('\0');
        }
        word(3);
        word(value.length);
        word(at);
        structure.writeBytes(value);
        pad();
    }

    private void text(String text) {
        structure.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        structure.write(0);
        pad();
    }

    private void pad() {
        while (structure.size() % 4 != 0) {
            structure.write(0);
        }
    }

    private void word(int value) {
        structure.writeBytes(ByteBuffer.allocate(4).putInt(value).array());
    }

    /** The whole tree; nothing may be added after. */
    byte[] finish() {
        word(9);
        byte[] names = strings.toString().getBytes(StandardCharsets.US_ASCII);
        int start = 40 + 16;
        int total = start + structure.size() + names.length;
        return ByteBuffer.allocate(total)
                .putInt(0xd00dfeed)
                .putInt(total)
                .putInt(start)
                .putInt(start + structure.size())
                .putInt(40)
                .putInt(17)
                .putInt(16)
                .putInt(0)
                .putInt(names.length)
                .putInt(structure.size())
                .putLong(0)
                .putLong(0)
                .put(structure.toByteArray())
                .put(names)
                .array();
    }
}
