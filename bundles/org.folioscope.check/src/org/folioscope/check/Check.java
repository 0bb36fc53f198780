// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import java.util.Objects;
import org.folioscope.base.Progress;
import org.folioscope.model.Severity;

/**
 * One rule, and how to find out whether it holds. One class for each; stateless, safe for use by several threads. A new
 * one is added to the list of its {@link CheckSet}, and nowhere else.
 *
 * @param <S> what is looked at: an object that the {@link SubjectFinder} of its set finds. For handovers a typed decoder
 *     (see {@link org.folioscope.handover.DecodedHandover#subjects}), or {@link org.folioscope.handover.Handovers} for a
 *     rule about several of them together
 */
public abstract class Check<S> {

    private final String id;
    private final Severity severity;
    private final Class<S> subject;
    private final String rule;
    private final String explanation;

    /**
     * @param id as in the reference: "PK07"
     * @param severity of its findings unless they say otherwise
     * @param rule the rule as one sentence: what has to be so
     * @param explanation why it matters and what happens else; where the rule is known from. Some sentences
     */
    protected Check(String id, Severity severity, Class<S> subject, String rule, String explanation) {
        this.id = Objects.requireNonNull(id);
        this.severity = Objects.requireNonNull(severity);
        this.subject = Objects.requireNonNull(subject);
        this.rule = Objects.requireNonNull(rule);
        this.explanation = Objects.requireNonNull(explanation);
    }

    public final String id() {
        return id;
    }

    public final Severity severity() {
        return severity;
    }

    public final Class<S> subject() {
        return subject;
    }

    /** The rule as one sentence. */
    public final String rule() {
        return rule;
    }

    /** Why it matters and what happens else. */
    public final String explanation() {
        return explanation;
    }

    /**
     * Looks whether the rule holds, and puts what breaks it into {@code report}.
     *
     * @throws org.folioscope.memory.MemoryFaultException when memory is missing; that becomes a finding
     */
    public abstract void run(S subject, Report report, Progress progress);
}
