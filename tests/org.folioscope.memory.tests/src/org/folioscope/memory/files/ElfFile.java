// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.files;

import java.util.ArrayList;
import java.util.List;

/** Makes ELF core files from the tables in the System V ABI (gABI 4.1, chapters 4 and 5). */
public final class ElfFile {

    /** One program header, with the content that goes into the file for it. */
    private record Segment(int type, long address, long memorySize, byte[] content) {}

    private final List<Segment> segments = new ArrayList<>();
    private boolean extendedCount;

    /** A PT_LOAD of pages {@code pfn} and up. */
    public ElfFile load(long pfn, int pages) {
        return load(pfn * Pages.SIZE, (long) pages * Pages.SIZE, Pages.contents(pfn, pages));
    }

    public ElfFile load(long address, long memorySize, byte[] content) {
        segments.add(new Segment(1, address, memorySize, content));
        return this;
    }

    /** A PT_NOTE with one note. */
    public ElfFile note(String name, int type, byte[] descriptor) {
        int padded = name.length() + 1 + 3 & ~3;
        FileMaker note = new FileMaker();
        note.u32(0, name.length() + 1).u32(4, descriptor.length).u32(8, type).text(12, name + "\0");
        note.bytes(12 + padded, descriptor).bytes((12 + padded + descriptor.length + 3 & ~3) - 1, (byte) 0);
        if (descriptor.length % 4 == 0) {
            note.bytes(12 + padded, descriptor);
        }
        segments.add(new Segment(4, 0, 0, note.toBytes()));
        return this;
    }

    /** Writes e_phnum as PN_XNUM, whatever the number is. */
    public ElfFile extendedCount() {
        extendedCount = true;
        return this;
    }

    /** ELF header, section header (for the extended count), program headers, contents. */
    public FileMaker make() {
        FileMaker file = new FileMaker();
        file.bytes(0, (byte) 0x7f, (byte) 'E', (byte) 'L', (byte) 'F', (byte) 2, (byte) 1, (byte) 1);
        file.u16(16, 4).u16(18, 62).u32(20, 1);
        file.u64(32, 128).u64(40, extendedCount ? 64 : 0);
        file.u16(52, 64).u16(54, 56).u16(56, extendedCount ? 0xffff : segments.size());
        file.u16(58, 64).u16(60, extendedCount ? 1 : 0);
        if (extendedCount) {
            file.u32(64 + 44, segments.size());
        }
        long content = 128 + 56L * segments.size();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            long header = 128 + 56L * i;
            file.u32(header, segment.type).u64(header + 8, content).u64(header + 24, segment.address);
            file.u64(header + 32, segment.content.length)
                    .u64(header + 40, segment.memorySize)
                    .u64(header + 48, 0);
            file.bytes(content, segment.content);
            content += segment.content.length;
        }
        return file;
    }
}
