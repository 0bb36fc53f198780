// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qmp;

import java.io.IOException;
import java.time.Duration;

/** A conversation with a QEMU monitor failed. The message is made for a person; the subclass tells a program why. */
public abstract sealed class QmpException extends IOException {

    private static final long serialVersionUID = 1L;

    private QmpException(String message, Throwable cause) {
        super(message, cause);
    }

    /** QEMU understood the command and refused it; the connection is fine. */
    public static final class Refused extends QmpException {

        private static final long serialVersionUID = 1L;
        private final String errorClass;
        private final String description;

        public Refused(String command, String errorClass, String description) {
            super("QEMU refused " + command + ": " + description, null);
            this.errorClass = errorClass;
            this.description = description;
        }

        /** QEMU's own class of the error, such as "GenericError" or "CommandNotFound". */
        public String errorClass() {
            return errorClass;
        }

        /** QEMU's own sentence. */
        public String description() {
            return description;
        }
    }

    /** No answer or event came within the limit; the connection may still be fine, a late answer is ignored. */
    public static final class TimedOut extends QmpException {

        private static final long serialVersionUID = 1L;

        public TimedOut(String what, Duration limit) {
            super("QEMU's monitor did not give " + what + " within " + limit.toMillis() + " ms", null);
        }
    }

    /** The connection is over: QEMU ended, or closed it, or we did. */
    public static final class Closed extends QmpException {

        private static final long serialVersionUID = 1L;

        public Closed(String why, Throwable cause) {
            super("the connection to QEMU's monitor is closed: " + why, cause);
        }
    }

    /** The other end does not speak QMP as the specification says; where the lines themselves are wrong, the connection was closed. */
    public static final class Malformed extends QmpException {

        private static final long serialVersionUID = 1L;

        public Malformed(String expectedAndFound) {
            super("QEMU's monitor broke the protocol: " + expectedAndFound, null);
        }
    }
}
