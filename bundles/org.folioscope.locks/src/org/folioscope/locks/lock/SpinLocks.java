// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.List;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * Decodes spinlocks and lockrefs. A spinlock is a struct qspinlock: one byte that says whether it is held, one whether a CPU waits for it first
 * in line, and above them the number of the last CPU in the queue plus one (include/asm-generic/qspinlock_types.h of 6.1 to 7.2, for less than
 * 16384 CPUs). A lockref is a spinlock and a count beside it, negative once the object is dead (lib/lockref.c). One thread.
 */
final class SpinLocks {

    private static final long LOCKED = 0xff;
    private static final long PENDING = 0xff00;
    private static final int TAIL_CPU_SHIFT = 18;

    private final MemoryReader reader;
    private final Field value;
    private final Field lock;
    private final Field count;

    SpinLocks(Context context) {
        reader = context.map().virtualReader();
        value = context.members("qspinlock").may("val.counter", "val");
        Members lockref = context.members("lockref");
        lock = lockref.may("lock");
        count = lockref.may("count");
    }

    /** @throws org.folioscope.memory.MemoryFaultException when it can't be read */
    LockState spinlock(long address) {
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

    /** @throws org.folioscope.memory.MemoryFaultException when it can't be read */
    LockState lockref(long address) {
        long references = count.present() ? count.get(reader, address) : 0;
        LockState spin = spinlock(address + (lock.present() ? lock.offset() : 0));
        String words = references < 0 ? "dead (" + references + ")" : LockWords.count(references, "reference");
        return new LockState(
                LockKind.LOCKREF,
                address,
                spin.isHeld() ? words + ", " + spin.words() : words,
                spin.isHeld(),
                0,
                false,
                List.of());
    }
}
