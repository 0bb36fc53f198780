// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.iommu.Iommus;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.symbols.KernelMap;

/**
 * One of the things that are compared: memory at one moment with the kernel in it, if there is one: a file, a frame of a
 * flipbook, a live VM, or the dead kernel that still lies in memory. {@link SideOpener} opens files. Safe for use by several
 * threads.
 */
public final class Side {

    private final String name;
    private final HandoverSource source;
    private Handovers handovers;
    private Iommus iommus;

    private Side(String name, HandoverSource source) {
        this.name = name;
        this.source = source;
    }

    /** What is open already, with its live kernel; it stays the caller's, who closes it when nobody compares any more. */
    public static Side of(String name, Snapshot snapshot) {
        return new Side(name, HandoverSource.of(snapshot));
    }

    /** Memory that is open already, with a kernel in it: a ghost, say; it stays the caller's. */
    public static Side of(String name, MemoryImage memory, KernelSnapshot kernel) {
        return new Side(name, HandoverSource.of(memory, kernel));
    }

    /** The same for what handovers are looked for in. */
    public static Side of(String name, HandoverSource source) {
        return new Side(name, source);
    }

    /** What it is called in headings: "before.elf", "kexec.flip#2". */
    public String name() {
        return name;
    }

    /** Its memory and its kernel. */
    public HandoverSource source() {
        return source;
    }

    /** Its bytes. */
    public PhysicalMemory memory() {
        return source.memory();
    }

    /** The kernel that is compared; empty where memory is compared alone. */
    public Optional<KernelSnapshot> kernel() {
        return source.kernel();
    }

    /** Whether its kernel is dead: what it says lives on in memory only as long as nobody overwrites it. */
    public boolean isGhost() {
        return kernel().map(each -> each.map().state() == KernelMap.State.GHOST).orElse(false);
    }

    /** What its kernel leaves for the next, or was left; looked for once. */
    public synchronized Handovers handovers(Progress progress) {
        if (handovers == null) {
            handovers = Handovers.find(source, Handovers.Scan.WITHOUT_KERNEL, progress);
        }
        return handovers;
    }

    /** The IOMMUs of its machine, and what devices may reach; looked for once. */
    public synchronized Iommus iommus(Progress progress) {
        if (iommus == null) {
            iommus = Iommus.find(handovers(progress), progress);
        }
        return iommus;
    }

    @Override
    public String toString() {
        return name;
    }
}
