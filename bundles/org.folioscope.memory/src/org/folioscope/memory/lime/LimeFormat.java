// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.lime;

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
 * LiME version 1: ranges of physical memory one after the other, each behind a header of 32 bytes {magic "EMiL",
 * version: 32 bits each; first address, last address: 64 bits each; 8 bytes reserved} (LiME's documentation, "LiME
 * memory range header").
 */
public final class LimeFormat implements ImageFormat {

    private static final String MAGIC = "EMiL";
    private static final long HEADER_SIZE = 32;
    /** A machine's memory has some dozen ranges; dumps that leave pages out may have many more. */
    private static final int MOST_RANGES = 1 << 20;

    @Override
    public boolean recognises(MappedFile file) {
        return file.startsWith(MAGIC);
    }

    @Override
    public MemoryImage open(MappedFile file, OpenOptions options, Progress progress) throws ImageException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        RangeTable.Builder ranges = new RangeTable.Builder();
        file.require(0, HEADER_SIZE, "the first LiME header");
        if (file.u32(4) != 1) {
            throw new ImageException(file.path() + " is LiME of a version that is not supported: expected version 1 at"
                    + " file offset 0x4, found " + file.u32(4) + (file.u32(4) == 2 ? " (compressed by AVML)" : "")
                    + ". Convert it to version 1 (avml-convert) or capture it without compression.");
        }
        long at = 0;
        while (at < file.size()) {
            progress.check();
            at = readRange(file, at, ranges, diagnostics);
        }
        RangeTable table = ranges.build();
        if (table.size() == 0) {
            throw new ImageException(file.path() + " holds no memory: "
                    + (diagnostics.isEmpty() ? "its ranges are empty" : diagnostics.getFirst())
                    + ". Capture it again.");
        }
        if (table.conflicts() > 0) {
            diagnostics.add(Diagnostic.warning(
                    table.conflicts() + " LiME ranges overlap others; the later one in the file is used",
                    "physical " + Numbers.hex(table.firstConflict())));
        }
        return new MappedImage(file, "LiME", table, List.of(), List.of(), diagnostics);
    }

    /** Adds the range whose header is at {@code at}; returns where the next header is, or the file's end to stop. */
    private static long readRange(MappedFile file, long at, RangeTable.Builder ranges, List<Diagnostic> diagnostics) {
        String place = "file offset " + Numbers.hex(at);
        if (!file.holds(at, HEADER_SIZE) || !file.hasAt(at, MAGIC)) {
            diagnostics.add(Diagnostic.error(
                    "expected a LiME header or the end of the file; the rest of the file is left out", place));
            return file.size();
        }
        long start = file.u64(at + 8);
        long last = file.u64(at + 16);
        if (last < start || !PhysicalLimit.holds(start, last - start + 1)) {
            diagnostics.add(Diagnostic.error(
                    "a LiME header gives the range " + Numbers.hex(start) + " to " + Numbers.hex(last)
                            + ", which can't be; the rest of the file is left out",
                    place));
            return file.size();
        }
        long length = last - start + 1;
        long present = file.available(at + HEADER_SIZE, length);
        if (present < length) {
            diagnostics.add(Diagnostic.error(
                    "the file is truncated: expected " + Numbers.size(length) + " of memory after a LiME header, found "
                            + Numbers.size(present),
                    place));
        }
        if (ranges.add(start, present, at + HEADER_SIZE) > MOST_RANGES) {
            diagnostics.add(
                    Diagnostic.error("more than " + MOST_RANGES + " ranges; the rest of the file is left out", place));
            return file.size();
        }
        return at + HEADER_SIZE + length;
    }
}
