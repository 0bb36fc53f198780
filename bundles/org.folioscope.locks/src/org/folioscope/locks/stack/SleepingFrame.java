// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

import org.folioscope.kernel.layout.Context;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.StructType;

/**
 * The registers that __switch_to_asm() leaves on the stack of a task that it switches away from: struct
 * inactive_task_frame at thread.sp (arch/x86/include/asm/switch_to.h). Where the types lack it, its x86-64 form of 6.1
 * to 7.2 is taken: r15, r14, r13, r12, bx, bp, return address.
 */
final class SleepingFrame {

    private final int bp;
    private final int returnAddress;
    private final int size;

    SleepingFrame(Context context) {
        StructType type =
                context.map().types().findStruct("inactive_task_frame").orElse(null);
        bp = type == null ? 40 : type.require("bp").offset();
        returnAddress = type == null ? 48 : type.require("ret_addr").offset();
        size = type == null ? 56 : type.size();
    }

    long bp(MemoryReader reader, long sp) {
        return reader.u64(sp + bp);
    }

    long returnAddress(MemoryReader reader, long sp) {
        return reader.u64(sp + returnAddress);
    }

    /** The stack pointer after the return. */
    long after(long sp) {
        return sp + size;
    }
}
