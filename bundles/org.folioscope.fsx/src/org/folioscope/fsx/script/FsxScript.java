// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A script of fsx: operations on one file, one in a line, that "fsx --replay-ops" plays again. Blank lines, and lines
 * whose first word begins with #, are passed over. The grammar is that of ltp/fsx.c of xfstests. Immutable.
 */
public final class FsxScript {

    /** How the files are called. */
    public static final String SUFFIX = ".fsxops";

    /** Bytes; a long run of fsx records some hundred thousand operations, of some forty characters. */
    private static final int MOST_BYTES = 32 << 20;

    /** Ten times what the longest runs have. */
    private static final int MOST_OPERATIONS = 1 << 20;

    private static final int MOST_PROBLEMS = 10_000;

    private final List<ScriptLine> operations;
    private final List<ScriptProblem> problems;

    private FsxScript(List<ScriptLine> operations, List<ScriptProblem> problems) {
        this.operations = List.copyOf(operations);
        this.problems = List.copyOf(problems);
    }

    /**
     * Takes a text apart; what is wrong is told by {@link #problems()}. Behind ten thousand problems, or a million operations, the
     * rest is one more problem.
     */
    public static FsxScript parse(String text) {
        List<ScriptLine> operations = new ArrayList<>();
        List<ScriptProblem> problems = new ArrayList<>();
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (problems.size() >= MOST_PROBLEMS || operations.size() >= MOST_OPERATIONS) {
                problems.add(new ScriptProblem(
                        line,
                        1,
                        0,
                        "expected at most " + MOST_OPERATIONS + " operations and fewer than " + MOST_PROBLEMS
                                + " problems; the rest is not read"));
                break;
            }
            LineScanner scanner = new LineScanner(text.substring(start, end), line);
            problems.addAll(scanner.problems());
            ScriptLine operation = scanner.operation(operations.size() + 1);
            if (operation != null) {
                operations.add(operation);
            }
            start = end + 1;
        }
        return new FsxScript(operations, problems);
    }

    /**
     * Reads a file.
     *
     * @throws ScriptException when it is too large
     */
    public static FsxScript read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            throw new ScriptException(file + " has " + size + " bytes; a script has at most " + MOST_BYTES
                    + ", and is text with one operation in a line");
        }
        return parse(Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    /** The words of a line, for those who colour it. */
    public static List<Token> tokens(String line) {
        return new LineScanner(line, 1).tokens();
    }

    /** All operations that are written as they should, in order. */
    public List<ScriptLine> operations() {
        return operations;
    }

    /** What fsx would not take, in order; it stops at the first. */
    public List<ScriptProblem> problems() {
        return problems;
    }

    /**
     * Nothing, where fsx would take the script.
     *
     * @param name of the script, for the message
     * @throws ScriptException with the first problem
     */
    public void expectValid(String name) throws ScriptException {
        if (!problems.isEmpty()) {
            throw new ScriptException(name + ", " + problems.getFirst()
                    + (problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)"));
        }
    }

    /** The operations whose numbers are in {@code kept}, as a script of their own; comments are left out. */
    public FsxScript only(Set<Integer> kept) {
        return parse(operations.stream()
                .filter(each -> kept.contains(each.number()))
                .map(each -> each.text() + "\n")
                .collect(Collectors.joining()));
    }

    /** The operations as a script, one in a line; comments are left out. */
    public String text() {
        return operations.stream().map(each -> each.text() + "\n").collect(Collectors.joining());
    }
}
