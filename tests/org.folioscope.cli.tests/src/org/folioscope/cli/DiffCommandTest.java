// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two pkernfs regions that differ in one field: child_ino of the directory /iommu, inode 4, is 0 in the second. */
class DiffCommandTest {

    /** Inode 4 begins 3 inodes of 288 bytes behind block 1 of 2 MiB; child_ino is its third word (pkernfs RFC 02/18). */
    private static final long CHILD_INO = 0x20_0000 + 3 * 288 + 16;

    @TempDir
    private Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void makeRegions() throws Exception {
        before = folder.resolve("before.img");
        after = folder.resolve("after.img");
        assertEquals(
                ExitCode.OK, run("make", "pkernfs", before, "--size", "16M").code());
        Files.copy(before, after);
        try (FileChannel channel = FileChannel.open(after, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(8), CHILD_INO);
        }
    }

    private static Run run(Object... words) {
        return Run.of(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    }

    private static List<JsonObject> rows(Run run) {
        return run.text()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    @Test
    void aFieldThatDiffersIsToldByItsName() {
        Run run = run("diff", before, after, "--format", "json", "--depth", 9, "--filter", "name=\"inode 4\"");
        assertEquals(ExitCode.FINDINGS, run.code(), run.errors());
        List<JsonObject> rows = rows(run);
        assertEquals(1, rows.size(), run.text());
        assertEquals("changed", rows.getFirst().get("fate").getAsString());
        assertTrue(rows.getFirst().get("details").getAsString().matches("child_ino [1-9]\\d* → 0"), run.text());
        assertFalse(rows.getFirst().get("rule").getAsString().isEmpty());
    }

    @Test
    void itsBytesAreToldByTheField() {
        Run run = run("diff", before, after, "--format", "json", "--pages", "--filter", "subject=pages");
        List<JsonObject> rows = rows(run);
        assertEquals(1, rows.size(), run.text());
        assertEquals("frame 512", rows.getFirst().get("name").getAsString());
        assertTrue(
                rows.getFirst().get("details").getAsString().matches("inode 4: child_ino [1-9]\\d* → 0"), run.text());
    }

    @Test
    void nothingDiffersFromItself() {
        Run run = run("diff", before, before);
        assertEquals(ExitCode.OK, run.code(), run.errors());
        assertTrue(run.text().startsWith("before.img → before.img\n# "), run.text());
    }

    @Test
    void aBaselineDecidesWhatCounts() throws Exception {
        Path baseline = folder.resolve("expected");
        assertEquals(
                ExitCode.OK,
                run("diff", before, after, "--write-baseline", baseline).code());
        Run run = run("diff", before, after, "--baseline", baseline, "--format", "json");
        assertEquals(ExitCode.OK, run.code(), run.text());
        assertEquals("", run.text());

        List<String> kept = Files.readAllLines(baseline).stream()
                .filter(line -> !line.contains("inode 4"))
                .toList();
        Files.write(baseline, kept);
        Run beyond = run("diff", before, after, "--baseline", baseline, "--format", "json");
        assertEquals(ExitCode.FINDINGS, beyond.code());
        assertTrue(beyond.text().contains("inode 4"), beyond.text());

        Files.writeString(baseline, "nothing of the kind\n");
        assertEquals(
                ExitCode.USAGE,
                run("diff", before, after, "--baseline", baseline).code());
    }

    @Test
    void framesOfAFlipbookAreSides() {
        Path book = folder.resolve("k.flip");
        assertEquals(
                ExitCode.OK,
                run("flip", "create", book, before, after, "--base", "0").code());
        Run run = run("diff", book + "#1", book + "#2", "--format", "json", "--filter", "name=changed");
        assertEquals(ExitCode.FINDINGS, run.code(), run.errors());
        assertEquals(1, rows(run).getFirst().get("changedpages").getAsInt(), run.text());
        assertEquals(ExitCode.IMAGE, run("diff", book + "#1", book + "#7").code());
    }

    @Test
    void wordsThatCantBeAreToldBeforeAnythingIsRead() {
        assertEquals(ExitCode.USAGE, run("diff", before).code());
        assertEquals(
                ExitCode.USAGE, run("diff", before, after, "--only", "eaten").code());
        assertEquals(
                ExitCode.IMAGE, run("diff", before, folder.resolve("nothing")).code());
    }
}
