// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.structure.Structures;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shared objects of formats that were posted: bytes from the postings' tables. */
class PostedStructuresTest {

    @TempDir
    private Path folder;

    private final ByteBuffer memory = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    private List<Structure> shown(String name, long address) throws IOException {
        Path file = folder.resolve("memory");
        Files.write(file, memory.array());
        try (MemoryImage image = RegionImage.open(file, OpenOptions.defaults(), RegionImage.ANY)) {
            Structure root = PostedStructures.of(HandoverSource.of(image, null), new LuoFlb(0, name, address, 1))
                    .orElseThrow();
            List<Structure> children = Structures.children(root, Progress.NONE);
            children.forEach(Structures::fields);
            return List.copyOf(children);
        }
    }

    private static String text(Structure structure, String field) {
        return structure.getFields().stream()
                .filter(each -> each.getName().equals(field))
                .map(FieldValue::getText)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsIommusDomainsAndDevices() throws IOException {
        memory.putLong(0x1000, 0x2000).putLong(0x1008, 0x3000).putLong(0x1010, 0x4000);
        memory.putLong(0x2008, 1)
                .putLong(0x2010 + 8, 0xfed90000L)
                .putLong(0x2010 + 16, 1)
                .putLong(0x2010 + 40, 0x9000);
        memory.putLong(0x3000, 0x5000).putLong(0x3008, 1).putLong(0x3010 + 8, 0xa000);
        memory.putLong(0x5008, 1).putLong(0x5010 + 8, 0xb000);
        memory.putLong(0x4008, 2).putInt(0x4010 + 8, 0x108).putInt(0x4050 + 8, 0x110);
        List<Structure> shown = shown("iommu-v1", 0x1000);
        assertEquals(5, shown.size());
        assertEquals("INTEL", text(shown.get(0), "type"));
        assertEquals("0x9000", text(shown.get(0), "intel.root_table"));
        assertEquals("0xa000", text(shown.get(1), "top_table_phys"));
        assertEquals("0xb000", text(shown.get(2), "top_table_phys"), "in the second block");
        assertEquals("0x110", text(shown.get(4), "devid"));
    }

    @Test
    void showsPciDevicesAsFarAsThereIsMemory() throws IOException {
        memory.putInt(0xff00, 1000).putInt(0xff04, 2).putInt(0xff08, 0).putShort(0xff0c, (short) 0x218);
        List<Structure> shown = shown("pci-v1", 0xff00);
        assertEquals(2, shown.size());
        assertEquals("0x218", text(shown.get(0), "bdf"));
    }

    @Test
    void knowsNothingOfOthers() throws IOException {
        Path file = folder.resolve("memory");
        Files.write(file, memory.array());
        try (MemoryImage image = RegionImage.open(file, OpenOptions.defaults(), RegionImage.ANY)) {
            HandoverSource source = HandoverSource.of(image, null);
            assertTrue(PostedStructures.of(source, new LuoFlb(0, "iommu-v7", 0x1000, 1))
                    .isEmpty());
            assertTrue(PostedStructures.of(source, new LuoFlb(0, "iommu-v1", 1L << 40, 1))
                    .isEmpty());
        }
    }
}
