// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import java.util.OptionalLong;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.StructType;

/** What time it was for a kernel when it last ran: of two kernels in memory, the later one is the live one. */
final class WallClock {

    /** Offset of the timekeeper in tk_core before struct tk_data had a name (6.13): after a seqcount. */
    private static final int AFTER_SEQCOUNT = 8;

    private WallClock() {}

    /** Seconds since 1970; -1 when the kernel's timekeeper can't be read. */
    static long seconds(KernelMap kernel) {
        Field seconds = kernel.types()
                .findStruct("timekeeper")
                .map(timekeeper -> timekeeper.field("xtime_sec"))
                .orElse(Field.ABSENT);
        OptionalLong core = kernel.symbols().find("tk_core");
        if (core.isEmpty()) {
            core = kernel.symbols().find("timekeeper_data");
        }
        if (core.isEmpty() || !seconds.present()) {
            return -1;
        }
        StructType data = kernel.types().findStruct("tk_data").orElse(null);
        Field inside = data == null ? Field.ABSENT : data.field("timekeeper");
        try {
            long at = core.getAsLong() + (inside.present() ? inside.offset() : AFTER_SEQCOUNT);
            return seconds.get(kernel.virtualReader(), at);
        } catch (MemoryFaultException _) {
            return -1;
        }
    }
}
