// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.format.MappedFile;

/**
 * Looks whether a file without a magic number may be the memory of a 64-bit Linux machine: pages full of kernel pointers
 * (from 0xffff800000000000 or, with 5-level tables, 0xff00000000000000 on; Documentation/arch/x86/x86_64/mm.rst) are in
 * every one, and rare in anything else. Reads a bounded sample, however large the file is.
 */
final class RawEvidence {

    private static final int PAGE = 4096;
    private static final int WORDS = PAGE / Long.BYTES;
    private static final long FOUR_LEVELS = 0xffff_8000_0000_0000L;
    private static final long FIVE_LEVELS = 0xff00_0000_0000_0000L;
    /** 16 MiB at most. Memory of an idle guest has kernel pointers in one of 20 to 100 pages. */
    private static final int MOST_SAMPLES = 4096;
    /** Random bytes have this many of the narrow kind, or eight times as many of the wide, in no page of this world. */
    private static final int POINTERS_IN_PAGE = 8;

    private static final int CONVINCING_PAGES = 4;
    /** Fewer pages with any content say nothing: a big, nearly empty (sparse) memory is fine. */
    private static final int TELLING_PAGES = 256;

    private final MappedFile file;
    private final List<Diagnostic> diagnostics;

    RawEvidence(MappedFile file, List<Diagnostic> diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** @throws ImageException when the sample speaks against memory */
    void check(Progress progress) throws IOException {
        long pages = file.size() / PAGE;
        long samples = Math.min(pages, MOST_SAMPLES);
        int filled = 0;
        int convincing = 0;
        ByteBuffer page = ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN);
        // not through the mapping: a first touch there makes the kernel read megabytes around it
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            for (long i = 0; i < samples && convincing < CONVINCING_PAGES; i++) {
                progress.check();
                // spread evenly, but not at one offset of each large power of two
                long index = Math.min(pages - 1, (long) ((double) pages / samples * i) + i % 7);
                if (channel.read(page.clear(), index * PAGE) == PAGE) {
                    int found = pointers(page.flip().asLongBuffer());
                    filled += found >= 0 ? 1 : 0;
                    convincing += found >= POINTERS_IN_PAGE ? 1 : 0;
                }
            }
        }
        if (convincing > 0) {
            return;
        }
        if (filled >= TELLING_PAGES) {
            throw new ImageException(
                    file.path() + " is not a memory image: found no magic number, and none of " + samples
                            + " sampled pages (" + filled + " with content) holds " + POINTERS_IN_PAGE
                            + " kernel pointers, as memory of 64-bit Linux does; it starts with " + file.firstBytes()
                            + ". If it is raw memory all the same, give its physical base.");
        }
        diagnostics.add(Diagnostic.warning(
                "taken as raw memory only because it is no other format: " + samples + " sampled pages (" + filled
                        + " with content) hold no kernel pointers; the file starts with " + file.firstBytes(),
                "file offset " + Numbers.hex(0)));
    }

    /** How many kernel pointers the page holds, or -1 when it is filled with one value only. */
    private static int pointers(LongBuffer page) {
        long first = page.get(0);
        boolean uniform = true;
        int pointers = 0;
        int wide = 0;
        for (int i = 0; i < WORDS; i++) {
            long value = page.get(i);
            uniform &= value == first;
            // neither -1 nor an error number, nor a flag word of all ones
            if (value < -4096 && value >= FIVE_LEVELS && (value & 0xffff_ffffL) != 0xffff_ffffL) {
                wide++;
                pointers += value >= FOUR_LEVELS ? 1 : 0;
            }
        }
        return uniform ? -1 : Math.max(pointers, wide / 8);
    }
}
