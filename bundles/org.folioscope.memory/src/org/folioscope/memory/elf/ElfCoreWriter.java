// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.elf;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.MemoryImage.Note;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.Window;

/**
 * Writes physical memory as an ELF64 core for x86-64, with the pages that a filter keeps. Runs of pages become PT_LOAD
 * segments; pages of zeros become holes of the file.
 */
public final class ElfCoreWriter {

    private static final int ALIGNMENT = 4096;
    private static final int BUFFER = 1 << 20;

    private final PageFilter filter;
    private final boolean shareZeros;

    public ElfCoreWriter(PageFilter filter) {
        this(filter, false);
    }

    private ElfCoreWriter(PageFilter filter, boolean shareZeros) {
        this.filter = filter;
        this.shareZeros = shareZeros;
    }

    /**
     * A writer that makes smaller files: all runs of zeros are segments of the same zeros in the file. That is good ELF, but
     * makedumpfile 1.7 takes such segments for one another.
     */
    public ElfCoreWriter sharingZeroPages() {
        return new ElfCoreWriter(filter, true);
    }

    /**
     * Writes {@code memory} to {@code target}, which is replaced only when all is written.
     *
     * @param notes as {@link org.folioscope.memory.MemoryImage#notes()} has them
     * @throws ImageException when the filter keeps nothing
     */
    public void write(PhysicalMemory memory, List<Note> notes, Path target, Progress progress) throws IOException {
        long total =
                memory.extents().stream().mapToLong(extent -> extent.length()).sum();
        progress.begin("Choosing pages", total);
        PageRuns runs = PageRuns.of(memory, filter, shareZeros, progress);
        if (runs.size() == 0) {
            throw new ImageException("nothing to write to " + target + ": the filter keeps no page of the "
                    + memory.extents().size() + " extents.");
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            writeAll(memory, runs, noteBlock(notes), part, progress);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void writeAll(PhysicalMemory memory, PageRuns runs, ByteBuffer notes, Path part, Progress progress)
            throws IOException {
        int headers = runs.size() + 1;
        boolean extended = headers >= ElfHeader.PN_XNUM;
        long table = ElfHeader.SIZE + (extended ? ElfHeader.SECTION_HEADER_SIZE : 0);
        long notesOffset = table + (long) headers * ElfHeader.PROGRAM_HEADER_SIZE;
        long zeros = aligned(notesOffset + notes.remaining());
        long data = aligned(zeros + runs.longestZero());
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            Output output = new Output(channel);
            writeHeader(output.buffer, headers, extended);
            programHeader(output, 4, notesOffset, 0, notes.remaining());
            long offset = data;
            for (int i = 0; i < runs.size(); i++) {
                programHeader(output, 1, runs.isZero(i) ? zeros : offset, runs.start(i), runs.length(i));
                offset += runs.isZero(i) ? 0 : runs.length(i);
            }
            output.add(MemorySegment.ofBuffer(notes));
            output.flush();
            channel.position(data); // what is skipped reads as zeros
            progress.begin("Writing memory", runs.bytes());
            for (int i = 0; i < runs.size(); i++) {
                if (!runs.isZero(i)) {
                    copy(memory, runs.start(i), runs.length(i), output, progress);
                }
            }
            output.flush();
            if (channel.size() < channel.position()) { // it ends with zeros
                channel.write(ByteBuffer.allocate(1), channel.position() - 1);
            }
        }
    }

    private static void copy(PhysicalMemory memory, long start, long length, Output output, Progress progress)
            throws IOException {
        long done = 0;
        while (done < length) {
            Window window = memory.window(start + done);
            long from = start + done - window.start();
            long piece = Math.min(Math.min(length - done, window.bytes().byteSize() - from), PageRuns.PAGE);
            output.addOrSkip(window.bytes().asSlice(from, piece));
            done += piece;
            progress.advance(piece);
            progress.check();
        }
    }

    private static void writeHeader(ByteBuffer buffer, int headers, boolean extended) {
        buffer.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        buffer.putShort((short) ElfHeader.ET_CORE)
                .putShort((short) ElfHeader.EM_X86_64)
                .putInt(1)
                .putLong(0);
        buffer.putLong(ElfHeader.SIZE + (extended ? ElfHeader.SECTION_HEADER_SIZE : 0));
        buffer.putLong(extended ? ElfHeader.SIZE : 0).putInt(0);
        buffer.putShort((short) ElfHeader.SIZE).putShort((short) ElfHeader.PROGRAM_HEADER_SIZE);
        buffer.putShort((short) (extended ? ElfHeader.PN_XNUM : headers));
        buffer.putShort((short) ElfHeader.SECTION_HEADER_SIZE)
                .putShort((short) (extended ? 1 : 0))
                .putShort((short) 0);
        if (extended) {
            buffer.put(new byte[ElfHeader.SH_INFO]).putInt(headers);
            buffer.put(new byte[ElfHeader.SECTION_HEADER_SIZE - ElfHeader.SH_INFO - 4]);
        }
    }

    private static void programHeader(Output output, int type, long offset, long address, long length)
            throws IOException {
        ByteBuffer buffer = output.room(ElfHeader.PROGRAM_HEADER_SIZE);
        buffer.putInt(type).putInt(0).putLong(offset).putLong(0).putLong(address);
        buffer.putLong(length).putLong(length).putLong(0);
    }

    private static ByteBuffer noteBlock(List<Note> notes) {
        int size = 0;
        for (Note note : notes) {
            size += (int) (12 + ElfNotes.padded(note.name().length() + 1) + ElfNotes.padded(note.content().length));
        }
        ByteBuffer block = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        for (Note note : notes) {
            byte[] name = note.name().getBytes(StandardCharsets.ISO_8859_1);
            block.putInt(name.length + 1).putInt(note.content().length).putInt(note.type());
            block.put(name).position((int) ElfNotes.padded(block.position() + 1));
            block.put(note.content()).position((int) ElfNotes.padded(block.position()));
        }
        return block.flip();
    }

    private static long aligned(long offset) {
        return offset + ALIGNMENT - 1 & -ALIGNMENT;
    }

    /** Collects small pieces; one thread only. */
    private static final class Output {

        private final FileChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

        Output(FileChannel channel) {
            this.channel = channel;
        }

        ByteBuffer room(int bytes) throws IOException {
            if (buffer.remaining() < bytes) {
                flush();
            }
            return buffer;
        }

        void add(MemorySegment bytes) throws IOException {
            long done = 0;
            while (done < bytes.byteSize()) {
                int piece = (int) Math.min(bytes.byteSize() - done, room(1).remaining());
                buffer.put(bytes.asSlice(done, piece).asByteBuffer());
                done += piece;
            }
        }

        /** At most a page; zeros become a hole. */
        void addOrSkip(MemorySegment page) throws IOException {
            if (ZeroPages.isZero(page)) {
                flush();
                channel.position(channel.position() + page.byteSize());
            } else {
                add(page);
            }
        }

        void flush() throws IOException {
            buffer.flip();
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            buffer.clear();
        }
    }
}
