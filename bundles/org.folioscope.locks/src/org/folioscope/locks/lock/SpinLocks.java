// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.List;
import org.folioscope.kernel.layout.Context;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * Decodes spinlocks, struct qspinlock: one byte that says whether it is held, one whether a CPU waits for it first
 * in line, and above them the number of the last CPU in the queue plus one (include/asm-generic/qspinlock_types.h of 6.1 to 7.2, for less than
 * 16384 CPUs). One thread.
 */
final class SpinLocks {

    private static final long LOCKED = 0xff;
    private static final long PENDING = 0xff00;
    private static final int TAIL_CPU_SHIFT = 18;

    private final MemoryReader reader;
    private final Field value;

    SpinLocks(Context context) {
        reader = context.map().virtualReader();
        value = context.members("qspinlock").may("val.counter", "val");
    }

    /** @throws org.folioscope.memory.MemoryFaultException when it can't be read */
    LockState at(long address) {
        // without SMP there is no lock at all
        long word = value.present() ? value.get(reader, address) & 0xffff_ffffL : 0;
        return new LockState(LockKind.SPINLOCK, address, words(word), (word & LOCKED) != 0, 0, false, List.of());
    }

    private static String words(long word) {
        StringBuilder words = new StringBuilder((word & LOCKED) == 0 ? "free" : "held");
        if ((word & PENDING) != 0) {
            words.append(", 1 CPU next in line");
        }
        long last = word >>> TAIL_CPU_SHIFT;
        if (last != 0) {
            words.append(", CPUs queue, the last is CPU ").append(last - 1);
        }
        return words.toString();
    }
}
