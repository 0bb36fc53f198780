// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.kdump;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.Window;
import org.folioscope.memory.format.FileBytes;
import org.folioscope.memory.format.MappedFile;
import org.folioscope.memory.format.WindowCache;

/**
 * Memory in a kdump-compressed file. A window is one page: a piece of the file where it is stored as it is, else decoded
 * into a bounded cache. The descriptor of a page {offset: 64 bits; size, flags: 32 bits each; 64 bits unused} is found by
 * its rank among the pages that the second bitmap has.
 */
final class KdumpImage implements MemoryImage {

    static final int DESCRIPTOR_SIZE = 24;
    private static final long CACHE_BYTES = 64L << 20;
    /** More than a machine's memory map ever has; a filtered dump of a busy machine may have millions of runs. */
    private static final int MOST_EXTENTS = 1 << 16;

    private final MappedFile file;
    private final FileBytes bytes;
    private final KdumpHeader header;
    private final PageBitmap present;
    private final PageBitmap dumped;
    private final List<Note> notes;
    private final List<Map<String, Long>> registers;
    private final List<Diagnostic> diagnostics;
    private final String format;

    private final int pageShift;
    /** Where the first page's content lies. Writers put a page of zeros there, which all zero pages share. */
    private final long firstContent;

    private final WindowCache cache;
    private final PageDecoder decoder = new PageDecoder();
    private volatile MemorySegment sharedPage;
    private volatile List<Extent> extents;

    KdumpImage(
            MappedFile file,
            FileBytes bytes,
            KdumpHeader header,
            PageBitmap present,
            PageBitmap dumped,
            List<Note> notes,
            List<Map<String, Long>> registers,
            List<Diagnostic> diagnostics) {
        this.file = file;
        this.bytes = bytes;
        this.header = header;
        this.present = present;
        this.dumped = dumped;
        this.notes = List.copyOf(notes);
        this.registers = List.copyOf(registers);
        this.diagnostics = List.copyOf(diagnostics);
        this.format = "kdump-compressed (" + (bytes == file ? "" : "flattened, ") + header.compression() + ")";
        this.pageShift = Integer.numberOfTrailingZeros(header.blockSize());
        this.firstContent = header.descriptors() + dumped.count() * DESCRIPTOR_SIZE;
        this.cache = new WindowCache(CACHE_BYTES, header.blockSize());
    }

    @Override
    public Window window(long address) {
        long page = address >>> pageShift;
        long start = page << pageShift;
        Window window = cache.get(start);
        if (window != null) {
            return window;
        }
        if (!dumped.isSet(page)) {
            throw present.isSet(page) ? fault(address, Reason.EXCLUDED, "") : fault(address, Reason.ABSENT, "");
        }
        return load(address, start, header.descriptors() + dumped.rank(page) * DESCRIPTOR_SIZE);
    }

    private Window load(long address, long start, long descriptor) {
        if (!bytes.holds(descriptor, DESCRIPTOR_SIZE)) {
            throw fault(
                    address,
                    Reason.ABSENT,
                    "the file is truncated before the page's descriptor at file offset " + Numbers.hex(descriptor));
        }
        long offset = bytes.u64(descriptor);
        long size = bytes.u32(descriptor + 8);
        int flags = (int) bytes.u32(descriptor + 12);
        if (size == 0 || size > header.blockSize()) {
            throw fault(
                    address,
                    Reason.DAMAGED,
                    "its descriptor at file offset " + Numbers.hex(descriptor) + " says " + size
                            + " bytes, expected 1 to " + header.blockSize());
        }
        if (!bytes.holds(offset, size)) {
            throw fault(
                    address,
                    Reason.ABSENT,
                    "the file has no " + size + " bytes at offset " + Numbers.hex(offset)
                            + ", where its descriptor at file offset " + Numbers.hex(descriptor) + " says it is");
        }
        MemorySegment shared = sharedPage;
        if (offset == firstContent && shared != null) {
            return new Window(start, shared);
        }
        MemorySegment content = bytes.slice(offset, size);
        if (size != header.blockSize()) {
            content = decode(address, content.toArray(ValueLayout.JAVA_BYTE), flags, offset);
        } // a page that doesn't get smaller is stored as it is
        Window window = new Window(start, content);
        if (offset == firstContent) {
            sharedPage = content;
        } else if (size != header.blockSize()) {
            cache.put(window);
        }
        return window;
    }

    private MemorySegment decode(long address, byte[] packed, int flags, long offset) {
        byte[] page = new byte[header.blockSize()];
        String problem = decoder.decode(packed, flags, page);
        if (problem != null) {
            throw fault(address, Reason.DAMAGED, "its content at file offset " + Numbers.hex(offset) + " " + problem);
        }
        return MemorySegment.ofArray(page).asReadOnly();
    }

    private static MemoryFaultException fault(long address, Reason reason, String detail) {
        return new MemoryFaultException("physical", address, reason, detail);
    }

    @Override
    public List<Extent> extents() {
        List<Extent> known = extents;
        if (known == null) {
            known = List.copyOf(dumped.extents(header.blockSize(), MOST_EXTENTS));
            extents = known;
        }
        return known;
    }

    @Override
    public Path path() {
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
        decoder.close();
    }
}
