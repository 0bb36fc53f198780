// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.Progress;
import org.folioscope.target.RunState;
import org.folioscope.target.TargetException;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.guest.OwnKernel;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.target.snapshots.VmSnapshot;
import org.folioscope.target.snapshots.VmSnapshots;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Saves and loads the state of VMs with real guests. */
@SuppressWarnings("resource") // the target closes its agent
class VmSnapshotsTest {

    private static final int PAGE = 4096;
    private static final String HANDOVER = "kho=on liveupdate=on";

    private final LaunchConfiguration configuration =
            Guests.machine(Guests.names().getFirst());

    @Test
    void goesBackAndForth() throws Exception {
        try (ManagedTarget target = ManagedTarget.launch(configuration, Progress.NONE)) {
            GuestAgent agent = target.agent();
            VmSnapshots snapshots = target.snapshots();
            assertEquals(List.of(), snapshots.list());
            agent.shell("echo one > /mark", Progress.NONE);
            VmSnapshot one = snapshots.save("one", Progress.NONE);
            agent.shell("echo two > /mark", Progress.NONE);
            snapshots.save("two", Progress.NONE);
            assertEquals(
                    List.of("one", "two"),
                    snapshots.list().stream().map(VmSnapshot::name).toList());
            // QEMU's own list, made for people: the size of the state in three digits, the clock of the VM.
            String list = target.qmp().human("info snapshots", Duration.ofMinutes(1));
            Matcher size = Pattern.compile("\\bone\\s+([0-9.]+) MiB").matcher(list);
            assertTrue(size.find(), list);
            assertEquals(one.bytes() / (double) (1 << 20), Double.parseDouble(size.group(1)), 0.5, list);
            Duration clock = one.vmClock();
            assertTrue(
                    list.contains(String.format(
                            "%02d:%02d:%02d.%03d",
                            clock.toHours(), clock.toMinutesPart(), clock.toSecondsPart(), clock.toMillisPart())),
                    list);

            snapshots.load("one", Progress.NONE);
            assertEquals(RunState.Kind.RUNNING, target.runState().kind());
            assertEquals("one\n", agent.shell("cat /mark", Progress.NONE));
            snapshots.load("two", Progress.NONE);
            assertEquals("two\n", agent.shell("cat /mark", Progress.NONE));
            snapshots.delete("two", Progress.NONE);
            assertEquals(
                    List.of("one"),
                    snapshots.list().stream().map(VmSnapshot::name).toList());
        }
    }

    @Test
    void memoryIsWhatItWas() throws Exception {
        try (ManagedTarget target = ManagedTarget.launch(configuration, Progress.NONE)) {
            target.agent().fill("/known", 3, Progress.NONE, new GuestAgent.Run(0, 500));
            target.pause();
            Path ram = target.process().run().ram();
            int[] before = pages(ram);
            target.snapshots().save("now", Progress.NONE);
            assertEquals(List.of(), differences(before, pages(ram)), "a save changes nothing");
            target.resume();
            target.agent().fill("/later", 4, Progress.NONE, new GuestAgent.Run(0, 500));
            target.pause();
            assertTrue(differences(before, pages(ram)).size() >= 500);
            target.snapshots().load("now", Progress.NONE);
            assertEquals(RunState.Kind.PAUSED, target.runState().kind());
            assertEquals(List.of(), differences(before, pages(ram)), "a load restores all");
        }
    }

    @Test
    void anAgentInTheMiddleOfACommandIsInStepAfterwards() throws Exception {
        try (ManagedTarget target = ManagedTarget.launch(configuration, Progress.NONE)) {
            GuestAgent agent = target.agent();
            agent.shell("mkfifo /gate", Progress.NONE);
            Thread waiting = Thread.ofPlatform().start(() -> {
                try {
                    agent.shell("echo waits > /dev/console; cat /gate", Progress.NONE);
                } catch (IOException _) {
                    // the VM is set back under it
                }
            });
            Guests.awaitText(target.console(), 0, "waits");
            target.snapshots().save("in the middle", Progress.NONE);
            target.snapshots().load("in the middle", Progress.NONE);
            waiting.join();
            // The agent of then still runs the command of then: somebody else has to end it.
            target.console().send("echo go > /gate\r");
            assertEquals("there\n", agent.shell("echo there", Progress.NONE));
        }
    }

    @Test
    void errorsSayWhatIsWrong(@TempDir Path folder) throws Exception {
        LaunchConfiguration machine = configuration.withShare(folder.toString(), "share");
        try (ManagedTarget target = ManagedTarget.launch(machine, Progress.NONE)) {
            VmSnapshots snapshots = target.snapshots();
            snapshots.save("one", Progress.NONE);
            says("there is a VM snapshot \"one\" already", () -> snapshots.save("one", Progress.NONE));
            says("there is no VM snapshot \"x\"; there are: one", () -> snapshots.load("x", Progress.NONE));
            says("there is no VM snapshot \"x\"; there are: one", () -> snapshots.delete("x", Progress.NONE));
            says("expected a name of letters", () -> snapshots.save("../x", Progress.NONE));
            assertEquals(RunState.Kind.RUNNING, target.runState().kind());
            target.agent().shell("mkdir -p /s; mount -t 9p -o trans=virtio,version=9p2000.L share /s", Progress.NONE);
            says(
                    "the guest has mounted the 9p share \"share\" (" + folder + ")",
                    () -> snapshots.save("two", Progress.NONE));
            target.agent().shell("umount /s", Progress.NONE);
            snapshots.save("two", Progress.NONE);
        }
    }

    @Test
    void aDiskThatHoldsNoSnapshotsIsNamed(@TempDir Path folder) throws Exception {
        Path disk = Files.write(folder.resolve("disk"), new byte[1 << 20]);
        LaunchConfiguration machine = configuration.withDisk(disk.toString(), "raw", false);
        try (ManagedTarget target = ManagedTarget.launch(machine, Progress.NONE)) {
            says(
                    "its disk " + disk + " is raw and writable",
                    () -> target.snapshots().save("one", Progress.NONE));
        }
    }

    @Test
    void beforeTheKexecAndAgain() throws Exception {
        Assumptions.assumeTrue(Guests.names().contains(OwnKernel.NAME), "needs the own kernel");
        LaunchConfiguration machine = Guests.machine(OwnKernel.NAME).withCommandLine(HANDOVER);
        try (ManagedTarget target = ManagedTarget.launch(machine, Progress.NONE)) {
            GuestAgent agent = target.agent();
            agent.shell("mkdir -p /next", Progress.NONE);
            try (InputStream kernel = Files.newInputStream(target.kernel().image());
                    InputStream initramfs = Files.newInputStream(target.initramfs())) {
                agent.write("/next/kernel", kernel, Progress.NONE);
                agent.write("/next/initramfs", initramfs, Progress.NONE);
            }
            agent.load("/next/kernel", "/next/initramfs", machine.wholeCommandLine() + " first", Progress.NONE);
            target.snapshots().save("before", Progress.NONE);
            agent.jump(Progress.NONE, ManagedTarget.BOOT_LIMIT);
            assertTrue(agent.shell("cat /proc/cmdline", Progress.NONE).contains(" first"));
            target.snapshots().load("before", Progress.NONE);
            String before = agent.shell("cat /proc/cmdline", Progress.NONE);
            assertTrue(!before.contains(" first"), before);
            agent.load("/next/kernel", "/next/initramfs", machine.wholeCommandLine() + " second", Progress.NONE);
            agent.jump(Progress.NONE, ManagedTarget.BOOT_LIMIT);
            assertTrue(agent.shell("cat /proc/cmdline", Progress.NONE).contains(" second"));
        }
    }

    private static void says(String text, Executable call) {
        String message = assertThrows(TargetException.class, call).getMessage();
        assertTrue(message.contains(text), message);
    }

    /** A hash for each page. */
    private static int[] pages(Path ram) throws IOException {
        int[] hashes = new int[(int) (Files.size(ram) / PAGE)];
        byte[] page = new byte[PAGE];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(ram), 1 << 20)) {
            for (int i = 0; i < hashes.length; i++) {
                in.readNBytes(page, 0, PAGE);
                hashes[i] = Arrays.hashCode(page);
            }
        }
        return hashes;
    }

    private static List<Integer> differences(int[] before, int[] after) {
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            if (before[i] != after[i]) {
                pages.add(i);
            }
        }
        return pages;
    }
}
