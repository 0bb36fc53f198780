// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make;

import java.io.IOException;

/** A file can't be made as it was asked for. The message says what can. */
public final class MakeException extends IOException {

    private static final long serialVersionUID = 1L;

    public MakeException(String message) {
        super(message);
    }
}
