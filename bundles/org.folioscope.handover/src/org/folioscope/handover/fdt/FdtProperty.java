// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.fdt;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * A property of a flattened device tree.
 *
 * @param name as the strings block has it
 * @param offset of the value's first byte from the tree's start, bytes
 * @param value a copy of its bytes
 */
public record FdtProperty(String name, int offset, byte[] value) {

    /**
     * The value as one number in the machine's own order. KHO writes its numbers so, and not as the big-endian cells of
     * the device tree specification (include/linux/kho/abi/kexec_handover.h of Linux 7.2).
     *
     * @return empty unless the value has 4 or 8 bytes
     */
    public OptionalLong number() {
        ByteBuffer bytes = ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN);
        return switch (value.length) {
            case 4 -> OptionalLong.of(bytes.getInt() & 0xffff_ffffL);
            case 8 -> OptionalLong.of(bytes.getLong());
            default -> OptionalLong.empty();
        };
    }

    /** The number of whole 64-bit words in the value. */
    public int words() {
        return value.length / 8;
    }

    /** The 64-bit word {@code index} of the value, little-endian. */
    public long word(int index) {
        return ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN).getLong(8 * index);
    }

    /** The value as text: the bytes before the first NUL, as ISO 8859-1. */
    public String text() {
        int end = 0;
        while (end < value.length && value[end] != 0) {
            end++;
        }
        return new String(value, 0, end, StandardCharsets.ISO_8859_1);
    }

    /** Whether the value is a text: printable ASCII and one NUL at its end. */
    public boolean isText() {
        if (value.length < 2 || value[value.length - 1] != 0) {
            return false;
        }
        for (int i = 0; i < value.length - 1; i++) {
            if (value[i] < 0x20 || value[i] > 0x7e) {
                return false;
            }
        }
        return true;
    }
}
