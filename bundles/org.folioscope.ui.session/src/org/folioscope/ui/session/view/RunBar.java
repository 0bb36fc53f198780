// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.folioscope.ui.session.report.ReportOpener;
import org.folioscope.ui.session.run.OpenRun;
import org.folioscope.ui.session.run.OpenRuns;
import org.folioscope.ui.session.run.RunActions;
import org.folioscope.ui.session.theme.SessionIcons;
import org.folioscope.ui.theme.AccessibleName;

/** What can be done to the whole run: one step, all steps, stop, end the VM, the report. */
final class RunBar implements OpenRun.Watcher {

    private final OpenRun run;
    private final ToolBar bar;
    private final ToolItem step;
    private final ToolItem all;
    private final ToolItem stop;
    private final ToolItem end;

    RunBar(Composite parent, OpenRun run) {
        this.run = run;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
        AccessibleName.set(bar, "Run the session");
        step = item("run", "Run Step", "Runs the next step alone (F6)", () -> RunActions.runNext(bar.getShell(), run));
        all = item(
                "runall",
                "Run All",
                "Runs all steps that were not run yet (F8)",
                () -> RunActions.runAll(bar.getShell(), run));
        stop = item("stop", "Stop", "Stops the step that is being run (Ctrl+F2)", () -> RunActions.stop(run));
        new ToolItem(bar, SWT.SEPARATOR).setEnabled(false);
        end = item(
                "end",
                "End VM",
                "Ends the VM and writes the report. What was found stays.",
                () -> OpenRuns.instance().close(run));
        item("report", "Report", "Opens the report of this run", () -> ReportOpener.open(bar.getShell(), run));
        bar.addListener(SWT.Dispose, _ -> run.removeWatcher(this));
        run.addWatcher(this);
        runChanged();
    }

    private ToolItem item(String icon, String text, String toolTip, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(SessionIcons.image(icon));
        item.setText(text);
        item.setToolTipText(toolTip);
        item.addListener(SWT.Selection, _ -> action.run());
        return item;
    }

    ToolBar control() {
        return bar;
    }

    @Override
    public void runChanged() {
        step.setEnabled(RunActions.canRun(run));
        all.setEnabled(RunActions.canRun(run));
        stop.setEnabled(run.isRunning());
        end.setEnabled(!run.isClosed());
    }

    @Override
    public void stepChanged(String id) {
        runChanged();
    }
}
