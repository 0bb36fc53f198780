// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.wait;

import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.Waiter.Mode;

/**
 * What a sleeping task waits for. Addresses are kernel virtual.
 *
 * @param kind of lock
 * @param lock its address; of the folio for a folio lock; 0 where it was not found
 * @param mode how the task wants it
 * @param evidence how it was found, for people: "rwsem_waiter at 0x… on its stack"
 */
public record Wait(LockKind kind, long lock, Mode mode, String evidence) {}
