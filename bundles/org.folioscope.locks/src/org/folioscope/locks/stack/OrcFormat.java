// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.StructType;

/**
 * How struct orc_entry (6 bytes, packed) writes registers and types in one kernel. Both are macros, and both were numbered anew: types when
 * ORC_TYPE_UNDEFINED and ORC_TYPE_END_OF_STACK came and the member "end" went (6.4), registers when ORC_REG_AX came (after
 * 6.12). The member tells the first; the second is told by the register that nearly all entries take the stack pointer
 * from, which is SP.
 *
 * @param sp ORC_REG_SP
 * @param spIndirect ORC_REG_SP_INDIRECT
 * @param bpIndirect ORC_REG_BP_INDIRECT
 * @param previous ORC_REG_PREV_SP
 * @param call ORC_TYPE_CALL; ORC_TYPE_REGS and ORC_TYPE_REGS_PARTIAL follow it
 * @param typeShift lowest bit of "type" in the last two bytes
 * @param typeMask its bits, shifted down
 * @param endBit "end" in the last two bytes; 0 where there is none
 */
record OrcFormat(
        int sp, int spIndirect, int bpIndirect, int previous, int call, int typeShift, int typeMask, int endBit) {

    static final int SIZE = 6;
    static final int BP = 4;
    private static final int FLAGS = 4;

    /** @throws MissingMemberException when the struct is another one than those that are known */
    static OrcFormat of(StructType entry, MemoryReader reader, long entries, int sample) {
        Field type = entry.require("type");
        Field end = entry.field("end");
        if (entry.size() != SIZE || type.bitSize() == 0) {
            throw new MissingMemberException("struct orc_entry of 6 bytes with a bit-field \"type\"");
        }
        int shift = (type.offset() - FLAGS) * 8 + type.bitOffset();
        int mask = (1 << type.bitSize()) - 1;
        int endBit = end.present() ? 1 << (end.offset() - FLAGS) * 8 + end.bitOffset() : 0;
        int call = end.present() ? 0 : 2;
        boolean isOld = countsOf(reader, entries, sample, 5) > countsOf(reader, entries, sample, 3);
        return isOld
                ? new OrcFormat(5, 9, 8, 1, call, shift, mask, endBit)
                : new OrcFormat(3, 9, 10, 8, call, shift, mask, endBit);
    }

    private static int countsOf(MemoryReader reader, long entries, int sample, int register) {
        int count = 0;
        for (int i = 0; i < sample; i++) {
            if ((reader.u16(entries + (long) i * SIZE + FLAGS) & 15) == register) {
                count++;
            }
        }
        return count;
    }

    int stackRegister(MemoryReader reader, long entry) {
        return reader.u16(entry + FLAGS) & 15;
    }

    int bpRegister(MemoryReader reader, long entry) {
        return reader.u16(entry + FLAGS) >> 4 & 15;
    }

    int stackOffset(MemoryReader reader, long entry) {
        return (short) reader.u16(entry);
    }

    int bpOffset(MemoryReader reader, long entry) {
        return (short) reader.u16(entry + 2);
    }

    /** What the caller's frame looks like. */
    enum Caller {
        /** There is none: the stack's end. */
        NONE,
        /** A plain call. */
        CALL,
        /** An exception that has saved all registers. */
        REGISTERS,
        /** An exception of which only what the CPU pushed is there. */
        PUSHED
    }

    Caller caller(MemoryReader reader, long entry) {
        int flags = reader.u16(entry + FLAGS);
        int type = (flags >> typeShift & typeMask) - call;
        if ((flags & endBit) != 0 || (flags & 15) == 0 || type < 0 || type > 2) {
            return Caller.NONE;
        }
        return type == 0 ? Caller.CALL : type == 1 ? Caller.REGISTERS : Caller.PUSHED;
    }
}
