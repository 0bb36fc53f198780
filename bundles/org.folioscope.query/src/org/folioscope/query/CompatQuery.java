// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.compat.Answer;
import org.folioscope.handover.compat.Compatibility;
import org.folioscope.handover.compat.KernelTraits;
import org.folioscope.handover.compat.Offer;
import org.folioscope.query.Column.Kind;

/** Whether the next kernel would accept what this one hands over. */
public final class CompatQuery implements TableQuery<Answer> {

    private static final List<Column<Answer>> COLUMNS = List.of(
            new Column<>(
                    "verdict",
                    "Verdict",
                    "fits, lost or unknown",
                    Kind.TEXT,
                    answer -> answer.verdict().text()),
            new Column<>("subject", "Subject", "What it is about", Kind.TEXT, Answer::subject),
            new Column<>("reason", "Reason", "Why", Kind.TEXT, Answer::reason),
            new Column<>(
                    "evidence",
                    "Evidence",
                    "What was seen, and where",
                    Kind.TEXT,
                    answer -> String.join("; ", answer.evidence())));

    private final Offer offer;
    private final KernelTraits next;
    private final String commandLine;
    private final String commandLineFrom;
    private boolean lost;
    private boolean empty = true;

    /**
     * @param commandLine of the next kernel
     * @param commandLineFrom where that is from, for people
     */
    public CompatQuery(Offer offer, KernelTraits next, String commandLine, String commandLineFrom) {
        this.offer = offer;
        this.next = next;
        this.commandLine = commandLine;
        this.commandLineFrom = commandLineFrom;
    }

    @Override
    public String id() {
        return "compat";
    }

    @Override
    public String title() {
        return "What the next kernel would take";
    }

    @Override
    public List<Column<Answer>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<Answer>> defaultColumns() {
        return COLUMNS.subList(0, 3);
    }

    @Override
    public List<Column<Answer>> exportColumns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Answer> each) {
        List<Answer> answers = Compatibility.check(offer, next, commandLine, commandLineFrom);
        lost = answers.stream().anyMatch(answer -> answer.verdict() == Answer.Verdict.LOST);
        empty = answers.isEmpty();
        answers.forEach(each);
    }

    /** Whether something would be lost, by the last run. */
    public boolean isLost() {
        return lost;
    }

    /** Whether nothing is handed over, by the last run. */
    public boolean isEmpty() {
        return empty;
    }
}
