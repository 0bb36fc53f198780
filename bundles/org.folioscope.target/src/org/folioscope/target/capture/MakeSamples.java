// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.elf.ElfCoreWriter;
import org.folioscope.target.FileTree;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.guest.GuestAgent.Run;
import org.folioscope.target.guest.GuestTruth;
import org.folioscope.target.guest.KnownFiles;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;

/**
 * Makes the samples that come with the project: a small guest with our own kernel, before and after a kexec. Each image
 * is an ELF core without free and anonymous pages, compressed, with the guest's own truth beside it.
 *
 * <p>Arguments: the folder to write to; it gets {@code before.elf.zst}, {@code after.elf.zst} and what belongs to them.
 */
public final class MakeSamples {

    private static final long MEMORY = 192L << 20;
    private static final String KEXEC_HANDOVER = "kho=on liveupdate=on kho_scratch=8M,24M,8M reserve_mem=4M:4096:folio";

    /** Files of the truth that a test compares with; kallsyms and BTF would be larger than the images. */
    private static final List<String> TRUTH =
            List.of("truth.tsv", "mountinfo", "df-i", "sha256sums", "cmdline", "uname");

    /** The next kernel is mounted only when it is loaded, so that its pages are in neither image. */
    private static final String BOOT_TAG = "boot";

    private static final String PAGE_FLAGS = "/proc/kpageflags";

    private static final int COMPRESSION_LEVEL = 19;

    /** A window of 128 MiB, the most that readers take without being told. */
    private static final int WINDOW_LOG = 27;

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
        if (arguments.length != 1) {
            System.err.println("expected one argument, the folder to write the samples to");
            System.exit(2);
        }
        try {
            make(Path.of(arguments[0]), STAGES);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(4);
        }
    }

    /** Boots, fills and captures the guest, kexecs it, and captures it again. */
    static void make(Path folder, Progress progress) throws IOException {
        Path work = Files.createTempDirectory("folioscope-samples-");
        try {
            new MakeSamples(Files.createDirectories(folder), work, progress).run();
        } finally {
            FileTree.delete(work);
        }
    }

    @SuppressWarnings("resource") // the guest closes its agent
    private void run() throws IOException {
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
        guest.agent().read(PAGE_FLAGS, progress); // what reading takes of memory is taken by now
        byte[] flags = guest.agent().read(PAGE_FLAGS, progress);
        guest.pause();
        Path whole = work.resolve(name + ".elf");
        CaptureResult capture = guest.capture().take(CaptureFormat.ELF, whole, progress);
        Path reduced = work.resolve(name + ".reduced");
        try (MemoryImage image = Images.open(whole, OpenOptions.defaults(), progress)) {
            new ElfCoreWriter(new KeptPages(flags)).write(image, image.notes(), reduced, progress);
        }
        compress(reduced, folder.resolve(name + ".elf.zst"));
        Files.copy(
                capture.registers(),
                folder.resolve(name + ".elf.zst.registers.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Path truth = Files.createDirectories(folder.resolve(name + ".truth"));
        for (String file : TRUTH) {
            Files.copy(work.resolve(name).resolve(file), truth.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(whole);
        Files.delete(reduced);
    }

    @SuppressWarnings("resource") // the setters return the stream itself
    private void compress(Path from, Path to) throws IOException {
        progress.begin("Compressing " + Numbers.size(Files.size(from)), -1);
        try (OutputStream file = Files.newOutputStream(to);
                ZstdOutputStream zstd = new ZstdOutputStream(file, COMPRESSION_LEVEL)) {
            zstd.setLong(WINDOW_LOG);
            zstd.setChecksum(true);
            Files.copy(from, zstd);
        }
    }
}
