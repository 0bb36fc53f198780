// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.baseline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Subject;

/**
 * Which differences are expected: a text file for those who compare every night. Each line allows something: fates, what
 * kind of thing, and its name, in which * stands for anything.
 *
 * <pre>
 * folioscope baseline 1
 * # the log grows
 * allow changed file /var/log/*
 * allow lost,gained file /run/*
 * allow any pages *
 * </pre>
 *
 * Immutable.
 */
public final class Baseline {

    /** The first line of the file; its number is raised when the meaning of a line changes. */
    public static final String HEADER = "folioscope baseline 1";

    /** Bytes that a file may have; nobody writes more by hand. */
    private static final long MOST_BYTES = 16L << 20;

    /** Nothing is expected. */
    public static final Baseline EMPTY = new Baseline(List.of());

    private final List<Rule> rules;

    private Baseline(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * One line.
     *
     * @param fates those that are allowed
     * @param subject null for any
     * @param pattern of names, in which * stands for any characters
     */
    public record Rule(Set<Fate> fates, Subject subject, String pattern) {

        public Rule {
            fates = Set.copyOf(fates);
        }

        boolean allows(Fate fate, Subject what, String name) {
            return fates.contains(fate) && (subject == null || subject == what) && matches(pattern, name);
        }

        /** Whether {@code text} is {@code pattern}; goes back to the last star only, so it takes no more than their product. */
        private static boolean matches(String pattern, String text) {
            int p = 0;
            int star = -1;
            int mark = 0;
            for (int t = 0; t < text.length(); ) {
                if (p < pattern.length() && pattern.charAt(p) == '*') {
                    star = p++;
                    mark = t;
                } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                    p++;
                    t++;
                } else if (star >= 0) {
                    p = star + 1;
                    t = ++mark;
                } else {
                    return false;
                }
            }
            while (p < pattern.length() && pattern.charAt(p) == '*') {
                p++;
            }
            return p == pattern.length();
        }
    }

    /** A baseline of these rules. */
    public static Baseline of(List<Rule> rules) {
        return new Baseline(rules);
    }

    /**
     * Reads a file.
     *
     * @throws BaselineException when a line can't be understood; tells which, and what was expected
     */
    public static Baseline read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new BaselineException(file + " is no baseline: it has more than 16 MiB");
        }
        return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
    }

    /**
     * Reads the text of a file.
     *
     * @param name of the file, for messages
     */
    public static Baseline parse(String text, String name) throws BaselineException {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADER)) {
            throw new BaselineException(name + " is no baseline of this version: its first line has to be \"" + HEADER
                    + "\", and is \"" + (lines.isEmpty() ? "" : lines.getFirst()) + "\"");
        }
        List<Rule> rules = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                rules.add(rule(line, name + ", line " + (i + 1)));
            }
        }
        return new Baseline(rules);
    }

    private static Rule rule(String line, String place) throws BaselineException {
        String[] words = line.split("\\s+", 4);
        if (words.length < 4 || !words[0].equals("allow")) {
            throw new BaselineException(
                    place + ": expected \"allow FATES SUBJECT NAME\", such as \"allow changed,lost file /var/log/*\","
                            + " found \"" + line + "\"");
        }
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        if (words[1].equals("any")) {
            fates.addAll(EnumSet.allOf(Fate.class));
        } else {
            for (String word : words[1].split(",")) {
                try {
                    fates.add(Fate.of(word));
                } catch (IllegalArgumentException e) {
                    throw new BaselineException(place + ": " + e.getMessage());
                }
            }
        }
        return new Rule(fates, subject(words[2], place), words[3]);
    }

    private static Subject subject(String word, String place) throws BaselineException {
        if (word.equals("any")) {
            return null;
        }
        for (Subject subject : Subject.values()) {
            if (subject.word().equals(word.toLowerCase(Locale.ROOT))) {
                return subject;
            }
        }
        throw new BaselineException(
                place + ": expected any, kernel, filesystem, file, folios, handover, structure, preserved, iommu or"
                        + " pages, found \"" + word + "\"");
    }

    /** Whether this difference is expected. */
    public boolean allows(Fate fate, Subject subject, String name) {
        return rules.stream().anyMatch(rule -> rule.allows(fate, subject, name));
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The text of a file with these rules. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Rule rule : rules) {
            String fates = rule.fates.size() == Fate.values().length
                    ? "any"
                    : String.join(
                            ",", rule.fates.stream().sorted().map(Fate::word).toList());
            text.append("allow ")
                    .append(fates)
                    .append(' ')
                    .append(rule.subject == null ? "any" : rule.subject.word())
                    .append(' ')
                    .append(rule.pattern)
                    .append('\n');
        }
        return text.toString();
    }
}
