// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.rules;

import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tables of Documentation/filesystems/locking.rst of a kernel's source tree. A table has a line of "=" signs for each
 * column above and below its heading, and one below its last row; the section's title tells the operations table. What the
 * document says in sentences is not read.
 */
public final class LockingDocument {

    /** The document has 25 KiB. */
    private static final long MOST_BYTES = 4 << 20;

    private static final int TAB = 8;

    /** Columns that name locks in their cells, or none at all. */
    private static final Set<String> NO_LOCKS = Set.of("note", "held_locks_when_called");

    private static final Pattern RULER = Pattern.compile("=+( +=+)+");
    private static final Pattern COLUMN = Pattern.compile("=+");
    private static final Pattern UNDERLINE = Pattern.compile("={4,}");
    private static final Pattern METHOD = Pattern.compile("(\\w+):?.*");

    private final List<String> lines;
    private final List<LockRule> rules = new ArrayList<>();
    private String section = "";

    private LockingDocument(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The rules in the tables of {@code file}.
     *
     * @throws IOException when it can't be read, or has no table of locking rules; the message is for people
     */
    public static LockRules read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(file + ": expected Documentation/filesystems/locking.rst of a kernel's source, found "
                    + Files.size(file) + " bytes, more than " + MOST_BYTES);
        }
        List<String> lines = new ArrayList<>();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            text.lines().forEach(line -> lines.add(expand(line)));
        } catch (MalformedInputException e) {
            throw new IOException(file + ": expected text, found bytes that are no UTF-8", e);
        }
        LockingDocument document = new LockingDocument(lines);
        document.parse();
        if (document.rules.isEmpty()) {
            throw new IOException(file + ": expected tables of locking rules, each between lines of = signs, as in"
                    + " Documentation/filesystems/locking.rst since 5.3; found none");
        }
        return new LockRules(String.valueOf(file.getFileName()), document.rules, true);
    }

    private static String expand(String line) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\t') {
                result.append(" ".repeat(TAB - result.length() % TAB));
            } else {
                result.append(line.charAt(i));
            }
        }
        return result.toString().stripTrailing();
    }

    private void parse() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 0 && UNDERLINE.matcher(line).matches() && !lines.get(i - 1).isBlank()) {
                section = lines.get(i - 1).strip().split(" ")[0];
            } else if (RULER.matcher(line).matches()) {
                i = table(i);
            }
        }
    }

    /** Reads the table whose first ruler is line {@code first}; the line of its last one. */
    private int table(int first) {
        List<Integer> starts = new ArrayList<>();
        Matcher columns = COLUMN.matcher(lines.get(first));
        while (columns.find()) {
            starts.add(columns.start());
        }
        int heading = first + 1;
        int at = heading;
        while (at < lines.size() && !RULER.matcher(lines.get(at)).matches()) {
            at++;
        }
        if (at != heading + 1) {
            return first;
        }
        List<String> attributes = cells(lines.get(heading), starts);
        for (at++; at < lines.size() && !RULER.matcher(lines.get(at)).matches(); at++) {
            row(cells(lines.get(at), starts), attributes);
        }
        return at;
    }

    private void row(List<String> cells, List<String> attributes) {
        Matcher method = METHOD.matcher(cells.getFirst());
        if (!method.matches()) {
            return;
        }
        for (int i = 1; i < cells.size(); i++) {
            String attribute = attribute(attributes.get(i));
            if (!NO_LOCKS.contains(attribute)) {
                String text = cells.get(i);
                rules.add(new LockRule(
                        section, method.group(1), attribute, text, RuleWords.requirement(attribute, text), ""));
            }
        }
    }

    /** "->d_lock", "i_rwsem(inode)", "may block" as they are called elsewhere: "d_lock", "i_rwsem", "may_block". */
    private static String attribute(String heading) {
        return heading.replace("inode->", "")
                .replace("->", "")
                .replace("(inode)", "")
                .replace("PageLocked(page)", "page locked")
                .replace('-', '_')
                .replace(' ', '_')
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> cells(String line, List<Integer> starts) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = Math.min(starts.get(i), line.length());
            int end = i + 1 < starts.size() ? Math.min(starts.get(i + 1), line.length()) : line.length();
            cells.add(line.substring(start, end).strip());
        }
        return cells;
    }
}
