// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes one line apart: the words for those who colour it, the operation, and what is wrong. */
final class LineScanner {

    /** What ltp/fsx.c reads at once, without the end of the line. */
    static final int MOST_CHARACTERS = 255;

    private final String text;
    private final int line;
    private final List<Token> tokens = new ArrayList<>();
    private final List<ScriptProblem> problems = new ArrayList<>();
    private final List<Token> words;
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final long[] numbers = new long[4];
    private int at;
    private boolean skipped;
    private Operation operation;

    /** @param line its number, from 1 */
    LineScanner(String text, int line) {
        this.text = text;
        this.line = line;
        words = words(text);
        if (text.length() > MOST_CHARACTERS) {
            problems.add(new ScriptProblem(
                    line,
                    MOST_CHARACTERS + 1,
                    text.length() - MOST_CHARACTERS,
                    "expected at most " + MOST_CHARACTERS + " characters in a line, found " + text.length()));
        } else if (!words.isEmpty()) {
            scan();
        }
    }

    private static List<Token> words(String text) {
        List<Token> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length() && i <= MOST_CHARACTERS; i++) {
            boolean blank = i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\t';
            if (blank && start >= 0) {
                words.add(new Token(Token.Kind.WRONG, start, text.substring(start, i)));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }

    private void scan() {
        Token first = words.getFirst();
        if (first.text().startsWith("#")) {
            tokens.add(new Token(Token.Kind.COMMENT, first.start(), text.substring(first.start())));
            return;
        }
        if (first.text().equals("skip")) {
            skipped = true;
            take(Token.Kind.SKIP);
            if (at == words.size()) {
                missing("expected an operation behind \"skip\", found the end of the line");
                return;
            }
        }
        operation = Operation.of(words.get(at).text()).orElse(null);
        if (operation == null) {
            wrong(NearestWord.unknown(words.get(at).text()));
            leave();
            return;
        }
        take(Token.Kind.OPERATION);
        if (scanNumbers()) {
            scanFlags();
        }
        leave();
    }

    private boolean scanNumbers() {
        for (int i = 0; i < operation.numbers(); i++) {
            if (at == words.size() || Flag.of(words.get(at).text()).isPresent()) {
                String needs = operation.text() + " takes " + operation.numbers() + " numbers (" + operation.arguments()
                        + "), found " + i;
                if (at == words.size()) {
                    missing(needs);
                } else {
                    wrong(needs + " before \"" + words.get(at).text() + "\"");
                }
                return false;
            }
            try {
                numbers[i] = CNumber.parse(words.get(at).text());
            } catch (NumberFormatException e) {
                wrong(e.getMessage());
                return false;
            }
            take(i == operation.numbers() - 1 ? Token.Kind.RECORDED_SIZE : Token.Kind.NUMBER);
        }
        return true;
    }

    private void scanFlags() {
        while (at < words.size()) {
            Flag flag = Flag.of(words.get(at).text()).orElse(null);
            if (flag == null) {
                boolean number = Character.isDigit(words.get(at).text().charAt(0));
                wrong("expected keep_size, close_open, unshare or *, found \""
                        + words.get(at).text() + "\""
                        + (number ? "; " + operation.text() + " takes " + operation.numbers() + " numbers" : ""));
                return;
            }
            flags.add(flag);
            take(Token.Kind.FLAG);
        }
    }

    private void take(Token.Kind kind) {
        Token word = words.get(at++);
        tokens.add(new Token(kind, word.start(), word.text()));
    }

    private void leave() {
        while (at < words.size()) {
            take(Token.Kind.WRONG);
        }
    }

    private void wrong(String message) {
        Token word = words.get(at);
        problems.add(new ScriptProblem(line, word.start() + 1, word.text().length(), message));
    }

    private void missing(String message) {
        problems.add(new ScriptProblem(line, words.getLast().end() + 1, 0, message));
    }

    /** The words, for colours; none for a line that is too long. */
    List<Token> tokens() {
        return tokens;
    }

    List<ScriptProblem> problems() {
        return problems;
    }

    /** The operation, or null where the line has none, or is wrong. */
    ScriptLine operation(int number) {
        if (operation == null || !problems.isEmpty()) {
            return null;
        }
        boolean places = operation.hasDestination();
        return new ScriptLine(
                number,
                line,
                skipped,
                operation,
                numbers[0],
                numbers[1],
                places ? numbers[2] : 0,
                numbers[operation.numbers() - 1],
                Collections.unmodifiableSet(flags),
                text);
    }
}
