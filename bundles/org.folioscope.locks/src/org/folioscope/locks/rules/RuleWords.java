// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.rules;

import java.util.Locale;
import java.util.Set;

/** What the short forms in the document's cells ask for. */
final class RuleWords {

    /** Attributes that are no locks. */
    private static final Set<String> CONTEXTS = Set.of("may_block", "rcu_walk", "interrupt", "fs_recursion");

    private RuleWords() {}

    static Requirement requirement(String attribute, String cell) {
        String text = cell.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Requirement.UNSPECIFIED;
        }
        return CONTEXTS.contains(attribute) ? context(text) : lock(text);
    }

    private static Requirement context(String text) {
        return switch (word(text)) {
            case "yes" -> text.contains("ref-walk") ? Requirement.YES_REF_WALK_ONLY : Requirement.YES;
            case "no" -> Requirement.NO;
            default -> Requirement.MAYBE;
        };
    }

    private static Requirement lock(String text) {
        boolean isBoth = text.contains("both");
        return switch (word(text)) {
            case "yes" -> yes(text, isBoth);
            case "no" -> text.contains("or exclusive") ? Requirement.NOT_HELD_OR_EXCLUSIVE : Requirement.NOT_HELD;
            case "exclusive", "write" -> exclusive(text, isBoth);
            case "shared", "read" ->
                text.contains("exclusive") || text.contains("write")
                        ? Requirement.HELD_SHARED_OR_EXCLUSIVE
                        : Requirement.HELD_SHARED;
            case "locks" -> Requirement.ACQUIRED_BY_CALLEE;
            case "maybe" -> text.contains("read") ? Requirement.MAYBE_SHARED : Requirement.MAYBE;
            case "can" -> Requirement.CALLEE_MAY_RETURN_HELD;
            default -> Requirement.CONDITIONAL;
        };
    }

    private static Requirement yes(String text, boolean isBoth) {
        if (text.contains("unlocks")) {
            return Requirement.HELD_RELEASED_BY_CALLEE;
        }
        return isBoth ? Requirement.HELD_BOTH : Requirement.HELD;
    }

    private static Requirement exclusive(String text, boolean isBoth) {
        if (text.contains("some children") || text.contains("all")) {
            return Requirement.HELD_EXCLUSIVE_ALL;
        }
        return isBoth ? Requirement.HELD_EXCLUSIVE_BOTH : Requirement.HELD_EXCLUSIVE;
    }

    /** The text up to the first character that is no letter. */
    private static String word(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
