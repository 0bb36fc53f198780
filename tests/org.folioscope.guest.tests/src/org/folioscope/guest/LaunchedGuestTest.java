// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.folioscope.base.Progress;
import org.folioscope.target.RunState;
import org.folioscope.target.TargetException;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.console.Console;
import org.folioscope.target.console.ConsoleListener;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.LaunchOptions;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.target.launch.StateListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Launches VMs with real guests: console, states, and what becomes of them when the guest or QEMU dies. */
@SuppressWarnings("resource") // the VM closes what belongs to it
class LaunchedGuestTest {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final LaunchConfiguration configuration =
            Guests.machine(Guests.names().getFirst());

    @Test
    void theConsoleHasWhatTheGuestWroteAndTakesWhatIsTyped() throws Exception {
        try (ManagedTarget target = ManagedTarget.launch(configuration, Progress.NONE)) {
            Console console = target.console();
            Guests.awaitText(console, 0, "Linux version " + target.kernel().release());
            assertEquals(target.kernel().release(), target.agent().release());
            Guests.awaitText(console, 0, "/ # ");

            long typed = console.position();
            console.send("echo $((6 * 7))-is-it\r");
            Guests.awaitText(console, typed, "42-is-it");

            // Job control: Ctrl+C ends what runs, and not the shell.
            console.send("sleep 100000\r");
            Guests.awaitText(console, typed, "sleep 100000\r\n"); // the shell's editor is done with the line
            agentSees(target, "sleep 100000");
            console.send("\u0003");
            console.send("echo still-$((1 + 1))\r");
            Guests.awaitText(console, typed, "still-2");

            // A shell that ends is followed by another.
            typed = console.position();
            console.send("exit\r");
            Guests.awaitText(console, typed, "/ # ");

            target.pause();
            byte[] shown = console.bytes(0);
            byte[] log = Files.readAllBytes(console.log());
            assertArrayEquals(shown, Arrays.copyOf(log, shown.length));
        }
    }

    /** Waits in the guest until a command runs there. */
    private static void agentSees(ManagedTarget target, String command) throws IOException {
        target.agent().shell("until ps -o args | grep -qx '" + command + "'; do :; done", Progress.NONE);
    }

    @Test
    void aListenerGetsAllFromTheStartAndTheEnd() throws Exception {
        StringBuilder heard = new StringBuilder();
        CompletableFuture<Void> ended = new CompletableFuture<>();
        long written;
        try (ManagedTarget target = ManagedTarget.launch(configuration, Progress.NONE)) {
            target.console()
                    .addListener(
                            new ConsoleListener() {
                                @Override
                                public void written(byte[] bytes, long position) {
                                    assertEquals(heard.length(), position);
                                    heard.append(new String(bytes, StandardCharsets.ISO_8859_1));
                                }

                                @Override
                                public void ended() {
                                    ended.complete(null);
                                }
                            },
                            0);
            target.pause();
            Guests.awaitText(target.console(), 0, "Linux version");
            target.process().close();
            ended.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            written = target.console().position();
        }
        assertEquals(written, heard.length());
        assertTrue(heard.indexOf("Linux version") >= 0);
    }

    @Test
    void tellsWhenItIsPausedAndGoesOnAndEnds() throws Exception {
        States states = new States();
        try (ManagedTarget target = ManagedTarget.launch(configuration, Progress.NONE)) {
            target.addStateListener(states);
            target.pause();
            states.await(RunState.Kind.PAUSED, "");
            target.resume();
            states.await(RunState.Kind.RUNNING, "");
            ProcessHandle.of(target.process().pid()).orElseThrow().destroyForcibly();
            states.await(RunState.Kind.ENDED, "ended with status 137");
            var problem =
                    assertThrows(TargetException.class, () -> target.agent().shell("true", Progress.NONE));
            assertTrue(problem.getMessage().contains("ended with status 137"), problem.getMessage());
            assertTrue(target.console().text(0).contains("Linux version"));
        }
    }

    @Test
    void aGuestThatPanicsIsKeptAndCanGoBack(@TempDir Path folder) throws Exception {
        States states = new States();
        try (ManagedTarget target = ManagedTarget.launch(configuration, Progress.NONE)) {
            target.addStateListener(states);
            GuestAgent agent = target.agent();
            target.snapshots().save("before the panic", Progress.NONE);
            var problem = assertThrows(
                    TargetException.class, () -> agent.shell("echo c > /proc/sysrq-trigger", Progress.NONE));
            assertTrue(
                    problem.getMessage().contains("Kernel panic - not syncing: sysrq triggered crash"),
                    problem.getMessage());
            states.await(RunState.Kind.PAUSED, "Kernel panic - not syncing: sysrq triggered crash");
            assertTrue(assertThrows(TargetException.class, target::resume)
                    .getMessage()
                    .contains("panicked"));
            target.capture().take(CaptureFormat.KDUMP, folder.resolve("panic"), Progress.NONE);
            assertTrue(Files.size(folder.resolve("panic")) > 1 << 20);

            target.snapshots().load("before the panic", Progress.NONE);
            target.resume();
            assertEquals("alive\n", agent.shell("echo alive", Progress.NONE));
        }
    }

    @Test
    void aResetBootsAgain() throws Exception {
        try (ManagedTarget target = ManagedTarget.launch(configuration, Progress.NONE)) {
            target.agent().shell("touch /mark", Progress.NONE);
            target.reset();
            target.awaitAgent(Progress.NONE, ManagedTarget.BOOT_LIMIT);
            assertEquals(1, target.agent().run("test -e /mark", Progress.NONE).status());
            assertEquals(RunState.Kind.RUNNING, target.runState().kind());
            // A panic counts as the guest's end again.
            assertThrows(
                    TargetException.class, () -> target.agent().shell("echo c > /proc/sysrq-trigger", Progress.NONE));
        }
    }

    @Test
    void aGuestThatSwitchesItselfOffEndsTheVm() throws Exception {
        States states = new States();
        try (ManagedTarget target = ManagedTarget.launch(configuration, Progress.NONE)) {
            target.addStateListener(states);
            // Busybox' poweroff asks init; with -f it asks the kernel, which needs ACPI to switch off.
            target.console().send("echo o > /proc/sysrq-trigger; poweroff -f\r");
            states.await(RunState.Kind.ENDED, "");
        }
    }

    @Test
    void aGuestWithAnotherInitramfsHasNoAgentAndAllElse(@TempDir Path folder) throws Exception {
        Path initramfs = folder.resolve("initramfs");
        try (ManagedTarget ours = ManagedTarget.launch(configuration, Progress.NONE)) {
            Files.copy(ours.initramfs(), initramfs);
        }
        LaunchConfiguration foreign = configuration.withInitramfs(initramfs.toString());
        try (ManagedTarget target = ManagedTarget.launch(foreign, Progress.NONE)) {
            assertFalse(target.hasAgent());
            assertTrue(assertThrows(TargetException.class, target::agent)
                    .getMessage()
                    .contains(initramfs.toString()));
            Guests.awaitText(target.console(), 0, "/ # ");
            target.snapshots().save("one", Progress.NONE);
            long typed = target.console().position();
            target.console().send("echo $((1 + 1))-two\r");
            Guests.awaitText(target.console(), typed, "2-two");
            target.snapshots().load("one", Progress.NONE);
            typed = target.console().position();
            target.console().send("echo $((1 + 2))-three\r");
            Guests.awaitText(target.console(), typed, "3-three");
        }
    }

    @Test
    void diskAndLogOutliveTheVmAndAnotherGoesOn(@TempDir Path folder) throws Exception {
        LaunchOptions options = LaunchOptions.DEFAULTS.in(folder);
        long logged;
        try (ManagedTarget target = ManagedTarget.launch(configuration, options, Progress.NONE)) {
            target.agent().shell("echo kept > /mark", Progress.NONE);
            int held = target.agent().hold("/held", 5, Progress.NONE, new GuestAgent.Run(0, 3));
            assertTrue(held > 0);
            target.snapshots().save("half way", Progress.NONE);
            target.agent().shell("echo lost > /mark", Progress.NONE);
            ProcessHandle.of(target.process().pid()).orElseThrow().destroyForcibly();
            assertTrue(target.process().awaitEnd(LIMIT));
            logged = Files.size(folder.resolve(LaunchOptions.CONSOLE_LOG));
        }
        try (ManagedTarget target = ManagedTarget.launch(configuration, options.from("half way"), Progress.NONE)) {
            assertEquals("kept\n", target.agent().shell("cat /mark", Progress.NONE));
            assertEquals("1\n", target.agent().shell("ls -l /proc/[0-9]*/fd | grep -c ' /held'", Progress.NONE));
            long typed = target.console().position();
            target.console().send("echo $((1 + 3))-four\r");
            Guests.awaitText(target.console(), typed, "4-four");
            assertTrue(Files.size(folder.resolve(LaunchOptions.CONSOLE_LOG)) > logged);
        }
    }

    @Test
    void aSnapshotThatIsNotThereIsSaid(@TempDir Path folder) throws IOException {
        var none = assertThrows(
                TargetException.class,
                () -> ManagedTarget.launch(
                        configuration, LaunchOptions.DEFAULTS.in(folder).from("x"), Progress.NONE));
        assertTrue(none.getMessage().contains("there is no disk with snapshots at " + folder), none.getMessage());
        ManagedTarget.start(configuration, LaunchOptions.DEFAULTS.in(folder).startPaused(), Progress.NONE)
                .close();
        var unknown = assertThrows(
                TargetException.class,
                () -> ManagedTarget.launch(
                        configuration, LaunchOptions.DEFAULTS.in(folder).from("x"), Progress.NONE));
        assertTrue(unknown.getMessage().contains("Snapshot 'x' does not exist"), unknown.getMessage());
    }

    /** Remembers what it hears. */
    private static final class States implements StateListener {

        private RunState.Kind kind;
        private String reason = "";

        @Override
        public synchronized void changed(RunState state, String why) {
            kind = state.kind();
            reason = why;
            notifyAll();
        }

        synchronized void await(RunState.Kind wanted, String inReason) throws InterruptedException {
            long end = System.nanoTime() + LIMIT.toNanos();
            while (kind != wanted || !reason.contains(inReason)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                assertTrue(left > 0, () -> "wanted " + wanted + " (" + inReason + "), found " + kind + ": " + reason);
                wait(left);
            }
        }
    }
}
