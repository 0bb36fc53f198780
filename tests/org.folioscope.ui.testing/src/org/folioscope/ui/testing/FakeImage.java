// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.testing;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.Window;

/** Physical memory of 64 KiB from 0x10000 on: each byte the low byte of its address, and one text in it. */
public final class FakeImage implements MemoryImage {

    public static final long START = 0x10000;
    public static final int SIZE = 0x10000;
    public static final String TEXT = "a folio in a haystack";
    public static final long TEXT_AT = START + 0x1ff8;

    private final Path path;
    private final byte[] bytes = new byte[SIZE];

    public FakeImage(Path path) {
        this.path = path;
        for (int i = 0; i < SIZE; i++) {
            bytes[i] = (byte) i;
        }
        byte[] text = TEXT.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(text, 0, bytes, (int) (TEXT_AT - START), text.length);
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public long fileSize() {
        return SIZE + 0x1000;
    }

    @Override
    public String format() {
        return "fake core";
    }

    @Override
    public List<Note> notes() {
        return List.of();
    }

    @Override
    public List<Map<String, Long>> registers() {
        return List.of();
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return List.of();
    }

    @Override
    public void close() {
        // nothing is held
    }

    @Override
    public List<Extent> extents() {
        return List.of(new Extent(START, SIZE, 0x1000));
    }

    @Override
    public Window window(long address) {
        if (!extents().getFirst().contains(address)) {
            throw new MemoryFaultException("physical", address, Reason.ABSENT, "");
        }
        return new Window(START, MemorySegment.ofArray(bytes).asReadOnly());
    }
}
