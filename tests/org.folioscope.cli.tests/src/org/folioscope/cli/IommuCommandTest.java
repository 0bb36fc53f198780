// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of IOMMUs that "make iommu-vtd" writes, as the command line shows them. */
class IommuCommandTest {

    @TempDir
    Path folder;

    private Path image;

    @BeforeEach
    void make() {
        image = folder.resolve("vtd.img");
        Run made = Run.of("make", "iommu-vtd", image.toString());
        assertEquals(ExitCode.OK, made.code(), made.errors());
    }

    private Run iommu(String... rest) {
        String[] words = new String[rest.length + 4];
        words[0] = "iommu";
        words[1] = image.toString();
        words[2] = "--format";
        words[3] = "csv";
        System.arraycopy(rest, 0, words, 4, rest.length);
        Run run = Run.of(words);
        assertEquals(ExitCode.OK, run.code(), run.errors());
        return run;
    }

    private static List<String> lines(Run run) {
        return run.text().lines().skip(1).toList();
    }

    @Test
    void listsEachDeviceWithItsTranslations() {
        List<String> lines = lines(iommu("--columns", "unit,device,pasid,translation,domain,levels,stage"));
        assertTrue(lines.contains("unit 0,0000:00:02.0,,second stage,5,4,2"), lines::toString);
        assertTrue(lines.contains("unit 0,0000:00:03.0,,pass-through,6,,"), lines::toString);
        assertTrue(lines.contains("unit 1,0000:02:00.0,64,first stage,22,5,1"), lines::toString);
        assertTrue(lines.contains("unit 1,0000:02:00.0,65,nested,23,4,2"), lines::toString);
    }

    @Test
    void listsTheRangesOfADevice() {
        assertEquals(
                List.of("0000:00:04.0,,2,0x7f00000000,0x3200000,16384,rw,4096,unit 0,7"),
                lines(iommu("--device", "00:04.0")));
        assertTrue(lines(iommu("--ranges")).size() > 10);
        assertEquals(
                "preserved (unknown) 4 pages",
                lines(iommu("--device", "00:04.0", "--columns", "owner")).getFirst());
    }

    @Test
    void walksADeviceAddressStepByStep() {
        List<String> lines =
                lines(iommu("--device", "0000:00:04.0", "--iova", "0x7f00001234", "--columns", "step,meaning"));
        assertEquals("root entry of bus 00,present", lines.getFirst());
        assertEquals(6, lines.size(), lines::toString);
        assertTrue(
                lines.getLast().startsWith("result,\"physical 0x3201234, rw: preserved: KHO tracker"), lines::toString);
        assertTrue(lines(iommu("--device", "00:04.0", "--iova", "0", "--columns", "meaning"))
                .getLast()
                .startsWith("nothing is mapped: the entry of level 3 is not present"));
    }

    @Test
    void tellsWhoCanReachAPage() {
        Run run = iommu("--reach", "0x3201fff", "--columns", "device,iova,length,access");
        assertEquals(
                List.of(
                        "0000:00:02.0,0x10001000,4096,rw",
                        "0000:00:03.0,0x3201000,4096,rw",
                        "0000:00:04.0,0x7f00001000,4096,rw",
                        "0000:01:00.0,0x10001000,4096,rw",
                        "0000:02:00.0,0xff000000001000,4096,rwxu"),
                lines(run));
        assertTrue(run.errors().contains("page 0x3201000 is preserved: KHO tracker"), run.errors());
    }

    @Test
    void showsRegistersAndTablesThatAreGiven() {
        assertTrue(
                lines(iommu("--registers", "--columns", "unit,register,value")).contains("unit 1,RTADDR,0x2801400"));
        List<String> given = lines(iommu("--tables", "vtd:0x2801400", "--columns", "unit,device"));
        assertTrue(given.contains("given 0x2801000,0000:02:00.0"), given::toString);
    }

    @Test
    void showsAnEntryFieldByField() {
        String leaf = lines(iommu("--device", "00:04.0", "--iova", "0x7f00001000", "--columns", "at"))
                .get(4);
        Run run = iommu(leaf, "--columns", "field,value");
        assertTrue(run.errors().contains("level 1, entry 1 (IOVA 0x7f00001000: 4 KiB at 0x3201000, rw)"), run.errors());
        assertTrue(lines(run).contains("ADDR,0x3201"), run.text());
        assertTrue(Run.of("iommu", image.toString(), "0x7000000").errors().contains("no table of an IOMMU holds"));
    }

    @Test
    void claimsOfMemoryTellOfDevices() {
        Run run = Run.of("handover", image.toString(), "0x3201000", "--claims", "--format", "csv");
        assertTrue(run.text().contains("device memory access"), run.text() + run.errors());
    }

    @Test
    void mistakesAreOneSentence() {
        Run device = Run.of("iommu", image.toString(), "--device", "99:00.0");
        assertEquals(ExitCode.USAGE, device.code());
        assertTrue(device.errors().contains("there is no device \"99:00.0\" behind an IOMMU"), device.errors());
        Run tables = Run.of("iommu", image.toString(), "--tables", "vtd:zebra");
        assertEquals(ExitCode.USAGE, tables.code());
        assertTrue(tables.errors().contains("try vtd:0x102f000"), tables.errors());
    }
}
