// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.folioscope.iommu.GivenTables;
import org.folioscope.iommu.IommuKind;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.TestMemory;
import org.folioscope.memory.DeviceRegisters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units by the registers beside an image, and by addresses that somebody gives. */
@SuppressWarnings("resource") // memory in the heap
class VtdSourcesTest {

    @TempDir
    private Path folder;

    private List<IommuUnit> units(String registers) throws IOException {
        Path image = folder.resolve("x.elf");
        Files.writeString(folder.resolve("x.elf.registers.json"), registers);
        TestMemory memory = new TestMemory(1 << 16, image);
        memory.put(0x3000, 0x4001).put(0x4000, 0x9).put(0x4008, 0x102);
        return memory.iommus().units();
    }

    private static String json(String gsts, String rtaddr) {
        return """
            {"format": "folioscope-registers", "version": 1, "iommus": [
              {"model": "intel-iommu", "base": "0xfed90000",
               "registers": {"RTADDR": "%s", "GSTS": "%s", "CAP": "0xd2008c22260286", "VER": "0x10"}},
              {"model": "something", "base": "0x0", "registers": {}}]}
            """.formatted(rtaddr, gsts);
    }

    @Test
    void registersBesideTheImageLeadToTheTables() throws IOException {
        List<IommuUnit> units = units(json("0xc7000000", "0x3000"));
        assertEquals(1, units.size());
        IommuUnit unit = units.getFirst();
        assertEquals(IommuKind.VTD, unit.kind());
        assertEquals(0xfed90000L, unit.registerBase());
        assertEquals("RTADDR in x.elf.registers.json", unit.tables().getFirst().by());
        assertEquals("0000:00:00.0", unit.devices().getFirst().name());
        assertEquals(
                List.of("VER", "CAP", "GSTS", "RTADDR"),
                unit.registers().stream().map(each -> each.name()).toList());
        assertEquals(
                "65536 domain ids, 3 levels, addresses of 39 bits, pages of 2 MiB, pages of 1 GiB",
                unit.registers().get(1).meaning());
        assertEquals(
                "legacy mode, root table at 0x3000", unit.registers().getLast().meaning());
    }

    @Test
    void whatAVmSaysComesBeforeAFile() throws IOException {
        Path image = folder.resolve("x.elf");
        Files.writeString(folder.resolve("x.elf.registers.json"), json("0xc7000000", "0x3000"));
        TestMemory memory = new TestMemory(1 << 16, image)
                .with(new DeviceRegisters("intel-iommu", 0x1000, Map.of("RTADDR", 0x5000L), "the VM"));
        IommuUnit unit = memory.iommus().units().getFirst();
        assertEquals(0x1000, unit.registerBase());
        assertEquals(0x5000, unit.tables().getFirst().address());
        assertEquals("RTADDR in the VM", unit.tables().getFirst().by());
    }

    @Test
    void aUnitWithoutRootTableHasNone() throws IOException {
        assertEquals(List.of(), units(json("0x0", "0x0")).getFirst().tables());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"iommus\": 5}",
                "{\"iommus\": [7]}",
                "{\"iommus\": [{\"model\": \"intel-iommu\"}]}",
                "{\"iommus\": [{\"model\": \"intel-iommu\", \"registers\": {\"RTADDR\": \"zebra\"}}]}"
            })
    void aDamagedFileOfRegistersSaysNothing(String content) throws IOException {
        assertEquals(List.of(), units(content));
    }

    @Test
    void severalTablesMayBeGiven() {
        TestMemory memory = new TestMemory(1 << 16);
        memory.put(0x3000, 0x4001).put(0x4000, 0x9);
        List<IommuUnit> units = memory.iommus(
                        GivenTables.parse("vtd:0x3000"), GivenTables.parse("VTD:0x5000,scalable=1"))
                .units();
        assertEquals(
                List.of("given 0x3000", "given 0x5000"),
                units.stream().map(IommuUnit::name).toList());
        assertEquals("scalable mode", units.getLast().tables().getFirst().mode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0x1000", "vtd", "vtd:", "vtd:here", "abc:0x1000"})
    void whatIsNoAddressOfTablesIsExplained(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> GivenTables.parse(text))
                .getMessage();
        assertTrue(message.contains("try vtd:0x102f000"), message);
    }
}
