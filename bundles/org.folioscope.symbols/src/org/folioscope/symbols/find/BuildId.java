// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import java.util.HexFormat;
import java.util.OptionalLong;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Symbols;

/** The build id in the notes that the linker put between __start_notes and __stop_notes (ELF note "GNU", type 3). */
final class BuildId {

    private static final int BUILD_ID = 3;
    private static final long GNU = 0x0055_4e47;
    private static final int LONGEST = 64;
    private static final int MOST_NOTES = 64;

    private BuildId() {}

    /** Lower-case hex; empty when there is none. */
    static String read(MemoryReader reader, Symbols symbols) {
        OptionalLong start = symbols.find("__start_notes");
        OptionalLong stop = symbols.find("__stop_notes");
        if (start.isEmpty() || stop.isEmpty()) {
            return "";
        }
        try {
            long at = start.getAsLong();
            for (int i = 0; i < MOST_NOTES && Long.compareUnsigned(at + 12, stop.getAsLong()) < 0; i++) {
                long nameSize = reader.u32(at);
                long size = reader.u32(at + 4);
                long content = at + 12 + align(nameSize);
                if (nameSize == 4 && reader.u32(at + 8) == BUILD_ID && reader.u32(at + 12) == GNU && size <= LONGEST) {
                    byte[] bytes = new byte[(int) size];
                    reader.read(content, bytes, 0, bytes.length);
                    return HexFormat.of().formatHex(bytes);
                }
                at = content + align(size);
            }
        } catch (MemoryFaultException _) {
            return "";
        }
        return "";
    }

    private static long align(long size) {
        return size + 3 & -4;
    }
}
