// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryImage.Note;

/**
 * How a frame is written to a record: first what describes it, then its page table, as what differs from the frame before.
 *
 * @param tableOffset where the page table begins in the record's bytes
 */
record FrameRecord(Frame frame, PageRanges ranges, int tableOffset) {

    static byte[] encode(Frame frame, PageTable table, PageTable base) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(frame.time().toEpochMilli());
        text(out, frame.label());
        text(out, frame.note());
        out.writeInt(frame.findings().size());
        for (String finding : frame.findings()) {
            text(out, finding);
        }
        text(out, frame.source().toString());
        text(out, frame.format());
        text(out, frame.torn());
        out.writeInt(frame.notes().size());
        for (Note note : frame.notes()) {
            text(out, note.name());
            out.writeInt(note.type());
            out.writeInt(note.content().length);
            out.write(note.content());
        }
        out.writeInt(frame.registers().size());
        for (Map<String, Long> cpu : frame.registers()) {
            out.writeInt(cpu.size());
            for (Map.Entry<String, Long> register : cpu.entrySet()) {
                text(out, register.getKey());
                out.writeLong(register.getValue());
            }
        }
        out.writeLong(frame.newPages());
        out.writeInt(frame.extents().size());
        for (Extent extent : frame.extents()) {
            out.writeLong(extent.start());
            out.writeLong(extent.length());
        }
        table.write(base, out);
        return bytes.toByteArray();
    }

    /** The page table of a record. */
    PageTable table(byte[] bytes, PageTable base, int lastId) throws IOException {
        int length = bytes.length - tableOffset;
        return PageTable.read(
                new DataInputStream(new ByteArrayInputStream(bytes, tableOffset, length)),
                base,
                ranges.pages(),
                lastId);
    }

    /**
     * Reads what describes a frame.
     *
     * @param number its own, 1 for the first
     * @param storedBytes what it added to the file
     * @throws IOException when it is damaged; the message says how
     */
    static FrameRecord decode(byte[] bytes, int number, long storedBytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Instant time = Instant.ofEpochMilli(in.readLong());
        String label = text(in);
        String note = text(in);
        List<String> findings = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            findings.add(text(in));
        }
        Path source = path(text(in));
        String format = text(in);
        String torn = text(in);
        List<Note> notes = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            notes.add(new Note(text(in), in.readInt(), in.readNBytes(count(in))));
        }
        List<Map<String, Long>> registers = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            Map<String, Long> cpu = new LinkedHashMap<>();
            for (int each = count(in); each > 0; each--) {
                cpu.put(text(in), in.readLong());
            }
            registers.add(cpu);
        }
        long newPages = in.readLong();
        List<Extent> extents = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            extents.add(new Extent(in.readLong(), in.readLong(), -1));
        }
        PageRanges ranges = PageRanges.of(extents);
        Frame frame = new Frame(
                number,
                time,
                label,
                note,
                findings,
                source,
                format,
                torn,
                extents,
                notes,
                registers,
                ranges.pages(),
                newPages,
                storedBytes);
        return new FrameRecord(frame, ranges, bytes.length - in.available());
    }

    private static Path path(String text) throws IOException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IOException("the name of its source is no path: " + e.getMessage(), e);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(count(in)), StandardCharsets.UTF_8);
    }

    /** A number of things or bytes that are still to come, so there can't be more than bytes left. */
    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new IOException("it announces " + Integer.toUnsignedString(count) + " items where only "
                    + in.available() + " bytes are left");
        }
        return count;
    }
}
