// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.console;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.target.model.OpenTarget;
import org.folioscope.ui.target.model.OpenTargets;
import org.folioscope.ui.theme.Icons;

/** The serial port of one of the VMs that were launched here. */
public final class ConsoleView extends ViewPart {

    public static final String ID = "org.folioscope.ui.target.console";

    private final Runnable listener = this::changed;
    private ConsolePane pane;
    private OpenTarget target;

    /** Shows the console of {@code target} and puts the cursor there. */
    public static void show(OpenTarget target) {
        show(target, IWorkbenchPage.VIEW_ACTIVATE);
    }

    /** @param mode how much to bring to the front, of {@link IWorkbenchPage} */
    public static void show(OpenTarget target, int mode) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        try {
            if (window != null && window.getActivePage().showView(ID, null, mode) instanceof ConsoleView view) {
                view.choose(target);
            }
        } catch (PartInitException e) {
            ILog.of(ConsoleView.class).error("The console can't be shown", e);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        pane = new ConsolePane(parent);
        IActionBars bars = getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), Copying.copyAction());
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), Copying.selectAllAction());
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), action("Paste", null, pane::paste));
        bars.getToolBarManager().add(action("Find (Ctrl+Shift+F)", "find", pane::find));
        bars.getToolBarManager().add(new ChooseAction());
        OpenTargets.instance().addListener(listener);
        changed();
    }

    private static Action action(String text, String icon, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (icon != null) {
            action.setImageDescriptor(Icons.descriptor(icon));
        }
        return action;
    }

    private static List<OpenTarget> withConsole() {
        return OpenTargets.instance().all().stream()
                .filter(open -> open.console().isPresent())
                .toList();
    }

    /** The first VM is shown by itself; that of one that has ended stays until another is chosen. */
    private void changed() {
        if (target == null && !withConsole().isEmpty()) {
            choose(withConsole().getLast());
        } else if (target == null) {
            setContentDescription(
                    "No VM was launched here. The serial port of one that is only attached to can't be" + " reached.");
        }
    }

    @SuppressWarnings("resource") // the console ends with its VM
    private void choose(OpenTarget now) {
        target = now;
        setContentDescription("");
        setPartName("Console – " + now.name());
        pane.show(now.console().orElse(null));
    }

    public ConsolePane pane() {
        return pane;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == HelpTopic.class ? type.cast(new HelpTopic(HelpTopic.WINDOW, "Console")) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public void dispose() {
        OpenTargets.instance().removeListener(listener);
        super.dispose();
    }

    /** A menu with all VMs that have a console; a click takes the next one. */
    private final class ChooseAction extends Action implements IMenuCreator {

        private Menu menu;

        ChooseAction() {
            super("Show another VM's console", IAction.AS_DROP_DOWN_MENU);
            setImageDescriptor(Icons.descriptor("console"));
            setMenuCreator(this);
        }

        @Override
        public void run() {
            List<OpenTarget> all = withConsole();
            if (!all.isEmpty()) {
                choose(all.get((all.indexOf(target) + 1) % all.size()));
            }
        }

        @Override
        public Menu getMenu(Control parent) {
            dispose();
            menu = new Menu(parent);
            for (OpenTarget open : withConsole()) {
                MenuItem item = new MenuItem(menu, SWT.RADIO);
                item.setText(open.name().replace("&", "&&"));
                item.setSelection(open == target);
                item.addListener(SWT.Selection, _ -> choose(open));
            }
            return menu;
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void dispose() {
            if (menu != null) {
                menu.dispose();
                menu = null;
            }
        }
    }
}
