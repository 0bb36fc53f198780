// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.check;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.session.SessionException;

/** Cuts a line into words at blanks; double quotes keep blanks, a backslash in them takes the next character as it is. */
public final class Words {

    private Words() {}

    /** @throws SessionException when a quote is not closed */
    public static List<String> split(String line) throws SessionException {
        List<String> words = new ArrayList<>();
        StringBuilder word = null;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!quoted && Character.isWhitespace(c)) {
                if (word != null) {
                    words.add(word.toString());
                    word = null;
                }
                continue;
            }
            word = word == null ? new StringBuilder() : word;
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted && c == '\\' && i + 1 < line.length()) {
                word.append(line.charAt(++i));
            } else {
                word.append(c);
            }
        }
        if (quoted) {
            throw new SessionException("a quote is not closed: " + line);
        }
        if (word != null) {
            words.add(word.toString());
        }
        return words;
    }
}
