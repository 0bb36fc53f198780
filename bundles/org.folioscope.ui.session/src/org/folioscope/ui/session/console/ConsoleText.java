// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.console;

import java.util.regex.Pattern;

/** What a guest writes to its console as plain text. It comes in pieces, and a control sequence may lie across two. */
final class ConsoleText {

    /** Control sequences for a terminal: colours, the cursor, titles. */
    private static final Pattern SEQUENCE =
            Pattern.compile("\u001b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)|[@-Z\\\\^_=>78])");

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f]");

    /** Longest beginning of a control sequence that is waited for; longer ones are none. */
    private static final int LONGEST_BEGINNING = 64;

    private String held = "";

    /**
     * The next piece without control sequences and other control characters than line ends and tabs. What may be the
     * beginning of a sequence is held back for the piece after it.
     */
    String plain(String piece) {
        String text = held + piece;
        int escape = text.lastIndexOf('\u001b');
        boolean begun = escape >= 0
                && text.length() - escape < LONGEST_BEGINNING
                && !SEQUENCE.matcher(text.substring(escape)).lookingAt();
        held = begun ? text.substring(escape) : "";
        text = begun ? text.substring(0, escape) : text;
        String lines = SEQUENCE.matcher(text).replaceAll("").replace("\r\n", "\n");
        return CONTROL.matcher(lines).replaceAll("");
    }
}
