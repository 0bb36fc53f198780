// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holes of a file are skipped where the file system tells them, and data never is. */
class SparseFileTest {

    private static final long MIB = 1 << 20;

    @TempDir
    Path directory;

    @Test
    void neverSkipsDataAndEndsAtTheExtent() throws Exception {
        Path path = directory.resolve("sparse");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(64 * MIB);
            file.seek(33 * MIB);
            file.write(1);
        }
        RangeTable.Builder ranges = new RangeTable.Builder();
        ranges.add(0x4000_0000L, 32 * MIB, 0);
        ranges.add(0x8000_0000L, 32 * MIB, 32 * MIB);
        try (MappedFile file = MappedFile.open(path);
                MappedImage image = new MappedImage(file, "raw", ranges.build(), List.of(), List.of(), List.of())) {
            long hole = image.nextData(0x4000_0000L);
            // A file system without holes says that all is data.
            assertTrue(hole == 0x4000_0000L || hole == 0x4000_0000L + 32 * MIB, Long.toHexString(hole));
            long data = image.nextData(0x8000_0000L);
            assertTrue(data >= 0x8000_0000L && data <= 0x8000_0000L + MIB, Long.toHexString(data));
            assertEquals(0x8000_0000L + MIB, image.nextData(0x8000_0000L + MIB));
            assertEquals(5, image.nextData(5), "no extent there: unknown");
        }
    }
}
