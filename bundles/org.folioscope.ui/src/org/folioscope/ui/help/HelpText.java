// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.help;

import java.util.ArrayList;
import java.util.List;

/** A page of docs/ for reading in the window: its Markdown as text with marked ranges. Immutable. */
public final class HelpText {

    /** How a range is shown. */
    public enum Mark {
        HEADING,
        BOLD,
        CODE
    }

    /** @param start offset in the text, characters */
    public record Range(int start, int length, Mark mark) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Range> ranges = new ArrayList<>();

    private HelpText() {}

    /** Reads headings, tables, code and emphasis; pictures are left out, of links the words stay. */
    public static HelpText of(String markdown) {
        HelpText result = new HelpText();
        boolean paragraph = false;
        for (String line : markdown.split("\n", -1)) {
            boolean continues = isWords(line) && !line.startsWith("* ") && !line.startsWith("- ");
            if (paragraph && continues) {
                result.text.setCharAt(result.text.length() - 1, ' '); // the window wraps lines itself
            }
            result.addLine(line);
            paragraph = isWords(line);
        }
        return result;
    }

    private static boolean isWords(String line) {
        return !line.isBlank()
                && !line.startsWith("#")
                && !line.startsWith("|")
                && !line.startsWith("    ")
                && !line.startsWith("![");
    }

    public String text() {
        return text.toString();
    }

    public List<Range> ranges() {
        return List.copyOf(ranges);
    }

    /** Where the heading {@code title} begins, or 0 when there is none. */
    public int offsetOf(String title) {
        for (Range range : ranges) {
            if (range.mark() == Mark.HEADING
                    && text.substring(range.start(), range.start() + range.length())
                            .equalsIgnoreCase(title)) {
                return range.start();
            }
        }
        return 0;
    }

    private void addLine(String line) {
        if (line.startsWith("![") || line.startsWith("| ---")) {
            return;
        }
        int start = text.length();
        if (line.startsWith("#")) {
            text.append(line.replaceFirst("^#+ *", ""));
            ranges.add(new Range(start, text.length() - start, Mark.HEADING));
        } else if (line.startsWith("    ")) {
            text.append(line);
            ranges.add(new Range(start, line.length(), Mark.CODE));
        } else if (line.startsWith("|")) {
            String[] cells = line.substring(1).split("(?<!\\\\)\\|");
            for (int i = 0; i < cells.length; i++) {
                text.append(i == 0 ? "" : "  ·  ");
                addWords(cells[i].strip().replace("\\|", "|"));
            }
        } else {
            addWords(line);
        }
        text.append('\n');
    }

    private void addWords(String line) {
        int i = 0;
        while (i < line.length()) {
            int end;
            if (line.charAt(i) == '`' && (end = line.indexOf('`', i + 1)) > 0) {
                add(line.substring(i + 1, end), Mark.CODE);
                i = end + 1;
            } else if (line.startsWith("**", i) && (end = line.indexOf("**", i + 2)) > 0) {
                add(line.substring(i + 2, end), Mark.BOLD);
                i = end + 2;
            } else if (i == 0 && line.startsWith("* ")) {
                text.append('•');
                i++;
            } else if (line.charAt(i) == '*' && (end = line.indexOf('*', i + 1)) > i + 1 && line.charAt(i + 1) != ' ') {
                add(line.substring(i + 1, end), Mark.BOLD);
                i = end + 1;
            } else if (line.charAt(i) == '[' && (end = line.indexOf("](", i)) > 0 && line.indexOf(')', end) > 0) {
                text.append(line, i + 1, end);
                i = line.indexOf(')', end) + 1;
            } else {
                text.append(line.charAt(i++));
            }
        }
    }

    private void add(String words, Mark mark) {
        ranges.add(new Range(text.length(), words.length(), mark));
        text.append(words);
    }
}
