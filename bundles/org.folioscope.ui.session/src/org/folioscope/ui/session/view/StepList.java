// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.folioscope.session.model.Step;
import org.folioscope.session.run.StepState;
import org.folioscope.ui.session.run.OpenRun;
import org.folioscope.ui.session.run.RunActions;
import org.folioscope.ui.session.theme.Painted;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/** The steps of a run, one below the other. Arrow keys select, Enter runs the step that is next. */
final class StepList extends ScrolledComposite implements OpenRun.Watcher {

    /** How often the time of a running step is brought up to date, milliseconds. */
    private static final int TICK = 500;

    private final OpenRun run;
    private final Composite body;
    private final List<StepRow> rows = new ArrayList<>();
    private boolean ticking;

    StepList(Composite parent, OpenRun run) {
        super(parent, SWT.V_SCROLL);
        this.run = run;
        Painted.adopt(this);
        setExpandHorizontal(true);
        setExpandVertical(true);
        body = Painted.composite(this);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        AccessibleName.set(body, "Steps of the session");
        int number = 1;
        for (Step step : run.steps()) {
            StepRow row = new StepRow(body, run, step, number++);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
            row.addListener(SWT.KeyDown, this::key);
            row.addListener(SWT.Traverse, StepList::traverse);
            rows.add(row);
        }
        setContent(body);
        addListener(SWT.Resize, _ -> resized());
        addListener(SWT.Dispose, _ -> run.removeWatcher(this));
        Palette.onChange(this, this::runChanged);
        run.addWatcher(this);
        runChanged();
    }

    private static void traverse(Event event) {
        boolean leaves = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        event.doit = leaves;
    }

    private void key(Event event) {
        int at = index(run.selected());
        switch (event.keyCode) {
            case SWT.ARROW_UP -> select(at - 1);
            case SWT.ARROW_DOWN -> select(at + 1);
            case SWT.HOME -> select(0);
            case SWT.END -> select(rows.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> RunActions.runNext(getShell(), run);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void select(int index) {
        if (index >= 0 && index < rows.size()) {
            run.select(rows.get(index).step().getId());
            rows.get(index).forceFocus();
        }
    }

    private int index(String step) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).step().getId().equals(step)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void runChanged() {
        body.setBackground(Palette.current().background());
        setBackground(Palette.current().background());
        rows.forEach(this::update);
        resized();
        tick();
    }

    private void update(StepRow row) {
        row.update(row.step().getId().equals(run.selected()));
    }

    @Override
    public void stepChanged(String step) {
        runChanged(); // which step is next has changed too
        reveal();
    }

    @Override
    public void selected(String step) {
        runChanged();
        reveal();
    }

    private void reveal() {
        int at = index(run.selected());
        if (at >= 0) {
            rows.stream()
                    .filter(row -> run.isNext(row.step().getId()))
                    .findFirst()
                    .ifPresent(this::showControl);
            showControl(rows.get(at));
        }
    }

    private void resized() {
        int width = getClientArea().width;
        setMinSize(body.computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT));
        body.layout(true, true);
    }

    private void tick() {
        boolean running =
                rows.stream().anyMatch(row -> run.result(row.step().getId()).state() == StepState.RUNNING);
        if (running && !ticking) {
            ticking = true;
            getDisplay().timerExec(TICK, () -> {
                ticking = false;
                if (!isDisposed()) {
                    rows.forEach(StepRow::tick);
                    tick();
                }
            });
        }
    }

    @Override
    public boolean setFocus() {
        int at = index(run.selected());
        return at >= 0 && rows.get(at).forceFocus();
    }
}
