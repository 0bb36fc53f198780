// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import java.io.IOException;
import java.time.Duration;

/**
 * A conversation with a VM's GDB stub failed. The message is made for a person; the subclass tells a program why. A VM
 * whose connection broke stays paused, unless it was running: QMP's "cont" makes it go on.
 */
public abstract sealed class GdbException extends IOException {

    private static final long serialVersionUID = 1L;

    private GdbException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The stub refused a request or doesn't know it, or the VM runs; the connection is fine. */
    public static final class Refused extends GdbException {

        private static final long serialVersionUID = 1L;

        public Refused(String what, String why) {
            super("the GDB stub can't " + what + ": " + why, null);
        }
    }

    /** No answer or stop came within the limit; the connection may still be fine, a late answer is ignored. */
    public static final class TimedOut extends GdbException {

        private static final long serialVersionUID = 1L;

        public TimedOut(String what, Duration limit) {
            super("the GDB stub did not give " + what + " within " + limit.toMillis() + " ms", null);
        }
    }

    /** The connection is over: QEMU ended, or closed it, or we did, or it could not be made. */
    public static final class Closed extends GdbException {

        private static final long serialVersionUID = 1L;

        public Closed(String why, Throwable cause) {
            super("the connection to the GDB stub is closed: " + why, cause);
        }
    }

    /** The other end does not speak the protocol as its specification says. */
    public static final class Malformed extends GdbException {

        private static final long serialVersionUID = 1L;

        public Malformed(String expectedAndFound) {
            super("the GDB stub broke the protocol: " + expectedAndFound, null);
        }
    }
}
