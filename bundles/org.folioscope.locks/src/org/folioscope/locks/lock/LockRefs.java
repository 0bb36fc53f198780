// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.List;
import java.util.function.LongFunction;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/** Decodes lockrefs: a spinlock and a count beside it, negative once the object is dead (lib/lockref.c of 6.1 to 7.2). One thread. */
final class LockRefs {

    private final MemoryReader reader;
    private final LongFunction<LockState> spinlocks;
    private final Field lock;
    private final Field count;

    LockRefs(Context context, LongFunction<LockState> spinlocks) {
        this.spinlocks = spinlocks;
        reader = context.map().virtualReader();
        Members lockref = context.members("lockref");
        lock = lockref.may("lock");
        count = lockref.may("count");
    }

    /** @throws org.folioscope.memory.MemoryFaultException when it can't be read */
    LockState at(long address) {
        long references = count.present() ? count.get(reader, address) : 0;
        LockState spin = spinlocks.apply(address + (lock.present() ? lock.offset() : 0));
        String words = references < 0 ? "dead (" + references + ")" : LockWords.count(references, "reference");
        return new LockState(
                LockKind.LOCKREF,
                address,
                spin.isHeld() ? words + ", " + spin.words() : words,
                spin.isHeld(),
                spin.owner(),
                false,
                List.of());
    }
}
