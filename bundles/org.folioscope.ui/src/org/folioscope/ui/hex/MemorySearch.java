// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.hex;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;

/** Finds bytes in physical memory: from an address to the end, then from the beginning. */
public final class MemorySearch {

    private static final int PIECE = 1 << 20;
    private static final int PAGE = 4096;

    private MemorySearch() {}

    /**
     * What a person types to search for: text in quotes or that is no hex, bytes as hex digits ("de ad be ef"), or a
     * number as 0x-hex, which is taken as it lies in memory, little-endian, in 4 or 8 bytes.
     *
     * @throws NumberFormatException with a sentence, where there is nothing to search for
     */
    public static byte[] pattern(String typed) {
        String text = typed.strip();
        if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1);
        } else if (text.matches("0[xX][0-9a-fA-F_]+")) {
            return littleEndian(Numbers.parse(text));
        } else if (text.matches("([0-9a-fA-F]{2}\\s*)+")) {
            return HexFormat.of().parseHex(text.replaceAll("\\s+", ""));
        }
        if (text.isEmpty()) {
            throw new NumberFormatException(
                    "type text, bytes such as \"7f 45 4c 46\", or a number such as 0xffff888000000000");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] littleEndian(long value) {
        int size = value >>> 32 == 0 ? 4 : 8;
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (value >>> 8 * i);
        }
        return bytes;
    }

    /** The physical address of the next place at or after {@code from}, or, after the end, from the beginning on. */
    public static OptionalLong find(PhysicalMemory memory, byte[] pattern, long from, Progress progress) {
        List<Extent> extents = memory.extents();
        progress.begin(
                "Searching memory", extents.stream().mapToLong(Extent::length).sum());
        PhysicalReader reader = new PhysicalReader(memory);
        for (Extent extent : extents) {
            if (Long.compareUnsigned(extent.end() - 1, from) >= 0) {
                long start = Long.compareUnsigned(from, extent.start()) > 0 ? from : extent.start();
                OptionalLong found = findIn(reader, pattern, start, extent.end(), progress);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (Extent extent : extents) {
            if (Long.compareUnsigned(extent.start(), from) < 0) {
                OptionalLong found = findIn(reader, pattern, extent.start(), extent.end(), progress);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return OptionalLong.empty();
    }

    /** Pieces overlap by a pattern's length, so that a match across two is found. */
    private static OptionalLong findIn(PhysicalReader reader, byte[] pattern, long start, long end, Progress progress) {
        byte[] piece = new byte[PIECE + pattern.length - 1];
        for (long at = start; end - at >= pattern.length; at += PIECE) {
            progress.check();
            int length = (int) Math.min(piece.length, end - at);
            boolean[] missing = read(reader, at, piece, length);
            int found = indexOf(piece, length, pattern, missing, at);
            if (found >= 0) {
                return OptionalLong.of(at + found);
            }
            progress.advance(Math.min(PIECE, length));
            if (end - at <= PIECE) {
                break;
            }
        }
        return OptionalLong.empty();
    }

    /** Reads page by page; tells for each page that the piece touches whether it is missing. */
    private static boolean[] read(PhysicalReader reader, long at, byte[] piece, int length) {
        boolean[] missing = new boolean[length / PAGE + 2];
        for (int done = 0; done < length; ) {
            int count = (int) Math.min(length - done, PAGE - (at + done & PAGE - 1));
            try {
                reader.read(at + done, piece, done, count);
            } catch (MemoryFaultException _) {
                missing[(int) ((at + done >>> 12) - (at >>> 12))] = true;
            }
            done += count;
        }
        return missing;
    }

    private static int indexOf(byte[] piece, int length, byte[] pattern, boolean[] missing, long at) {
        byte first = pattern[0];
        for (int i = 0; i <= length - pattern.length; i++) {
            if (piece[i] == first
                    && matches(piece, i, pattern)
                    && !missing[(int) ((at + i >>> 12) - (at >>> 12))]
                    && !missing[(int) ((at + i + pattern.length - 1 >>> 12) - (at >>> 12))]) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] piece, int at, byte[] pattern) {
        for (int i = 1; i < pattern.length; i++) {
            if (piece[at + i] != pattern[i]) {
                return false;
            }
        }
        return true;
    }
}
