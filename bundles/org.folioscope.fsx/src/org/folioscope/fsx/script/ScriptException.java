// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.script;

import java.io.IOException;

/** A script that can't be read; the message is a sentence for a person. */
public final class ScriptException extends IOException {

    private static final long serialVersionUID = 1L;

    public ScriptException(String message) {
        super(message);
    }
}
