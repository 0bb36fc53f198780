// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.console;

import java.util.Arrays;

/** A line of the terminal: its characters, each with its {@link TerminalStyle}. */
final class TerminalLine {

    private final StringBuilder text = new StringBuilder();
    private int[] styles = new int[16];

    TerminalLine() {}

    private TerminalLine(TerminalLine of) {
        text.append(of.text);
        styles = of.styles.clone();
    }

    TerminalLine copy() {
        return new TerminalLine(this);
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    int style(int column) {
        return styles[column];
    }

    void put(int column, char character, int style) {
        pad(column);
        if (column < text.length()) {
            text.setCharAt(column, character);
        } else {
            text.append(character);
        }
        room(text.length());
        styles[column] = style;
    }

    private void pad(int column) {
        while (text.length() < column) {
            text.append(' ');
            room(text.length());
            styles[text.length() - 1] = 0;
        }
    }

    private void room(int length) {
        if (length > styles.length) {
            styles = Arrays.copyOf(styles, Math.max(length, 2 * styles.length));
        }
    }

    /** Blanks from {@code start} to before {@code end}; what is blank at the line's end goes. */
    void erase(int start, int end) {
        if (end >= text.length()) {
            text.setLength(Math.min(text.length(), start));
            return;
        }
        for (int i = start; i < end; i++) {
            put(i, ' ', 0);
        }
    }

    void delete(int column, int count) {
        if (column < text.length()) {
            int end = (int) Math.min(text.length(), (long) column + count);
            System.arraycopy(styles, end, styles, column, text.length() - end);
            text.delete(column, end);
        }
    }

    void insert(int column, int count) {
        pad(column);
        int moved = text.length() - column;
        text.insert(column, " ".repeat(count));
        room(text.length());
        System.arraycopy(styles, column, styles, column + count, moved);
        Arrays.fill(styles, column, column + count, 0);
    }
}
