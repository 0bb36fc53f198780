// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

/**
 * Somebody in a lock's queue.
 *
 * @param task address of its task_struct, virtual
 * @param address of the waiter struct on its stack, virtual
 * @param mode how it wants the lock
 * @param handoff whether the lock will be handed to it (rwsem_waiter.handoff_set)
 */
public record Waiter(long task, long address, Mode mode, boolean handoff) {

    /** How a lock is wanted or held. */
    public enum Mode {
        READ("read"),
        WRITE("write"),
        EXCLUSIVE("exclusive");

        private final String text;

        Mode(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
