// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folioscope.session.SessionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run whose process was killed at any moment goes on, and ends as it would have. */
@Timeout(300)
@SuppressWarnings("resource") // runs end their machines
class ResumeTest {

    private static final String STEPS = "<boot id='boot' title='B' snapshot='true'/>"
            + SessionRunTest.guest("a", "echo ${word}", "<take name='x'/>")
            + "<guest id='b' title='B' snapshot='true'><command>echo ${x} b</command><take name='y'/></guest>"
            + "<capture id='image' title='I'/>"
            + "<check-same id='same' title='S' first='b' second='b/output.txt'/>"
            + SessionRunTest.guest("c", "echo ${y} c", "")
            + "<check-console id='console' title='C'><expect pattern='echo hi b c'/></check-console>";

    private static final String CONSOLE = "boot 64 MiB\necho hi\necho hi b\necho hi b c\n";

    @TempDir
    private Path folder;

    private Path finished(FakeMachines machines) throws Exception {
        Path path = folder.resolve("whole");
        RunOptions options =
                RunOptions.defaults().withParameters(Map.of("word", "hi")).withKept(false, true);
        try (SessionRun run = new SessionRunner(machines).create(SessionRunTest.session(STEPS), options, path)) {
            run.runAll();
            assertEquals(SessionState.PASSED, run.await(SessionRunTest.LIMIT));
        }
        return path;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void goesOnFromEveryLineOfTheJournal() throws Exception {
        FakeMachines first = new FakeMachines();
        Path whole = finished(first);
        List<String> state = first.last().state();
        byte[] journal = Files.readAllBytes(whole.resolve("journal.jsonl"));
        List<Integer> cuts = new ArrayList<>();
        int lineStart = 0;
        for (int i = 0; i < journal.length; i++) {
            if (journal[i] == '\n') {
                cuts.addAll(List.of(lineStart, lineStart + 1, (lineStart + i) / 2, i));
                lineStart = i + 1;
            }
        }
        cuts.add(journal.length);
        for (int cut : cuts.stream().distinct().toList()) {
            Path path = folder.resolve("cut-" + cut);
            copy(whole, path);
            Files.write(path.resolve("journal.jsonl"), Arrays.copyOf(journal, cut));
            resume(path, cut, journal, state);
        }
    }

    private static void resume(Path path, int cut, byte[] journal, List<String> state) throws Exception {
        FakeMachines machines = new FakeMachines();
        SessionRunner.Standing standing = SessionRunner.standing(path);
        try (SessionRun run = new SessionRunner(machines).resume(path, RunOptions.defaults())) {
            List<String> pending = run.results().stream()
                    .filter(result -> result.state() == StepState.PENDING)
                    .map(StepResult::step)
                    .toList();
            assertEquals(standing.again(), pending, "at " + cut);
            run.runAll();
            SessionState outcome = run.await(SessionRunTest.LIMIT);
            // The first line has the parameters; without it they are the defaults.
            if (new String(journal, 0, cut, StandardCharsets.UTF_8).contains("\n")) {
                assertEquals(SessionState.PASSED, outcome, () -> "at " + cut + run.results());
                if (!machines.made.isEmpty()) {
                    List<String> last = machines.last().state();
                    assertEquals(state.subList(0, last.size()), last, "at " + cut);
                    assertTrue(pending.stream().noneMatch(List.of("a", "b", "c")::contains) || last.equals(state));
                }
                assertEquals(
                        CONSOLE,
                        Files.readString(run.folder().evidence("console").resolve("console.txt")));
            }
            assertTrue(machines.boots.get() + machines.restores.get() <= 1);
        }
    }

    @Test
    void aTornLineIsNoEventWhereverItIsCut() throws Exception {
        Path whole = finished(new FakeMachines());
        byte[] journal = Files.readAllBytes(whole.resolve("journal.jsonl"));
        RunFolder look = RunFolder.look(whole);
        int lines = 0;
        for (int cut = 0; cut <= journal.length; cut++) {
            if (cut > 0 && journal[cut - 1] == '\n') {
                lines++;
            }
            Files.write(whole.resolve("journal.jsonl"), Arrays.copyOf(journal, cut));
            assertEquals(lines, RunHistory.read(look).count(), "at " + cut);
        }
    }

    @Test
    void whatIsWrittenBehindATornLineCanBeRead() throws Exception {
        Path file = folder.resolve("journal.jsonl");
        Files.writeString(file, "{\"event\":\"begin\",\"format\":1}\n{\"event\":\"st");
        try (Journal journal = Journal.open(file)) {
            journal.write("end", new com.google.gson.JsonObject());
        }
        assertEquals(
                List.of("begin", "end"),
                Journal.read(file).stream()
                        .map(event -> event.get("event").getAsString())
                        .toList());
    }

    @Test
    void aJournalOfALaterFormatIsRefused() throws Exception {
        Path file = folder.resolve("journal.jsonl");
        Files.writeString(file, "{\"event\":\"begin\",\"format\":2}\n");
        assertTrue(assertThrows(SessionException.class, () -> Journal.read(file))
                .getMessage()
                .contains("has the format 2, this Folioscope reads 1"));
    }

    @Test
    void aJournalThatIsNoneIsToldWithItsLine() throws Exception {
        Path file = folder.resolve("journal.jsonl");
        for (String content : List.of("x\n", "[]\n", "{\n", "{\"event\":1}\nnull\n")) {
            Files.writeString(file, content);
            assertThrows(SessionException.class, () -> Journal.read(file), content);
        }
        Files.writeString(file, "{\"event\":\"begin\",\"format\":1}\n{\"event\":\"step-end\"}\n");
        assertThrows(SessionException.class, () -> RunHistory.read(RunFolder.look(folder)));
        assertNull(RunHistory.read(emptyRun()).started());
    }

    private RunFolder emptyRun() throws IOException {
        Path path = Files.createDirectory(folder.resolve("empty"));
        Files.createFile(path.resolve("journal.jsonl"));
        return RunFolder.look(path);
    }

    @Test
    void whatCanBeContinuedIsToldInASentence() throws Exception {
        FakeMachines machines = new FakeMachines();
        Path path = folder.resolve("run");
        RunOptions options = RunOptions.defaults();
        try (SessionRun run = new SessionRunner(machines)
                .create(
                        SessionRunTest.session("<boot id='boot' title='B'/>" + SessionRunTest.guest("a", "echo a", "")
                                + SessionRunTest.guest("hang", "hang", "")),
                        options,
                        path)) {
            run.runAll();
            machines.hanging.await();
            run.cancel();
            run.await(SessionRunTest.LIMIT);
        }
        assertEquals(
                "the last completed step is a; there is no VM snapshot to continue from, so all begins again",
                SessionRunner.standing(path).sentence());
        assertTrue(SessionRunner.standing(path).fromTheStart());
        String nothing = assertThrows(SessionException.class, () -> SessionRunner.standing(folder))
                .getMessage();
        assertTrue(nothing.contains("there is no run in"), nothing);
    }

    @Test
    void aFailedRunGoesOnFromTheStepBeforeTheFailure() throws Exception {
        FakeMachines machines = new FakeMachines();
        Path path = folder.resolve("run");
        RunOptions options = RunOptions.defaults().withKept(false, true);
        try (SessionRun run = new SessionRunner(machines)
                .create(
                        SessionRunTest.session("<boot id='boot' title='B' snapshot='true'/>"
                                + "<damage id='damage' title='D' address='0' bytes='01'/>"),
                        options,
                        path)) {
            run.runAll();
            assertEquals(SessionState.FAILED, run.await(SessionRunTest.LIMIT));
        }
        assertEquals(
                "the last completed step is boot; it goes on at damage",
                SessionRunner.standing(path).sentence());
        try (SessionRun run = new SessionRunner(machines).resume(path, options.withWrites(true))) {
            run.runAll();
            assertEquals(SessionState.PASSED, run.await(SessionRunTest.LIMIT));
            assertEquals(1, machines.restores.get());
        }
    }
}
