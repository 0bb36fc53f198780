// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folioscope.compare.Fate;
import org.folioscope.locks.rules.LockRule;
import org.folioscope.locks.rules.LockRules;
import org.folioscope.locks.rules.RuleChange;
import org.junit.jupiter.api.Test;

/** Two documents side by side, against the rules of each of them. */
class RuleComparisonTest {

    private final LockRules old = LockRules.of("4.1x");
    private final LockRules now = LockRules.of("7.2");
    private final RuleComparison comparison = new RuleComparison(old, now);

    @Test
    void everyRuleOfBothDocumentsIsThereOnce() {
        Set<String> subjects = new HashSet<>();
        old.rules().forEach(rule -> subjects.add(rule.meaning()));
        now.rules().forEach(rule -> subjects.add(rule.meaning()));
        Set<String> shown = new HashSet<>();
        for (RuleRow row : comparison.rows()) {
            assertTrue(shown.add(row.either().meaning()), row.either()::meaning);
        }
        assertEquals(subjects, shown);
        long sides = comparison.rows().stream()
                .mapToLong(row -> (row.before() == null ? 0 : 1) + (row.after() == null ? 0 : 1))
                .sum();
        assertEquals(old.rules().size() + now.rules().size(), sides);
    }

    @Test
    void whatIsLitIsWhatChanged() {
        List<RuleChange> changes = RuleChange.between(old, now);
        assertEquals(changes.size(), RuleComparison.changes(comparison.rows()));
        for (RuleChange change : changes) {
            RuleRow row = comparison.rows(change.either().table()).stream()
                    .filter(each ->
                            each.either().subject().equals(change.either().subject()))
                    .findFirst()
                    .orElseThrow();
            Fate expected = switch (change.kind()) {
                case "new" -> Fate.GAINED;
                case "gone" -> Fate.LOST;
                default -> Fate.CHANGED;
            };
            assertEquals(expected, row.fate(), change.either()::subject);
        }
        assertEquals(0, RuleComparison.changes(new RuleComparison(now, now).rows()));
    }

    @Test
    void lookupHadTheMutexAndSharesTheRwsemNow() {
        MethodRow lookup = comparison.methods("inode_operations").getFirst();
        assertEquals("lookup", lookup.method());
        assertEquals("held", lookup.word("i_rwsem", true));
        assertEquals("held_shared", lookup.word("i_rwsem", false));
        assertEquals(Fate.CHANGED, lookup.fate(MethodRow.key("i_rwsem", true)));
        assertEquals(Fate.CHANGED, lookup.fate(MethodRow.key("i_rwsem", false)));
        assertEquals(Fate.KEPT, lookup.fate(MethodRow.key("may_block", false)));
        assertEquals(Fate.CHANGED, lookup.fate());
    }

    @Test
    void lockWithANewNameIsTheSameLock() {
        assertTrue(comparison.attributes("inode_operations").contains("i_rwsem"));
        assertFalse(comparison.attributes("inode_operations").contains("i_mutex"));
        assertEquals("i_mutex", RuleComparison.nameIn(old, "inode_operations", "i_rwsem"));
        assertEquals("i_rwsem", RuleComparison.nameIn(now, "inode_operations", "i_rwsem"));
        RuleRow readlink = comparison.rows("inode_operations").stream()
                .filter(row -> row.either().subject().equals("inode_operations.readlink i_rwsem"))
                .findFirst()
                .orElseThrow();
        assertEquals(Fate.KEPT, readlink.fate());
    }

    @Test
    void columnsCanBeNamedInFilters() {
        for (String table : comparison.tables()) {
            List<String> keys = new RuleMatrixQuery(comparison, table, false)
                    .columns().stream().map(column -> column.key()).toList();
            keys.forEach(key -> assertTrue(key.matches("[a-z_][a-z0-9_.]*"), key));
            assertEquals(keys.size(), new HashSet<>(keys).size(), keys::toString);
        }
    }

    @Test
    void sentencesAreNotHeldAgainstADocumentOfWhichOnlyTablesWereRead() {
        List<LockRule> tables = now.rules().stream()
                .filter(rule -> rule.attribute().equals("i_rwsem"))
                .toList();
        RuleComparison partly = new RuleComparison(now, new LockRules("locking.rst", tables, true));
        assertEquals(0, RuleComparison.changes(partly.rows()));
        RuleRow sentence = partly.rows("inode_operations").stream()
                .filter(row -> row.either().attribute().equals("may_block"))
                .findFirst()
                .orElseThrow();
        assertEquals(Fate.UNKNOWN, sentence.fate());
    }
}
