// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.view;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.folioscope.session.run.SessionState;
import org.folioscope.session.run.StepState;
import org.folioscope.ui.session.editor.Wording;
import org.folioscope.ui.session.run.OpenRun;
import org.folioscope.ui.session.run.RunActions;
import org.folioscope.ui.session.theme.Painted;
import org.folioscope.ui.theme.Palette;

/** Names the run: the session, how far it is, its VM, and whether it may write. */
final class RunBanner extends Composite implements OpenRun.Watcher {

    /** How often the state of the VM is looked at while a step is run, milliseconds. */
    private static final int TICK = 300;

    private final OpenRun run;
    private final Label icon;
    private final Label title;
    private final Label progress;
    private final Label machine;
    private final Link grant;
    private boolean ticking;

    RunBanner(Composite parent, OpenRun run) {
        super(parent, SWT.NONE);
        this.run = run;
        Painted.adopt(this);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .extendedMargins(12, 10, 8, 8)
                .spacing(8, 2)
                .applyTo(this);
        icon = Painted.label(this, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(icon);
        title = line();
        title.setText(Painted.text(run.session().getTitle()));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        if (run.session().getWhy() != null) {
            setToolTipText(Wording.flow(run.session().getWhy()));
            title.setToolTipText(Wording.flow(run.session().getWhy()));
        }
        progress = indented();
        machine = indented();
        grant = Painted.link(this);
        GridDataFactory.fillDefaults()
                .indent(24, 0)
                .span(2, 1)
                .grab(true, false)
                .applyTo(grant);
        grant.addListener(SWT.Selection, _ -> RunActions.revoke(run));
        addListener(SWT.Dispose, _ -> run.removeWatcher(this));
        Palette.onChange(this, this::runChanged);
        run.addWatcher(this);
        runChanged();
    }

    private Label line() {
        Label label = Painted.label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Label indented() {
        Label label = Painted.label(this, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .indent(24, 0)
                .span(2, 1)
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    @Override
    public void runChanged() {
        Palette palette = Palette.current();
        Painted.background(this, palette.header());
        icon.setImage(StateLook.icon(asStep(run.state()), true));
        title.setForeground(palette.foreground());
        progress.setText(Painted.text(words()));
        progress.setForeground(run.state() == SessionState.FAILED ? palette.damaged() : palette.foreground());
        machine.setText(Painted.text(MachineFacts.of(run)));
        machine.setForeground(palette.dim());
        ((GridData) machine.getLayoutData()).exclude = machine.getText().isEmpty();
        boolean writes = run.options().allowWrites();
        boolean over = run.isClosed() || run.state() == SessionState.PASSED;
        String allowed = over
                ? "Writes to the VM's memory were allowed; it is down now."
                : "⚠ Writes to the VM's memory are allowed until the run ends. <a>Revoke</a>";
        grant.setText(writes ? allowed : "Read-only: no step may write to the VM's memory.");
        grant.setForeground(writes ? palette.foreground() : palette.dim());
        grant.setLinkForeground(palette.link());
        layout(true, true);
        getParent().layout(true);
        tick();
    }

    /** A VM that is captured stands still for a moment, and says so. */
    private void tick() {
        if (run.isRunning() && !ticking) {
            ticking = true;
            getDisplay().timerExec(TICK, () -> {
                ticking = false;
                if (!isDisposed()) {
                    String now = Painted.text(MachineFacts.of(run));
                    if (!now.equals(machine.getText())) {
                        machine.setText(now);
                        machine.requestLayout();
                    }
                    tick();
                }
            });
        }
    }

    @Override
    public void stepChanged(String step) {
        runChanged();
    }

    private String words() {
        int steps = run.steps().size();
        long passed = run.passed();
        String how = switch (run.state()) {
            case READY -> passed == 0 ? "Ready: " + steps + " steps" : passed + " of " + steps + " steps passed";
            case RUNNING -> "Running step " + number(StepState.RUNNING) + " of " + steps;
            case PASSED -> "Passed: all " + steps + " steps";
            case FAILED -> "Failed at step " + number(StepState.FAILED) + " of " + steps;
            case CANCELLED -> "Stopped; " + passed + " of " + steps + " steps passed";
        };
        return run.isClosed() ? how + ". The run is over, its VM ended." : how;
    }

    private int number(StepState state) {
        for (int i = 0; i < run.steps().size(); i++) {
            if (run.result(run.steps().get(i).getId()).state() == state) {
                return i + 1;
            }
        }
        return 0;
    }

    private static StepState asStep(SessionState state) {
        return switch (state) {
            case READY -> StepState.PENDING;
            case RUNNING -> StepState.RUNNING;
            case PASSED -> StepState.PASSED;
            case FAILED -> StepState.FAILED;
            case CANCELLED -> StepState.CANCELLED;
        };
    }
}
