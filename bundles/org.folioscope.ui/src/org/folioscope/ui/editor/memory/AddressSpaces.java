// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.memory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.symbols.KernelMap;

/**
 * The address spaces of an image: physical memory always, the kernel's virtual one where there is a kernel. Immutable,
 * for any thread.
 */
final class AddressSpaces {

    private final PhysicalMemory memory;
    private final KernelSnapshot kernel;

    private AddressSpaces(PhysicalMemory memory, KernelSnapshot kernel) {
        this.memory = memory;
        this.kernel = kernel;
    }

    @SuppressWarnings("resource") // the snapshot closes its memory
    static AddressSpaces of(Snapshot snapshot) {
        return new AddressSpaces(snapshot.memory(), snapshot.hasKernel() ? snapshot.kernel() : null);
    }

    PhysicalMemory memory() {
        return memory;
    }

    /** Empty for memory alone, which has neither symbols nor types. */
    Optional<KernelSnapshot> kernel() {
        return Optional.ofNullable(kernel);
    }

    Optional<KernelMap> map() {
        return kernel().map(KernelSnapshot::map);
    }

    /** A new reader for one thread. @param virtual only where there is a kernel */
    MemoryReader reader(boolean virtual) {
        return virtual ? kernel.map().virtualReader() : new PhysicalReader(memory);
    }

    /** First physical address behind all memory; 0 where there is none. */
    long physicalEnd() {
        List<Extent> extents = memory.extents();
        return extents.isEmpty() ? 0 : extents.getLast().end();
    }

    /** Where to look first: the kernel's text, or the first byte that there is. */
    long start() {
        return map().map(map -> map.symbols().find("_text").orElse(map.pageOffsetBase()))
                .orElseGet(() -> memory.extents().isEmpty()
                        ? 0L
                        : memory.extents().getFirst().start());
    }

    /** The physical address behind {@code address}; empty where nothing is mapped there. */
    OptionalLong physical(boolean virtual, long address) {
        if (!virtual) {
            return OptionalLong.of(address);
        }
        return kernel.map()
                .pageTables()
                .translate(address)
                .map(mapping -> OptionalLong.of(mapping.physical() + (address - mapping.virtual())))
                .orElse(OptionalLong.empty());
    }
}
