// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A guest's console is shown as words, wherever its pieces are cut. */
class ConsoleTextTest {

    private static final String WRITTEN = "\u001b[1mready\u001b[0m\r\n/ # \u001b[6nls\ta\u001b]0;title\u0007b\b\n";

    @Test
    void sequencesAreTakenOut() {
        assertEquals("ready\n/ # ls\tab\n", new ConsoleText().plain(WRITTEN));
    }

    @Test
    void sequencesAreTakenOutWhereverTheTextIsCut() {
        for (int cut = 0; cut <= WRITTEN.length(); cut++) {
            ConsoleText text = new ConsoleText();
            String shown = text.plain(WRITTEN.substring(0, cut)) + text.plain(WRITTEN.substring(cut));
            assertEquals("ready\n/ # ls\tab\n", shown, "cut at " + cut);
        }
    }

    @Test
    void whatNeverEndsAsASequenceIsShown() {
        ConsoleText text = new ConsoleText();
        String words = "x".repeat(100);
        assertEquals(
                words,
                text.plain("\u001b]" + words.substring(0, 50))
                        + text.plain(words.substring(50)).replaceFirst("^]", ""));
    }
}
