// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Commands over images of real guests, held against what the guests said themselves. The property names a folder with
 * one folder for each guest: image.elf and truth/.
 */
@EnabledIfSystemProperty(named = "folioscope.captures", matches = ".+")
class CapturesTest {

    private static final int FILES = 20;

    /** Column of truth.tsv. */
    private static final int PATH = 13;

    static List<Path> captures() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("folioscope.captures")))) {
            return folders.filter(folder -> Files.exists(folder.resolve("image.elf")))
                    .sorted()
                    .toList();
        }
    }

    private static Run run(Path capture, String command, String... more) {
        return Run.of(
                Stream.concat(Stream.of(command, capture.resolve("image.elf").toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static List<JsonObject> rows(Run run) {
        return run.text()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("captures")
    void inodesSayWhatTheGuestSaid(Path capture) throws IOException {
        Run run = run(capture, "inodes", "--format", "json", "--columns", "dev,ino,mode,nlink,uid,gid,size,path");
        Map<String, JsonObject> byNumber = new HashMap<>();
        rows(run).forEach(row -> byNumber.put(row.get("dev").getAsString() + ":" + row.get("ino"), row));
        int compared = 0;
        for (String line : Files.readAllLines(capture.resolve("truth/truth.tsv"))) {
            String[] truth = line.split("\t");
            if (truth[0].equals("inode") && truth[PATH].startsWith("/known/")) {
                JsonObject row = byNumber.get(truth[1] + ":" + truth[2]);
                assertEquals(truth[3], row.get("mode").getAsString(), line);
                assertEquals(truth[4], row.get("nlink").getAsString(), line);
                assertEquals(truth[5], row.get("uid").getAsString(), line);
                assertEquals(truth[6], row.get("gid").getAsString(), line);
                assertEquals(truth[7], row.get("size").getAsString(), line);
                compared++;
            }
        }
        assertTrue(compared > 100, "compared " + compared);
    }

    @ParameterizedTest
    @MethodSource("captures")
    void catWritesWhatTheGuestHashed(Path capture) throws IOException, NoSuchAlgorithmException {
        int compared = 0;
        for (String line : Files.readAllLines(capture.resolve("truth/sha256sums"))) {
            String path = line.substring(66);
            if (!path.startsWith("/known/") || line.startsWith("\\")) {
                continue;
            }
            Run run = run(capture, "cat", path);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(run.output());
            assertEquals(line.substring(0, 64), HexFormat.of().formatHex(hash), path + " " + run.errors());
            if (++compared == FILES) {
                break;
            }
        }
        assertTrue(compared > 0);
    }

    @ParameterizedTest
    @MethodSource("captures")
    void symbolsAreWhereTheGuestSaidAndTheirBytesToo(Path capture) throws IOException {
        String banner = Files.readAllLines(capture.resolve("truth/kallsyms")).stream()
                .filter(line -> line.endsWith(" linux_banner"))
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
        Run hex = run(capture, "hex", "0x" + banner, "16", "--columns", "text", "--format", "json");
        assertTrue(hex.text().startsWith("{\"text\":\"Linux version "), hex.text());
        Run translated = run(capture, "translate", "0x" + banner, "--format", "json");
        String physical = rows(translated).getFirst().get("physical").getAsString();
        Run there = run(capture, "hex", physical, "16", "--physical", "--columns", "text", "--format", "json");
        assertEquals(hex.text(), there.text());
    }

    @ParameterizedTest
    @MethodSource("captures")
    void everyTableComesInEveryFormat(Path capture) {
        for (String command : List.of(
                "info", "extents", "bases", "modules", "filesystems", "mounts", "inodes", "folios", "tree", "pages")) {
            Run json = run(capture, command, "--format", "json", "--limit", "50", "--columns", "all");
            assertFalse(json.code().number() > 1, command + json.errors());
            List<JsonObject> rows = rows(json);
            // our own kernel has no modules
            assertTrue(!rows.isEmpty() || command.equals("modules"), command);
            Run csv = run(capture, command, "--format", "csv", "--limit", "50");
            assertTrue(csv.text().contains("\r\n"), command);
            Run table = run(capture, command, "--limit", "50");
            assertEquals(rows.size() + 1, table.text().lines().count(), command);
        }
    }

    @ParameterizedTest
    @MethodSource("captures")
    void wrongNamesInQuestionsAreMistakesOfUsage(Path capture) {
        for (String[] words : new String[][] {
            {"inodes", "--filter", "colour=red"},
            {"inodes", "--columns", "colour"},
            {"inodes", "--sort", "colour"},
            {"inodes", "--format", "xml"},
            {"inodes", "--kernel", "99"},
            {"inodes", "/nowhere"},
            {"folios", "/nowhere"},
            {"cat", "/known"},
            {"struct", "no_such_struct", "0"},
        }) {
            Run run = run(
                    capture, words[0], List.of(words).subList(1, words.length).toArray(String[]::new));
            assertEquals(ExitCode.USAGE, run.code(), String.join(" ", words) + run.errors());
            assertEquals(1, run.errors().lines().count(), run.errors());
        }
    }
}
