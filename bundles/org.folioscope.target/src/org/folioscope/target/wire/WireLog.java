// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.wire;

import java.time.Instant;

/**
 * Told of every message that goes over a connection to QEMU: each line of QMP, each packet of GDB (acknowledgements
 * aside). Called by the connection's thread and by those who send, so an implementation is safe for use by several
 * threads at once, is quick, and does not throw.
 */
@FunctionalInterface
public interface WireLog {

    /** Records nothing. */
    WireLog NONE = _ -> {};

    /** Which way a message went. */
    enum Direction {
        SENT,
        RECEIVED
    }

    /**
     * One message.
     *
     * @param time when it was handed over to be sent, or had come whole
     * @param peer the protocol and the other end, such as "qmp /run/vm/qmp"
     * @param text the message in printable characters, at most {@link #TEXT_LIMIT} of them and what was left out
     */
    record Message(Instant time, String peer, Direction direction, String text) {

        /** Characters of a message that are kept. */
        public static final int TEXT_LIMIT = 4096;

        /** A message of now; control characters are escaped and a long text is shortened here. */
        public static Message now(String peer, Direction direction, CharSequence text) {
            StringBuilder kept = new StringBuilder();
            int length = text.length();
            for (int i = 0; i < Math.min(length, TEXT_LIMIT); i++) {
                char c = text.charAt(i);
                if (c < ' ' || c == 0x7f) {
                    kept.append(String.format("\\x%02x", (int) c));
                } else {
                    kept.append(c);
                }
            }
            if (length > TEXT_LIMIT) {
                kept.append("… (").append(length - TEXT_LIMIT).append(" more characters)");
            }
            return new Message(Instant.now(), peer, direction, kept.toString());
        }

        /** A line of text: time, peer, an arrow that points away from us or to us, the message. */
        @Override
        public String toString() {
            return time + " " + peer + (direction == Direction.SENT ? " -> " : " <- ") + text;
        }
    }

    /** Records one message. */
    void record(Message message);
}
