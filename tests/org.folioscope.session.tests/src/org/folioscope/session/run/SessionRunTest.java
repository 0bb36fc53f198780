// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.folioscope.session.SessionException;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@SuppressWarnings("resource") // runs end their machines
class SessionRunTest {

    static final Duration LIMIT = Duration.ofSeconds(50);

    @TempDir
    private Path folder;

    private final FakeMachines machines = new FakeMachines();

    static Session session(String content) throws IOException {
        return SessionFiles.parse("""
            <session name="s" title="S">
              <parameter name="word" default="hello"/>
              <launch memory="64 MiB" command-line="x=${word}"/>
            """ + content + "</session>", "s");
    }

    static String guest(String id, String command, String rest) {
        return "<guest id='" + id + "' title='T'><command>" + command + "</command>" + rest + "</guest>";
    }

    private SessionRun create(String content, RunOptions options) throws IOException {
        return new SessionRunner(machines).create(session(content), options, folder.resolve("run"));
    }

    private static List<StepState> states(SessionRun run) {
        return run.results().stream().map(StepResult::state).toList();
    }

    private static SessionState runAll(SessionRun run) throws InterruptedException {
        run.runAll();
        return run.await(LIMIT);
    }

    @Test
    void stepsRunInOrderAndHandValuesOn() throws Exception {
        try (SessionRun run = create(
                "<boot id='boot' title='B' append='y=1'/>"
                        + guest(
                                "say",
                                "echo ${word} pid=42",
                                "<expect pattern='^hello'/><take name='pid' pattern='pid=(\\d+)'/>")
                        + guest("use", "echo ${pid} $${pid}", "<expect pattern='^42 \\$\\{pid}$'/>")
                        + "<agent id='agent' title='A'><command>echo \"a  b\"</command><take name='all'/></agent>"
                        + "<truth id='truth' title='T'/><capture id='image' title='C'/>"
                        + "<capture id='caught' title='C' at='some_worker'><command>echo caught</command></capture>"
                        + "<kexec-load id='load' title='L' command-line='z=${pid}'/>"
                        + "<kexec-jump id='jump' title='J' capture-at='machine_kexec' format='raw'/>"
                        + "<note id='note' title='N'><text>look at ${all}</text></note>",
                RunOptions.defaults()
                        .withParameters(Map.of("word", "hello again"))
                        .withKept(true, false))) {
            assertEquals(SessionState.PASSED, runAll(run));
            assertEquals(
                    List.of(
                            "boot 64 MiB",
                            "echo hello again pid=42",
                            "echo 42 ${pid}",
                            "echo a  b",
                            "stop at some_worker",
                            "echo caught",
                            "load null null z=42",
                            "stop at machine_kexec",
                            "jump"),
                    machines.last().state());
            assertEquals("x=hello again y=1", machines.lastLaunch.getCommandLine());
            assertEquals(Map.of("word", "hello again", "pid", "42", "all", "a  b"), run.variables());
            assertEquals(
                    "hello again pid=42\n",
                    Files.readString(run.folder().evidence("say").resolve("output.txt")));
            assertEquals(
                    List.of(Evidence.Kind.IMAGE),
                    run.result("jump").evidence().stream().map(Evidence::kind).toList());
            assertTrue(Files.readString(run.folder().evidence("jump").resolve("jump.raw"))
                    .endsWith("stop at machine_kexec"));
            assertTrue(Files.readString(run.folder().evidence("caught").resolve("caught.elf"))
                    .endsWith("stop at some_worker"));
            assertEquals(
                    "caught\n", Files.readString(run.folder().evidence("caught").resolve("output.txt")));
            assertTrue(Files.readString(run.folder().evidence("note").resolve("log.txt"))
                    .contains("look at a  b"));
            assertTrue(machines.last().isAlive());
        }
        assertTrue(machines.allClosed());
    }

    @Test
    void aFailedCheckSkipsTheRestAndKeepsEvidence() throws Exception {
        try (SessionRun run = create(
                "<boot id='boot' title='B'/>" + guest("bad", "fail 3", "") + guest("never", "echo x", ""),
                RunOptions.defaults())) {
            assertEquals(SessionState.FAILED, runAll(run));
            assertEquals(List.of(StepState.PASSED, StepState.FAILED, StepState.SKIPPED), states(run));
            assertEquals(
                    "expected exit status 0, found 3; it said \"that went wrong\"",
                    run.result("bad").reason());
            assertEquals("the step bad failed", run.result("never").reason());
            assertEquals(
                    "fail 3\n", Files.readString(run.folder().evidence("bad").resolve("console.txt")));
            assertFalse(Files.exists(run.folder().evidence("bad").resolve("at-failure.elf")));
            assertTrue(machines.allClosed());
        }
    }

    @Test
    void aMachineThatDiesIsAFailureWithQemusWords() throws Exception {
        try (SessionRun run = create("<boot id='boot' title='B'/>" + guest("die", "die", ""), RunOptions.defaults())) {
            assertEquals(SessionState.FAILED, runAll(run));
            assertEquals(
                    "the guest does not answer: QEMU has ended (no QEMU at all)",
                    run.result("die").reason());
            assertEquals(
                    "no QEMU at all",
                    Files.readString(run.folder().evidence("die").resolve("qemu.txt")));
        }
    }

    @Test
    void aHungGuestEndsAtItsLimitWithAnImage() throws Exception {
        try (SessionRun run = create(
                "<boot id='boot' title='B'/><guest id='hang' title='H' limit='20 ms'><command>hang</command></guest>",
                RunOptions.defaults())) {
            assertEquals(SessionState.FAILED, runAll(run));
            assertEquals(
                    "it took longer than its limit of 20 ms", run.result("hang").reason());
            assertEquals(
                    "boot 64 MiB\nhang",
                    Files.readString(run.folder().evidence("hang").resolve("at-failure.elf")));
        }
    }

    @Test
    void workThatDoesNotListenIsGivenUpAndItsMachineEnded() throws Exception {
        try (SessionRun run =
                create("<boot id='boot' title='B'/>" + guest("stuck", "stuck", ""), RunOptions.defaults())) {
            run.runAll();
            machines.hanging.await();
            run.cancel();
            assertEquals(SessionState.CANCELLED, run.await(LIMIT));
            assertEquals(StepState.CANCELLED, run.result("stuck").state());
            assertTrue(machines.allClosed());
        }
    }

    @Test
    void cancelStopsAtOnceAndLeavesTheRestPending() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        try (SessionRun run = create(
                "<boot id='boot' title='B'/>" + guest("hang", "hang", "") + guest("rest", "echo x", ""),
                RunOptions.defaults())) {
            run.addListener(new RunListener() {
                @Override
                public void runChanged(SessionRun each) {
                    if (each.state() == SessionState.CANCELLED) {
                        told.countDown();
                    }
                }
            });
            run.runAll();
            machines.hanging.await();
            run.cancel();
            assertTrue(told.await(50, TimeUnit.SECONDS));
            run.await(LIMIT);
            assertEquals(List.of(StepState.PASSED, StepState.CANCELLED, StepState.PENDING), states(run));
        }
    }

    @Test
    void aStepThatShouldFailPassesByFailing() throws Exception {
        String boot = "<boot id='boot' title='B'/>";
        String step = "<guest id='x' title='X' expected-failure='status 0, found 3'><command>fail %d</command></guest>";
        try (SessionRun run = create(boot + step.formatted(3) + guest("on", "echo x", ""), RunOptions.defaults())) {
            assertEquals(SessionState.PASSED, runAll(run));
            assertTrue(run.result("x").reason().contains("found 3"));
        }
        for (int status : new int[] {0, 4}) {
            try (SessionRun run = new SessionRunner(machines)
                    .create(
                            session(boot + step.formatted(status)),
                            RunOptions.defaults(),
                            folder.resolve("r" + status))) {
                assertEquals(SessionState.FAILED, runAll(run));
                assertTrue(run.result("x").reason().startsWith("it was expected to fail with"));
            }
        }
    }

    @Test
    void aKernelThatLacksANeedFailsAtTheBoot() throws Exception {
        try (SessionRun run = create(
                "<need option='CONFIG_THERE'/><need option='CONFIG_UNKNOWN'/>"
                        + "<need option='CONFIG_KEXEC_HANDOVER' why='take the kernel own'/><boot id='boot' title='B'/>",
                RunOptions.defaults())) {
            assertEquals(SessionState.FAILED, runAll(run));
            assertEquals(
                    "the kernel \"own\" lacks CONFIG_KEXEC_HANDOVER: take the kernel own",
                    run.result("boot").reason());
            assertTrue(machines.allClosed());
        }
        try (SessionRun run = new SessionRunner(machines)
                .create(
                        session("<need test='echo x'/><need test='fail 1'/><boot id='boot' title='B'/>"),
                        RunOptions.defaults(),
                        folder.resolve("test"))) {
            assertEquals(SessionState.FAILED, runAll(run));
            assertTrue(run.result("boot").reason().contains("\"fail 1\""));
        }
    }

    @Test
    void nothingIsWrittenWithoutAGrant() throws Exception {
        String content = "<boot id='boot' title='B' snapshot='true'/>"
                + "<damage id='damage' title='D' address='4096*1+16' expected='0000' bytes='0102'/>";
        try (SessionRun run = create(content, RunOptions.defaults().withKept(true, false))) {
            assertEquals(SessionState.FAILED, runAll(run));
            assertTrue(run.result("damage").reason().contains("--allow-writes"));
            assertEquals(List.of("boot 64 MiB"), machines.last().state());
            run.allowWrites(true);
            run.repeat("damage", true);
            assertEquals(SessionState.PASSED, run.await(LIMIT));
            assertEquals(
                    List.of("boot 64 MiB", "write 2 at 4112"), machines.last().state());
            run.repeat("damage", true);
            run.await(LIMIT);
            assertEquals(
                    "expected 0000 at physical 0x1010 before writing, found 0102",
                    run.result("damage").reason());
            run.allowWrites(false);
            run.repeat("damage", true);
            assertEquals(SessionState.FAILED, run.await(LIMIT));
        }
    }

    @Test
    void evidenceIsCompared() throws Exception {
        String steps = "<boot id='boot' title='B'/>" + guest("a", "echo 1", "") + guest("b", "echo ${word}", "")
                + "<truth id='t' title='T'/>"
                + "<check-same id='same' title='S' first='a' second='b/output.txt'/>"
                + "<check-same id='differ' title='S' first='t/state' second='b' different='true'/>";
        try (SessionRun run = create(steps, RunOptions.defaults().withParameters(Map.of("word", "1")))) {
            assertEquals(SessionState.PASSED, runAll(run), () -> run.results().toString());
        }
        try (SessionRun run =
                new SessionRunner(machines).create(session(steps), RunOptions.defaults(), folder.resolve("other"))) {
            assertEquals(SessionState.FAILED, runAll(run));
            assertEquals(
                    "a and b/output.txt differ from byte 0 on, line 1: \"1\" and \"hello\"",
                    run.result("same").reason());
        }
    }

    @Test
    void evidenceOutsideTheRunIsNoEvidence() throws Exception {
        Files.writeString(folder.resolve("secret"), "x");
        try (SessionRun run = create(
                "<boot id='boot' title='B'/>" + guest("a", "echo 1", "")
                        + "<check-same id='same' title='S' first='a/../../../../secret' second='a'/>",
                RunOptions.defaults())) {
            assertEquals(SessionState.FAILED, runAll(run));
            assertTrue(run.result("same").reason().startsWith("there is no evidence"));
        }
    }

    @Test
    void theConsoleIsSearchedFromAStepOn() throws Exception {
        String check = "<check-console id='%s' title='C' since='%s'><expect pattern='^echo first$'/></check-console>";
        try (SessionRun run = create(
                "<boot id='boot' title='B'/>" + guest("one", "echo first", "") + guest("two", "echo second", "")
                        + check.formatted("fine", "one") + check.formatted("gone", "two"),
                RunOptions.defaults())) {
            assertEquals(SessionState.FAILED, runAll(run));
            assertEquals(StepState.PASSED, run.result("fine").state());
            assertEquals(
                    "expected \"^echo first$\" in the console, which ends in \"echo second\"",
                    run.result("gone").reason());
        }
    }

    @Test
    void theConsoleIsWaitedFor() throws Exception {
        try (SessionRun run = create(
                "<boot id='boot' title='B'/><check-console id='wait' title='C' wait='true'>"
                        + "<expect pattern='KHO: found'/><expect pattern='panic' forbidden='true'/></check-console>",
                RunOptions.defaults())) {
            run.addListener(new RunListener() {
                @Override
                public void stepChanged(SessionRun each, StepResult result) {
                    if (result.step().equals("wait") && result.state() == StepState.RUNNING) {
                        machines.last().print("KHO: found something\n");
                    }
                }
            });
            assertEquals(SessionState.PASSED, runAll(run), () -> run.results().toString());
        }
    }

    @Test
    void repeatingGoesBackToTheLastSavedState() throws Exception {
        try (SessionRun run = create(
                "<boot id='boot' title='B' snapshot='true'/>" + guest("a", "echo a", "") + "<truth id='t' title='T'/>"
                        + "<guest id='b' title='B' snapshot='true'><command>echo b</command><take name='x'/></guest>"
                        + "<check-console id='c' title='C'><expect pattern='echo b'/></check-console>"
                        + guest("d", "echo ${x}", ""),
                RunOptions.defaults().withKept(true, false))) {
            assertEquals(SessionState.PASSED, runAll(run));
            List<String> whole = machines.last().state();
            assertEquals("a", run.repeatStart("b"));
            assertEquals("d", run.repeatStart("d"));
            assertEquals("a", run.repeatStart("a"));
            assertEquals("boot", run.repeatStart("boot"));

            run.repeat("d", true);
            assertEquals(SessionState.PASSED, run.await(LIMIT));
            assertEquals(whole, machines.last().state());

            run.repeat("b", false);
            assertEquals(SessionState.READY, run.await(LIMIT));
            assertEquals(
                    List.of(
                            StepState.PASSED,
                            StepState.PASSED,
                            StepState.PASSED,
                            StepState.PASSED,
                            StepState.PENDING,
                            StepState.PENDING),
                    states(run));
            assertEquals(SessionState.PASSED, runAll(run));
            assertEquals(whole, machines.last().state());
            // The console tells the story once, without what was undone.
            assertEquals(
                    "boot 64 MiB\necho a\necho b\n",
                    Files.readString(run.folder().evidence("c").resolve("console.txt")));
            assertTrue(Files.exists(run.folder().evidence("a.1").resolve("output.txt")));
            assertEquals(1, machines.boots.get());
            assertEquals(0, machines.restores.get());
        }
    }

    @Test
    void repeatingWithoutASavedStateBootsAgain() throws Exception {
        try (SessionRun run = create("<boot id='boot' title='B'/>" + guest("a", "echo a", ""), RunOptions.defaults())) {
            assertEquals(SessionState.PASSED, runAll(run));
            assertEquals("boot", run.repeatStart("a"));
            run.repeat("a", true);
            assertEquals(SessionState.PASSED, run.await(LIMIT));
            assertEquals(2, machines.boots.get());
            assertEquals(List.of("boot 64 MiB", "echo a"), machines.last().state());
        }
    }

    @Test
    void stepsRunOneByOne() throws Exception {
        try (SessionRun run = create(
                "<boot id='boot' title='B'/>" + guest("a", "echo a", "") + guest("b", "echo b", ""),
                RunOptions.defaults())) {
            List<SessionState> states = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                run.runNext();
                states.add(run.await(LIMIT));
            }
            assertEquals(List.of(SessionState.READY, SessionState.READY, SessionState.PASSED), states);
            assertEquals(1, machines.boots.get());
        }
    }

    @Test
    void aSnapshotThatCannotBeTakenIsToldAndTheStepPasses() throws Exception {
        try (SessionRun run = create(
                "<boot id='boot' title='B'/><guest id='full' title='F' snapshot='true'><command>echo full"
                        + " disk</command></guest>",
                RunOptions.defaults())) {
            assertEquals(SessionState.PASSED, runAll(run));
            assertTrue(Files.readString(run.folder().evidence("full").resolve("log.txt"))
                    .contains("no VM snapshot, so the next steps can't be repeated from here: there is no room"));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenEndsTheRun() throws Exception {
        try (SessionRun run = create("<boot id='boot' title='B'/>" + guest("a", "echo a", ""), RunOptions.defaults())) {
            Files.writeString(run.folder().path().resolve("evidence"), "a file where a folder should be");
            assertEquals(SessionState.FAILED, runAll(run));
            assertTrue(
                    run.result("boot").reason().startsWith("the run's folder can't be written"),
                    () -> run.results().toString());
            assertEquals(StepState.SKIPPED, run.result("a").state());
        }
    }

    @Test
    void theMachineFolderGoesWithARunThatIsOver() throws Exception {
        String content = "<boot id='boot' title='B' snapshot='true'/>" + guest("a", "echo a", "");
        SessionRun run = create(content, RunOptions.defaults());
        runAll(run);
        run.close();
        assertFalse(Files.exists(run.folder().machine()));
        SessionRun kept = new SessionRunner(machines)
                .create(session(content), RunOptions.defaults().withKept(false, true), folder.resolve("kept"));
        runAll(kept);
        kept.close();
        assertTrue(Files.exists(kept.folder().machine().resolve("boot.saved")));
    }

    @Test
    void aFolderIsForOneRunAndOneProcess() throws Exception {
        try (SessionRun run = create("<boot id='boot' title='B'/>", RunOptions.defaults())) {
            String twice = assertThrows(
                            SessionException.class, () -> create("<boot id='boot' title='B'/>", RunOptions.defaults()))
                    .getMessage();
            assertTrue(twice.contains("is not empty"), twice);
            String locked = assertThrows(
                            SessionException.class,
                            () -> new SessionRunner(machines)
                                    .resume(run.folder().path(), RunOptions.defaults()))
                    .getMessage();
            assertTrue(locked.contains("is being run already"), locked);
            Path lock = run.folder().path().resolve("lock");
            assertTrue(RunLock.isHeld(run.folder().path()));
            assertTrue(isLocked(lock), "the kernel knows of it still, for other processes");
        }
        assertFalse(RunLock.isHeld(folder.resolve("run")));
    }

    /** Whether the kernel has a lock of this process on {@code file}. */
    private static boolean isLocked(Path file) throws IOException {
        String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
        String process = " WRITE " + ProcessHandle.current().pid() + " ";
        return Files.readAllLines(Path.of("/proc/locks")).stream()
                .anyMatch(line -> line.contains(process) && line.contains(inode));
    }

    @Test
    void mistakesAreToldBeforeAnythingIsMade() {
        String message = assertThrows(
                        SessionException.class,
                        () -> create("<boot id='boot' title='B'/>" + guest("a", "${nope}", ""), RunOptions.defaults()))
                .getMessage();
        assertTrue(message.contains("there is no variable ${nope}"), message);
        assertFalse(Files.exists(folder.resolve("run")));
        String unknown = assertThrows(
                        SessionException.class,
                        () -> create(
                                "<boot id='boot' title='B'/>",
                                RunOptions.defaults().withParameters(Map.of("wort", "x"))))
                .getMessage();
        assertTrue(unknown.contains("no parameter wort; it has word"), unknown);
    }
}
