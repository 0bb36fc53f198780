// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

import java.io.IOException;

/**
 * An image can't be used at all. The message is made for a person: what was expected, what was found, at which offset,
 * and what to try.
 */
public final class ImageException extends IOException {

    private static final long serialVersionUID = 1L;

    public ImageException(String message) {
        super(message);
    }

    public ImageException(String message, Throwable cause) {
        super(message, cause);
    }
}
