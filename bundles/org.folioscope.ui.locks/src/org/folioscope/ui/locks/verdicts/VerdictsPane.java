// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.verdicts;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.folioscope.locks.rules.LockRule;
import org.folioscope.locks.verdict.RuleVerdict;
import org.folioscope.locks.verdict.RuleVerdicts;
import org.folioscope.locks.verdict.Verdict;
import org.folioscope.query.Column;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.locks.found.AppliedRules;
import org.folioscope.ui.locks.found.ImageLocks;
import org.folioscope.ui.locks.rules.RulesEditor;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.Signal;
import org.folioscope.ui.table.TableSpec;
import org.folioscope.ui.theme.AccessibleName;

/** What the locking rules say of tasks inside methods, a row for each rule; the rule itself is a click away. */
public final class VerdictsPane extends Composite {

    private final Link words;
    private final QueryTable<RuleVerdict> table;

    /**
     * @param id under which the user's choice of columns is kept
     * @param shown keys of the columns that are shown first
     */
    public VerdictsPane(Composite parent, ImageEditor editor, String id, List<String> shown) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        words = new Link(this, SWT.NONE);
        AccessibleName.set(words, "What the rules say");
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(words);
        words.addListener(SWT.Selection, _ -> showRule());
        VerdictsQuery query = new VerdictsQuery(List.of());
        table = new QueryTable<>(
                this,
                new TableSpec<>(
                        id,
                        query.title(),
                        query.columns(),
                        shown,
                        VerdictsPane::placeOf,
                        row -> Optional.of(new Place.TaskAt(row.call().task().address())),
                        VerdictsPane::signal),
                editor.image(),
                editor::go);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        say("Applying the locking rules…", "");
    }

    private static Signal signal(RuleVerdict row, Column<RuleVerdict> column) {
        if (!column.key().equals("verdict")) {
            return null;
        }
        return switch (row.verdict()) {
            case OK -> Signal.GOOD;
            case VIOLATION -> Signal.BAD;
            case UNKNOWN -> Signal.UNSURE;
        };
    }

    private static Optional<Place> placeOf(RuleVerdict row, Column<RuleVerdict> column) {
        return switch (column.key()) {
            case "pid", "comm" -> Optional.of(new Place.TaskAt(row.call().task().address()));
            case "method" -> Optional.of(Place.virtual(row.call().frame().address()));
            case "address" ->
                row.lock() == 0
                        ? Optional.empty()
                        : Optional.of(
                                row.rule().attribute().equals("folio_locked")
                                        ? Place.struct("folio", row.lock())
                                        : Place.virtual(row.lock()));
            case "task" ->
                Optional.of(Place.struct("task_struct", row.call().task().address()));
            default -> Optional.empty();
        };
    }

    /** Lets frames be compared, where all verdicts are shown. */
    @SuppressWarnings("resource") // the frames close their snapshots
    public void compareWith(ImageLocks found) {
        table.compareWith((frame, progress) -> new VerdictsQuery(
                found.of(frame.snapshot()).rules(progress).verdicts().verdicts()));
    }

    /** Shows some of the verdicts. @param renewed whether they are those shown before, read anew */
    public void show(AppliedRules rules, List<RuleVerdict> rows, boolean renewed) {
        RuleVerdicts all = rules.verdicts();
        say(
                counts(all.book().version(), rows),
                "Rules of " + all.book().version() + ": " + all.book().reason());
        VerdictsQuery query = new VerdictsQuery(rows);
        if (renewed) {
            table.refresh(query);
        } else {
            table.run(query);
        }
    }

    private static String counts(String version, List<RuleVerdict> rows) {
        if (rows.isEmpty()) {
            return "No rule applies: it is inside no method of a file system that the rules speak of.";
        }
        return String.format(
                "Rules of %s: ✔ %,d ok, ✖ %,d violations, ? %,d unknown.  <a>Show the Rule</a>",
                version, count(rows, Verdict.OK), count(rows, Verdict.VIOLATION), count(rows, Verdict.UNKNOWN));
    }

    private static long count(List<RuleVerdict> rows, Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** Why nothing is shown. */
    public void say(String sentence, String tooltip) {
        if (!isDisposed()) {
            words.setText(sentence);
            words.setToolTipText(tooltip);
            layout();
        }
    }

    private void showRule() {
        List<RuleVerdict> selected = table.selectedRows();
        List<RuleVerdict> rows = selected.isEmpty() ? table.shownRows() : selected;
        if (rows.isEmpty()) {
            return;
        }
        LockRule rule = rows.getFirst().rule();
        try {
            RulesEditor.open().show(rule.table(), rule.method());
        } catch (PartInitException e) {
            say("✖ The locking rules can't be shown: " + e.getMessage(), "");
        }
    }

    public QueryTable<RuleVerdict> table() {
        return table;
    }

    /** What is said above the table, with the marks of links. */
    public String words() {
        return words.getText();
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
