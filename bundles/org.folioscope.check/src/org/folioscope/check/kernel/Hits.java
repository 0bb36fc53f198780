// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kernel;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.check.Report;
import org.folioscope.model.Severity;

/**
 * What one sweep finds against one rule: the first ones in full, the others counted. So a sweep over all folios serves many
 * rules, and a badly damaged image costs no more memory than a sound one. One thread.
 */
public final class Hits {

    private record Hit(
            Severity severity, String object, long address, long length, String sentence, List<String> evidence) {}

    private final CheckedKernel kernel;
    private final List<Hit> kept = new ArrayList<>();
    private long others;

    public Hits(CheckedKernel kernel) {
        this.kernel = kernel;
    }

    /**
     * The rule is broken. Ask first, and build sentences only where they are kept.
     *
     * @return whether {@link #add} is to be called for it
     */
    public boolean isKept() {
        if (kept.size() < Report.LIMIT) {
            return true;
        }
        others++;
        return false;
    }

    /**
     * Keeps what breaks the rule.
     *
     * @param object what it is about: "/mnt/file (inode 12 of ext4)"
     * @param address virtual, of the bytes that it is about; 0 where there are none
     * @param length bytes
     * @param sentence what was expected, what was found
     * @param evidence what was seen, a line each
     */
    public void add(String object, long address, long length, String sentence, String... evidence) {
        add(null, object, address, length, sentence, evidence);
    }

    /** The same with a severity of its own; null for the rule's. */
    public void add(Severity severity, String object, long address, long length, String sentence, String... evidence) {
        kept.add(new Hit(severity, object, address, length, sentence, List.of(evidence)));
    }

    /** Puts all into {@code report}. */
    public void tell(Report report) {
        for (Hit each : kept) {
            long physical = each.address() == 0 ? -1 : kernel.physical(each.address());
            List<String> lines = new ArrayList<>(each.evidence());
            if (each.address() != 0) {
                lines.add("virtual " + Numbers.hex(each.address()));
            }
            String[] evidence = lines.toArray(String[]::new);
            if (each.severity() == null) {
                report.found(each.object(), physical, each.length(), each.sentence(), evidence);
            } else {
                report.found(each.severity(), each.object(), physical, each.length(), each.sentence(), evidence);
            }
        }
        report.omit(others);
    }
}
