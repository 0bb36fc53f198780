// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.overlay;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.folioscope.base.Diagnostic;
import org.folioscope.memory.DeviceRegisters;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.Window;

/**
 * Changes over an image that stays as it is: a page is copied when it is first written to, and dropped again when it
 * holds what the image holds. Everything that reads an image reads this one too.
 *
 * <p>Several threads may read and one at a time write. A {@link org.folioscope.memory.MemoryReader} keeps the memory it
 * touched last: after a write, read with a new one. Closing the overlay forgets the changes and leaves the image open.
 */
public final class Overlay implements MemoryImage, PhysicalWriter {

    private static final int PAGE = 4096;

    private final MemoryImage base;
    /**
     * A copied page, or what the image has of it.
     *
     * @param original as it was when it was copied: a VM may write to its own page afterwards, and that is no change of ours
     */
    private record Copy(byte[] original, byte[] changed) {

        int length() {
            return changed.length;
        }
    }

    /** By the address of their first byte. */
    private final NavigableMap<Long, Copy> pages = new ConcurrentSkipListMap<>();

    /** @param base stays the caller's: it must be open as long as the overlay is used */
    public Overlay(MemoryImage base) {
        this.base = base;
    }

    /** The image below, without the changes. */
    public MemoryImage base() {
        return base;
    }

    @Override
    public Window window(long address) {
        Map.Entry<Long, Copy> page = pages.floorEntry(address);
        if (page != null && address - page.getKey() < page.getValue().length()) {
            return new Window(
                    page.getKey(),
                    MemorySegment.ofArray(page.getValue().changed()).asReadOnly());
        }
        Window window = base.window(address);
        long start = window.start();
        long end = start + window.bytes().byteSize();
        long from = page == null
                ? start
                : Math.max(start, page.getKey() + page.getValue().length());
        Long next = pages.higherKey(address);
        long to = next == null ? end : Math.min(end, next);
        return from == start && to == end
                ? window
                : new Window(from, window.bytes().asSlice(from - start, to - from));
    }

    @Override
    public long nextData(long address) {
        Map.Entry<Long, Copy> page = pages.floorEntry(address);
        if (page != null && address - page.getKey() < page.getValue().length()) {
            return address;
        }
        long data = base.nextData(address);
        Long changed = pages.higherKey(address);
        return changed == null ? data : Math.min(data, changed);
    }

    /**
     * Writes into the overlay.
     *
     * @throws org.folioscope.memory.MemoryFaultException when the image has no memory there; nothing was written then
     */
    @Override
    public synchronized void write(long address, byte[] bytes) {
        byte[] old = new byte[bytes.length];
        new PhysicalReader(this).read(address, old, 0, old.length); // all of it must be there
        for (int done = 0; done < bytes.length; ) {
            long at = address + done;
            long start = pageAt(at);
            Copy copy = pages.get(start);
            byte[] changed = copy.changed().clone();
            int count = (int) Math.min(bytes.length - done, start + changed.length - at);
            System.arraycopy(bytes, done, changed, (int) (at - start), count);
            if (Arrays.equals(changed, copy.original())) {
                pages.remove(start);
            } else {
                pages.put(start, new Copy(copy.original(), changed));
            }
            done += count;
        }
    }

    /** The start of the copied page that holds {@code address}; copies it where it isn't yet. */
    private long pageAt(long address) {
        Map.Entry<Long, Copy> page = pages.floorEntry(address);
        if (page != null && address - page.getKey() < page.getValue().length()) {
            return page.getKey();
        }
        Window window = base.window(address);
        long start = Math.max(window.start(), address & -PAGE);
        long end = Math.min(window.start() + window.bytes().byteSize(), (address & -PAGE) + PAGE);
        byte[] copy =
                window.bytes().asSlice(start - window.start(), end - start).toArray(ValueLayout.JAVA_BYTE);
        pages.put(start, new Copy(copy, copy));
        return start;
    }

    /** Whether anything differs from the image below. */
    public boolean isChanged() {
        return !pages.isEmpty();
    }

    /** What differs from the image below, byte for byte, ascending; runs of changed bytes are one change each. */
    public synchronized Patch patch() {
        Patch.Builder patch = new Patch.Builder();
        pages.forEach((start, copy) -> patch.difference(start, copy.original(), copy.changed()));
        return patch.build();
    }

    /** Forgets every change. */
    public synchronized void revert() {
        pages.clear();
    }

    @Override
    public List<Extent> extents() {
        return base.extents();
    }

    @Override
    public Path path() {
        return base.path();
    }

    @Override
    public Path plainFile() {
        return isChanged() ? null : base.plainFile();
    }

    @Override
    public long fileSize() {
        return base.fileSize();
    }

    @Override
    public String format() {
        return base.format();
    }

    @Override
    public List<Note> notes() {
        return base.notes();
    }

    @Override
    public List<Map<String, Long>> registers() {
        return base.registers();
    }

    @Override
    public List<DeviceRegisters> deviceRegisters() {
        return base.deviceRegisters();
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return base.diagnostics();
    }

    @Override
    public String torn() {
        return base.torn();
    }

    @Override
    public void close() {
        pages.clear();
    }
}
