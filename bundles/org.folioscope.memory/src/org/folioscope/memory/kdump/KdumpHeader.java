// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.kdump;

import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.format.FileBytes;

/**
 * The two headers of a kdump-compressed file: struct disk_dump_header at 0 and struct kdump_sub_header in the next block
 * (makedumpfile 1.7, diskdump_mod.h; 64-bit, little-endian). The sub header grew with each version: 2 split, 3
 * VMCOREINFO, 4 notes, 5 erased information, 6 page numbers of 64 bits.
 *
 * @param blockSize bytes of a block, which is a page
 * @param status the compression that the writer chose, and whether it came to its end
 * @param pages page frame numbers go from 0 to one less than this
 * @param bitmapOffset file offset of the bitmap(s)
 * @param bitmapLength bytes of one bitmap
 * @param filtered whether a second bitmap follows the first
 * @param descriptors file offset of the first page descriptor
 * @param parts file offset and size of VMCOREINFO, the notes, and the erased information; 0 where there is none
 */
record KdumpHeader(
        int blockSize,
        int status,
        long pages,
        long bitmapOffset,
        long bitmapLength,
        boolean filtered,
        long descriptors,
        long[] parts) {

    static final String MAGIC = "KDUMP   ";
    static final int ZLIB = 1;
    static final int LZO = 2;
    static final int SNAPPY = 4;
    static final int INCOMPLETE = 8;
    static final int ZSTD = 0x20;

    private static final int SIZE = 464;
    private static final int NEWEST = 6;
    /** Bytes that the sub header has since each version, from version 0 on. */
    private static final int[] SUB_HEADER_SIZES = {0, 16, 32, 48, 64, 80, 104};
    /** 64 TiB in pages of 4 KiB; the rank index costs 32 MiB then. */
    private static final long MOST_PAGES = 1L << 34;

    static KdumpHeader read(FileBytes file, List<Diagnostic> diagnostics) throws ImageException {
        file.require(0, SIZE, "the kdump header");
        if (!file.startsWith(MAGIC)) {
            throw new ImageException(file.path() + " is flattened, but not a kdump-compressed file: expected \"" + MAGIC
                    + "\" at offset 0x0 of the data inside. Put it in order first: makedumpfile -R NEW < "
                    + file.path());
        }
        int blockSize = blockSize(file);
        int version = version(file, diagnostics);
        int status = (int) file.u32(424);
        if ((status & LZO) != 0) {
            throw new ImageException(file.path() + " is compressed with LZO (status " + Numbers.hex(status)
                    + " at offset 0x1a8), which is not supported. Write it again with zlib or zstd (makedumpfile -c or"
                    + " -z, QEMU: kdump-zlib).");
        }
        if ((status & INCOMPLETE) != 0) {
            diagnostics.add(Diagnostic.warning(
                    "the dump says that it is incomplete: its writer ran out of space", "file offset 0x1a8"));
        }
        file.require(blockSize, SUB_HEADER_SIZES[version], "the kdump sub header");
        if (version >= 2 && file.u32(blockSize + 12) != 0) {
            throw new ImageException(file.path() + " is one part of a split dump (split is set at offset "
                    + Numbers.hex(blockSize + 12) + "). Join the parts first: makedumpfile --reassemble PART... NEW");
        }
        long pages = version >= 6 ? file.u64(blockSize + 96) : file.u32(440);
        long bitmapBlocks = file.u32(436);
        long bitmapBytes = bitmapBlocks * blockSize;
        long bitmapOffset = (1 + file.u32(432)) * blockSize;
        if (pages <= 0 || pages > MOST_PAGES || bitmapBlocks == 0) {
            throw new ImageException(
                    file.path() + " has a kdump header that can't be: " + pages + " pages (max_mapnr), "
                            + bitmapBlocks + " blocks of bitmap at offset 0x1b4; expected 1 to " + MOST_PAGES
                            + " pages. Capture it again.");
        }
        file.require(bitmapOffset, bitmapBytes, "the page bitmaps");
        long needed = (pages + 8L * blockSize - 1) / (8L * blockSize);
        boolean filtered = bitmapBlocks >= 2 * needed;
        long bitmapLength = filtered ? bitmapBlocks / 2 * blockSize : bitmapBytes;
        if (bitmapLength * 8 < pages) {
            diagnostics.add(Diagnostic.error(
                    "the bitmap has room for " + bitmapLength * 8 + " pages of " + pages + "; the rest is absent",
                    "file offset " + Numbers.hex(bitmapOffset)));
            pages = bitmapLength * 8;
        }
        return new KdumpHeader(
                blockSize,
                status,
                pages,
                bitmapOffset,
                bitmapLength,
                filtered,
                bitmapOffset + bitmapBytes,
                parts(file, blockSize, version));
    }

    private static int blockSize(FileBytes file) throws ImageException {
        long size = file.u32(428);
        if (isPageSize(size)) {
            return (int) size;
        }
        String kind = "";
        if (isPageSize(file.u32(416))) { // the time before it is shorter there
            kind = "; it looks like the dump of a 32-bit machine, which is not supported";
        } else if (isPageSize(Integer.toUnsignedLong(Integer.reverseBytes((int) size)))) {
            kind = "; it looks like the dump of a big-endian machine, which is not supported";
        }
        throw new ImageException(
                file.path() + " has a kdump header that can't be used: expected a block size of 4096 to"
                        + " 65536 at offset 0x1ac, found " + size + kind + ".");
    }

    private static boolean isPageSize(long size) {
        return size >= 4096 && size <= 65536 && Long.bitCount(size) == 1;
    }

    private static int version(FileBytes file, List<Diagnostic> diagnostics) throws ImageException {
        long version = file.u32(8);
        if (version == 0 || version > 64) {
            throw new ImageException(
                    file.path() + " has a kdump header that can't be used: expected header version 1 to " + NEWEST
                            + " at offset 0x8, found " + version + ".");
        }
        if (version > NEWEST) {
            diagnostics.add(Diagnostic.warning(
                    "header version " + version + " is newer than " + NEWEST + ", the newest known; read as that",
                    "file offset 0x8"));
        }
        return (int) Math.min(version, NEWEST);
    }

    private static long[] parts(FileBytes file, int blockSize, int version) {
        long[] parts = new long[6];
        for (int i = 0; i < 3 && version >= 3 + i; i++) {
            parts[2 * i] = file.u64(blockSize + 32L + 16 * i);
            parts[2 * i + 1] = file.u64(blockSize + 40L + 16 * i);
        }
        return parts;
    }

    /** The compression as a person reads it. */
    String compression() {
        if ((status & ZSTD) != 0) {
            return "zstd";
        }
        if ((status & SNAPPY) != 0) {
            return "snappy";
        }
        return (status & ZLIB) != 0 ? "zlib" : "not compressed";
    }
}
