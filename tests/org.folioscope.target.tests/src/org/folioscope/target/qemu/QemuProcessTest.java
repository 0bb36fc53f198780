// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.folioscope.target.ChildJvm;
import org.folioscope.target.TargetException;
import org.folioscope.target.qmp.QmpEvents;
import org.folioscope.target.qmp.QmpException;
import org.junit.jupiter.api.Test;

/** Runs the real QEMU; without a kernel the guest is its firmware alone. */
class QemuProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final QemuCommand command = new QemuCommand().memory(16 << 20);

    @Test
    void speaksToItsMonitorAndIsGoneWhenClosed() throws Exception {
        long pid;
        Path directory;
        try (RunDirectory run = RunDirectory.create(command.memory());
                QemuProcess qemu = QemuProcess.start(command, run, LIMIT);
                QmpEvents events = qemu.qmp().events("STOP")) {
            pid = qemu.pid();
            directory = run.path();
            qemu.qmp().execute("stop", LIMIT);
            assertEquals("STOP", events.await(LIMIT).name());
            assertEquals(command.memory(), Files.size(run.ram()));
        }
        assertFalse(isAlive(pid));
        assertFalse(Files.exists(directory));
    }

    @Test
    void startsPausedWhenAsked() throws Exception {
        try (RunDirectory run = RunDirectory.create(command.memory());
                QemuProcess qemu = QemuProcess.start(command.paused(true), run, LIMIT)) {
            JsonObject status = qemu.qmp().execute("query-status", LIMIT).getAsJsonObject();
            assertEquals("prelaunch", status.get("status").getAsString());
        }
    }

    @Test
    void saysWhatQemuSaidWhenItRefusesItsArguments() throws Exception {
        try (RunDirectory run = RunDirectory.create(command.memory())) {
            command.extra("-device", "no-such-device");
            var problem = assertThrows(TargetException.class, () -> QemuProcess.start(command, run, LIMIT));
            assertTrue(
                    problem.getMessage().contains("ended with status 1")
                            && problem.getMessage().contains("'no-such-device' is not a valid device model name"),
                    problem.getMessage());
        }
    }

    @Test
    void namesThePackageOfAProgramThatIsNotThere() throws Exception {
        try (RunDirectory run = RunDirectory.create(command.memory())) {
            command.program("qemu-system-nowhere");
            var problem = assertThrows(TargetException.class, () -> QemuProcess.start(command, run, LIMIT));
            assertEquals(
                    "qemu-system-nowhere is not there; on Debian, install it with: apt-get install qemu-system-x86",
                    problem.getMessage());
        }
    }

    @Test
    void tellsAllWhoWaitWhenQemuDies() throws Exception {
        try (RunDirectory run = RunDirectory.create(command.memory());
                QemuProcess qemu = QemuProcess.start(command, run, LIMIT);
                QmpEvents events = qemu.qmp().events("STOP")) {
            ProcessHandle.of(qemu.pid()).orElseThrow().destroyForcibly();
            assertThrows(QmpException.Closed.class, () -> events.await(LIMIT));
            assertEquals(128 + 9, qemu.onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS));
            assertTrue(qemu.describe().contains("ended with status 137"), qemu.describe());
        }
    }

    @Test
    void leavesNoQemuBehindWhenItsProcessIsKilled() throws Exception {
        Process holder = ChildJvm.start(VmHolder.class);
        try (BufferedReader output = holder.inputReader(StandardCharsets.UTF_8)) {
            String[] words = output.readLine().split(" ");
            Optional<ProcessHandle> qemu = ProcessHandle.of(Long.parseLong(words[0]));
            assertTrue(qemu.isPresent());
            Path abandoned = Path.of(words[1]);
            assertTrue(Files.exists(abandoned.resolve("ram")));
            holder.destroyForcibly();
            qemu.get().onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            // From here on, any program of this machine that makes a VM may clear up, so this one is not the first for
            // sure.
            try (RunDirectory next = RunDirectory.create(command.memory())) {
                assertFalse(Files.exists(abandoned), "the next VM clears up what was left by the killed one");
                assertTrue(Files.exists(next.path()));
            }
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
