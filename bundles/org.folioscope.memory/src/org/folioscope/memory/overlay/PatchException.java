// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.overlay;

import java.io.IOException;

/** A patch can't be read or doesn't fit. The message is made for a person: what was expected, found, and where. */
public final class PatchException extends IOException {

    private static final long serialVersionUID = 1L;

    public PatchException(String message) {
        super(message);
    }
}
