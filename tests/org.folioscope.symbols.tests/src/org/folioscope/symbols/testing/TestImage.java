// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.testing;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.Window;

/** Physical memory in an array, from 0 on, that tests write to. */
public final class TestImage implements MemoryImage {

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final MemorySegment segment;
    private final List<Note> notes = new ArrayList<>();
    private final List<Map<String, Long>> registers = new ArrayList<>();

    public TestImage(int size) {
        bytes = new byte[size];
        segment = MemorySegment.ofArray(bytes);
    }

    public byte[] bytes() {
        return bytes;
    }

    public void u64(long address, long value) {
        segment.set(LONG, address, value);
    }

    public long u64(long address) {
        return segment.get(LONG, address);
    }

    public void write(long address, byte[] content) {
        System.arraycopy(content, 0, bytes, (int) address, content.length);
    }

    public void write(long address, String text) {
        write(address, (text + "\0").getBytes(StandardCharsets.ISO_8859_1));
    }

    public void note(String name, String text) {
        notes.add(new Note(name, 0, text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    public void cr3(long root) {
        registers.add(Map.of("cr3", root));
    }

    public void forget() {
        notes.clear();
        registers.clear();
    }

    @Override
    public List<Extent> extents() {
        return List.of(new Extent(0, bytes.length, 0));
    }

    @Override
    public Window window(long address) {
        if (address < 0 || address >= bytes.length) {
            throw new MemoryFaultException("physical", address, MemoryFaultException.Reason.ABSENT, "");
        }
        return new Window(0, segment);
    }

    @Override
    public Path path() {
        return Path.of("test.raw");
    }

    @Override
    public long fileSize() {
        return bytes.length;
    }

    @Override
    public String format() {
        return "test image";
    }

    @Override
    public List<Note> notes() {
        return notes;
    }

    @Override
    public List<Map<String, Long>> registers() {
        return registers;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return List.of();
    }

    @Override
    public void close() {
        notes.clear();
    }
}
