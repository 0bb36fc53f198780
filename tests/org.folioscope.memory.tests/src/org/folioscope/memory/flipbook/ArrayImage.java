// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folioscope.base.Diagnostic;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.Window;

/** Memory of some arrays, each an extent, handed out in windows of any size. */
final class ArrayImage implements MemoryImage {

    final TreeMap<Long, byte[]> arrays = new TreeMap<>();
    /** Most bytes of a window. */
    int window = Integer.MAX_VALUE;
    /** A page that can't be read, or -1. */
    long damaged = -1;

    ArrayImage with(long start, byte[] bytes) {
        arrays.put(start, bytes);
        return this;
    }

    @Override
    public Window window(long address) {
        Map.Entry<Long, byte[]> array = arrays.floorEntry(address);
        if (array == null || address - array.getKey() >= array.getValue().length) {
            throw new MemoryFaultException("physical", address, Reason.ABSENT, "");
        }
        if (address >>> 12 == damaged) {
            throw new MemoryFaultException("physical", address, Reason.DAMAGED, "");
        }
        MemorySegment bytes = MemorySegment.ofArray(array.getValue());
        long offset = address - array.getKey();
        long from = offset / window * window;
        return new Window(array.getKey() + from, bytes.asSlice(from, Math.min(window, bytes.byteSize() - from)));
    }

    @Override
    public List<Extent> extents() {
        List<Extent> extents = new ArrayList<>();
        arrays.forEach((start, bytes) -> extents.add(new Extent(start, bytes.length, -1)));
        return extents;
    }

    @Override
    public Path path() {
        return Path.of("/somewhere/guest.elf");
    }

    @Override
    public long fileSize() {
        return 1;
    }

    @Override
    public String format() {
        return "arrays";
    }

    @Override
    public List<Note> notes() {
        return List.of(new Note("QEMU", 7, new byte[] {1, 2, 3}));
    }

    @Override
    public List<Map<String, Long>> registers() {
        return List.of(Map.of("cr3", -5L));
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return List.of();
    }

    @Override
    public void close() {}
}
