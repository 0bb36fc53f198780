// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.format;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.folioscope.base.Diagnostic;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.Window;

/** An image whose memory lies in the file as it is, in ranges. A window is a whole range. */
public final class MappedImage implements MemoryImage {

    private final MappedFile file;
    private final String format;
    private final RangeTable ranges;
    private final List<Note> notes;
    private final List<Map<String, Long>> registers;
    private final List<Diagnostic> diagnostics;
    /** Made when first asked for; threads may race to make equal ones. */
    private final Window[] windows;

    public MappedImage(
            MappedFile file,
            String format,
            RangeTable ranges,
            List<Note> notes,
            List<Map<String, Long>> registers,
            List<Diagnostic> diagnostics) {
        this.file = file;
        this.format = format;
        this.ranges = ranges;
        this.notes = List.copyOf(notes);
        this.registers = List.copyOf(registers);
        this.diagnostics = List.copyOf(diagnostics);
        this.windows = new Window[ranges.size()];
    }

    @Override
    public Window window(long address) {
        int index = ranges.find(address);
        if (index < 0) {
            throw new MemoryFaultException("physical", address, Reason.ABSENT, "");
        }
        Window window = windows[index];
        if (window == null) {
            long start = ranges.start(index);
            window = new Window(start, file.slice(ranges.offset(index), ranges.end(index) - start));
            windows[index] = window;
        }
        return window;
    }

    @Override
    public long nextData(long address) {
        int index = ranges.find(address);
        if (index < 0) {
            return address;
        }
        long delta = ranges.start(index) - ranges.offset(index);
        long data = file.nextData(address - delta);
        return data >= ranges.end(index) - delta ? ranges.end(index) : data + delta;
    }

    @Override
    public List<Extent> extents() {
        return new Extents(ranges);
    }

    @Override
    public Path path() {
        return file.path();
    }

    @Override
    public Path plainFile() {
        return file.path();
    }

    @Override
    public long fileSize() {
        return file.size();
    }

    @Override
    public String format() {
        return format;
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
        return diagnostics;
    }

    @Override
    public void close() {
        file.close();
    }

    /** The ranges as extents, without an object for each until it is asked for. */
    private static final class Extents extends AbstractList<Extent> implements RandomAccess {

        private final RangeTable ranges;

        Extents(RangeTable ranges) {
            this.ranges = ranges;
        }

        @Override
        public Extent get(int index) {
            long start = ranges.start(index);
            return new Extent(start, ranges.end(index) - start, ranges.offset(index));
        }

        @Override
        public int size() {
            return ranges.size();
        }
    }
}
