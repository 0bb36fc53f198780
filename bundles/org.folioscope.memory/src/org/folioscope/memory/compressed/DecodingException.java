// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.compressed;

import java.io.IOException;

/** A compressed file can't be decoded; the message is a whole sentence that names it. */
final class DecodingException extends IOException {

    private static final long serialVersionUID = 1L;

    DecodingException(String message) {
        super(message);
    }

    DecodingException(String message, Throwable cause) {
        super(message, cause);
    }
}
