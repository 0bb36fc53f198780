// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.script;

/**
 * A word of a line.
 *
 * @param kind what it is there
 * @param start of its first character in the line, from 0
 * @param text as written
 */
public record Token(Kind kind, int start, String text) {

    /** What a word is where it stands. */
    public enum Kind {
        COMMENT,
        SKIP,
        OPERATION,
        NUMBER,
        /** The last number, which nothing is done by. */
        RECORDED_SIZE,
        FLAG,
        /** Not what has to stand there. */
        WRONG
    }

    /** Behind its last character, from 0. */
    public int end() {
        return start + text.length();
    }
}
