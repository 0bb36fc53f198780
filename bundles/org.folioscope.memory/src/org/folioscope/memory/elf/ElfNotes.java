// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.elf;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.memory.MemoryImage.Note;
import org.folioscope.memory.format.FileBytes;

/**
 * Reads a block of ELF notes: name size, descriptor size, type (32 bits each), then both padded to 4 bytes (System V
 * ABI; Linux and QEMU pad so in 64-bit files too).
 */
public final class ElfNotes {

    /** A machine with 4,096 CPUs has about 4 MiB of notes; more than this is no note segment. */
    private static final long MOST_BYTES = 64L << 20;

    private ElfNotes() {}

    /** The notes in {@code length} bytes at {@code offset}; whatever of them is there and makes sense. */
    public static List<Note> read(FileBytes file, long offset, long length, List<Diagnostic> diagnostics) {
        List<Note> notes = new ArrayList<>();
        long present = file.available(offset, Math.min(Math.max(length, 0), MOST_BYTES));
        if (present != length) {
            diagnostics.add(Diagnostic.warning(
                    "notes of " + Numbers.size(length) + " are announced, " + Numbers.size(present) + " are read",
                    "file offset " + Numbers.hex(offset)));
        }
        if (present <= 0) {
            return notes;
        }
        MemorySegment bytes = file.slice(offset, present);
        long at = 0;
        while (at + 12 <= present) {
            long nameSize = Integer.toUnsignedLong(bytes.get(FileBytes.INT, at));
            long size = Integer.toUnsignedLong(bytes.get(FileBytes.INT, at + 4));
            int type = bytes.get(FileBytes.INT, at + 8);
            if (nameSize == 0 && size == 0 && type == 0) {
                break; // padding: /proc/vmcore and QEMU round the segment up
            }
            long descriptor = at + 12 + padded(nameSize);
            if (descriptor + size > present) {
                diagnostics.add(Diagnostic.warning(
                        "a note says that it has a name of " + nameSize + " and a content of " + size
                                + " bytes, but its segment ends before; it and those after it are left out",
                        "file offset " + Numbers.hex(offset + at)));
                break;
            }
            notes.add(new Note(
                    name(bytes, at + 12, nameSize),
                    type,
                    bytes.asSlice(descriptor, size).toArray(ValueLayout.JAVA_BYTE)));
            at = descriptor + padded(size);
        }
        return notes;
    }

    static long padded(long size) {
        return size + 3 & ~3L;
    }

    private static String name(MemorySegment bytes, long offset, long size) {
        byte[] name = bytes.asSlice(offset, Math.min(size, 64)).toArray(ValueLayout.JAVA_BYTE);
        int length = 0;
        while (length < name.length && name[length] != 0) {
            length++;
        }
        return new String(name, 0, length, StandardCharsets.ISO_8859_1);
    }
}
