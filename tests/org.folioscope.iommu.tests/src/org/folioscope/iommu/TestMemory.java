// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverFinder;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.memory.DeviceRegisters;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.Window;

/**
 * Memory in an array, from physical address 0 on, in which tests write tables as the manuals have them: with numbers of
 * their own, not those of the decoders.
 */
public final class TestMemory implements MemoryImage {

    private final ByteBuffer bytes;
    private final Path path;
    private final List<DeviceRegisters> registers = new ArrayList<>();

    /** @param size bytes */
    public TestMemory(int size) {
        this(size, Path.of("memory"));
    }

    /** The same, as if it were the file at {@code path}. */
    public TestMemory(int size, Path path) {
        this.bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        this.path = path;
    }

    /** Writes 8 bytes at the physical {@code address}. */
    public TestMemory put(long address, long value) {
        bytes.putLong((int) address, value);
        return this;
    }

    /** With registers of a device, as a VM has them. */
    public TestMemory with(DeviceRegisters device) {
        registers.add(device);
        return this;
    }

    public HandoverSource source() {
        return HandoverSource.of(this, null);
    }

    /** The IOMMUs in it. */
    public Iommus iommus(GivenTables... given) {
        return iommus(List.of(), given);
    }

    /** The IOMMUs in it, with the handovers that {@code finders} find. */
    public Iommus iommus(List<HandoverFinder> finders, GivenTables... given) {
        Handovers handovers = Handovers.find(source(), finders, Scan.WITHOUT_KERNEL, Progress.NONE);
        return Iommus.find(handovers, List.of(given), Progress.NONE);
    }

    @Override
    public Window window(long address) {
        if (address < 0 || address >= bytes.capacity()) {
            throw new MemoryFaultException("physical", address, Reason.ABSENT, "");
        }
        return new Window(0, MemorySegment.ofArray(bytes.array()));
    }

    @Override
    public List<Extent> extents() {
        return List.of(new Extent(0, bytes.capacity(), -1));
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public long fileSize() {
        return bytes.capacity();
    }

    @Override
    public String format() {
        return "array";
    }

    @Override
    public List<Note> notes() {
        return List.of();
    }

    @Override
    public List<Map<String, Long>> registers() {
        return List.of();
    }

    @Override
    public List<DeviceRegisters> deviceRegisters() {
        return registers;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return List.of();
    }

    @Override
    public void close() {}
}
