// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic;

/**
 * An opened memory image: physical memory and what its container says about it. Open one with {@link Images#open}.
 * Closing it ends every window and reader on it.
 */
public interface MemoryImage extends PhysicalMemory, AutoCloseable {

    /** The file that the user named; for a compressed file that, and not the decoded copy. */
    Path path();

    /** Size of that file in bytes. */
    long fileSize();

    /** The container as a person reads it: "ELF core", "kdump-compressed (flattened, zlib)", "raw", "ELF core in xz". */
    String format();

    /** Notes of the container, in file order; empty where the format has none. */
    List<Note> notes();

    /**
     * Control registers that the container keeps per CPU (QEMU's ELF note), by CPU number; the keys are "cr0", "cr3",
     * "cr4", "idt" and so on. Empty where the format keeps none.
     */
    List<Map<String, Long>> registers();

    /**
     * Registers of the machine's IOMMUs, where the image itself can tell: a VM's are read when this is asked, which takes
     * some milliseconds. Empty for files; a capture's lie beside it (docs/registers.md).
     */
    default List<DeviceRegisters> deviceRegisters() {
        return List.of();
    }

    /** What was found amiss while opening; the rest is still readable. */
    List<Diagnostic> diagnostics();

    /**
     * Why what is read here may contradict itself, for people: "read while the VM ran, from 10:15:02 UTC on: may be
     * torn". Empty for memory that stands still, which is every file.
     */
    default String torn() {
        return "";
    }

    /**
     * The file in which the file offsets of {@link #extents} count: that of the image, or the decoded copy of a compressed
     * one. Null where memory lies in no file as it is.
     */
    default Path plainFile() {
        return null;
    }

    @Override
    void close();

    /**
     * A note of an ELF or kdump container.
     *
     * @param name such as "CORE", "QEMU" or "VMCOREINFO"
     * @param type the owner's number for the kind of note
     * @param content a copy of the descriptor
     */
    record Note(String name, int type, byte[] content) {}
}
