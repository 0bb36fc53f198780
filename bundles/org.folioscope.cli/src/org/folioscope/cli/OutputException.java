// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;

/** The output can't be written; the message says where and why. */
final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    OutputException(String message, IOException cause) {
        super(message, cause);
    }
}
