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
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.symbols.KernelMap;
import org.folioscope.ui.hex.HexBlock;
import org.folioscope.ui.hex.HexReader;
import org.folioscope.ui.images.OpenImage;

/**
 * The address spaces of an image: physical memory always, the kernel's virtual one where there is a kernel. Immutable,
 * for any thread.
 */
final class AddressSpaces {

    private static final int PAGE = 4096;

    private final Overlay memory;
    private final KernelSnapshot kernel;

    private AddressSpaces(Overlay memory, KernelSnapshot kernel) {
        this.memory = memory;
        this.kernel = kernel;
    }

    /** Those of an open image, with what the user has changed. */
    @SuppressWarnings("resource") // the image keeps both
    static AddressSpaces of(OpenImage image) {
        Snapshot snapshot = image.snapshot();
        return new AddressSpaces(image.edits().memory(), snapshot.hasKernel() ? snapshot.kernel() : null);
    }

    /** Physical memory, with what the user has changed. */
    PhysicalMemory memory() {
        return memory;
    }

    /** Reads bytes for showing them, with what the user has changed; for a worker thread. */
    HexBlock read(boolean virtual, long start, int count) {
        if (!virtual) {
            return HexReader.read(memory, start, count);
        }
        HexBlock before = HexReader.read(reader(true), start, count);
        return memory.isChanged() ? withChanges(before) : before;
    }

    /** Virtual pages are changed where their physical ones are. */
    private HexBlock withChanges(HexBlock before) {
        short[] bytes = before.bytes().clone();
        for (int done = 0; done < bytes.length; ) {
            long address = before.start() + done;
            int piece = (int) Math.min(bytes.length - done, PAGE - (address & PAGE - 1));
            OptionalLong physical = physical(true, address);
            if (physical.isPresent() && before.bytes()[done] >= 0) {
                short[] now =
                        HexReader.read(memory, physical.getAsLong(), piece).bytes();
                System.arraycopy(now, 0, bytes, done, piece);
            }
            done += piece;
        }
        return HexReader.compared(new HexBlock(before.start(), bytes, before.reason()), before);
    }

    /** What another frame has at the same addresses; all is missing where it has no such space. */
    @SuppressWarnings("resource") // the frame closes its snapshot
    static HexBlock read(Snapshot frame, boolean virtual, long start, int count) {
        if (virtual && !frame.hasKernel()) {
            return HexBlock.EMPTY;
        }
        MemoryReader reader = virtual ? frame.kernel().map().virtualReader() : new PhysicalReader(frame.memory());
        return HexReader.read(reader, start, count);
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
