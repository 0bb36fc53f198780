// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

/** Reads at physical addresses. One thread only. */
public final class PhysicalReader extends MemoryReader {

    private final PhysicalMemory memory;

    public PhysicalReader(PhysicalMemory memory) {
        this.memory = memory;
    }

    @Override
    protected Window windowAt(long address) {
        return memory.window(address);
    }
}
