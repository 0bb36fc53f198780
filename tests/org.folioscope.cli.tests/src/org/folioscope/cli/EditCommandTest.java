// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes tables of an IOMMU, breaks them by a field, looks what the rules say, and takes it back. */
class EditCommandTest {

    @TempDir
    private static Path folder;

    private static String image;
    /** The entry of the page table that maps device address 0x10000000 of 00:02.0. */
    private static String entry;

    @BeforeAll
    static void make() {
        image = folder.resolve("vtd.img").toString();
        Run made = Run.of("make", "iommu-vtd", image);
        assertEquals(ExitCode.OK, made.code(), made.errors());
        assertTrue(Files.exists(folder.resolve("vtd.img.registers.json")));
        Run walk = Run.of("iommu", image, "--device", "00:02.0", "--iova", "0x10000000", "--format", "csv");
        assertEquals(ExitCode.OK, walk.code(), walk.errors());
        entry = walk.text()
                .lines()
                .filter(line -> line.contains("level 1"))
                .flatMap(line -> Arrays.stream(line.split(",")))
                .filter(cell -> cell.equals("0x280d000"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(walk.text()));
    }

    @Test
    void showsAnEntryFieldByField() {
        Run shown = Run.of("edit", image, entry);
        assertEquals(ExitCode.OK, shown.code(), shown.errors());
        assertTrue(shown.text().lines().anyMatch(line -> line.contains("ADDR") && line.contains("0x3200")));
    }

    @Test
    void aChangeIsCheckedAndKeptAsAPatchAndTakenBack() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(image));
        assertEquals(ExitCode.OK, Run.of("check", image).code());
        String patch = folder.resolve("break.patch").toString();
        Run edited = Run.of("edit", image, entry, "ADDR=0x3c00", "--check", "--save-patch", patch);
        assertEquals(ExitCode.FINDINGS, edited.code(), edited.errors());
        assertEquals(
                1, edited.text().lines().filter(line -> line.contains("IO01")).count(), edited.text());
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(Path.of(image))));

        String broken = folder.resolve("broken.img").toString();
        assertEquals(
                ExitCode.OK, Run.of("patch", image, patch, "--output", broken).code());
        Files.copy(folder.resolve("vtd.img.registers.json"), folder.resolve("broken.img.registers.json"));
        Run checked = Run.of("check", broken, "--rule", "IO");
        assertEquals(ExitCode.FINDINGS, checked.code(), checked.errors());
        assertTrue(checked.text().contains("0x3c00"), checked.text());
        Run held = Run.of("check", broken, "--before", image, "--rule", "IO13");
        assertEquals(ExitCode.FINDINGS, held.code(), held.errors());
        assertTrue(held.text().contains("led to 0x3200000 before the kexec, now to 0x3c00000"), held.text());
        Run back = Run.of("edit", broken, entry, "ADDR=0x3200", "--check");
        assertEquals(ExitCode.OK, back.code(), back.text());
    }

    @Test
    void saysWhichFieldsThereAre() {
        Run wrong = Run.of("edit", image, entry, "FRAME=1");
        assertEquals(ExitCode.USAGE, wrong.code());
        assertTrue(wrong.errors().contains("there are R, W, "), wrong.errors());
        assertEquals(ExitCode.USAGE, Run.of("edit", image, entry, "W=2").code());
        assertFalse(Run.of("edit", image, "0x3e00000", "W=1").code() == ExitCode.OK);
    }

    @Test
    void tablesAreCheckedByTheirAddressToo() {
        Run kinds = Run.of("check", image, "--kind", "nonsense");
        assertEquals(ExitCode.USAGE, kinds.code());
        assertTrue(kinds.errors().contains("iommu"), kinds.errors());
        assertEquals(
                ExitCode.OK,
                Run.of("check", image, "--kind", "iommu", "--tables", "vtd:0x2800000")
                        .code());
        assertEquals(
                ExitCode.USAGE,
                Run.of("check", image, "--tables", "smmu:0x2800000,log2=many").code());
    }
}
