// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.folioscope.base.Numbers;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.model.impl.FindingImpl;

/**
 * Collects what checks find. Of one rule over one subject {@link #LIMIT} findings are kept and the others counted, so that
 * a badly damaged region doesn't drown its reader. One thread.
 */
public final class Report {

    /** Findings that are kept of one run of a check. */
    public static final int LIMIT = 100;

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Supplier<String> torn;
    private String title = "";
    private Check<?> check;
    private int count;
    private long omitted;

    /** For memory that stands still. */
    public Report() {
        this(() -> "");
    }

    /** @param torn why memory may contradict itself at this moment; added to each finding unless empty */
    public Report(Supplier<String> torn) {
        this.torn = torn;
    }

    /** What the following is about, by its title: a handover's, a unit's; empty for the whole image. */
    void about(String subject) {
        title = subject;
    }

    void begin(Check<?> rule) {
        check = rule;
        count = 0;
        omitted = 0;
    }

    void end() {
        if (omitted > 0) {
            add(finding(
                    Severity.INFORMATION,
                    "",
                    -1,
                    0,
                    omitted + " more findings of " + check.id() + " were left out",
                    List.of()));
        }
        check = null;
    }

    /**
     * The rule is broken.
     *
     * @param object what it is about, as its structure is called: "inode 3"; empty for the whole
     * @param address physical, of the bytes that it is about; -1 where there are none
     * @param length bytes
     * @param sentence what was expected, what was found, and where
     * @param evidence what was seen, a line each
     */
    public void found(String object, long address, long length, String sentence, String... evidence) {
        found(check.severity(), object, address, length, sentence, evidence);
    }

    /** The same with another severity than the rule's. */
    public void found(
            Severity severity, String object, long address, long length, String sentence, String... evidence) {
        if (++count > LIMIT) {
            omitted++;
            return;
        }
        add(finding(severity, object, address, length, sentence, List.of(evidence)));
    }

    /** The rule is broken {@code more} times, which are only counted: for checks that keep the first ones themselves. */
    public void omit(long more) {
        omitted += more;
    }

    /** Whether no more findings of this run are kept: a check that counts itself may stop. */
    public boolean isFull() {
        return count >= LIMIT;
    }

    void unreadable(MemoryFaultException fault) {
        add(finding(
                Severity.WARNING,
                "",
                fault.address(),
                1,
                "the rule can't be looked at to its end: " + fault.getMessage(),
                List.of()));
    }

    private Finding finding(
            Severity severity, String object, long address, long length, String sentence, List<String> evidence) {
        Finding finding = new FindingImpl();
        finding.setSeverity(severity);
        finding.setRule(check.id());
        finding.setObject(object);
        finding.setAddress(address);
        finding.setLength(address == -1 ? 0 : Math.max(1, length));
        finding.setPlace(address == -1 ? "" : "physical " + Numbers.hex(address));
        String why = torn.get();
        finding.setMessage(why.isEmpty() ? sentence : sentence + " (" + why + ")");
        finding.getEvidence().addAll(evidence);
        return finding;
    }

    /** Adds what a decoder found. */
    void add(Finding finding) {
        if (!title.isEmpty()) {
            String object = finding.getObject() == null ? "" : finding.getObject();
            finding.setObject(object.isEmpty() ? title : object + " of " + title);
        }
        if (known.add(finding.getRule() + "|" + finding.getPlace() + "|" + finding.getMessage() + "|"
                + finding.getObject())) {
            findings.add(finding);
        }
    }

    /** What was found, in the order of finding. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
