// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.console;

import java.util.regex.Pattern;

/** What a guest writes to its console as plain text. */
final class ConsoleText {

    /** Control sequences for a terminal: colours, the cursor, titles. */
    private static final Pattern SEQUENCE =
            Pattern.compile("\u001b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)|[@-Z\\\\-_=>78])");

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f]");

    private ConsoleText() {}

    /** Without control sequences and other control characters than line ends and tabs. */
    static String plain(String text) {
        String lines = SEQUENCE.matcher(text).replaceAll("").replace("\r\n", "\n");
        return CONTROL.matcher(lines).replaceAll("");
    }
}
