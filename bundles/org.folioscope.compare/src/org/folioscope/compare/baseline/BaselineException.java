// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.baseline;

import java.io.IOException;

/** A file is no baseline; the message is for people. */
public final class BaselineException extends IOException {

    private static final long serialVersionUID = 1L;

    public BaselineException(String message) {
        super(message);
    }
}
