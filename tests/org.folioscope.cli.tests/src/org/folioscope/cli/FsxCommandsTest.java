// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FsxCommandsTest {

    private static final Path SAMPLE = Path.of(System.getProperty("folioscope.home", "."), "samples", "after.elf.zst");

    @TempDir
    private Path folder;

    private static Run run(Object... words) {
        return Run.of(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    }

    private Path script(String text) throws Exception {
        return Files.writeString(folder.resolve("a.fsxops"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "preview", "compare", "run", "bisect"})
    void eachCommandExplainsItselfWithAnExampleThatIsRight(String name) throws UsageException {
        Run run = Run.of("fsx", name, "--help");
        assertEquals(ExitCode.OK, run.code(), run.errors());
        Command.Description description = new FsxCommands().find(name).description();
        Arguments example = Arguments.parse(description.example().split(" "));
        assertEquals(List.of("fsx", name), example.operands().subList(0, 2));
        int operands = example.operands().size() - 2;
        assertTrue(description.least() <= operands && operands <= description.most(), description.example());
        assertTrue(description.options().containsAll(example.options()), description.example());
    }

    @Test
    void problemsAreToldByLineAndColumn() throws Exception {
        Run wrong = run("fsx", "check", script("read 1 2 3\nwrite 1 08 3\n"), "--format", "csv");
        assertEquals(ExitCode.FINDINGS, wrong.code());
        assertTrue(wrong.text().startsWith("line,column,problem\r\n2,9,"), wrong.text());
        assertEquals(ExitCode.OK, run("fsx", "check", script("read 1 2 3\n")).code());
        Run preview = run("fsx", "preview", script("wright 1 2 3\n"));
        assertEquals(ExitCode.USAGE, preview.code());
        assertTrue(preview.errors().contains("line 1, column 1"), preview.errors());
    }

    @Test
    void previewsSizes() throws Exception {
        Path script = script("fallocate 0x6be7 0x8fc5 0\ncopy_range 0x9c71 0x77e8 0x2edaf 0\nwrite 0x2776d 0x8f65 0\n");
        List<String> sizes = run("fsx", "preview", script, "--format", "json")
                .text()
                .lines()
                .map(line -> JsonParser.parseString(line)
                        .getAsJsonObject()
                        .get("size")
                        .getAsString())
                .toList();
        assertEquals(List.of("0xfbac", "0x36597", "0x36597"), sizes);
        Path picture = folder.resolve("a.svg");
        assertEquals(
                ExitCode.OK, run("fsx", "preview", script, "--output", picture).code());
        assertTrue(Files.readString(picture).startsWith("<svg "));
        assertEquals(
                ExitCode.USAGE,
                run("fsx", "preview", script, "--without", "falocate").code());
    }

    /** A file of the sample that lies wholly in the page cache, compared with what "cat" has of it, and with a byte less. */
    @Test
    void namesThePageFrameOfAWrongByte() throws Exception {
        JsonObject file = run(
                        "inodes",
                        SAMPLE,
                        "--filter",
                        "type=reg size>8192 nrpages>=3 fstype=tmpfs",
                        "--format",
                        "json",
                        "--columns",
                        "path,size")
                .text()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(each -> Run.of(
                                        "cat",
                                        SAMPLE.toString(),
                                        each.get("path").getAsString(),
                                        "--output",
                                        folder.resolve("good").toString())
                                .code()
                        == ExitCode.OK)
                .findFirst()
                .orElseThrow();
        Path good = folder.resolve("good");
        Path script = script("fsync 0 0 0\n");
        String path = file.get("path").getAsString();
        Run equal = run("fsx", "compare", SAMPLE, path, script, "--good", good);
        assertEquals(ExitCode.OK, equal.code(), equal.text() + equal.errors());

        byte[] bytes = Files.readAllBytes(good);
        bytes[5000] ^= 1;
        Files.write(good, bytes);
        Run wrong = run("fsx", "compare", SAMPLE, path, script, "--good", good, "--format", "json");
        assertEquals(ExitCode.FINDINGS, wrong.code());
        JsonObject row = JsonParser.parseString(wrong.text()).getAsJsonObject();
        assertEquals("0x1388", row.get("start").getAsString());
        assertEquals(1, row.get("length").getAsInt());
        JsonObject folio = run("folios", SAMPLE, path, "--format", "json", "--filter", "index<=1")
                .text()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .reduce((_, last) -> last)
                .orElseThrow();
        long offset = 1 - folio.get("index").getAsLong();
        assertEquals(folio.get("pfn").getAsLong() + offset, row.get("pfn").getAsLong());

        Files.write(good, Arrays.copyOf(bytes, bytes.length - 1));
        Run shorter = run("fsx", "compare", SAMPLE, path, script, "--good", good, "--format", "csv");
        assertTrue(shorter.text().contains("the inode's size"), shorter.text());
    }
}
