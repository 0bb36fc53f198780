// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.check;

import java.io.IOException;

/** Something is not as a step expects it. The message is the step's reason: what was expected and what was found. */
public final class CheckFailedException extends IOException {

    private static final long serialVersionUID = 1L;

    public CheckFailedException(String message) {
        super(message);
    }
}
