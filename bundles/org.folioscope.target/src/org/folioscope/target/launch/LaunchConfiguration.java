// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folioscope.target.TargetException;
import org.folioscope.target.qemu.Iommu;

/**
 * How a VM is launched. What debugging needs (the RAM in a file, monitors, console, agent, a disk for VM snapshots) is
 * added at the launch and not part of it.
 *
 * <p>A configuration may hold anything, so that an editor can hold what is half typed; {@link #problems()} tells what is
 * wrong with it. Disks, shares and paths are the host's; a relative path starts at the working directory.
 *
 * @param name how users name it; see {@link LaunchConfigurations} for what it may hold
 * @param description a sentence or two for users; may be empty
 * @param kernel {@link #OWN}, a series of Debian's such as "6.12", or the path of a bzImage (anything with a "/")
 * @param initramfs {@link #OURS}, or the path of an initramfs, which has no agent of ours unless it is made with one
 * @param commandLine of the kernel, added to {@link #PARAMETERS} and to what the IOMMU model asks for
 * @param memory RAM in bytes, a multiple of 1 MiB
 * @param cpus how many CPUs
 * @param iommu the IOMMU model
 * @param fiveLevelPaging whether the CPU offers 5-level paging, which a kernel takes when it is offered
 * @param accelerator "tcg" or "kvm"
 * @param disks virtio disks
 * @param shares folders of the host that the guest may mount by 9p; no VM snapshot can be taken while one is mounted
 * @param extra further arguments for QEMU, each word an element
 * @param gdb whether QEMU offers a GDB stub
 */
public record LaunchConfiguration(
        String name,
        String description,
        String kernel,
        String initramfs,
        String commandLine,
        long memory,
        int cpus,
        Iommu iommu,
        boolean fiveLevelPaging,
        String accelerator,
        List<Disk> disks,
        List<Share> shares,
        List<String> extra,
        boolean gdb) {

    /** The project's own kernel; the only one with KHO and LUO. */
    public static final String OWN = "own";

    /** The initramfs that the project makes, with the agent in it. */
    public static final String OURS = "ours";

    /**
     * What each guest's kernel is told first: its console, to restart when it panics, which ends the VM, and not to test
     * whether the timer interrupts: on a busy host an emulated one may come too late, and the kernel panics ("IO-APIC +
     * timer doesn't work!").
     */
    public static final String PARAMETERS = "console=ttyS0 panic=-1 loglevel=6 no_timer_check";

    /** How a file of a configuration ends. */
    public static final String SUFFIX = ".launch.json";

    private static final long MIB = 1 << 20;

    /**
     * A virtio disk.
     *
     * @param image a file of the host
     * @param format "raw" or "qcow2"
     * @param readOnly whether the guest may not write to it; a disk that is written must be qcow2 for VM snapshots
     */
    public record Disk(String image, String format, boolean readOnly) {}

    /**
     * A folder of the host.
     *
     * @param folder its path
     * @param tag by which the guest mounts it: {@code mount -t 9p -o trans=virtio,version=9p2000.L TAG /mnt}
     */
    public record Share(String folder, String tag) {}

    /**
     * Something that is wrong.
     *
     * @param member of the configuration, as its file names it: "memory"
     * @param message what was expected and what was found
     */
    public record Problem(String member, String message) {}

    public LaunchConfiguration {
        Stream.of(name, description, kernel, initramfs, commandLine, iommu, accelerator)
                .forEach(Objects::requireNonNull);
        disks = List.copyOf(disks);
        shares = List.copyOf(shares);
        extra = List.copyOf(extra);
    }

    /** A configuration with the own kernel, our initramfs, 512 MiB, one CPU, a GDB stub and nothing else. */
    public static LaunchConfiguration named(String name) {
        return new LaunchConfiguration(
                name, "", OWN, OURS, "", 512 * MIB, 1, Iommu.NONE, false, "tcg", List.of(), List.of(), List.of(), true);
    }

    /** Whether the guest runs our initramfs, and so has an agent. */
    public boolean hasAgent() {
        return initramfs.equals(OURS);
    }

    /** Whether the kernel is a file, and not one that is fetched or built. */
    public boolean hasKernelFile() {
        return kernel.contains("/");
    }

    /** The kernel's whole command line; a kexec into the same kernel wants the same one. */
    public String wholeCommandLine() {
        return Stream.of(PARAMETERS, iommu.kernelParameters(), commandLine.strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What is wrong, each with the member that it belongs to; empty when it can be launched on this machine. */
    public List<Problem> problems() {
        return ConfigurationCheck.problems(this);
    }

    /** @throws TargetException that names all problems, if there are any */
    public void validate() throws TargetException {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new TargetException(problems.stream()
                    .map(problem -> problem.member() + ": " + problem.message())
                    .collect(
                            Collectors.joining("\n", "the launch configuration \"" + name + "\" is not right:\n", "")));
        }
    }

    public LaunchConfiguration withName(String value) {
        return edit().name(value).make();
    }

    public LaunchConfiguration withKernel(String value) {
        return edit().kernel(value).make();
    }

    public LaunchConfiguration withInitramfs(String value) {
        return edit().initramfs(value).make();
    }

    public LaunchConfiguration withCommandLine(String value) {
        return edit().commandLine(value).make();
    }

    /** @param bytes a multiple of 1 MiB */
    public LaunchConfiguration withMemory(long bytes) {
        return edit().memory(bytes).make();
    }

    public LaunchConfiguration withCpus(int count) {
        return edit().cpus(count).make();
    }

    public LaunchConfiguration withIommu(Iommu model) {
        return edit().iommu(model).make();
    }

    public LaunchConfiguration withFiveLevelPaging(boolean offered) {
        return edit().fiveLevelPaging(offered).make();
    }

    /** With one more share. */
    public LaunchConfiguration withShare(String folder, String tag) {
        List<Share> more = new ArrayList<>(shares);
        more.add(new Share(folder, tag));
        return edit().shares(more).make();
    }

    /** With one more disk. */
    public LaunchConfiguration withDisk(String image, String format, boolean readOnly) {
        List<Disk> more = new ArrayList<>(disks);
        more.add(new Disk(image, format, readOnly));
        return edit().disks(more).make();
    }

    /** With more arguments for QEMU. */
    public LaunchConfiguration withExtra(String... words) {
        List<String> more = new ArrayList<>(extra);
        more.addAll(List.of(words));
        return edit().extra(more).make();
    }

    /** A builder that starts with what this configuration holds. */
    public LaunchConfigurationBuilder edit() {
        return new LaunchConfigurationBuilder(this);
    }
}
