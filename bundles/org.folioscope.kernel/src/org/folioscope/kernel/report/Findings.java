// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.model.impl.FindingImpl;
import org.folioscope.symbols.KernelMap;

/**
 * Collects what a decoder found amiss. The same sentence about the same place is kept once, and no more than
 * {@link #LIMIT} in all, so that a badly damaged image does not drown its reader. Safe for use by several threads.
 */
public final class Findings {

    /** Findings that are kept; more are only counted. */
    public static final int LIMIT = 1000;

    private final List<Diagnostic> list = new ArrayList<>();
    private final java.util.Set<Diagnostic> known = new java.util.HashSet<>();
    private final Supplier<String> torn;
    private long omitted;

    /** For memory that stands still. */
    public Findings() {
        this(() -> "");
    }

    /**
     * @param torn why memory may contradict itself at this moment, as {@link
     *     org.folioscope.memory.MemoryImage#torn} says; it is added to each finding, for what looks damaged in a VM that
     *     runs may have changed while it was read
     */
    private Findings(Supplier<String> torn) {
        this.torn = torn;
    }

    /** For a kernel in memory that may change while it is read. */
    @SuppressWarnings("resource") // nothing is opened
    public static Findings of(KernelMap map) {
        return new Findings(() -> map.image().torn());
    }

    /** Something is damaged at the kernel virtual {@code address}. */
    public void warning(String message, long address) {
        add(Diagnostic.warning(message, "virtual " + Numbers.hex(address)));
    }

    /** What is at the kernel virtual {@code address} breaks a rule of docs/checks.md. */
    public void warning(String rule, String message, long address) {
        add(Diagnostic.warning(message, "virtual " + Numbers.hex(address)).withRule(rule));
    }

    public void add(Diagnostic diagnostic) {
        String why = torn.get();
        addLabelled(
                why.isEmpty()
                        ? diagnostic
                        : new Diagnostic(
                                diagnostic.severity(),
                                diagnostic.message() + " (" + why + ")",
                                diagnostic.place(),
                                diagnostic.rule()));
    }

    private synchronized void addLabelled(Diagnostic diagnostic) {
        if (list.size() >= LIMIT) {
            if (!known.contains(diagnostic)) {
                omitted++;
            }
        } else if (known.add(diagnostic)) {
            list.add(diagnostic);
        }
    }

    /** What was found so far, in the order of finding. */
    public synchronized List<Diagnostic> list() {
        List<Diagnostic> result = new ArrayList<>(list);
        if (omitted != 0) {
            result.add(Diagnostic.information(omitted + " more findings were left out", ""));
        }
        return result;
    }

    /** Adds a model object for each finding to {@code target}. */
    public void appendTo(List<Finding> target) {
        for (Diagnostic diagnostic : list()) {
            target.add(toModel(diagnostic));
        }
    }

    /** The same as a model object. */
    public static Finding toModel(Diagnostic diagnostic) {
        Finding finding = new FindingImpl();
        finding.setSeverity(
                switch (diagnostic.severity()) {
                    case ERROR -> Severity.ERROR;
                    case WARNING -> Severity.WARNING;
                    case INFORMATION -> Severity.INFORMATION;
                });
        finding.setRule(diagnostic.rule());
        finding.setMessage(diagnostic.message());
        finding.setPlace(diagnostic.place());
        return finding;
    }
}
