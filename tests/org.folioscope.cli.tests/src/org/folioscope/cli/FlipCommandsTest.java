// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flipbooks of raw images, which any bytes are. */
class FlipCommandsTest {

    @TempDir
    private Path folder;

    /** Raw memory: pages filled with these values, then zeros up to 1 MiB, the least that is taken for raw memory. */
    private Path image(String name, int... valuesOfPages) throws Exception {
        byte[] bytes = new byte[1 << 20];
        for (int i = 0; i < valuesOfPages.length; i++) {
            Arrays.fill(bytes, i * 4096, (i + 1) * 4096, (byte) valuesOfPages[i]);
        }
        return Files.write(folder.resolve(name), bytes);
    }

    private static Run run(Object... words) {
        return Run.of(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "add", "list", "pages", "extract", "verify"})
    void eachCommandExplainsItselfWithAnExampleThatIsRight(String name) throws UsageException {
        Run run = Run.of("flip", name, "--help");
        assertEquals(ExitCode.OK, run.code(), run.errors());
        Command.Description description = new FlipCommands().find(name).description();
        Arguments example = Arguments.parse(description.example().split(" "));
        assertEquals(List.of("flip", name), example.operands().subList(0, 2));
        int operands = example.operands().size() - 2;
        assertTrue(description.least() <= operands && operands <= description.most(), description.example());
        assertTrue(description.options().containsAll(example.options()), description.example());
    }

    @Test
    void framesAreMadeListedComparedAndExtracted() throws Exception {
        Path book = folder.resolve("k.flip");
        Path before = image("before", 1, 2, 3, 0, 1);
        Path after = image("after", 1, 3, 3, 0);
        assertEquals(ExitCode.OK, run("flip", "create", book, before).code());
        assertEquals(
                ExitCode.OK, run("flip", "add", book, after, "--label", "later").code());

        List<JsonObject> frames = run("flip", "list", book, "--format", "json")
                .text()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertEquals(2, frames.size());
        assertEquals(3, frames.get(0).get("newpages").getAsInt());
        assertEquals(0, frames.get(1).get("newpages").getAsInt());
        assertEquals("later", frames.get(1).get("label").getAsString());

        Run pages = run("flip", "pages", book, 1, 2, "--format", "csv");
        assertEquals(ExitCode.FINDINGS, pages.code());
        assertEquals("change,pfn,address,pages\r\nchanged,0x1,0x1000,1\r\nchanged,0x4,0x4000,1\r\n", pages.text());
        assertEquals(ExitCode.OK, run("flip", "pages", book, 2, 2).code());

        Path extracted = folder.resolve("extracted.elf");
        assertEquals(ExitCode.OK, run("flip", "extract", book, 1, extracted).code());
        Path again = folder.resolve("again.flip");
        assertEquals(
                ExitCode.OK, run("flip", "create", again, before, extracted).code());
        assertEquals(ExitCode.OK, run("flip", "pages", again, 1, 2).code());
        assertEquals(ExitCode.OK, run("flip", "verify", book).code());
    }

    @Test
    void damageIsToldWithExitStatusOne() throws Exception {
        Path book = folder.resolve("k.flip");
        run("flip", "create", book, image("image", 1, 2, 3));
        try (RandomAccessFile file = new RandomAccessFile(book.toFile(), "rw")) {
            file.seek(4096 + 32 + 20); // in the hashes of the first record
            file.write(99);
        }
        Run run = run("flip", "verify", book);
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.text().contains("the record at file offset 0x1000 has the checksum"), run.text());
    }

    @Test
    void whatCannotBeIsToldInASentence() throws Exception {
        Path image = image("image", 1);
        Path book = folder.resolve("k.flip");
        run("flip", "create", book, image);
        assertEquals(ExitCode.USAGE, run("flip", "create", book, image).code());
        assertEquals(ExitCode.USAGE, run("flip", "extract", book, 1, image).code());
        assertEquals(ExitCode.USAGE, run("flip", "pages", book, 0, 1).code());
        assertEquals(ExitCode.IMAGE, run("flip", "pages", book, 1, 2).code());
        assertEquals(ExitCode.IMAGE, run("flip", "list", image).code());
        assertEquals(ExitCode.IMAGE, run("flip", "add", image, image).code());
    }

    @Test
    void findingsAreStoredWithTheFrame() throws Exception {
        Path region = folder.resolve("region");
        assertEquals(
                ExitCode.OK, run("make", "pkernfs", region, "--broken", "PK01").code());
        Path book = folder.resolve("k.flip");
        assertEquals(
                ExitCode.OK,
                run("flip", "create", book, region, "--check", "--compare-bytes")
                        .code());
        Run list = run("flip", "list", book, "--format", "json");
        assertTrue(
                JsonParser.parseString(list.text())
                                .getAsJsonObject()
                                .get("findings")
                                .getAsInt()
                        > 0,
                list.text());
        assertTrue(list.text().contains("PK01 ("), list.text());
    }

    @Test
    void seriesAreOfOneVm() throws Exception {
        Path image = image("image", 1);
        Path book = folder.resolve("k.flip");
        assertEquals(
                ExitCode.USAGE,
                run("flip", "create", book, image, "--every", "1").code());
        assertEquals(
                ExitCode.USAGE,
                run("flip", "create", book, "pid:1", "--every", "soon").code());
        assertEquals(
                ExitCode.USAGE,
                run("flip", "create", book, "pid:1", "--count", "3").code());
        assertEquals(ExitCode.OK, run("flip", "create", book, image).code());
    }
}
