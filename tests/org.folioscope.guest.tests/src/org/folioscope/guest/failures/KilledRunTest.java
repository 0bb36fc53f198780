// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.target.FileTree;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills programs that run a session, at random moments, and has others go on with their runs.
 *
 * <p>{@code -Dfolioscope.kills=} says how often, {@code -Dfolioscope.seed=} which moments, as parts of the time that a run
 * takes which is not killed.
 */
class KilledRunTest {

    private static final int KILLS = Integer.getInteger("folioscope.kills", 3);
    private static final long SEED = Long.getLong("folioscope.seed", 20_260_101);
    private static final long LIMIT_SECONDS = Duration.ofMinutes(20).toSeconds();

    /** Each step leaves its number in the guest's memory: whatever happens, the guest may see each but once. */
    private static final String SESSION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <session name="count" title="Steps that count themselves">
              <why>A file in the guest's memory tells which steps this guest has seen.</why>
              <launch kernel="own" memory="128 MiB"/>
              <boot id="boot" title="Boot" snapshot="true"><why>-</why></boot>
              <guest id="one" title="One" snapshot="true"><why>-</why>
                <command>echo 1 &gt;&gt; /steps; sleep 0.3</command></guest>
              <guest id="two" title="Two" snapshot="true"><why>-</why>
                <command>echo 2 &gt;&gt; /steps; sleep 0.3</command></guest>
              <capture id="image" title="Capture"><why>-</why></capture>
              <kexec-load id="load" title="Load" snapshot="true"><why>-</why></kexec-load>
              <guest id="three" title="Three" snapshot="true"><why>-</why>
                <command>echo 3 &gt;&gt; /steps; sleep 0.3</command></guest>
              <guest id="all" title="All" snapshot="true"><why>-</why>
                <command>echo $(cat /steps)</command><expect pattern="^1 2 3$"/></guest>
              <kexec-jump id="jump" title="Jump" capture-at="machine_kexec" snapshot="true"><why>-</why></kexec-jump>
              <guest id="four" title="Four"><why>-</why>
                <command>echo 4 &gt;&gt; /steps; echo $(cat /steps)</command><expect pattern="^4$"/></guest>
            </session>
            """;

    private static final Pattern RAM = Pattern.compile("mem-path=([^,\0]+)/ram");

    @TempDir
    Path directory;

    private final ChildProgram program = new ChildProgram();
    private final Random random = new Random(SEED);
    private final Set<Path> machines = new LinkedHashSet<>();
    private Path session;

    @Test
    void goOnLoseAtMostTheStepThatWasKilledAndLeaveNothingBehind() throws Exception {
        Assumptions.assumeTrue(
                List.of(System.getProperty("folioscope.guests", "").split(",")).contains("own"),
                "needs the own kernel");
        session = Files.writeString(directory.resolve("count.session"), SESSION);
        Path run = directory.resolve("run");
        long start = System.nanoTime();
        finish(run, start(run));
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        FileTree.delete(run);

        Map<String, Integer> moments = new TreeMap<>();
        int kills = 0;
        while (kills < KILLS) {
            Process process = start(run);
            long moment = (long) (random.nextDouble() * whole);
            if (process.waitFor(moment, TimeUnit.MILLISECONDS)) {
                finish(run, process);
                FileTree.delete(run);
                continue;
            }
            findMachines();
            process.destroyForcibly().waitFor();
            kills++;
            awaitEnd();
            List<JsonObject> before = journal(run);
            moments.merge(moment(before), 1, Integer::sum);
            if (random.nextInt(4) > 0) { // else the one that goes on is killed, too
                finish(run, start(run));
                assertEquals(
                        missing(before),
                        begun(journal(run).subList(before.size(), journal(run).size())),
                        "after kill " + kills);
                FileTree.delete(run);
            }
        }
        System.out.println(kills + " kills, at " + moments + "; a whole run takes " + whole + " ms");
    }

    private Process start(Path run) throws IOException {
        return program.start(SessionProgram.class, directory.resolve("output"), session.toString(), run.toString());
    }

    private void finish(Path run, Process process) throws Exception {
        assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS));
        String output = Files.readString(directory.resolve("output"));
        assertTrue(output.endsWith("PASSED\n"), () -> output + "\n" + tail(run));
        awaitEnd();
        for (Path machine : machines) {
            assertFalse(Files.exists(machine), "left behind: " + machine);
        }
        machines.clear();
    }

    private static String tail(Path run) {
        try {
            return Files.readString(run.resolve("journal.jsonl"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Waits until all that the program started has ended. */
    private void awaitEnd() throws Exception {
        for (ProcessHandle process : program.processes()) {
            process.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        }
        assertEquals(List.of(), program.processes());
    }

    /** Remembers the folders of the VMs that run now: the next VM removes them when their program was killed. */
    private void findMachines() throws IOException {
        for (ProcessHandle process : program.processes()) {
            try {
                Matcher ram = RAM.matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline")));
                if (ram.find()) {
                    machines.add(Path.of(ram.group(1)));
                }
            } catch (IOException _) {
                continue; // it has ended
            }
        }
    }

    /** The events of a run's journal; the last line may have been cut by a kill. */
    private static List<JsonObject> journal(Path run) throws IOException {
        List<JsonObject> events = new ArrayList<>();
        Path file = run.resolve("journal.jsonl");
        if (Files.exists(file)) {
            String text = Files.readString(file);
            for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
                if (!line.isBlank()) {
                    events.add(JsonParser.parseString(line).getAsJsonObject());
                }
            }
        }
        return events;
    }

    private static String moment(List<JsonObject> events) {
        for (JsonObject event : events.reversed()) {
            switch (event.get("event").getAsString()) {
                case "step-begin" -> {
                    return event.get("step").getAsString();
                }
                case "step-end" -> {
                    return "after " + event.get("step").getAsString();
                }
                default -> {}
            }
        }
        return "the start";
    }

    /** The steps that had not passed. */
    private static List<String> missing(List<JsonObject> events) {
        List<String> steps =
                new ArrayList<>(List.of("boot", "one", "two", "image", "load", "three", "all", "jump", "four"));
        for (JsonObject event : events) {
            if (event.get("event").getAsString().equals("step-end")) {
                assertEquals("passed", event.get("state").getAsString(), event.toString());
                steps.remove(event.get("step").getAsString());
            }
        }
        return steps;
    }

    private static List<String> begun(List<JsonObject> events) {
        return events.stream()
                .filter(event -> event.get("event").getAsString().equals("step-begin"))
                .map(event -> event.get("step").getAsString())
                .toList();
    }
}
