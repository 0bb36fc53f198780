// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import java.util.List;
import org.folioscope.target.qemu.Iommu;

/** Changes some members of a {@link LaunchConfiguration}; see there for what they mean. For one thread. */
public final class LaunchConfigurationBuilder {

    private String name;
    private String description;
    private String kernel;
    private String initramfs;
    private String commandLine;
    private long memory;
    private int cpus;
    private Iommu iommu;
    private boolean fiveLevelPaging;
    private String accelerator;
    private List<LaunchConfiguration.Disk> disks;
    private List<LaunchConfiguration.Share> shares;
    private List<String> extra;
    private boolean gdb;

    LaunchConfigurationBuilder(LaunchConfiguration from) {
        name = from.name();
        description = from.description();
        kernel = from.kernel();
        initramfs = from.initramfs();
        commandLine = from.commandLine();
        memory = from.memory();
        cpus = from.cpus();
        iommu = from.iommu();
        fiveLevelPaging = from.fiveLevelPaging();
        accelerator = from.accelerator();
        disks = from.disks();
        shares = from.shares();
        extra = from.extra();
        gdb = from.gdb();
    }

    public LaunchConfigurationBuilder name(String value) {
        name = value;
        return this;
    }

    public LaunchConfigurationBuilder description(String value) {
        description = value;
        return this;
    }

    public LaunchConfigurationBuilder kernel(String value) {
        kernel = value;
        return this;
    }

    public LaunchConfigurationBuilder initramfs(String value) {
        initramfs = value;
        return this;
    }

    public LaunchConfigurationBuilder commandLine(String value) {
        commandLine = value;
        return this;
    }

    public LaunchConfigurationBuilder memory(long bytes) {
        memory = bytes;
        return this;
    }

    public LaunchConfigurationBuilder cpus(int count) {
        cpus = count;
        return this;
    }

    public LaunchConfigurationBuilder iommu(Iommu model) {
        iommu = model;
        return this;
    }

    public LaunchConfigurationBuilder fiveLevelPaging(boolean offered) {
        fiveLevelPaging = offered;
        return this;
    }

    public LaunchConfigurationBuilder accelerator(String value) {
        accelerator = value;
        return this;
    }

    public LaunchConfigurationBuilder disks(List<LaunchConfiguration.Disk> value) {
        disks = value;
        return this;
    }

    public LaunchConfigurationBuilder shares(List<LaunchConfiguration.Share> value) {
        shares = value;
        return this;
    }

    public LaunchConfigurationBuilder extra(List<String> words) {
        extra = words;
        return this;
    }

    public LaunchConfigurationBuilder gdb(boolean offered) {
        gdb = offered;
        return this;
    }

    /** The configuration; it may still have problems. */
    public LaunchConfiguration make() {
        return new LaunchConfiguration(
                name,
                description,
                kernel,
                initramfs,
                commandLine,
                memory,
                cpus,
                iommu,
                fiveLevelPaging,
                accelerator,
                disks,
                shares,
                extra,
                gdb);
    }
}
