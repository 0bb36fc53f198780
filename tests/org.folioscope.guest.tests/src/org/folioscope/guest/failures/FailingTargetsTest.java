// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.run.Evidence;
import org.folioscope.session.run.Machine;
import org.folioscope.session.run.QemuMachines;
import org.folioscope.session.run.RunListener;
import org.folioscope.session.run.RunOptions;
import org.folioscope.session.run.SessionRun;
import org.folioscope.session.run.SessionRunner;
import org.folioscope.session.run.SessionState;
import org.folioscope.session.run.StepResult;
import org.folioscope.session.run.StepState;
import org.folioscope.target.HostCommand;
import org.folioscope.target.launch.ManagedTarget;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions with targets that fail: each ends in a failure that says why, in time, with evidence, and leaves no VM. */
class FailingTargetsTest {

    /** For a run as a whole, so that a failure that never comes fails the test. */
    private static final Duration RUN_LIMIT = Duration.ofMinutes(20);

    /** What a step may take beyond its limit, which is 20 s here: its tidying up and the evidence of its failure. */
    private static final Duration STEP_LIMIT = Duration.ofSeconds(20 + 5 + 120 + 30);

    @TempDir
    Path directory;

    /** A step that failed, and where its evidence is. */
    private record Failure(StepResult result, long pid) {

        String reason() {
            return result.reason();
        }

        Path evidence(Evidence.Kind kind) {
            return result.evidence().stream()
                    .filter(each -> each.kind() == kind)
                    .map(Evidence::file)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + kind + " in " + result));
        }
    }

    @BeforeEach
    void needTheOwnKernel() {
        Assumptions.assumeTrue(
                List.of(System.getProperty("folioscope.guests", "").split(",")).contains("own"),
                "needs the own kernel");
    }

    @Test
    void aCommandThatNeverEnds() throws Exception {
        Failure failure = fail("own", "", guest("sleep 100000"), _ -> {});
        assertEquals("it took longer than its limit of 20 s", failure.reason());
        assertTrue(Files.size(failure.evidence(Evidence.Kind.IMAGE)) > 100 << 20);
    }

    @Test
    void aGuestWhoseAgentHangs() throws Exception {
        Failure failure = fail("own", "", guest("kill -STOP $PPID; sleep 1"), _ -> {});
        assertEquals("it took longer than its limit of 20 s", failure.reason());
        assertTrue(Files.size(failure.evidence(Evidence.Kind.IMAGE)) > 100 << 20);
    }

    @Test
    void aGuestThatPanics() throws Exception {
        Failure failure = fail("own", "", guest("echo c > /proc/sysrq-trigger"), _ -> {});
        assertTrue(failure.reason().contains("panic"), failure.reason());
        String console = Files.readString(failure.evidence(Evidence.Kind.CONSOLE));
        assertTrue(console.contains("Kernel panic - not syncing: sysrq triggered crash"), console);
        assertTrue(Files.size(failure.evidence(Evidence.Kind.IMAGE)) > 100 << 20);
    }

    @Test
    void aKernelThatLacksWhatTheSessionNeeds() throws Exception {
        Assumptions.assumeTrue(
                List.of(System.getProperty("folioscope.guests", "").split(",")).contains("6.12"),
                "needs Debian's 6.12");
        String need = "<need option=\"CONFIG_KEXEC_HANDOVER\" why=\"It carries memory over.\"/>";
        Failure failure = fail("6.12", need, guest("true"), _ -> {});
        assertEquals("boot", failure.result().step());
        assertEquals("the kernel \"6.12\" lacks CONFIG_KEXEC_HANDOVER: It carries memory over.", failure.reason());
    }

    @Test
    void aQemuThatDies() throws Exception {
        Failure failure = fail("own", "", guest("sleep 100000"), pid -> signal("KILL", pid));
        assertTrue(failure.reason().contains("ended with status 137"), failure.reason());
        assertTrue(
                Files.readString(failure.evidence(Evidence.Kind.LOG)).contains("ended with status 137"),
                () -> failure.result().toString());
    }

    @Test
    void aQemuThatStallsOnAllItsSockets() throws Exception {
        Failure failure = fail("own", "", guest("sleep 100000"), pid -> signal("STOP", pid));
        assertEquals("it took longer than its limit of 20 s", failure.reason());
        assertTrue(Files.readString(failure.evidence(Evidence.Kind.LOG)).contains("QEMU " + failure.pid()));
        assertTrue(Files.readString(directory.resolve("run/evidence/fails/log.txt"))
                .contains("QEMU does not answer its monitor"));
    }

    @Test
    void aDiskThatIsFullOfAnImage() throws Exception {
        Path kept = failOnASmallDisk("<boot id=\"boot\" title=\"Boot\"><why>-</why></boot>"
                + "<capture id=\"fails\" title=\"Fails\"><why>-</why></capture>");
        String journal = Files.readString(kept.resolve("journal.jsonl"));
        assertTrue(journal.contains("No space left on device"), journal);
    }

    @Test
    void aDiskThatIsFullOfVmSnapshots() throws Exception {
        Path kept = failOnASmallDisk("<boot id=\"boot\" title=\"Boot\" snapshot=\"true\"><why>-</why></boot>");
        String log = Files.readString(kept.resolve("evidence/boot/log.txt"));
        assertTrue(log.contains("no VM snapshot"), log);
    }

    /** Runs a session in a folder with room for 16 MiB; gives a copy of the folder. */
    private Path failOnASmallDisk(String steps) throws Exception {
        Path session = session("own", "", steps);
        Path kept = directory.resolve("kept");
        Path output = directory.resolve("output");
        Path small = Files.createDirectory(directory.resolve("small"));
        // A file system of its own for the run, in a mount namespace of its own; what it holds is copied out at the
        // end.
        String script =
                "mount -t tmpfs -o size=16m none " + small + " && \"$@\"; cp -r " + small.resolve("run") + " " + kept;
        ChildProgram program = new ChildProgram();
        Process process = program.startIn(
                List.of("unshare", "--map-root-user", "--mount", "sh", "-c", script, "sh"),
                SessionProgram.class,
                output,
                session.toString(),
                small.resolve("run").toString());
        assertTrue(process.waitFor(RUN_LIMIT.toSeconds(), TimeUnit.SECONDS));
        String said = Files.readString(output);
        Assumptions.assumeFalse(said.startsWith("unshare:"), said);
        assertTrue(said.contains("No space left on device"), said);
        assertTrue(said.endsWith("FAILED\n"), said);
        for (ProcessHandle left : program.processes()) {
            left.onExit().get(RUN_LIMIT.toSeconds(), TimeUnit.SECONDS);
        }
        return kept;
    }

    private static String guest(String command) {
        return "<boot id=\"boot\" title=\"Boot\"><why>-</why></boot><guest id=\"fails\" title=\"Fails\" limit=\"20 s\"><why>-</why><command>"
                + command.replace(">", "&gt;") + "</command></guest>";
    }

    private Path session(String kernel, String need, String steps) throws IOException {
        return Files.writeString(directory.resolve("fails.session"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <session name="fails" title="One that fails">
                  <why>-</why>
                  %s
                  <launch kernel="%s" memory="128 MiB"/>
                  %s
                </session>
                """.formatted(need, kernel, steps));
    }

    /** Runs a session that is expected to fail; {@code trouble} is made for QEMU's process when the last step begins. */
    private Failure fail(String kernel, String need, String steps, Consumer<Long> trouble) throws Exception {
        Path session = session(kernel, need, steps);
        SessionRunner runner = new SessionRunner(new QemuMachines());
        Path folder = directory.resolve("run");
        Watch watch = new Watch(trouble);
        StepResult failed;
        try (SessionRun run = runner.create(SessionFiles.load(session), RunOptions.defaults(), folder)) {
            run.addListener(watch);
            run.runAll();
            assertEquals(
                    SessionState.FAILED,
                    run.await(RUN_LIMIT),
                    () -> run.results().toString());
            failed = run.results().stream()
                    .filter(each -> each.state() == StepState.FAILED)
                    .findFirst()
                    .orElseThrow();
        }
        assertEquals(
                List.of(),
                ProcessHandle.of(watch.pid).filter(ProcessHandle::isAlive).stream()
                        .toList());
        if (failed.step().equals("fails")) {
            assertTrue(failed.duration().compareTo(STEP_LIMIT) < 0, failed.toString());
        }
        assertTrue(Files.readString(folder.resolve("journal.jsonl")).contains("\"state\":\"failed\""));
        return new Failure(failed, watch.pid);
    }

    private static final class Watch implements RunListener {

        private final Consumer<Long> trouble;
        private volatile long pid;

        Watch(Consumer<Long> trouble) {
            this.trouble = trouble;
        }

        @Override
        @SuppressWarnings("resource") // the run closes its machine
        public void stepChanged(SessionRun run, StepResult result) {
            ManagedTarget target = run.machine().flatMap(Machine::target).orElse(null);
            if (target != null) {
                pid = target.process().pid();
                if (result.step().equals("fails") && result.state() == StepState.RUNNING) {
                    trouble.accept(pid);
                }
            }
        }
    }

    private static void signal(String name, long pid) {
        try {
            HostCommand.of("kill", "-" + name, Long.toString(pid)).run(Progress.NONE, RUN_LIMIT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
