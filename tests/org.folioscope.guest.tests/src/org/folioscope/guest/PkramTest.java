// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.folioscope.base.Progress;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Finding;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.guest.OwnKernel;
import org.folioscope.target.launch.ManagedTarget;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The own kernel's PKRAM: each of its defects, switched on, is what the checks find, and nothing else is. */
@SuppressWarnings("resource") // the guest closes its agent and its process
class PkramTest {

    private static final String MOUNT = "mount -t tmpfs -o pkram=keep,huge=within_size,size=90% tmpfs /keep";
    private static final String PRESERVE = "mount -o remount,ro,preserve /keep";

    @TempDir
    private Path folder;

    private int captures;

    @BeforeEach
    void needTheOwnKernel() {
        Assumptions.assumeTrue(Guests.names().contains(OwnKernel.NAME), "needs the own kernel");
    }

    private static ManagedTarget launch() throws IOException {
        ManagedTarget guest = ManagedTarget.launch(Guests.machine(OwnKernel.NAME), Progress.NONE);
        shell(guest, "mkdir /keep");
        return guest;
    }

    private static String shell(ManagedTarget guest, String command) throws IOException {
        return guest.agent().shell(command, Progress.NONE);
    }

    /** The rules that are broken in the guest's memory as it is now. */
    private Set<String> rules(ManagedTarget guest) throws Exception {
        Path file = folder.resolve("image" + captures++);
        guest.target().capture().take(CaptureFormat.ELF, file, Progress.NONE);
        try (Snapshot snapshot = Snapshot.open(file, OpenOptions.defaults(), Progress.NONE)) {
            Handovers handovers =
                    Handovers.find(HandoverSource.of(snapshot), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE);
            assertFalse(handovers.list().isEmpty());
            Set<String> rules = new TreeSet<>();
            for (Finding finding : Checks.run(handovers, Progress.NONE)) {
                rules.add(finding.getRule());
            }
            return rules;
        } finally {
            Files.delete(file);
        }
    }

    /** Mounts, makes files, preserves; then asks, and frees all. */
    private Set<String> rulesOf(ManagedTarget guest, String make) throws Exception {
        shell(guest, MOUNT + " && cd /keep && " + make + " && cd / && " + PRESERVE);
        Set<String> rules = rules(guest);
        shell(guest, "umount /keep && echo 0 > /sys/kernel/pkram");
        return rules;
    }

    private static void set(ManagedTarget guest, String parameter, boolean on) throws IOException {
        shell(guest, "echo " + (on ? 1 : 0) + " > /sys/module/pkram/parameters/" + parameter);
    }

    @Test
    void aDefectThatIsSwitchedOnIsWhatIsFound() throws Exception {
        String behindEnd = "agent fill file 0x1 0+3 && agent pkram-behind file";
        String reversed = "agent fill file 0x2 0+1300 && agent fill other 0x3 5+1";
        try (ManagedTarget guest = launch()) {
            assertEquals(Set.of(), rulesOf(guest, behindEnd));
            set(guest, "tmpfs_past_end", true);
            // VP14 sees in the page cache what PR11 sees in the stream
            assertEquals(Set.of("PR11", "VP14"), rulesOf(guest, behindEnd));
            set(guest, "tmpfs_past_end", false);

            set(guest, "tmpfs_reverse", true);
            assertEquals(Set.of(), rulesOf(guest, reversed));
            set(guest, "tmpfs_reverse", false);

            set(guest, "tmpfs_writable", true);
            shell(
                    guest,
                    MOUNT + " && agent fill /keep/file 0x4 0+2 && " + PRESERVE
                            + " && mount -t tmpfs -o remount,rw tmpfs /keep");
            assertEquals(Set.of("PR16"), rules(guest));
            shell(guest, "umount /keep && echo 0 > /sys/kernel/pkram");
            set(guest, "tmpfs_writable", false);
        }
    }

    private static void load(ManagedTarget guest, String commandLine) throws IOException {
        for (Path file : List.of(guest.kernel().image(), guest.initramfs())) {
            try (InputStream content = Files.newInputStream(file)) {
                guest.agent().write("/next-" + file.getFileName(), content, Progress.NONE);
            }
        }
        guest.agent()
                .load(
                        "/next-" + guest.kernel().image().getFileName(),
                        "/next-" + guest.initramfs().getFileName(),
                        commandLine,
                        Progress.NONE);
        shell(guest, "rm /next-*");
    }

    /** What a node in work at reboot looks like to the next kernel: it is left alone, and the log says so. */
    @Test
    void aNodeThatIsNotCompleteIsNotTakenOver() throws Exception {
        try (ManagedTarget guest = launch()) {
            set(guest, "leave_saving", true);
            shell(guest, MOUNT + " && agent fill /keep/file 0x6 0+2 && " + PRESERVE);
            String frame = shell(guest, "cat /sys/kernel/pkram").strip();
            load(guest, guest.configuration().wholeCommandLine() + " pkram=" + frame);
            guest.agent().jump(Progress.NONE, ManagedTarget.BOOT_LIMIT);
            String log = shell(guest, "mkdir /keep && " + MOUNT + " && dmesg");
            assertTrue(log.contains("is damaged or was not complete"), log);
            assertEquals("", shell(guest, "ls /keep"));
        }
    }
}
