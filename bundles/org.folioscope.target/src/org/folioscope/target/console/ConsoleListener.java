// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.console;

/** Hears what a guest writes to its console; each listener has a thread of its own that calls it. */
@FunctionalInterface
public interface ConsoleListener {

    /**
     * More bytes.
     *
     * @param bytes the listener's own
     * @param position how many bytes the guest had written before these
     */
    void written(byte[] bytes, long position);

    /** Bytes from {@code position} on are no longer in the history: the listener was too slow, or came too late. */
    @SuppressWarnings("unused") // who does not need it does not override it
    default void missed(long position, long count) {}

    /** No more bytes will come: the VM has ended. */
    default void ended() {}
}
