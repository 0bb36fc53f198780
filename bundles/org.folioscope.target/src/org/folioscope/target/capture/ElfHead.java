// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folioscope.memory.MemoryImage.Note;
import org.folioscope.memory.elf.ElfNotes;
import org.folioscope.memory.format.FileBytes;
import org.folioscope.target.TargetException;

/** The first bytes of an ELF64 core as QEMU writes it: header, program headers, notes, and then memory. */
final class ElfHead implements FileBytes {

    private static final int HEADER = 64;
    private static final int PT_NOTE = 4;
    private static final int PROGRAM_HEADER = 56;

    /** A machine with a thousand CPUs has about 1.5 MiB of notes. */
    private static final int MOST_BYTES = 16 << 20;

    private final byte[] bytes;

    private ElfHead(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads up to the end of the notes, and no further. */
    static ElfHead read(ReadableByteChannel from) throws IOException {
        ElfHead head = new ElfHead(new byte[0]).more(from, HEADER);
        if (!head.startsWith("\u007fELF")) {
            throw new TargetException("expected an ELF header at the beginning of QEMU's dump, found something else");
        }
        long table = head.u64(32);
        head = head.more(from, table + PROGRAM_HEADER);
        if (head.u32(table) != PT_NOTE) {
            throw new TargetException(
                    "expected the notes first in QEMU's dump, found a segment of type " + head.u32(table));
        }
        return head.more(from, head.u64(table + 8) + head.u64(table + 32));
    }

    private ElfHead more(ReadableByteChannel from, long size) throws IOException {
        if (size < 0 || size > MOST_BYTES) {
            throw new TargetException("expected at most " + MOST_BYTES + " bytes before the memory in QEMU's dump,"
                    + " found " + Long.toUnsignedString(size));
        }
        if (size <= bytes.length) {
            return this;
        }
        byte[] longer = Arrays.copyOf(bytes, (int) size);
        ByteBuffer rest = ByteBuffer.wrap(longer).position(bytes.length);
        while (rest.hasRemaining()) {
            if (from.read(rest) < 0) {
                throw new TargetException("QEMU's dump ended before its notes did");
            }
        }
        return new ElfHead(longer);
    }

    List<Note> notes() {
        long table = u64(32);
        return ElfNotes.read(this, u64(table + 8), u64(table + 32), new ArrayList<>());
    }

    @Override
    public Path path() {
        return Path.of("QEMU's dump");
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public long available(long offset, long wanted) {
        return offset < 0 || offset >= bytes.length || wanted <= 0 ? 0 : Math.min(wanted, bytes.length - offset);
    }

    @Override
    public MemorySegment slice(long offset, long length) {
        return MemorySegment.ofArray(bytes).asSlice(offset, length).asReadOnly();
    }
}
