// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target;

import java.io.IOException;

/**
 * A target could not be made, started or talked to. The message is made for a person: what was wanted, what happened,
 * and what to try.
 */
public class TargetException extends IOException {

    private static final long serialVersionUID = 1L;

    public TargetException(String message) {
        super(message);
    }

    public TargetException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * The other side closed the connection: the guest's QEMU has ended, or is about to. Its process may still be seen for
     * a moment, because the operating system closes a process's connections before it ends it.
     */
    public static final class Gone extends TargetException {

        private static final long serialVersionUID = 1L;

        public Gone(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
