// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.locks.verdict.RuleVerdict;
import org.folioscope.locks.verdict.RuleVerdicts;
import org.folioscope.query.Column.Kind;

/** The locking rules, held against each task inside a method of a file system. */
public final class RuleVerdictsQuery implements TableQuery<RuleVerdict> {

    private static final List<Column<RuleVerdict>> COLUMNS = List.of(
            new Column<>(
                    "pid",
                    "PID",
                    "Of the thread",
                    Kind.COUNT,
                    row -> row.call().task().pid()),
            new Column<>(
                    "comm",
                    "Name",
                    "Its name",
                    Kind.TEXT,
                    row -> row.call().task().comm()),
            new Column<>(
                    "filesystem",
                    "File system",
                    "Its type; empty where that is not known",
                    Kind.TEXT,
                    row -> row.call().fileSystem()),
            new Column<>(
                    "method",
                    "Method",
                    "The member of the operations table that it is inside",
                    Kind.TEXT,
                    row -> row.call().method().title()),
            new Column<>(
                    "attribute",
                    "Lock",
                    "The lock, or what else is asked for: may_block",
                    Kind.TEXT,
                    row -> row.rule().attribute()),
            new Column<>(
                    "rule",
                    "Rule",
                    "What is asked for, in a word",
                    Kind.TEXT,
                    row -> row.rule().requirement().word()),
            new Column<>(
                    "verdict",
                    "Verdict",
                    "ok; violation: the lock is seen to be free, or another's; unknown: memory doesn't tell",
                    Kind.TEXT,
                    row -> row.verdict().word()),
            new Column<>(
                    "evidence",
                    "Evidence",
                    "The state of the lock, or why nothing can be said",
                    Kind.TEXT,
                    RuleVerdict::evidence),
            new Column<>("object", "Of", "The lock, by the object that it belongs to", Kind.TEXT, RuleVerdict::object),
            new Column<>(
                    "document",
                    "Document",
                    "The short form in the kernel's document",
                    Kind.TEXT,
                    row -> row.rule().document()),
            new Column<>("version", "Rules of", "Version of the document", Kind.TEXT, RuleVerdict::version),
            new Column<>(
                    "note",
                    "Note",
                    "What the document adds",
                    Kind.TEXT,
                    row -> row.rule().note()),
            new Column<>(
                    "address",
                    "Address",
                    "Of the lock, virtual; of a folio's lock the folio's",
                    Kind.ADDRESS,
                    row -> row.lock() == 0 ? null : row.lock()),
            new Column<>(
                    "task",
                    "Task",
                    "Address of its task_struct, virtual",
                    Kind.ADDRESS,
                    row -> row.call().task().address()));

    private static final int DEFAULT_COLUMNS = 9;

    private final RuleVerdicts verdicts;

    public RuleVerdictsQuery(RuleVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public String id() {
        return "rule-verdicts";
    }

    @Override
    public String title() {
        return "Rules applied";
    }

    @Override
    public List<Column<RuleVerdict>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<RuleVerdict>> defaultColumns() {
        return COLUMNS.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<RuleVerdict> each) {
        for (RuleVerdict verdict : verdicts.verdicts()) {
            progress.check();
            each.accept(verdict);
        }
    }
}
