// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Session;
import org.folioscope.session.run.QemuMachines;
import org.folioscope.session.run.RunListener;
import org.folioscope.session.run.RunOptions;
import org.folioscope.session.run.SessionRun;
import org.folioscope.session.run.SessionRunner;
import org.folioscope.session.run.SessionState;
import org.folioscope.session.run.StepResult;
import org.folioscope.session.run.StepState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of sessions with QEMU: from the boot to a check, stopped in the middle, continued and repeated. */
class SessionRunGuestTest {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    @TempDir
    private Path folder;

    private static Session session() throws Exception {
        String kernel = Guests.names().getFirst().replace(Guests.FIVE_LEVELS, "");
        return SessionFiles.parse("""
                <session name="tiny" title="Tiny">
                  <launch kernel="%s" memory="256 MiB"/>
                  <boot id="boot" title="Boot" snapshot="true"/>
                  <guest id="write" title="Write" snapshot="true">
                    <command>mkdir /x; mount -t tmpfs tmpfs /x; echo hello > /x/hello; cat /proc/sys/kernel/random/boot_id</command>
                    <take name="boot-id"/>
                  </guest>
                  <guest id="same" title="The same boot">
                    <command>cat /proc/sys/kernel/random/boot_id /x/hello</command>
                    <expect pattern="^${boot-id}$"/>
                    <expect pattern="^hello$"/>
                  </guest>
                  <capture id="image" title="Capture"/>
                  <check-query id="file" title="The file" image="image" query="inodes" filter="path=/x/hello" count="1">
                    <cell column="size" holds="=6"/>
                  </check-query>
                </session>
                """.formatted(kernel), "tiny");
    }

    private static SessionRunner runner() {
        return new SessionRunner(new QemuMachines());
    }

    @Test
    void aRunGoesOnInAnotherQemuWhereItStopped() throws Exception {
        Path path = folder.resolve("run");
        String bootId;
        try (SessionRun run = runner().create(session(), RunOptions.defaults(), path)) {
            run.runNext();
            assertEquals(
                    SessionState.READY, run.await(LIMIT), () -> run.results().toString());
            run.runNext();
            assertEquals(
                    SessionState.READY, run.await(LIMIT), () -> run.results().toString());
            bootId = run.variables().get("boot-id");
        }
        assertEquals(
                List.of("same", "image", "file"), SessionRunner.standing(path).again());
        try (SessionRun run = runner().resume(path, RunOptions.defaults().withKept(true, false))) {
            run.runAll();
            assertEquals(
                    SessionState.PASSED, run.await(LIMIT), () -> run.results().toString());
            assertEquals(bootId, run.variables().get("boot-id"));
            run.repeat("same", true);
            assertEquals(
                    SessionState.PASSED, run.await(LIMIT), () -> run.results().toString());
        }
        assertTrue(Files.readString(path.resolve("junit.xml")).contains("failures=\"0\""));
        assertFalse(Files.exists(path.resolve("machine")));
    }

    @Test
    void aGuestThatHangsEndsInTimeAndIsCaptured() throws Exception {
        Session session = session();
        session.getSteps().subList(2, session.getSteps().size()).clear();
        Session hang = SessionFiles.parse(
                SessionFiles.text(session)
                        .replace(
                                "</session>",
                                "<guest id='hang' title='Hang' limit='2 s'><command>sleep 1000</command></guest></session>"),
                "hang");
        try (SessionRun run = runner().create(hang, RunOptions.defaults(), folder.resolve("hang"))) {
            run.runAll();
            assertEquals(SessionState.FAILED, run.await(LIMIT));
            StepResult result = run.result("hang");
            assertEquals("it took longer than its limit of 2 s", result.reason());
            Path image = run.folder().evidence("hang").resolve("at-failure.elf");
            assertTrue(Files.size(image) > 200 << 20, () -> result.evidence().toString());
        }
    }

    @Test
    void aGuestThatPanicsFailsTheStepAtOnce() throws Exception {
        Session session = session();
        session.getSteps().subList(2, session.getSteps().size()).clear();
        Session panic = SessionFiles.parse(
                SessionFiles.text(session)
                        .replace(
                                "</session>",
                                "<guest id='panic' title='Panic'><command>echo c > /proc/sysrq-trigger</command></guest></session>"),
                "panic");
        CountDownLatch failed = new CountDownLatch(1);
        try (SessionRun run = runner().create(panic, RunOptions.defaults(), folder.resolve("panic"))) {
            run.addListener(new RunListener() {
                @Override
                public void stepChanged(SessionRun each, StepResult result) {
                    if (result.step().equals("panic") && result.state() == StepState.FAILED) {
                        failed.countDown();
                    }
                }
            });
            run.runAll();
            assertEquals(SessionState.FAILED, run.await(LIMIT));
            assertEquals(0, failed.getCount());
            assertFalse(
                    run.result("panic").reason().contains("limit"),
                    run.result("panic").reason());
            assertTrue(Files.readString(run.folder().evidence("panic").resolve("console.txt"))
                    .contains("Kernel panic"));
        }
    }
}
