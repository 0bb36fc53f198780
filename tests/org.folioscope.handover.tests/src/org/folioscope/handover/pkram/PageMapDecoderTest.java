// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.make.PageFile;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of preserved pages, from tables that are written here bit by bit. */
class PageMapDecoderTest {

    private static final long ROOT = 0x1000;

    @TempDir
    private Path folder;

    /** Writes tables. */
    @FunctionalInterface
    private interface Tables {
        void write(PageFile file) throws IOException;
    }

    private PkramPageMap decode(int levels, Tables tables) throws IOException {
        Path path = folder.resolve("tables");
        try (PageFile file = new PageFile(path, 0x20000)) {
            tables.write(file);
        }
        try (MemoryImage image = RegionImage.open(path, OpenOptions.defaults(), RegionImage.ANY)) {
            return PageMapDecoder.decode(new PhysicalReader(image), ROOT, levels, Progress.NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void readsWholePiecesAndBitmaps(int levels) throws IOException {
        PkramPageMap map = decode(levels, file -> {
            long table = ROOT;
            for (int level = levels; level > 2; level--) {
                file.u64(table, table + 0x1000);
                table += 0x1000;
            }
            file.u64(table, 0x80); // the first 2 MiB, whole
            file.u64(table + 8, 0x10000 | 3); // the next ones by the fourth bitmap of that page
            file.u64(0x10000 + 3 * 64, 0b1011);
            file.u64(0x10000 + 3 * 64 + 56, 1L << 63);
            file.u64(table + 16, 0x10000 | 0x80); // a bitmap that has filled up
        });
        List<String> runs = new ArrayList<>();
        map.pages().runs((pfn, count) -> runs.add(Long.toHexString(pfn) + "+" + count));
        assertEquals(List.of("0+514", "203+1", "3ff+513"), runs);
        assertEquals(2, map.huge());
        assertEquals(1, map.bitmaps());
        assertEquals(List.of(), map.damage());
        assertTrue(map.pages().contains(0x203));
        assertFalse(map.pages().contains(0x202));
        assertEquals(0x202, map.pages().firstMissing(0x100, 0x200));
    }

    @Test
    void endsAtTablesThatLeadToThemselves() throws IOException {
        PkramPageMap map = decode(4, file -> {
            file.u64(ROOT, ROOT);
            file.u64(ROOT + 8, 0x7fff_0000L); // out of the image
            file.u64(ROOT + 16, 0x3004); // no page
        });
        assertEquals(0, map.pages().size());
        assertEquals(3, map.damage().size());
        assertEquals(ROOT, map.damage().getFirst().address());
    }
}
