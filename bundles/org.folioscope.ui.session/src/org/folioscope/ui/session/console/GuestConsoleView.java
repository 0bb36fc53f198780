// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.console;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.folioscope.target.console.Console;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.session.run.OpenRun;
import org.folioscope.ui.session.run.OpenRuns;
import org.folioscope.ui.target.console.ConsolePane;
import org.folioscope.ui.theme.Icons;

/** The console of the guest whose run is looked at, to read and to type. That of a VM that has ended stays. */
public final class GuestConsoleView extends ViewPart implements OpenRun.Watcher {

    public static final String ID = "org.folioscope.ui.session.console";

    private final Runnable listener = this::showCurrent;
    private ConsolePane pane;
    private OpenRun run;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        pane = new ConsolePane(parent);
        IActionBars bars = getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), Copying.copyAction());
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), Copying.selectAllAction());
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), new PasteAction());
        bars.getToolBarManager().add(new FindAction());
        OpenRuns.instance().addListener(listener);
        showCurrent();
    }

    private void showCurrent() {
        OpenRun current = OpenRuns.instance().current();
        if (current != run) {
            leave();
            run = current;
            pane.show(null);
        }
        if (run == null) {
            setContentDescription("The console of a session's guest appears here, to read and to type.");
            return;
        }
        setTitleToolTip("Guest of " + run.session().getTitle());
        run.addWatcher(this);
        machineChanged();
    }

    private void leave() {
        if (run != null) {
            run.removeWatcher(this);
        }
    }

    @Override
    @SuppressWarnings("resource") // the console ends with its VM
    public void machineChanged() {
        Console console = run.console().orElse(null);
        if (console != null) {
            pane.show(console);
        }
        setContentDescription(pane.console() == null ? "No VM of this run was started yet." : "");
    }

    public ConsolePane pane() {
        return pane;
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("window-sessions.md", "The guest's console"));
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        leave();
        OpenRuns.instance().removeListener(listener);
        super.dispose();
    }

    private final class PasteAction extends Action {
        @Override
        public void run() {
            pane.paste();
        }
    }

    private final class FindAction extends Action {

        FindAction() {
            super("Find (Ctrl+Shift+F)");
            setImageDescriptor(Icons.descriptor("find"));
        }

        @Override
        public void run() {
            pane.find();
        }
    }
}
