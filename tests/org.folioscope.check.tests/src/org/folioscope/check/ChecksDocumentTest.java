// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Holds docs/checks.md up to date: it is made from the checks. Run once with {@code -Dfolioscope.write=true} to write it
 * anew.
 */
class ChecksDocumentTest {

    @Test
    void theDocumentIsMadeFromTheChecks() throws IOException {
        Path file = Path.of(System.getProperty("folioscope.home"), "docs", "checks.md");
        String text = text();
        if (Boolean.getBoolean("folioscope.write")) {
            Files.writeString(file, text);
        }
        assertEquals(
                text,
                Files.readString(file),
                "docs/checks.md is not what the checks say: run this test with"
                        + " -Dfolioscope.write=true, which writes it anew");
    }

    private static String text() {
        StringBuilder text = new StringBuilder("""
            # Checks

            The rules of handovers, of IOMMUs, and of what a kernel keeps in memory: file systems, page caches, locks, netfs. This page is
            made from the checks themselves (`org.folioscope.check`); don't edit it. `folioscope check IMAGE` looks at all of them,
            `folioscope check --explain RULE` tells what stands here, `--rule VP` or `--kind locks` chooses some. Rules about page
            caches look at every folio in one sweep: [performance.md](performance.md) says how long that takes.

            An *error* means that data is lost or misread, or may be, that a device reaches what it must not, or that somebody waits
            for ever; a *warning* that something is wasted, odd or about to break; *information* is worth knowing.

            A running VM is read while it changes: there a finding may be a torn read, and says so. Freeze or capture before
            believing it.
            """);
        for (CheckSet set : Checks.SETS) {
            text.append("\n## ").append(set.title()).append("\n\n| rule | severity | says |\n| --- | --- | --- |\n");
            for (Check<?> check : set.checks()) {
                text.append("| [")
                        .append(check.id())
                        .append("](#")
                        .append(check.id().toLowerCase(Locale.ROOT));
                text.append(") | ")
                        .append(severity(check))
                        .append(" | ")
                        .append(check.rule().replace("|", "\\|"));
                text.append(" |\n");
            }
            for (Check<?> check : set.checks()) {
                text.append("\n### ").append(check.id()).append("\n\n");
                wrap("**" + check.rule() + "** (" + severity(check) + ")", text);
                text.append('\n');
                wrap(check.explanation(), text);
            }
        }
        return text.toString();
    }

    private static String severity(Check<?> check) {
        return check.severity().getName().toLowerCase(Locale.ROOT);
    }

    private static void wrap(String paragraph, StringBuilder text) {
        int column = 0;
        for (String word : paragraph.strip().split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > 120) {
                text.append('\n');
                column = 0;
            }
            text.append(column == 0 ? "" : " ").append(word);
            column += (column == 0 ? 0 : 1) + word.length();
        }
        text.append('\n');
    }
}
