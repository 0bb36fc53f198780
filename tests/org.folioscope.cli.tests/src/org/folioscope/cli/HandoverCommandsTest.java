// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making, showing, checking and patching handovers, by the example of PKRAM (its super block begins with "mrkp"). */
class HandoverCommandsTest {

    @TempDir
    Path folder;

    private Path image;

    @BeforeEach
    void make() {
        image = folder.resolve("pkram.img");
        Run made = Run.of("make", "pkram", image.toString());
        assertEquals(ExitCode.OK, made.code(), made.errors());
    }

    private Run run(String command, String... rest) {
        String[] words = new String[rest.length + 2];
        words[0] = command;
        words[1] = image.toString();
        System.arraycopy(rest, 0, words, 2, rest.length);
        return Run.of(words);
    }

    @Test
    void listsWhatIsThere() {
        Run list = run("handover", "--depth", "0", "--format", "json");
        assertEquals(ExitCode.OK, list.code(), list.errors());
        assertEquals(1, list.text().lines().count(), list.text());
        assertTrue(list.text().contains("\"handover\":\"pkram\""), list.text());
        Run tree = run("handover", "--kind", "pkram");
        assertTrue(tree.text().lines().count() > 5, tree.text());
        assertTrue(run("handover", "--kind", "nonsense").errors().contains("there is no kind of handover"));
        assertTrue(run("handover", "--claims", "--limit", "3").text().contains("0x"));
    }

    @Test
    void showsAStructureFieldByField() throws IOException {
        long address = superBlock();
        Run fields = run("handover", "0x" + Long.toHexString(address), "--format", "csv");
        assertEquals(ExitCode.OK, fields.code(), fields.errors());
        assertTrue(fields.text().contains("magic"), fields.text());
        assertTrue(run("handover", "0x7fffffff").errors().contains("no structure of a handover holds"));
    }

    @Test
    void checksWithAnExitStatus() {
        Run fine = run("check");
        assertEquals(ExitCode.OK, fine.code(), fine.text());
        assertEquals(
                "folioscope: nothing is amiss by the rules that were asked for",
                fine.errors().strip());
        Path broken = folder.resolve("broken.img");
        Run.of("make", "pkram", broken.toString(), "--broken", "pr08");
        Run found = Run.of("check", broken.toString(), "--format", "csv");
        assertEquals(ExitCode.FINDINGS, found.code(), found.errors());
        assertTrue(found.text().contains("error,PR08"), found.text());
        assertEquals(
                ExitCode.OK,
                Run.of("check", broken.toString(), "--rule", "PR01").code());
        assertTrue(Run.of("check", "--explain", "PR08").text().startsWith("PR08 (error)"));
        assertEquals(ExitCode.USAGE, Run.of("check", "--explain", "XX99").code());
        assertEquals(ExitCode.USAGE, run("check", "--rule", "XX").code());
        assertEquals(ExitCode.USAGE, Run.of("check").code());
    }

    @Test
    void makesNothingOverWhatIsThere() throws IOException {
        Path there = folder.resolve("there");
        Files.writeString(there, "precious");
        assertEquals(ExitCode.USAGE, Run.of("make", "pkram", there.toString()).code());
        assertEquals("precious", Files.readString(there));
        assertEquals(
                ExitCode.OK,
                Run.of("make", "pkram", there.toString(), "--overwrite").code());
        assertEquals(
                ExitCode.USAGE,
                Run.of("make", "nonsense", folder.resolve("x").toString()).code());
        assertEquals(
                ExitCode.USAGE,
                Run.of("make", "pkram", folder.resolve("x").toString(), "--broken", "XX01")
                        .code());
        assertEquals(
                ExitCode.USAGE,
                Run.of("make", "pkram", folder.resolve("x").toString(), "--size", "-1")
                        .code());
        assertFalse(Files.exists(folder.resolve("x")));
    }

    /** Where the file has the magic number 0x706b726d, by its bytes. */
    private long superBlock() throws IOException {
        byte[] bytes = Files.readAllBytes(image);
        for (int at = 0; at < bytes.length; at += 4096) {
            if (HexFormat.of().formatHex(bytes, at, at + 4).equals("6d726b70")) {
                return at;
            }
        }
        throw new AssertionError("no super block in " + image);
    }

    @Test
    void patchesACopyAndTakesItBack() throws IOException {
        byte[] before = Files.readAllBytes(image);
        long address = superBlock();
        Path patch = folder.resolve("break.patch");
        Files.writeString(patch, "folioscope patch 1\n0x" + Long.toHexString(address) + " 6d72 6d73\nend 1\n");
        Run dry = run("patch", patch.toString());
        assertEquals(ExitCode.OK, dry.code(), dry.errors());
        assertTrue(dry.errors().contains("fits: 1 changes"), dry.errors());

        Path changed = folder.resolve("changed.img");
        Run saved = run("patch", patch.toString(), "--output", changed.toString());
        assertEquals(ExitCode.OK, saved.code(), saved.errors());
        assertArrayEquals(before, Files.readAllBytes(image));
        byte[] expected = before.clone();
        expected[(int) address + 1] = 0x73;
        assertArrayEquals(expected, Files.readAllBytes(changed));

        Path back = folder.resolve("back.img");
        Run again = Run.of("patch", changed.toString(), patch.toString(), "--output", back.toString());
        assertEquals(ExitCode.IMAGE, again.code());
        assertTrue(again.errors().contains("does not fit"), again.errors());
        Run.of("patch", changed.toString(), patch.toString(), "--reverse", "--output", back.toString());
        assertArrayEquals(before, Files.readAllBytes(back));
        assertEquals(
                ExitCode.USAGE,
                run("patch", patch.toString(), "--output", back.toString()).code());
        assertEquals(
                ExitCode.USAGE,
                run("patch", patch.toString(), "--to-live", "why").code());
        assertEquals(
                ExitCode.USAGE,
                run("patch", patch.toString(), "--overwrite", "--output", image.toString())
                        .code());
    }

    @Test
    void readsMemoryWithoutAKernel() throws IOException {
        Run hex = run("hex", "0x" + Long.toHexString(superBlock()), "16", "--physical", "--region", "memory");
        assertEquals(ExitCode.OK, hex.code(), hex.errors());
        assertTrue(hex.text().contains("6d 72 6b 70"), hex.text());
        assertTrue(run("extents", "--region", "pkram").text().contains("0x0"));
        assertTrue(run("extents", "--region", "nonsense").errors().contains("there is no kind of region"));
    }
}
