// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.kho;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a flattened device tree of version 17 from the tables of the Devicetree Specification 0.4, chapter 5: ten
 * big-endian words of header, an empty reservation block of 16 bytes, the structure block, the strings.
 */
final class FdtWriter {

    private final ByteArrayOutputStream struct = new ByteArrayOutputStream();
    private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private int lastValue;

    private FdtWriter token(int token) {
        struct.writeBytes(ByteBuffer.allocate(4).putInt(token).array());
        return this;
    }

    private void pad() {
        while (struct.size() % 4 != 0) {
            struct.write(0);
        }
    }

    FdtWriter begin(String name) {
        token(1);
        struct.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        struct.write(0);
        pad();
        return this;
    }

    FdtWriter end() {
        return token(2);
    }

    FdtWriter property(String name, byte[] value) {
        int at = names.computeIfAbsent(name, n -> {
            int offset = strings.size();
            strings.writeBytes(n.getBytes(StandardCharsets.US_ASCII));
            strings.write(0);
            return offset;
        });
        token(3).token(value.length).token(at);
        lastValue = 56 + struct.size();
        struct.writeBytes(value);
        pad();
        return this;
    }

    FdtWriter text(String name, String value) {
        return property(name, (value + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    /** A 64-bit word in the machine's own order, as KHO has them. */
    FdtWriter word(String name, long value) {
        return property(
                name,
                ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(value)
                        .array());
    }

    /** Offset of the last property's value from the tree's start. */
    int lastValue() {
        return lastValue;
    }

    /** The whole tree; {@code total} as its size, or 0 for what it has. */
    byte[] tree(int total) {
        byte[] body = struct.toByteArray();
        int structSize = body.length + 4;
        int size = 56 + structSize + strings.size();
        ByteBuffer bytes = ByteBuffer.allocate(size);
        bytes.putInt(0xd00dfeed).putInt(total == 0 ? size : total).putInt(56).putInt(56 + structSize);
        bytes.putInt(40).putInt(17).putInt(16).putInt(0).putInt(strings.size()).putInt(structSize);
        bytes.putLong(0).putLong(0);
        bytes.put(body).putInt(9).put(strings.toByteArray());
        return bytes.array();
    }
}
