// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.target.FileTree;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.guest.GuestAgent.Run;
import org.folioscope.target.guest.GuestTruth;
import org.folioscope.target.guest.KnownFiles;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.target.stuck.StuckStorage;
import org.folioscope.target.stuck.StuckTruth;

/**
 * Makes the samples that come with the project: a small guest with our own kernel, before and after a kexec, and one
 * whose storage is stuck. Each image is an ELF core without free and anonymous pages, compressed, with the guest's own
 * truth beside it.
 *
 * <p>Arguments: the folder to write to, and which samples: {@code kexec} for {@code before.elf.zst}, {@code after.elf.zst}
 * and what belongs to them, {@code stuck} for {@code stuck.elf.zst}; both unless told.
 */
public final class MakeSamples {

    private static final long MEMORY = 192L << 20;
    private static final long STUCK_MEMORY = 96L << 20;
    private static final String KEXEC_HANDOVER = "kho=on liveupdate=on kho_scratch=8M,24M,8M reserve_mem=4M:4096:folio";

    private static final String KEXEC = "kexec";
    private static final List<String> ALL = List.of(KEXEC, "stuck");

    /** Files of the truth that a test compares with; kallsyms and BTF would be larger than the images. */
    private static final List<String> TRUTH =
            List.of("truth.tsv", "mountinfo", "df-i", "sha256sums", "cmdline", "uname");

    /** The next kernel is mounted only when it is loaded, so that its pages are in neither image. */
    private static final String BOOT_TAG = "boot";

    /** Prints what is being done. */
    private static final Progress STAGES = new Progress() {
        @Override
        public void begin(String what, long total) {
            System.err.println(what);
        }

        @Override
        public void advance(long units) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    private final Path folder;
    private final Path work;
    private final Progress progress;

    private MakeSamples(Path folder, Path work, Progress progress) {
        this.folder = folder;
        this.work = work;
        this.progress = progress;
    }

    public static void main(String[] arguments) {
        List<String> samples = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        if (arguments.length == 0 || !ALL.containsAll(samples)) {
            System.err.println("expected the folder to write the samples to, and which ones: kexec, stuck");
            System.exit(2);
        }
        try {
            make(Path.of(arguments[0]), samples.isEmpty() ? ALL : samples, STAGES);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(4);
        }
    }

    private static void make(Path folder, List<String> samples, Progress progress) throws IOException {
        for (String sample : samples) {
            Path work = Files.createTempDirectory("folioscope-samples-");
            try {
                MakeSamples make = new MakeSamples(Files.createDirectories(folder), work, progress);
                if (sample.equals(KEXEC)) {
                    make.kexec();
                } else {
                    make.stuck();
                }
            } finally {
                FileTree.delete(work);
            }
        }
    }

    /** Boots, fills and captures the guest, kexecs it, and captures it again. */
    @SuppressWarnings("resource") // the guest closes its agent
    private void kexec() throws IOException {
        Path share = Files.createDirectory(work.resolve("share"));
        Path boot = Files.createDirectory(work.resolve("boot"));
        LaunchConfiguration machine = LaunchConfiguration.named("samples")
                .withMemory(MEMORY)
                .withCommandLine(KEXEC_HANDOVER)
                .withShare(share.toString(), KnownFiles.SHARE_TAG)
                .withShare(boot.toString(), BOOT_TAG);
        try (ManagedTarget guest = ManagedTarget.launch(machine, progress)) {
            Files.copy(guest.kernel().image(), boot.resolve("bzImage"));
            Files.copy(guest.initramfs(), boot.resolve("initramfs"));
            GuestAgent agent = guest.agent();
            KnownFiles.prepare(agent, progress);
            take(guest, "before");
            guest.resume();
            agent.shell("mkdir /boot; mount -t 9p -o trans=virtio,version=9p2000.L " + BOOT_TAG + " /boot", progress);
            agent.load("/boot/bzImage", "/boot/initramfs", machine.wholeCommandLine(), progress);
            agent.jump(progress, ManagedTarget.BOOT_LIMIT);
            KnownFiles.prepare(agent, progress);
            change(agent);
            take(guest, "after");
        }
    }

    /** What differs after the kexec, so that there is something to find: changed, gone, grown and new files. */
    private void change(GuestAgent agent) throws IOException {
        agent.shell(
                "cd /known; echo changed after the kexec > small; rm sparse; mv open renamed; chmod 0600 run",
                progress);
        agent.fill("/known/run", 2, progress, new Run(700, 100));
        agent.fill("/known/after-the-kexec", 21, progress, new Run(0, 32));
    }

    /** Leaves the guest paused. */
    @SuppressWarnings("resource") // the guest closes its agent
    private void take(ManagedTarget guest, String name) throws IOException {
        GuestTruth.collect(guest.agent(), work.resolve(name), progress);
        new SampleImage(work, folder, progress).take(guest, name);
        Path truth = Files.createDirectories(folder.resolve(name + ".truth"));
        for (String file : TRUTH) {
            Files.copy(work.resolve(name).resolve(file), truth.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A guest whose storage is at a standstill: netfs requests in flight, and tasks that wait. */
    @SuppressWarnings("resource") // the guest closes its agent
    private void stuck() throws IOException {
        LaunchConfiguration machine =
                StuckStorage.machine(LaunchConfiguration.named("stuck").withMemory(STUCK_MEMORY), work);
        try (ManagedTarget guest = ManagedTarget.launch(machine, progress)) {
            StuckStorage stuck = StuckStorage.prepare(guest, progress);
            StuckTruth.collect(guest.agent(), stuck.tasks(), folder.resolve("stuck.truth"), progress);
            new SampleImage(work, folder, progress).take(guest, "stuck");
        }
    }
}
