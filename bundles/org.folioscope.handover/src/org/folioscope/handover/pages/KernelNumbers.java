// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pages;

import java.util.OptionalLong;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.KernelMap;

/** Variables of a kernel by their symbols; those that it lacks or that can't be read are 0. One thread. */
public final class KernelNumbers {

    private final KernelMap map;
    private final MemoryReader reader;

    public KernelNumbers(KernelMap map) {
        this.map = map;
        this.reader = map.virtualReader();
    }

    /** The variable {@code symbol} of {@code size} bytes (1, 2, 4 or 8), without sign. */
    public long number(String symbol, int size) {
        OptionalLong address = map.symbols().find(symbol);
        try {
            return address.isPresent() ? reader.unsigned(address.getAsLong(), size) : 0;
        } catch (MemoryFaultException _) {
            return 0;
        }
    }

    /** The variable {@code symbol} of 8 bytes. */
    public long pointer(String symbol) {
        return number(symbol, 8);
    }

    /** The physical address that the kernel maps at {@code virtual}, bytes; -1 where it maps none, or for 0. */
    public long physicalOf(long virtual) {
        if (virtual == 0) {
            return -1;
        }
        return map.pageTables()
                .translate(virtual)
                .map(each -> each.physical() + (virtual & each.size() - 1))
                .orElse(-1L);
    }
}
