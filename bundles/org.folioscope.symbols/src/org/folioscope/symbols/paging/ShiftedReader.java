// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.paging;

import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.Window;

/**
 * Reads where virtual and physical addresses differ by one number: the kernel's own image, before its page tables are
 * known. One thread only.
 */
public final class ShiftedReader extends MemoryReader {

    private final PhysicalMemory memory;
    private final long shift;

    /** @param shift virtual minus physical, bytes */
    public ShiftedReader(PhysicalMemory memory, long shift) {
        this.memory = memory;
        this.shift = shift;
    }

    @Override
    protected Window windowAt(long address) {
        Window window = memory.window(address - shift);
        return new Window(window.start() + shift, window.bytes());
    }
}
