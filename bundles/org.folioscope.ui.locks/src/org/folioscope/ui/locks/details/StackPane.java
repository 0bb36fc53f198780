// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.details;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.task.Task;
import org.folioscope.query.Column;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.locks.found.AppliedRules;
import org.folioscope.ui.locks.found.FoundLocks;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.TableSpec;
import org.folioscope.ui.theme.AccessibleName;

/** A task's kernel stack, call by call. */
public final class StackPane extends Composite {

    private final ImageEditor editor;
    private final Label title;
    private final QueryTable<StackCall> calls;
    private Task shown;

    public StackPane(Composite parent, ImageEditor editor) {
        super(parent, SWT.NONE);
        this.editor = editor;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        title = new Label(this, SWT.NONE);
        AccessibleName.set(title, "Whose stack it is");
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(title);
        calls = new QueryTable<>(
                this,
                new TableSpec<>(
                        "lock-stack",
                        "Calls",
                        StackQuery.COLUMNS,
                        List.of("number", "function", "method", "address", "sp"),
                        StackPane::placeOf,
                        call -> Optional.of(Place.virtual(call.frame().address()))),
                editor.image(),
                editor::go);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(calls);
    }

    private static Optional<Place> placeOf(StackCall call, Column<StackCall> column) {
        return switch (column.key()) {
            case "function", "address" -> Optional.of(Place.virtual(call.frame().address()));
            case "sp" -> Optional.of(Place.virtual(call.frame().sp()));
            default -> Optional.empty();
        };
    }

    /**
     * Shows a task's stack; null for none.
     *
     * @param why whose stack it is, for people
     * @param renewed whether it is the one shown before, read anew
     */
    public void show(FoundLocks found, Task task, String why, boolean renewed) {
        shown = task;
        if (task == null) {
            say(why);
            calls.clear();
            return;
        }
        say(why);
        ReadJob.start(
                "Reading the stack of " + task.title(),
                editor.image(),
                progress -> found.stack(task, progress),
                stack -> arrived(found, task, why, stack, renewed),
                problem -> say("✖ " + problem.sentence()));
    }

    private void arrived(FoundLocks found, Task task, String why, CallStack stack, boolean renewed) {
        if (isDisposed() || shown != task) {
            return;
        }
        say(stack.broken().isEmpty() ? why : why + "  ⚠ " + stack.broken());
        AppliedRules rules = found.knownRules();
        StackQuery query = new StackQuery(stack, rules == null ? Map.of() : rules.methodsOf(task));
        if (renewed) {
            calls.refresh(query);
        } else {
            calls.run(query);
        }
    }

    private void say(String text) {
        if (!isDisposed()) {
            title.setText(text.replace("&", "&&"));
            title.setToolTipText(text);
        }
    }

    /** What is said of the stack. */
    public String words() {
        return title.getText();
    }

    public QueryTable<StackCall> calls() {
        return calls;
    }

    @Override
    public boolean setFocus() {
        return calls.setFocus();
    }
}
