// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.view;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.folioscope.ui.session.evidence.Desktop;
import org.folioscope.ui.session.run.OpenRun;
import org.folioscope.ui.session.run.OpenRuns;
import org.folioscope.ui.session.run.RunActions;

/** The Session view's menu: which run is looked at, and what is done more rarely. */
final class RunsMenu {

    private RunsMenu() {}

    static void fill(IMenuManager menu, SessionView view) {
        OpenRuns runs = OpenRuns.instance();
        for (OpenRun run : runs.all()) {
            Action show = new Action(run.session().getTitle(), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    runs.show(run);
                }
            };
            show.setChecked(run == runs.current());
            menu.add(show);
        }
        OpenRun run = runs.current();
        if (run == null) {
            return;
        }
        menu.add(new Separator());
        menu.add(action(
                "Repeat From Here to the End",
                RunActions.canRepeat(run, run.selected()),
                () -> RunActions.repeat(view.getSite().getShell(), run, run.selected(), true)));
        menu.add(action(
                "Open the Run's Folder", true, () -> Desktop.open(view.getSite().getShell(), run.folder())));
        menu.add(action("End VM and Forget This Run", true, () -> runs.remove(run)));
    }

    private static IAction action(String text, boolean enabled, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }
}
