// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menu bar's frame; the project's own commands are put in by plugin.xml. */
final class ExploreActionBars extends ActionBarAdvisor {

    private IWorkbenchWindow window;

    ExploreActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow ofWindow) {
        this.window = ofWindow;
        for (ActionFactory factory : new ActionFactory[] {
            ActionFactory.QUIT,
            ActionFactory.CLOSE,
            ActionFactory.CLOSE_ALL,
            ActionFactory.SAVE,
            ActionFactory.SAVE_AS,
            ActionFactory.UNDO,
            ActionFactory.REDO,
            ActionFactory.CUT,
            ActionFactory.COPY,
            ActionFactory.PASTE,
            ActionFactory.DELETE,
            ActionFactory.SELECT_ALL,
            ActionFactory.REFRESH,
            ActionFactory.PREFERENCES,
            ActionFactory.RESET_PERSPECTIVE,
            ActionFactory.BACKWARD_HISTORY,
            ActionFactory.FORWARD_HISTORY,
            ActionFactory.ABOUT
        }) {
            register(factory.create(ofWindow));
        }
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        ToolBarManager history = new ToolBarManager(SWT.FLAT);
        history.add(action(ActionFactory.BACKWARD_HISTORY));
        history.add(action(ActionFactory.FORWARD_HISTORY));
        bar.add(new ToolBarContributionItem(history, "org.folioscope.ui.history"));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
        file.add(new GroupMarker("folioscope.open"));
        file.add(new Separator());
        file.add(action(ActionFactory.SAVE));
        file.add(action(ActionFactory.SAVE_AS));
        file.add(new GroupMarker("folioscope.save"));
        file.add(new Separator());
        file.add(action(ActionFactory.CLOSE));
        file.add(action(ActionFactory.CLOSE_ALL));
        file.add(new Separator());
        file.add(action(ActionFactory.QUIT));
        bar.add(file);

        MenuManager edit = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
        edit.add(action(ActionFactory.UNDO));
        edit.add(action(ActionFactory.REDO));
        edit.add(new Separator());
        edit.add(action(ActionFactory.CUT));
        edit.add(action(ActionFactory.COPY));
        edit.add(new GroupMarker("folioscope.copy"));
        edit.add(action(ActionFactory.PASTE));
        edit.add(action(ActionFactory.DELETE));
        edit.add(action(ActionFactory.SELECT_ALL));
        edit.add(new Separator());
        edit.add(new GroupMarker("folioscope.find"));
        bar.add(edit);

        MenuManager navigate = new MenuManager("&Navigate", IWorkbenchActionConstants.M_NAVIGATE);
        navigate.add(new GroupMarker("folioscope.go"));
        navigate.add(new Separator());
        navigate.add(action(ActionFactory.BACKWARD_HISTORY));
        navigate.add(action(ActionFactory.FORWARD_HISTORY));
        navigate.add(new Separator());
        navigate.add(action(ActionFactory.REFRESH));
        bar.add(navigate);

        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));

        MenuManager windows = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager("Show &View", "viewsMenu");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        windows.add(views);
        windows.add(action(ActionFactory.RESET_PERSPECTIVE));
        windows.add(new Separator());
        windows.add(action(ActionFactory.PREFERENCES));
        bar.add(windows);

        MenuManager help = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
        help.add(new GroupMarker("folioscope.help"));
        help.add(action(ActionFactory.ABOUT));
        bar.add(help);
    }

    private IAction action(ActionFactory factory) {
        return getAction(factory.getId());
    }
}
