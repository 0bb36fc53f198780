// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.layout;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.folioscope.memory.MemoryReader;

/**
 * Names as the kernel keeps them are bytes. For people they are read as UTF-8; control characters, the backslash and
 * bytes that are no UTF-8 are written as a backslash and three octal digits, so nothing is lost.
 */
public final class KernelNames {

    private KernelNames() {}

    /** The name in the {@code length} bytes at {@code address}; the caller has checked the length. */
    public static String read(MemoryReader reader, long address, int length) {
        byte[] bytes = new byte[length];
        reader.read(address, bytes, 0, length);
        return escape(bytes);
    }

    /** The name up to a NUL, at most {@code limit} bytes. */
    public static String readCString(MemoryReader reader, long address, int limit) {
        return escape(reader.cString(address, limit).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The name in {@code bytes}. */
    public static String escape(byte[] bytes) {
        boolean plain = true;
        for (byte each : bytes) {
            plain &= each >= ' ' && each < 0x7f && each != '\\';
        }
        if (plain) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        StringBuilder text = new StringBuilder(bytes.length + 16);
        for (int i = 0; i < bytes.length; ) {
            int length = utf8Length(bytes, i);
            if (length == 0 || length == 1 && (bytes[i] < ' ' || bytes[i] == 0x7f || bytes[i] == '\\')) {
                octal(text, bytes[i] & 0xff);
                i++;
                continue;
            }
            String piece = new String(bytes, i, length, StandardCharsets.UTF_8);
            if (Character.isISOControl(piece.codePointAt(0))) {
                for (int j = i; j < i + length; j++) {
                    octal(text, bytes[j] & 0xff);
                }
            } else {
                text.append(piece);
            }
            i += length;
        }
        return text.toString();
    }

    private static void octal(StringBuilder text, int value) {
        text.append('\\')
                .append((char) ('0' + (value >> 6)))
                .append((char) ('0' + (value >> 3 & 7)))
                .append((char) ('0' + (value & 7)));
    }

    /** Length of the well-formed UTF-8 sequence at {@code at}; 0 where there is none. */
    private static int utf8Length(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (length <= 1 || at + length > bytes.length) {
            return length == 1 ? 1 : 0;
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, at, length));
            return length;
        } catch (CharacterCodingException _) {
            return 0;
        }
    }
}
