// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.session.SessionFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCommandsTest {

    @TempDir
    private Path folder;

    private Path file;

    /** A session that needs no VM: it fails at its second step. */
    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("x.session");
        Files.writeString(file, """
                <session name="x" title="X">
                  <parameter name="word" default="hello"/>
                  <note id="look" title="Look"><text>${word}</text></note>
                  <check-same id="same" title="Same" first="look/log.txt" second="look/nothing.txt"/>
                  <note id="rest" title="Rest"/>
                </session>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show", "run", "resume", "report"})
    void eachCommandExplainsItselfWithAnExampleThatIsRight(String name) throws UsageException {
        Run run = Run.of("session", name, "--help");
        assertEquals(ExitCode.OK, run.code(), run.errors());
        assertTrue(run.text().startsWith("usage: folioscope session " + name), run.text());
        Command.Description description = new SessionCommands().find(name).description();
        Arguments example = Arguments.parse(description.example().split(" "));
        assertEquals(List.of("session", name), example.operands().subList(0, 2));
        assertEquals(description.least(), example.operands().size() - 2);
        assertTrue(description.options().containsAll(example.options()), description.example());
    }

    @Test
    void listNamesTheSessionsThatShip() {
        Run run = Run.of("session", "list", "--format", "json");
        assertEquals(ExitCode.OK, run.code(), run.errors());
        assertEquals(
                SessionFiles.SHIPPED,
                run.text()
                        .lines()
                        .map(line -> JsonParser.parseString(line)
                                .getAsJsonObject()
                                .get("name")
                                .getAsString())
                        .toList());
    }

    @Test
    void showTellsStepsAndProblems() throws Exception {
        Run fine = Run.of("session", "show", file.toString(), "--format", "csv", "--columns", "step,kind,limit");
        assertEquals(ExitCode.OK, fine.code(), fine.errors());
        assertEquals("step,kind,limit\r\nlook,note,5 min\r\nsame,check-same,5 min\r\nrest,note,5 min\r\n", fine.text());
        Files.writeString(file, Files.readString(file).replace("second=\"look/", "second=\"nobody/"));
        Run wrong = Run.of("session", "show", file.toString());
        assertEquals(ExitCode.FINDINGS, wrong.code());
        assertTrue(wrong.errors().contains("error: line 4: no step nobody comes before"), wrong.errors());
    }

    @Test
    void runTellsEachStepAndTheFailureByItsStatus() throws Exception {
        Path runs = folder.resolve("runs");
        Path reports = folder.resolve("reports");
        Run run = Run.of(
                "session",
                "run",
                file.toString(),
                "--folder",
                runs.toString(),
                "--report",
                reports.toString(),
                "--set",
                "word=a b",
                "--format",
                "csv",
                "--columns",
                "step,state");
        assertEquals(ExitCode.STEP_FAILED, run.code(), run.errors());
        assertEquals("step,state\r\nlook,passed\r\nsame,failed\r\nrest,skipped\r\n", run.text());
        assertTrue(run.errors().contains("[ 1/3] passed"), run.errors());
        assertTrue(run.errors().contains("        there is no evidence look/nothing.txt"), run.errors());
        assertTrue(run.errors().contains(runs.toString()), run.errors());
        assertEquals("a b\n", Files.readString(runs.resolve("evidence/look/log.txt")));
        assertTrue(Files.exists(reports.resolve("report.html")));
        assertTrue(Files.readString(reports.resolve("junit.xml")).contains("failures=\"1\""));

        Run report = Run.of("session", "report", runs.toString(), "--format", "csv", "--columns", "state");
        assertEquals(ExitCode.STEP_FAILED, report.code(), report.errors());
        assertEquals("state\r\npassed\r\nfailed\r\nskipped\r\n", report.text());
    }

    @Test
    void aRunThatFailedIsResumedAtTheStepThatFailed() throws Exception {
        Path runs = folder.resolve("runs");
        Run.of("session", "run", file.toString(), "--folder", runs.toString());
        Files.writeString(runs.resolve("evidence/look/nothing.txt"), "hello\n");
        Run resumed = Run.of("session", "resume", runs.toString(), "--format", "csv", "--columns", "state");
        assertEquals(ExitCode.OK, resumed.code(), resumed.errors());
        assertTrue(resumed.errors().contains("the last completed step is look; it goes on at same"), resumed.errors());
        assertEquals("state\r\npassed\r\npassed\r\npassed\r\n", resumed.text());
    }

    @Test
    void severalRunsHaveFoldersOfTheirOwn() {
        Path runs = folder.resolve("runs");
        Run run = Run.of(
                "session", "run", file.toString(), "--repeat", "2", "--folder", runs.toString(), "--format", "csv");
        assertEquals(ExitCode.STEP_FAILED, run.code(), run.errors());
        assertEquals(7, run.text().lines().count());
        assertTrue(Files.exists(runs.resolve("1/report.html")) && Files.exists(runs.resolve("2/report.html")));
    }

    @Test
    void mistakesOfTheCommandLineLeaveNothingBehind() {
        Path runs = folder.resolve("runs");
        for (String[] words : List.of(
                new String[] {"nowhere"},
                new String[] {file.toString(), "--set", "nope=1"},
                new String[] {file.toString(), "--set", "word"},
                new String[] {file.toString(), "--repeat", "0"},
                new String[] {file.toString(), "--patience", "fast"})) {
            List<String> all = new java.util.ArrayList<>(List.of("session", "run", "--folder", runs.toString()));
            all.addAll(List.of(words));
            Run run = Run.of(all.toArray(String[]::new));
            assertEquals(ExitCode.USAGE, run.code(), run.errors());
            assertFalse(Files.exists(runs), String.join(" ", words));
        }
        assertEquals(
                ExitCode.USAGE, Run.of("session", "resume", folder.toString()).code());
        assertEquals(
                ExitCode.USAGE, Run.of("session", "report", folder.toString()).code());
    }
}
