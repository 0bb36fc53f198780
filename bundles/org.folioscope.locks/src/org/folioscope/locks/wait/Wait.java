// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.wait;

import org.folioscope.base.Numbers;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.Waiter.Mode;

/**
 * What a sleeping task waits for. Addresses are kernel virtual.
 *
 * @param kind of lock
 * @param lock its address; of the folio for a folio lock; 0 where it was not found
 * @param mode how the task wants it
 * @param source what tells so: the name of a struct at {@code place}, else a sentence for people
 * @param place where on the task's stack that struct is; 0 where there is none
 */
public record Wait(LockKind kind, long lock, Mode mode, String source, long place) {

    /** Told by something else than a struct on the task's stack. */
    public Wait(LockKind kind, long lock, Mode mode, String source) {
        this(kind, lock, mode, source, 0);
    }

    /** How it was found, for people: "rwsem_waiter at 0x… on its stack". */
    public String evidence() {
        return place == 0 ? source : source + " at " + Numbers.hex(place) + " on its stack";
    }
}
