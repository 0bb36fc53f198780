// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that come with Folioscope, and documents in the form of the kernel's. */
class LockRulesTest {

    private static final String DOCUMENT = """
        inode_operations
        ================

        prototypes::

        	int (*open) (void);

        locking rules:

        ==============	==================	=========
        ops		i_rwsem(inode)		may block
        ==============	==================	=========
        lookup:		exclusive		yes
        link:		exclusive (both)	no
        invented	read			maybe
        ==============	==================	=========

        file_operations
        ===============
        """;

    @TempDir
    private Path folder;

    @Test
    void rulesAreThoseOfTheDocuments() {
        LockRules rules = LockRules.of("7.2");
        assertEquals(
                Requirement.HELD_SHARED,
                rules.rule("inode_operations", "lookup", "i_rwsem")
                        .orElseThrow()
                        .requirement());
        assertEquals(
                Requirement.HELD_EXCLUSIVE,
                rules.rule("super_operations", "freeze_fs", "s_umount")
                        .orElseThrow()
                        .requirement());
        assertEquals(
                "yes, unlocks",
                rules.rule("address_space_operations", "read_folio", "folio_locked")
                        .orElseThrow()
                        .document());
        assertEquals(343, rules.rules().size());
        assertEquals(299, LockRules.of("4.1x").rules().size());
    }

    @Test
    void noRuleStandsTwice() {
        for (String version : LockRules.VERSIONS) {
            List<String> subjects = LockRules.of(version).rules().stream()
                    .map(LockRule::subject)
                    .toList();
            assertEquals(subjects.size(), subjects.stream().distinct().count(), version);
        }
    }

    @Test
    void aMethodThatIsGoneIsToldSo() {
        List<RuleChange> changes = RuleChange.between(LockRules.of("4.1x"), LockRules.of("7.2"));
        assertTrue(changes.stream()
                .anyMatch(change -> change.kind().equals("gone")
                        && change.either().subject().equals("address_space_operations.writepage page_locked")));
        assertEquals(List.of(), RuleChange.between(LockRules.of("7.2"), LockRules.of("7.2")));
    }

    @Test
    void aLockThatWasRenamedIsTheSameLock() {
        List<RuleChange> changes = RuleChange.between(LockRules.of("4.1x"), LockRules.of("7.2"));
        RuleChange lookup = changes.stream()
                .filter(change -> change.either().subject().equals("inode_operations.lookup i_rwsem"))
                .findFirst()
                .orElseThrow();
        assertEquals("i_mutex", lookup.before().attribute());
        assertEquals("changed", lookup.kind());
        assertTrue(changes.stream()
                .noneMatch(change -> change.either().subject().startsWith("inode_operations.readlink i_")));
    }

    @Test
    void anotherDocumentIsComparedByWhatItsTablesSay() throws IOException {
        Path file = Files.writeString(folder.resolve("locking.rst"), DOCUMENT);
        LockRules read = LockingDocument.read(file);
        assertEquals(6, read.rules().size());
        assertEquals(
                Requirement.HELD_EXCLUSIVE_BOTH,
                read.rule("inode_operations", "link", "i_rwsem").orElseThrow().requirement());
        List<RuleChange> changes = RuleChange.between(LockRules.of("7.2"), read);
        RuleChange lookup = changes.stream()
                .filter(change -> change.either().subject().equals("inode_operations.lookup i_rwsem"))
                .findFirst()
                .orElseThrow();
        assertEquals("changed", lookup.kind());
        assertEquals(Requirement.HELD_SHARED, lookup.before().requirement());
        assertEquals(Requirement.HELD_EXCLUSIVE, lookup.after().requirement());
        assertTrue(changes.stream()
                .anyMatch(change -> change.kind().equals("new")
                        && change.either().subject().equals("inode_operations.invented i_rwsem")));
        // of link the same: nothing is told
        assertTrue(changes.stream()
                .noneMatch(change -> change.either().subject().equals("inode_operations.link i_rwsem")));
    }

    @Test
    void whatIsNoSuchDocumentIsToldSo() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty"), "nothing\n");
        assertTrue(assertThrows(IOException.class, () -> LockingDocument.read(empty))
                .getMessage()
                .contains("found none"));
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertTrue(assertThrows(IOException.class, () -> LockingDocument.read(binary))
                .getMessage()
                .contains("no UTF-8"));
    }
}
