// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;
import org.folioscope.target.guest.DebianKernels;
import org.folioscope.target.guest.GuestCache;
import org.folioscope.target.guest.GuestFolder;
import org.folioscope.target.guest.GuestKernel;
import org.folioscope.target.guest.Initramfs;
import org.folioscope.target.guest.OwnKernel;
import org.folioscope.target.qemu.QemuCommand;
import org.folioscope.target.qemu.RunDirectory;

/** From a configuration to what QEMU takes: kernel and initramfs as files, and the command line. */
record LaunchParts(GuestKernel kernel, Path initramfs) {

    /** Fetches or builds what is not there yet, which can take minutes the first time. */
    static LaunchParts resolve(LaunchConfiguration configuration, GuestCache cache, Progress progress)
            throws IOException {
        GuestKernel kernel = kernel(configuration, cache, progress);
        Path initramfs = configuration.hasAgent()
                ? new Initramfs(GuestFolder.find(), cache).build(kernel, progress)
                : Path.of(configuration.initramfs()).toAbsolutePath();
        return new LaunchParts(kernel, initramfs);
    }

    private static GuestKernel kernel(LaunchConfiguration configuration, GuestCache cache, Progress progress)
            throws IOException {
        if (configuration.hasKernelFile()) {
            return GuestKernel.ofFile(Path.of(configuration.kernel()));
        }
        return configuration.kernel().equals(LaunchConfiguration.OWN)
                ? new OwnKernel(GuestFolder.find(), cache).get(progress)
                : new DebianKernels(cache).get(configuration.kernel(), progress);
    }

    /** The command line of a VM that waits for "cont", so that nothing is lost before all are connected. */
    QemuCommand command(LaunchConfiguration configuration, LaunchOptions options, RunDirectory run) throws IOException {
        QemuCommand command = new QemuCommand()
                .name(configuration.name())
                .accelerator(configuration.accelerator())
                .memory(configuration.memory())
                .cpus(configuration.cpus())
                .iommu(configuration.iommu())
                .fiveLevelPaging(configuration.fiveLevelPaging())
                .gdb(configuration.gdb())
                .paused(true)
                .staysAfterGuest(true)
                .kernel(kernel.image(), initramfs, configuration.wholeCommandLine());
        Path folder = options.folder() == null ? run.path() : Files.createDirectories(options.folder());
        Path disk = folder.resolve(LaunchOptions.DISK);
        if (options.snapshot() != null && !Files.exists(disk)) {
            throw new TargetException("the VM can't go on from the snapshot \"" + options.snapshot()
                    + "\": there is no disk with snapshots at " + disk);
        }
        command.consoleLog(folder.resolve(LaunchOptions.CONSOLE_LOG)).snapshotDisk(disk);
        if (options.snapshot() != null) {
            command.from(options.snapshot());
        }
        for (LaunchConfiguration.Disk each : configuration.disks()) {
            command.disk(Path.of(each.image()), each.format(), each.readOnly());
        }
        for (LaunchConfiguration.Share each : configuration.shares()) {
            command.share(Path.of(each.folder()), each.tag());
        }
        return command.extra(configuration.extra().toArray(String[]::new));
    }
}
