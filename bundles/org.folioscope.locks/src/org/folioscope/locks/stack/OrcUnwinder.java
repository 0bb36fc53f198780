// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

import org.folioscope.kernel.layout.Context;
import org.folioscope.locks.stack.OrcFormat.Caller;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Follows a stack by the ORC tables, as arch/x86/kernel/unwind_orc.c of 6.1 to 7.2 does for a task that sleeps: its calls up to the
 * entry from user mode, or the first call of a kernel thread.
 */
final class OrcUnwinder implements Unwinder {

    private final OrcTables tables;
    private final Calls calls;
    private final SleepingFrame sleeping;
    private final SavedRegisters registers;
    private final MemoryReader reader;
    private final MemoryReader tableReader;
    private long bp;

    OrcUnwinder(Context context, OrcTables tables) {
        this.tables = tables;
        this.calls = new Calls(new CodePlaces(context.map().symbols()));
        this.sleeping = new SleepingFrame(context);
        this.registers = new SavedRegisters(context);
        this.reader = context.map().virtualReader();
        this.tableReader = context.map().virtualReader();
    }

    @Override
    public String name() {
        return "ORC";
    }

    @Override
    public CallStack unwind(Task task) {
        calls.begin();
        if (!task.isAsleep()) {
            return calls.complete();
        }
        long sp = task.sp();
        try {
            if (!task.hasOnStack(sp)) {
                return calls.broken("the saved stack pointer is not in the task's stack", sp);
            }
            long address = sleeping.returnAddress(reader, sp);
            bp = sleeping.bp(reader, sp);
            sp = sleeping.after(sp);
            boolean isInterrupted = false;
            while (isInterrupted ? calls.addInterrupted(address, sp) : calls.add(address, sp)) {
                long entry = tables.find(tableReader, isInterrupted ? address : address - 1);
                if (entry == 0) {
                    return calls.broken("no ORC entry for the code", address);
                }
                Caller caller = tables.format().caller(tableReader, entry);
                if (caller == Caller.NONE) {
                    return calls.complete();
                }
                long frame = callersStack(entry, sp);
                if (Long.compareUnsigned(frame, sp) < 0 || !task.hasOnStack(frame) && !task.hasOnStack(frame - 8)) {
                    return calls.broken("the caller's stack pointer leaves the stack", frame);
                }
                isInterrupted = caller != Caller.CALL;
                if (!isInterrupted) {
                    followBp(entry, frame);
                    address = reader.u64(frame - 8);
                    sp = frame;
                    continue;
                }
                long saved = caller == Caller.REGISTERS ? frame : registers.aroundPushed(frame);
                if (registers.isEnd(reader, saved)) {
                    return calls.complete();
                }
                if (caller == Caller.REGISTERS) {
                    bp = registers.bp(reader, saved);
                }
                address = registers.ip(reader, saved);
                long interrupted = registers.sp(reader, saved);
                if (Long.compareUnsigned(interrupted, sp) <= 0 || !task.hasOnStack(interrupted)) {
                    return calls.broken("the interrupted function's stack pointer leaves the stack", saved);
                }
                sp = interrupted;
            }
            return calls.broken("no code where the call returns to", sp - 8);
        } catch (MemoryFaultException e) {
            return calls.broken("the stack can't be read (" + e.getMessage() + ")", sp);
        }
    }

    private void followBp(long entry, long frame) {
        OrcFormat format = tables.format();
        int register = format.bpRegister(tableReader, entry);
        if (register == format.previous()) {
            bp = reader.u64(frame + format.bpOffset(tableReader, entry));
        } else if (register == OrcFormat.BP) {
            bp = reader.u64(bp + format.bpOffset(tableReader, entry));
        }
    }

    private long callersStack(long entry, long sp) {
        OrcFormat format = tables.format();
        int register = format.stackRegister(tableReader, entry);
        int offset = format.stackOffset(tableReader, entry);
        if (register == format.sp()) {
            return sp + offset;
        }
        if (register == OrcFormat.BP) {
            return bp + offset;
        }
        if (register == format.spIndirect()) {
            return reader.u64(sp) + offset;
        }
        if (register == format.bpIndirect()) {
            return reader.u64(bp + offset);
        }
        return 0; // other registers are not kept for a task that sleeps
    }
}
