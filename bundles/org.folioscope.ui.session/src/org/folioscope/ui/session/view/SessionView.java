// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.view;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.session.run.OpenRun;
import org.folioscope.ui.session.run.OpenRuns;

/** The steps of the run that is looked at, in the manner of a cheat sheet. */
public final class SessionView extends ViewPart {

    public static final String ID = "org.folioscope.ui.session.view";

    private final Runnable listener = this::showCurrent;
    private Composite body;
    private StackLayout stack;
    private StepList steps;
    private OpenRun shown;

    @Override
    public void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        body.setLayout(stack);
        OpenRuns.instance().addListener(listener);
        showCurrent();
        getViewSite().getActionBars().getMenuManager().addMenuListener(manager -> RunsMenu.fill(manager, this));
        getViewSite().getActionBars().getMenuManager().setRemoveAllWhenShown(true);
        // a menu without an item is not shown at all
        getViewSite().getActionBars().getMenuManager().add(new org.eclipse.jface.action.Separator());
    }

    private void showCurrent() {
        OpenRun run = OpenRuns.instance().current();
        if (stack.topControl != null) {
            if (shown == run) {
                return;
            }
            stack.topControl.dispose();
        }
        shown = run;
        steps = null;
        stack.topControl = run == null ? new NoRun(body, getSite()) : pane(run);
        body.layout(true, true);
    }

    private Control pane(OpenRun run) {
        Composite pane = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new RunBanner(pane, run));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new RunBar(pane, run).control());
        steps = new StepList(pane, run);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(steps);
        EvidenceOpener.follow(steps, run, getSite().getPage());
        return pane;
    }

    /** What is shown now. */
    public Control content() {
        return stack.topControl;
    }

    @Override
    public void setFocus() {
        if (steps == null || !steps.setFocus()) {
            body.setFocus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("window-sessions.md", "Running a session"));
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        OpenRuns.instance().removeListener(listener);
        super.dispose();
    }
}
