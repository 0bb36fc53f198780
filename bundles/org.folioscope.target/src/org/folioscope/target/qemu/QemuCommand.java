// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qemu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folioscope.base.Numbers;

/**
 * The command line of a q35 machine that is made for debugging: RAM in a file that can be mapped, a VMCOREINFO note, an
 * agent's channel, the serial console on a socket, a monitor for us and one for others, and where asked a
 * GDB stub and a disk for VM snapshots. A builder; not safe for use by several threads at once.
 */
public final class QemuCommand {

    /** The name of the virtio-serial port that the guest's agent opens. */
    public static final String AGENT_PORT = "org.folioscope.agent";

    /** The id of the RAM, which "info mtree" shows as the name of its memory region. */
    public static final String RAM_ID = "ram";

    /** The node name of the disk for VM snapshots. */
    public static final String SNAPSHOT_NODE = "folioscope-snapshots";

    private static final long MIB = 1 << 20;

    private String program = "qemu-system-x86_64";
    private String accelerator = "tcg";
    private long memory = 512 * MIB;
    private int cpus = 1;
    private boolean fiveLevelPaging;
    private boolean paused;
    private Iommu iommu = Iommu.NONE;
    private Path kernel;
    private Path initrd;
    private String append = "";
    private String name;
    private boolean gdb;
    private boolean staysAfterGuest;
    private Path consoleLog;
    private Path snapshotDisk;
    private String snapshot;
    private final List<Disk> disks = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();

    private record Disk(Path image, String format, boolean readOnly) {}

    private record Share(Path directory, String tag) {}

    /** The QEMU to run: a name to look for in PATH, or a path. */
    public QemuCommand program(String name) {
        program = Objects.requireNonNull(name);
        return this;
    }

    public String program() {
        return program;
    }

    /**
     * "tcg" or "kvm". TCG unless said otherwise: a /dev/kvm that is there may still not take the CPU model (nested KVM
     * fails on MSRs of {@code -cpu max}), and QEMU then ends instead of falling back.
     */
    public QemuCommand accelerator(String name) {
        accelerator = Objects.requireNonNull(name);
        return this;
    }

    /** RAM of the guest in bytes, a multiple of 1 MiB. */
    public QemuCommand memory(long bytes) {
        if (bytes <= 0 || bytes % MIB != 0) {
            throw new IllegalArgumentException(
                    "expected a size of RAM in whole MiB, found " + bytes + " bytes (" + Numbers.size(bytes) + ")");
        }
        memory = bytes;
        return this;
    }

    public long memory() {
        return memory;
    }

    public QemuCommand cpus(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("expected at least one CPU, found " + count);
        }
        cpus = count;
        return this;
    }

    /** Whether the CPU offers 5-level paging, which a kernel takes when it is offered. */
    public QemuCommand fiveLevelPaging(boolean offered) {
        fiveLevelPaging = offered;
        return this;
    }

    /** Whether the VM waits for the "cont" command before its first instruction. */
    public QemuCommand paused(boolean startPaused) {
        paused = startPaused;
        return this;
    }

    /** The model; add {@link Iommu#kernelParameters()} to the kernel's command line too. Disks and shares go through it. */
    public QemuCommand iommu(Iommu model) {
        iommu = Objects.requireNonNull(model);
        return this;
    }

    public Iommu iommu() {
        return iommu;
    }

    /** Boots this kernel. */
    public QemuCommand kernel(Path image, Path initramfs, String commandLine) {
        kernel = image;
        initrd = initramfs;
        append = commandLine;
        return this;
    }

    /** A virtio disk; {@code format} is "raw" or "qcow2". */
    public QemuCommand disk(Path image, String format, boolean readOnly) {
        disks.add(new Disk(image, format, readOnly));
        return this;
    }

    /** A directory of the host that the guest may mount by 9p with this tag. */
    public QemuCommand share(Path directory, String tag) {
        shares.add(new Share(directory, tag));
        return this;
    }

    /** What people know the VM by; it is seen in QEMU's command line. */
    public QemuCommand name(String text) {
        name = text;
        return this;
    }

    /** Whether QEMU offers a GDB stub. */
    public QemuCommand gdb(boolean offered) {
        gdb = offered;
        return this;
    }

    /** Whether the VM stays, paused and with its memory as it is, when its guest powers off, restarts or panics. */
    public QemuCommand staysAfterGuest(boolean stays) {
        staysAfterGuest = stays;
        return this;
    }

    /** Where whoever connects to the console writes all that comes; null for the run's own. For messages. */
    public QemuCommand consoleLog(Path file) {
        consoleLog = file;
        return this;
    }

    /** The console's log of a VM whose files are in {@code run}. */
    public Path consoleLog(RunDirectory run) {
        return consoleLog == null ? run.consoleLog() : consoleLog;
    }

    /** A qcow2 file that takes VM snapshots and that the guest doesn't see; made empty where it is not there. */
    public QemuCommand snapshotDisk(Path image) throws IOException {
        if (!Files.exists(image)) {
            EmptyQcow2.create(image);
        }
        snapshotDisk = image;
        return this;
    }

    /** Goes on from a VM snapshot instead of booting. */
    public QemuCommand from(String snapshotName) {
        snapshot = snapshotName;
        return this;
    }

    /** Arguments that are added as they are. */
    public QemuCommand extra(String... arguments) {
        extra.addAll(List.of(arguments));
        return this;
    }

    /** The arguments, without the program's name, for a VM whose files are in {@code run}. */
    public List<String> arguments(RunDirectory run) {
        List<String> list = new ArrayList<>();
        String machine = "q35,memory-backend=" + RAM_ID + (iommu == Iommu.NONE ? "" : ",kernel-irqchip=split");
        add(list, "-machine", machine);
        add(list, "-accel", accelerator);
        add(list, "-cpu", fiveLevelPaging ? "max" : "max,la57=off");
        add(list, "-smp", Integer.toString(cpus));
        add(list, "-m", memory / MIB + "M");
        add(
                list,
                "-object",
                "memory-backend-file,id=" + RAM_ID + ",share=on,size=" + memory / MIB + "M,mem-path="
                        + escape(run.ram()));
        list.addAll(List.of("-nodefaults", "-no-user-config", "-display", "none", "-no-reboot"));
        if (name != null) {
            add(list, "-name", name.replace(",", ",,"));
        }
        if (paused) {
            list.add("-S");
        }
        if (staysAfterGuest) {
            list.add("-no-shutdown");
        }
        iommu.devices().forEach(device -> add(list, "-device", device));
        add(list, "-device", "vmcoreinfo");
        // No logfile of QEMU's: it writes bytes twice that a socket takes at the second try only (7.2).
        add(list, "-chardev", "socket,id=console,server=on,wait=off,path=" + escape(run.consoleSocket()));
        add(list, "-serial", "chardev:console");
        add(list, "-device", "virtio-serial-pci" + behindIommu());
        add(list, "-chardev", "socket,id=agent,server=on,wait=off,path=" + escape(run.agentSocket()));
        add(list, "-device", "virtserialport,chardev=agent,name=" + AGENT_PORT);
        if (gdb) {
            add(list, "-chardev", "socket,id=gdb,server=on,wait=off,path=" + escape(run.gdbSocket()));
            add(list, "-gdb", "chardev:gdb");
        }
        addStorage(list);
        addKernel(list);
        list.addAll(extra);
        add(list, "-chardev", "socket,id=others,server=on,wait=off,path=" + escape(run.monitorSocket()));
        add(list, "-mon", "chardev=others,mode=control");
        // Last, so that all sockets above are there when the monitor greets. QEMU connects to us: nothing to wait for.
        add(list, "-chardev", "socket,id=monitor,server=off,path=" + escape(run.qmpSocket()));
        add(list, "-mon", "chardev=monitor,mode=control");
        return List.copyOf(list);
    }

    private void addStorage(List<String> list) {
        if (snapshotDisk != null) {
            add(
                    list,
                    "-blockdev",
                    "driver=qcow2,node-name=" + SNAPSHOT_NODE + ",discard=unmap,file.driver=file,file.filename="
                            + escape(snapshotDisk));
        }
        if (snapshot != null) {
            add(list, "-loadvm", snapshot);
        }
        for (int i = 0; i < disks.size(); i++) {
            Disk disk = disks.get(i);
            add(
                    list,
                    "-drive",
                    "if=none,id=drive" + i + ",node-name=disk" + i + ",format=" + disk.format + ",readonly="
                            + (disk.readOnly ? "on" : "off") + ",file=" + escape(disk.image));
            add(list, "-device", "virtio-blk-pci,drive=drive" + i + behindIommu());
        }
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            add(list, "-fsdev", "local,id=share" + i + ",security_model=none,path=" + escape(share.directory));
            add(list, "-device", "virtio-9p-pci,fsdev=share" + i + ",mount_tag=" + share.tag + behindIommu());
        }
    }

    private void addKernel(List<String> list) {
        if (kernel != null) {
            add(list, "-kernel", kernel.toString());
            if (initrd != null) {
                add(list, "-initrd", initrd.toString());
            }
            add(list, "-append", append);
        }
    }

    private String behindIommu() {
        return iommu == Iommu.NONE ? "" : ",iommu_platform=on,disable-legacy=on";
    }

    private static void add(List<String> list, String option, String value) {
        list.add(option);
        list.add(value);
    }

    /** QEMU's option values end at a comma; two of them stand for one. */
    private static String escape(Path path) {
        return path.toAbsolutePath().toString().replace(",", ",,");
    }
}
