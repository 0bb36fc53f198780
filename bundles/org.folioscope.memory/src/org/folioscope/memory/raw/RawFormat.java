// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.raw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.format.ImageFormat;
import org.folioscope.memory.format.MappedFile;
import org.folioscope.memory.format.MappedImage;
import org.folioscope.memory.format.PhysicalLimit;
import org.folioscope.memory.format.RangeTable;

/**
 * The bytes of RAM one after the other, as QEMU's memory-backend-file keeps and pmemsave writes them. There is no magic
 * number, so this is the last format to be tried, and the content has to speak for it unless the user says where the
 * memory belongs ({@link OpenOptions#rawBase}, {@link OpenOptions#rawHoleStart}).
 */
public final class RawFormat implements ImageFormat {

    private static final long PAGE = 4096;
    private static final long SMALLEST = 1 << 20;

    @Override
    public boolean recognises(MappedFile file) {
        return true;
    }

    @Override
    public MemoryImage open(MappedFile file, OpenOptions options, Progress progress) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        boolean said = options.rawBase() != 0 || options.rawHoleStart() >= 0;
        if (!said) {
            refuseOthers(file);
            new RawEvidence(file, diagnostics).check(progress);
        }
        long base = options.rawBase();
        if (!PhysicalLimit.holds(base, file.size())) {
            throw new ImageException("raw memory of " + Numbers.size(file.size()) + " at base " + Numbers.hex(base)
                    + " would end above 2^" + PhysicalLimit.BITS + ". Give another base.");
        }
        RangeTable.Builder ranges = new RangeTable.Builder();
        long hole = base != 0 && options.rawHoleStart() < 0
                ? 0
                : PcHole.start(file, options.rawHoleStart(), diagnostics) - base;
        if (hole > 0 && hole < file.size() && base + hole < PcHole.END) {
            ranges.add(base, hole, 0);
            ranges.add(PcHole.END, file.size() - hole, hole);
        } else {
            ranges.add(base, file.size(), 0);
        }
        return new MappedImage(file, "raw", ranges.build(), List.of(), List.of(), diagnostics);
    }

    private static void refuseOthers(MappedFile file) throws ImageException {
        String found = KnownFiles.describe(file);
        if (found != null) {
            throw new ImageException(file.path() + " is not a memory image: found " + found);
        }
        if (file.size() < SMALLEST || file.size() % PAGE != 0) {
            throw new ImageException(file.path() + " is not a memory image: found no magic number of ELF core,"
                    + " kdump-compressed, LiME or a compressed file at file offset 0x0, and for raw memory it would have"
                    + " to be a multiple of 4 KiB and at least 1 MiB; it starts with " + file.firstBytes() + " ("
                    + file.size() + " bytes). If it was cut short, capture it again; if it is raw memory all the same,"
                    + " give its physical base.");
        }
    }
}
