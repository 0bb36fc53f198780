// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.kdump;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.format.FileBytes;
import org.folioscope.memory.format.MappedFile;
import org.folioscope.memory.format.RangeTable;

/**
 * A file in makedumpfile's flattened form, put in order: after a header of 4 KiB {"makedumpfile" in 16 bytes; type and
 * version: 64 bits each, both 1} come records {offset, size: 64 bits each; the bytes}, up to one whose offset and size
 * are -1. All numbers are big-endian (makedumpfile 1.7, makedumpfile.h; QEMU's dump/dump.c writes the same). Records may
 * come in any order; a later one replaces what it covers.
 */
final class FlatFile implements FileBytes {

    static final String MAGIC = "makedumpfile\0\0\0\0";
    private static final ValueLayout.OfLong BIG = LONG.withOrder(ByteOrder.BIG_ENDIAN);
    private static final long HEADER_SIZE = 4096;
    /** Records have 16 KiB and more, so this is 32 GiB of file; the index costs about 100 bytes for each. */
    private static final int MOST_RECORDS = 1 << 21;
    /** Largest piece that may be put together from several records: bitmaps of a machine with 4 TiB. */
    private static final long LARGEST_COPY = 256L << 20;

    private final MappedFile file;
    private final RangeTable records;
    private final long size;

    private FlatFile(MappedFile file, RangeTable records, long size) {
        this.file = file;
        this.records = records;
        this.size = size;
    }

    /** Reads all record headers: one touch for each 16 KiB of the file or so. */
    static FlatFile read(MappedFile file, List<Diagnostic> diagnostics, Progress progress) throws ImageException {
        file.require(0, HEADER_SIZE, "the header of the flattened form");
        long type = file.bytes().get(BIG, 16);
        long version = file.bytes().get(BIG, 24);
        if (type != 1 || version != 1) {
            throw new ImageException(file.path() + " is flattened in a way that is not supported: expected type 1,"
                    + " version 1 at file offset 0x10, found " + type + ", " + version + ". Try makedumpfile -R.");
        }
        RangeTable.Builder records = new RangeTable.Builder();
        progress.begin("Reading the flattened dump's index", file.size());
        long size = 0;
        long at = HEADER_SIZE;
        while (true) {
            progress.check();
            String place = "file offset " + Numbers.hex(at);
            if (!file.holds(at, 16)) {
                diagnostics.add(Diagnostic.error(
                        "the file is truncated: expected another record or the end mark of the flattened form", place));
                break;
            }
            long offset = file.bytes().get(BIG, at);
            long length = file.bytes().get(BIG, at + 8);
            if (offset == -1 && length == -1) {
                break;
            }
            if (offset < 0 || length <= 0 || offset + length < 0) {
                diagnostics.add(Diagnostic.error(
                        "a record of the flattened form says " + length + " bytes for offset " + Numbers.hex(offset)
                                + ", which can't be; the rest of the file is left out",
                        place));
                break;
            }
            long present = file.available(at + 16, length);
            if (records.add(offset, present, at + 16) > MOST_RECORDS) {
                throw new ImageException(file.path() + " has more than " + MOST_RECORDS
                        + " records in the flattened form. Put it in order first: makedumpfile -R NEW < "
                        + file.path());
            }
            size = Math.max(size, offset + present);
            progress.advance(16 + present);
            at += 16 + length;
        }
        return new FlatFile(file, records.build(), size);
    }

    @Override
    public Path path() {
        return file.path();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long available(long offset, long wanted) {
        long found = 0;
        int index = offset < 0 ? -1 : records.find(offset);
        while (index >= 0 && index < records.size() && found < wanted && records.start(index) <= offset + found) {
            found = records.end(index++) - offset;
        }
        return Math.min(found, wanted);
    }

    @Override
    public MemorySegment slice(long offset, long length) {
        int index = offset < 0 ? -1 : records.find(offset);
        if (index >= 0 && length <= records.end(index) - offset) {
            return file.slice(records.offset(index) + offset - records.start(index), length);
        }
        if (length < 0 || length > LARGEST_COPY || available(offset, length) < length) {
            throw new IndexOutOfBoundsException(length + " bytes at offset " + offset + " of a flattened file");
        }
        byte[] copy = new byte[(int) length];
        MemorySegment target = MemorySegment.ofArray(copy);
        long done = 0;
        while (done < length) {
            long at = offset + done;
            long piece = Math.min(length - done, records.end(index) - at);
            target.asSlice(done, piece).copyFrom(file.slice(records.offset(index) + at - records.start(index), piece));
            done += piece;
            index++;
        }
        return target.asReadOnly();
    }
}
