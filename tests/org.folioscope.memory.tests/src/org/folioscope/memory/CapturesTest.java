// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.memory.files.Opened;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Captures of one stopped guest in several formats, in the directories below that which the system property
 * folioscope.captures names, must show the same memory. QEMU wrote the raw and ELF files, QEMU and makedumpfile the kdump
 * ones.
 */
class CapturesTest {

    @TempDir
    Path cache;

    @Test
    void showsTheSameMemoryInEveryFormat() throws IOException {
        String captures = System.getProperty("folioscope.captures", "");
        Assumptions.assumeFalse(captures.isEmpty(), "no captures are given");
        int compared = 0;
        try (Stream<Path> guests = Files.list(Path.of(captures))) {
            for (Path guest : guests.filter(path -> Files.isRegularFile(path.resolve("image.raw")))
                    .toList()) {
                for (Path file : images(guest)) {
                    compare(guest.resolve("image.raw"), file);
                    compared++;
                }
            }
        }
        assertTrue(compared > 0, "no image.raw with others beside it below " + captures);
    }

    private static List<Path> images(Path guest) throws IOException {
        try (Stream<Path> files = Files.list(guest)) {
            return files.filter(
                            file -> file.getFileName().toString().startsWith("image.") && !file.endsWith("image.raw"))
                    .toList();
        }
    }

    private void compare(Path rawFile, Path otherFile) throws IOException {
        try (MemoryImage raw = Opened.open(rawFile);
                MemoryImage other = Images.open(otherFile, Opened.options(cache), Progress.NONE)) {
            byte[] expected = new byte[4096];
            byte[] found = new byte[4096];
            PhysicalReader rawReader = new PhysicalReader(raw);
            PhysicalReader otherReader = new PhysicalReader(other);
            long pages = 0;
            for (Extent extent : raw.extents()) {
                for (long address = extent.start(); address < extent.end(); address += 4096) {
                    try {
                        otherReader.read(address, found, 0, 4096);
                    } catch (MemoryFaultException fault) {
                        assertEquals(MemoryFaultException.Reason.EXCLUDED, fault.reason(), otherFile + ": " + fault);
                        continue;
                    }
                    rawReader.read(address, expected, 0, 4096);
                    assertArrayEquals(expected, found, otherFile + ", physical " + Long.toHexString(address));
                    pages++;
                }
            }
            assertTrue(pages > 1000, otherFile + " has " + pages + " pages");
        }
    }
}
