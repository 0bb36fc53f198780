// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.script;

/**
 * Something that fsx would not take.
 *
 * @param line from 1
 * @param column of the first character, from 1; a tab is one character
 * @param length characters, 0 where something is missing
 * @param message what was expected, and what was found
 */
public record ScriptProblem(int line, int column, int length, String message) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + message;
    }
}
