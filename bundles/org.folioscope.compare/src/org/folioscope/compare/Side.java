// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverImages;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.NoKernelException;

/**
 * One of the things that are compared: memory at one moment with the kernel in it, if there is one: a file, a frame of a
 * flipbook, a live VM, or the dead kernel that still lies in memory. Safe for use by several threads.
 */
public final class Side implements AutoCloseable {

    private final String name;
    private final HandoverSource source;
    private final Snapshot owned;
    private Handovers handovers;

    private Side(String name, HandoverSource source, Snapshot owned) {
        this.name = name;
        this.source = source;
        this.owned = owned;
    }

    /** What is open already, with its live kernel; it stays the caller's. */
    public static Side of(String name, Snapshot snapshot) {
        return new Side(name, HandoverSource.of(snapshot), null);
    }

    /** Memory that is open already, with a kernel in it: a ghost, say; it stays the caller's. */
    public static Side of(String name, MemoryImage memory, KernelSnapshot kernel) {
        return new Side(name, HandoverSource.of(memory, kernel), null);
    }

    /** The same for what handovers are looked for in. */
    public static Side of(String name, HandoverSource source) {
        return new Side(name, source, null);
    }

    /**
     * Opens a file, or a frame of a flipbook: "kexec.flip#2". Memory without a kernel is compared page by page. Close it.
     *
     * @throws ImageException when it is no usable image; the message is for people
     */
    @SuppressWarnings("resource") // the side closes what it has
    public static Side open(String address, OpenOptions options, Progress progress) throws IOException {
        OpenOptions chosen = options;
        Path file = Path.of(address);
        int hash = address.lastIndexOf('#');
        if (hash > 0 && !Files.exists(file)) {
            file = Path.of(address.substring(0, hash));
            chosen = options.withFrame(frame(address.substring(hash + 1), address));
        }
        String name = file.getFileName() + (chosen.frame() > 0 ? "#" + chosen.frame() : "");
        Snapshot snapshot;
        try {
            snapshot = HandoverImages.open(file, chosen, null, progress);
        } catch (NoKernelException _) {
            snapshot = Snapshot.withoutKernel(Images.open(file, chosen, progress));
        }
        return new Side(name, HandoverSource.of(snapshot), snapshot);
    }

    private static int frame(String number, String address) throws ImageException {
        try {
            int frame = Integer.parseInt(number);
            if (frame > 0) {
                return frame;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new ImageException("expected the number of a frame behind #, from 1 on, found \"" + address + "\"");
    }

    /** What it is called in headings: "before.elf", "kexec.flip#2". */
    public String name() {
        return name;
    }

    /** Its memory and its kernel. */
    public HandoverSource source() {
        return source;
    }

    public MemoryImage memory() {
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

    @Override
    public void close() {
        if (owned != null) {
            owned.close();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
