// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.copy;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** Edit > Copy and Select All for whatever control has the focus. */
public final class Copying {

    private static final String COPY = "folioscope.copy";
    private static final String SELECT_ALL = "folioscope.selectAll";

    private Copying() {}

    /** Says what Copy and Select All do while {@code control}, or one within it, has the focus. */
    public static void install(Control control, Runnable copy, Runnable selectAll) {
        control.setData(COPY, copy);
        control.setData(SELECT_ALL, selectAll);
    }

    public static void toClipboard(Display display, String text) {
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    public static IAction copyAction() {
        return action(COPY);
    }

    public static IAction selectAllAction() {
        return action(SELECT_ALL);
    }

    private static IAction action(String what) {
        return new Action() {
            @Override
            public void run() {
                Control focus = Display.getCurrent().getFocusControl();
                if (focus != null && !ofText(focus, what.equals(COPY))) {
                    ofOwner(focus, what);
                }
            }
        };
    }

    private static boolean ofText(Control focus, boolean copy) {
        switch (focus) {
            case Text text when copy -> text.copy();
            case Text text -> text.selectAll();
            case StyledText text when copy -> text.copy();
            case StyledText text -> text.selectAll();
            case Combo combo when copy -> combo.copy();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void ofOwner(Control focus, String what) {
        for (Control control = focus; control != null; control = control.getParent()) {
            if (control.getData(what) instanceof Runnable action) {
                action.run();
                return;
            }
        }
    }
}
