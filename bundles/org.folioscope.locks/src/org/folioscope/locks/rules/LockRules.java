// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The locking rules of one kernel's document, as a matrix of methods and locks. Those of Linux 7.2.13 and of the 4.1x series come with
 * Folioscope; {@link LockingDocument} reads those of another source tree. Immutable.
 *
 * @param version of the kernel: "7.2"; of an imported document its file's name
 * @param rules in the document's order
 * @param tablesOnly whether only the document's tables were read, and not its sentences
 */
public record LockRules(String version, List<LockRule> rules, boolean tablesOnly) {

    /** The versions that come with Folioscope, oldest first. */
    public static final List<String> VERSIONS = List.of("4.1x", "7.2");

    public LockRules {
        rules = List.copyOf(rules);
    }

    /**
     * The rules of a version that comes with Folioscope.
     *
     * @throws IllegalArgumentException when there is none such; tells which there are
     */
    public static LockRules of(String version) {
        if (!VERSIONS.contains(version)) {
            throw new IllegalArgumentException(
                    "there are no rules of \"" + version + "\"; there are those of " + String.join(" and ", VERSIONS));
        }
        List<LockRule> rules = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(LockRules.class.getResourceAsStream(version + ".tsv"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    rules.add(new LockRule(cells[0], cells[1], cells[2], cells[3], Requirement.of(cells[4]), cells[5]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LockRules(version, rules, false);
    }

    /** What is said of {@code attribute} while {@code method} of {@code table} runs. */
    public Optional<LockRule> rule(String table, String method, String attribute) {
        return rules.stream()
                .filter(rule -> rule.table().equals(table)
                        && rule.method().equals(method)
                        && rule.attribute().equals(attribute))
                .findFirst();
    }

    /** All that is said of {@code method} of {@code table}. */
    public List<LockRule> rules(String table, String method) {
        return rules.stream()
                .filter(rule -> rule.table().equals(table) && rule.method().equals(method))
                .toList();
    }

    /** Whether anything is said of the lock of {@code other} for any method of its table, by whatever name. */
    boolean speaksOf(LockRule other) {
        String name = RenamedLock.newName(other.table(), other.attribute());
        return rules.stream()
                .anyMatch(rule -> rule.table().equals(other.table())
                        && RenamedLock.newName(rule.table(), rule.attribute()).equals(name));
    }
}
