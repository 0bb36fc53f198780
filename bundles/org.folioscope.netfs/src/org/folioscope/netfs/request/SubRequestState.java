// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import java.util.Locale;

/** How far a sub-request is, one word of its flags and counts together. */
public enum SubRequestState {
    /** The issuer still adds to it. */
    QUEUED('Q', "queued"),
    IN_PROGRESS('P', "in progress"),
    DONE('D', "done"),
    /** It ended with less than it was asked for. */
    SHORT('S', "short"),
    FAILED('F', "failed"),
    /** It has to be tried again, and waits for that. */
    RETRY('R', "retry");

    private final char letter;
    private final String text;

    SubRequestState(char letter, String text) {
        this.letter = letter;
        this.text = text;
    }

    /** For pictures, beside the colour. */
    public char letter() {
        return letter;
    }

    /** For people. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
