// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.console;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a serial console's bytes look like: lines of styled characters and a cursor. It knows what shells, editors and
 * kernels send: colours, moving the cursor, erasing, inserting (ECMA-48, as VT100 does it on a screen of 24 lines); other
 * sequences are skipped. Lines that leave the screen stay, up to a bound. Knows no widget; safe for use by the thread that
 * writes and the one that shows.
 */
final class Terminal {

    /** Lines of the screen that the cursor can be moved on. */
    static final int ROWS = 24;

    /** So many lines are kept, and at times {@link #SLACK} more. */
    static final int MOST_LINES = 10_000;

    private static final int SLACK = 1000;

    /** A longer line is cut in two; the guest may not know of an end of line at all. */
    private static final int MOST_COLUMNS = 1000;

    private static final int MOST_PARAMETERS = 64;

    private enum State {
        TEXT,
        ESCAPE,
        SEQUENCE,
        STRING,
        STRING_ESCAPE,
        CHARSET
    }

    /**
     * What has changed since the last look.
     *
     * @param removed lines that have gone at the beginning
     * @param from index, after that, of the first line that has changed
     * @param lines those that take the place of all from there on
     * @param row of the cursor, index of a line
     * @param column of the cursor; may be behind the line's end
     */
    record Change(int removed, int from, List<TerminalLine> lines, int row, int column) {}

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final List<TerminalLine> lines = new ArrayList<>(List.of(new TerminalLine()));
    private final StringBuilder parameters = new StringBuilder();
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private State state = State.TEXT;
    private int top;
    private int row;
    private int column;
    private int style;
    private int removed;
    private int changed;

    /** Takes bytes as they come. */
    synchronized void write(byte[] bytes) {
        ByteBuffer in = ByteBuffer.allocate(rest.remaining() + bytes.length)
                .put(rest)
                .put(bytes)
                .flip();
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        decoder.decode(in, out, false);
        rest = in;
        out.flip();
        while (out.hasRemaining()) {
            take(out.get());
        }
    }

    /** What has changed since this was asked last; null where nothing has. */
    synchronized Change change() {
        if (removed == 0 && changed > lines.size()) {
            return null;
        }
        int from = Math.min(changed, lines.size());
        List<TerminalLine> copies = lines.subList(from, lines.size()).stream()
                .map(TerminalLine::copy)
                .toList();
        Change change = new Change(removed, from, copies, row, column);
        removed = 0;
        changed = Integer.MAX_VALUE;
        return change;
    }

    /** Whoever asks next is told all lines. */
    synchronized void changeAll() {
        changed = 0;
    }

    private void take(char character) {
        switch (state) {
            case TEXT -> text(character);
            case ESCAPE -> escape(character);
            case SEQUENCE -> sequence(character);
            case STRING ->
                state = character == 0x1b ? State.STRING_ESCAPE : character == 0x07 ? State.TEXT : State.STRING;
            case STRING_ESCAPE -> state = character == '\\' ? State.TEXT : State.STRING;
            case CHARSET -> state = State.TEXT;
        }
    }

    private void text(char character) {
        touch();
        switch (character) {
            case '\r' -> column = 0;
            case '\n', 0x0b, 0x0c -> lineFeed();
            case '\b' -> column = Math.max(0, column - 1);
            case '\t' -> column = Math.min(MOST_COLUMNS, (column | 7) + 1);
            case 0x1b -> state = State.ESCAPE;
            default -> {
                if (character >= ' ' && character != 0x7f) {
                    print(character);
                }
            }
        }
        touch();
    }

    private void print(char character) {
        if (column >= MOST_COLUMNS) {
            column = 0;
            lineFeed();
        }
        lines.get(row).put(column++, character, style);
    }

    private void touch() {
        changed = Math.min(changed, row);
    }

    private void lineFeed() {
        row++;
        if (row == lines.size()) {
            lines.add(new TerminalLine());
        }
        top = Math.max(top, lines.size() - ROWS);
        if (lines.size() > MOST_LINES + SLACK) {
            lines.subList(0, SLACK).clear();
            removed += SLACK;
            row -= SLACK;
            top -= SLACK;
            changed = Math.max(0, changed - SLACK);
        }
    }

    private void escape(char character) {
        state = State.TEXT;
        switch (character) {
            case '[' -> {
                parameters.setLength(0);
                state = State.SEQUENCE;
            }
            case ']', 'P', '_', '^', 'X' -> state = State.STRING;
            case '(', ')', '*', '+', '#', '%' -> state = State.CHARSET;
            case 'c' -> {
                style = 0;
                eraseScreen();
                moveTo(0, 0);
            }
            case 'D' -> lineFeed();
            case 'E' -> {
                column = 0;
                lineFeed();
            }
            default -> {} // says nothing about what is seen
        }
        touch();
    }

    private void sequence(char character) {
        if (character < '@' || character > '~') {
            if (parameters.length() < MOST_PARAMETERS) {
                parameters.append(character);
            }
            return;
        }
        state = State.TEXT;
        touch();
        if (parameters.isEmpty() || Character.isDigit(parameters.charAt(0)) || parameters.charAt(0) == ';') {
            perform(character, numbers());
        }
        touch();
    }

    private int[] numbers() {
        return Arrays.stream(parameters.toString().split("[;:]", -1))
                .mapToInt(digits -> digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0)
                .toArray();
    }

    private void perform(char what, int[] numbers) {
        int count = Math.max(1, numbers[0]);
        switch (what) {
            case 'm' -> style = TerminalStyle.select(style, numbers);
            case 'A' -> moveTo(row - top - count, column);
            case 'B' -> moveTo(row - top + count, column);
            case 'C' -> moveTo(row - top, column + count);
            case 'D' -> moveTo(row - top, column - count);
            case 'E' -> moveTo(row - top + count, 0);
            case 'F' -> moveTo(row - top - count, 0);
            case 'G' -> moveTo(row - top, count - 1);
            case 'd' -> moveTo(count - 1, column);
            case 'H', 'f' -> moveTo(count - 1, numbers.length > 1 ? Math.max(1, numbers[1]) - 1 : 0);
            case 'J' -> eraseInScreen(numbers[0]);
            case 'K' -> eraseInLine(numbers[0]);
            case 'P' -> lines.get(row).delete(column, count);
            case '@' -> lines.get(row).insert(column, Math.min(count, MOST_COLUMNS));
            case 'X' -> lines.get(row).erase(column, column + count);
            default -> {} // modes, reports, scrolling regions: not needed to read what is there
        }
    }

    private void moveTo(int screenRow, int toColumn) {
        row = top + Math.clamp(screenRow, 0, ROWS - 1);
        column = Math.clamp(toColumn, 0, MOST_COLUMNS);
        while (lines.size() <= row) {
            lines.add(new TerminalLine());
        }
    }

    private void eraseInLine(int what) {
        TerminalLine line = lines.get(row);
        switch (what) {
            case 0 -> line.erase(column, Integer.MAX_VALUE);
            case 1 -> line.erase(0, column + 1);
            default -> line.erase(0, Integer.MAX_VALUE);
        }
    }

    private void eraseInScreen(int what) {
        switch (what) {
            case 0 -> {
                eraseInLine(0);
                erase(row + 1, lines.size());
            }
            case 1 -> {
                erase(top, row);
                eraseInLine(1);
            }
            default -> eraseScreen();
        }
    }

    private void eraseScreen() {
        erase(top, lines.size());
        changed = Math.min(changed, top);
    }

    private void erase(int from, int to) {
        changed = Math.min(changed, from);
        lines.subList(from, to).forEach(line -> line.erase(0, Integer.MAX_VALUE));
    }
}
