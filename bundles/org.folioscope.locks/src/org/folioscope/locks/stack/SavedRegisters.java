// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * The registers that an exception or interrupt saves on the stack: struct pt_regs (arch/x86/include/asm/ptrace.h), whose end is
 * what the CPU itself pushes.
 */
final class SavedRegisters {

    /** The privilege level in a code segment selector; 3 is user mode. */
    private static final long LEVEL = 3;

    private final Field ip;
    private final Field cs;
    private final Field sp;
    private final Field bp;

    /** @throws org.folioscope.symbols.MissingMemberException when the kernel's types lack a member that is needed */
    SavedRegisters(Context context) {
        Members members = context.members("pt_regs");
        ip = members.need("ip");
        cs = members.need("cs");
        sp = members.need("sp");
        bp = members.need("bp");
    }

    /** Whether the kernel's calls end here: the registers are those of user mode, or a kernel thread's, which are empty. */
    boolean isEnd(MemoryReader reader, long address) {
        return (cs.get(reader, address) & LEVEL) != 0 || ip.get(reader, address) == 0;
    }

    long ip(MemoryReader reader, long address) {
        return ip.get(reader, address);
    }

    long sp(MemoryReader reader, long address) {
        return sp.get(reader, address);
    }

    long bp(MemoryReader reader, long address) {
        return bp.get(reader, address);
    }

    /** Where the struct would begin whose part that the CPU pushes begins at {@code address}. */
    long aroundPushed(long address) {
        return address - ip.offset();
    }
}
