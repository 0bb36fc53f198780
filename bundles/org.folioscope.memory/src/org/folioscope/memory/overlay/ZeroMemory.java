// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.overlay;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.Window;

/** Memory without content, of any size: with an {@link Overlay} over it, images are made without a file. */
public final class ZeroMemory implements MemoryImage {

    private static final MemorySegment ZEROS =
            MemorySegment.ofArray(new byte[1 << 16]).asReadOnly();

    private final long start;
    private final long length;

    /**
     * @param start first physical address, a multiple of 64 KiB
     * @param length bytes, at least 1
     */
    public ZeroMemory(long start, long length) {
        this.start = start;
        this.length = length;
    }

    @Override
    public Window window(long address) {
        if (Long.compareUnsigned(address - start, length) >= 0) {
            throw new MemoryFaultException("physical", address, Reason.ABSENT, "");
        }
        long from = address & -ZEROS.byteSize();
        return new Window(from, ZEROS.asSlice(0, Math.min(ZEROS.byteSize(), start + length - from)));
    }

    @Override
    public long nextData(long address) {
        return start + length;
    }

    @Override
    public List<Extent> extents() {
        return List.of(new Extent(start, length, 0));
    }

    @Override
    public Path path() {
        return Path.of("zeros");
    }

    @Override
    public long fileSize() {
        return length;
    }

    @Override
    public String format() {
        return "zeros";
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
        // holds nothing
    }
}
