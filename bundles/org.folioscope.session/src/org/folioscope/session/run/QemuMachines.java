// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.session.SessionException;
import org.folioscope.session.check.Words;
import org.folioscope.session.model.Disk;
import org.folioscope.session.model.IommuModel;
import org.folioscope.session.model.Launch;
import org.folioscope.session.model.Share;
import org.folioscope.target.FileTree;
import org.folioscope.target.HostCommand;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.LaunchOptions;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.target.launch.MemorySize;
import org.folioscope.target.qemu.Iommu;
import org.folioscope.target.wire.WireLogFile;

/** Virtual machines of QEMU for runs. Their disks, consoles and logs of the wire lie in the run's folder. */
public final class QemuMachines implements Machines {

    private static final Duration DISK_LIMIT = Duration.ofMinutes(1);

    /** Characters of a VM's name; all of them are ASCII. */
    private static final int NAME_LIMIT = 100;

    /** Bytes of the log of the wire: hours of captures and commands, seconds of memory by GDB. */
    private static final long WIRE_LIMIT = 64L << 20;

    @Override
    public Machine boot(Launch launch, Path folder, Progress progress) throws IOException {
        if (Files.exists(folder)) {
            FileTree.delete(folder); // VM snapshots of an earlier VM are none of this one
        }
        return launch(launch, folder, null, progress);
    }

    @Override
    public Machine restore(Launch launch, Path folder, String snapshot, Progress progress) throws IOException {
        return launch(launch, folder, snapshot, progress);
    }

    @SuppressWarnings("resource") // the machine closes target and log
    private Machine launch(Launch launch, Path folder, String snapshot, Progress progress) throws IOException {
        Files.createDirectories(folder);
        LaunchConfiguration configuration = configuration(launch, folder, progress);
        WireLogFile wire = new WireLogFile(folder.resolveSibling("wire.log"), WIRE_LIMIT);
        boolean launched = false;
        try {
            LaunchOptions options =
                    LaunchOptions.DEFAULTS.in(folder).from(snapshot).logging(wire);
            Machine machine = new QemuMachine(ManagedTarget.start(configuration, options, progress), wire);
            launched = true;
            return machine;
        } finally {
            if (!launched) {
                wire.close();
            }
        }
    }

    private static LaunchConfiguration configuration(Launch launch, Path folder, Progress progress) throws IOException {
        List<LaunchConfiguration.Disk> disks = new ArrayList<>();
        for (Disk disk : launch.getDisks()) {
            Path image = disk.getPath() == null
                    ? newDisk(disk, folder.resolve("disk" + disks.size() + "." + disk.getFormat()), progress)
                    : Path.of(disk.getPath());
            disks.add(new LaunchConfiguration.Disk(image.toString(), disk.getFormat(), disk.isReadOnly()));
        }
        List<LaunchConfiguration.Share> shares = new ArrayList<>();
        for (Share share : launch.getShares()) {
            Path shared = share.getPath() == null
                    ? Files.createDirectories(folder.resolve("share" + shares.size()))
                    : Path.of(share.getPath());
            shares.add(new LaunchConfiguration.Share(shared.toString(), share.getTag()));
        }
        return LaunchConfiguration.named(vmName(folder))
                .edit()
                .kernel(launch.getKernel())
                .initramfs(launch.getInitramfs())
                .commandLine(launch.getCommandLine() == null ? "" : launch.getCommandLine())
                .memory(size(launch.getMemory()))
                .cpus(Integer.parseInt(launch.getCpus()))
                .iommu(iommu(launch.getIommu()))
                .fiveLevelPaging(launch.isFiveLevelPaging())
                .accelerator(launch.getAccelerator())
                .disks(disks)
                .shares(shares)
                .extra(Words.split(launch.getExtra() == null ? "" : launch.getExtra()))
                .gdb(true)
                .make();
    }

    /** The run's name: its folder's, which tells the session and the time, as far as a VM's name can hold it. */
    private static String vmName(Path folder) {
        Path run = folder.toAbsolutePath().normalize().getParent();
        String name = run == null || run.getFileName() == null
                ? ""
                : run.getFileName()
                        .toString()
                        .replaceAll("[^A-Za-z0-9._-]", "-")
                        .replaceFirst("^[._-]+", "");
        return name.isEmpty() ? "session" : name.substring(0, Math.min(name.length(), NAME_LIMIT));
    }

    private static Path newDisk(Disk disk, Path image, Progress progress) throws IOException {
        if (!Files.exists(image)) {
            HostCommand.of(
                            "qemu-img",
                            "create",
                            "-q",
                            "-f",
                            disk.getFormat(),
                            image.toString(),
                            Long.toString(size(disk.getSize())))
                    .run(progress, DISK_LIMIT);
        }
        return image;
    }

    private static long size(String text) throws SessionException {
        try {
            return MemorySize.parse(text);
        } catch (NumberFormatException e) {
            throw new SessionException(e.getMessage());
        }
    }

    private static Iommu iommu(IommuModel model) {
        return switch (model) {
            case NONE -> Iommu.NONE;
            case INTEL -> Iommu.INTEL;
            case INTEL_SCALABLE -> Iommu.INTEL_SCALABLE;
            case AMD -> Iommu.AMD;
            case INTEL_48 -> Iommu.INTEL_48;
            case INTEL_FIRST_STAGE -> Iommu.INTEL_FIRST_STAGE;
        };
    }
}
