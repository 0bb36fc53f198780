// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.folioscope.handover.make.pkernfs.PkernfsWriter;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.Window;

/** Physical memory that is an array of bytes at one address. */
public record BytesMemory(long base, byte[] bytes) implements PhysicalMemory {

    /** What {@code maker} made, where it says that it was. */
    public static BytesMemory of(PkernfsWriter maker) {
        byte[] bytes = new byte[(int) maker.size()];
        maker.bytes().copyTo(bytes);
        return new BytesMemory(maker.base(), bytes);
    }

    @Override
    public List<Extent> extents() {
        return List.of(new Extent(base, bytes.length, 0));
    }

    @Override
    public Window window(long address) {
        if (address < base || address - base >= bytes.length) {
            throw new MemoryFaultException("physical", address, Reason.ABSENT, "");
        }
        return new Window(base, MemorySegment.ofArray(bytes).asReadOnly());
    }
}
