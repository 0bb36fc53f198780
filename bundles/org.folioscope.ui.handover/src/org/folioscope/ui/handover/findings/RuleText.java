// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.findings;

import org.folioscope.check.Checks;

/**
 * A rule in words.
 *
 * @param id such as "PK07"; empty for a reader's own remark
 * @param title the rule as a sentence; empty where nothing is known about it
 * @param explanation why it matters, and what happens else; empty where nothing is known
 */
record RuleText(String id, String title, String explanation) {

    /** @param id null for none */
    static RuleText of(String id) {
        String known = id == null ? "" : id;
        return Checks.find(known)
                .map(check -> new RuleText(known, check.rule(), check.explanation()))
                .orElse(new RuleText(known, "", ""));
    }
}
