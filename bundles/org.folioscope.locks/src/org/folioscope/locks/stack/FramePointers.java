// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

import org.folioscope.kernel.layout.Context;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Follows the chain of frame pointers: bp points to the caller's bp, the return address lies behind it. A bp with bit 0
 * set marks registers that an entry from user mode or an interrupt has saved (arch/x86/include/asm/frame.h). For kernels
 * with CONFIG_UNWINDER_FRAME_POINTER.
 */
final class FramePointers implements Unwinder {

    private final Calls calls;
    private final SleepingFrame sleeping;
    private final SavedRegisters registers;
    private final MemoryReader reader;

    FramePointers(Context context) {
        this.calls = new Calls(new CodePlaces(context.map().symbols()));
        this.sleeping = new SleepingFrame(context);
        this.registers = new SavedRegisters(context);
        this.reader = context.map().virtualReader();
    }

    @Override
    public String name() {
        return "frame pointers";
    }

    @Override
    public CallStack unwind(Task task) {
        calls.begin();
        if (!task.isAsleep()) {
            return calls.complete();
        }
        long at = task.sp();
        try {
            if (!task.hasOnStack(at)) {
                return calls.broken("the saved stack pointer is not in the task's stack", at);
            }
            calls.add(sleeping.returnAddress(reader, at), sleeping.after(at));
            long bp = sleeping.bp(reader, at);
            while (bp != 0) {
                boolean isInterrupted = (bp & 1) != 0;
                bp &= ~1L;
                if (!task.hasOnStack(bp) || Long.compareUnsigned(bp, at) <= 0) {
                    return calls.broken("the frame pointer leaves the stack", bp);
                }
                at = bp;
                if (isInterrupted) {
                    if (registers.isEnd(reader, bp)) {
                        return calls.complete();
                    }
                    if (!calls.addInterrupted(registers.ip(reader, bp), registers.sp(reader, bp))) {
                        return calls.broken("no code where the exception interrupted", bp);
                    }
                    bp = registers.bp(reader, bp);
                    continue;
                }
                long address = reader.u64(bp + 8);
                if (address == 0) {
                    return calls.complete();
                }
                if (!calls.add(address, bp + 16)) {
                    return calls.broken("no code where the call returns to", bp + 8);
                }
                bp = reader.u64(bp);
            }
            return calls.complete();
        } catch (MemoryFaultException e) {
            return calls.broken("the stack can't be read (" + e.getMessage() + ")", at);
        }
    }
}
