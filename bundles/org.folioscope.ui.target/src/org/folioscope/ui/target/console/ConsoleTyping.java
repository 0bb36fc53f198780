// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.console;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.folioscope.ui.copy.Copying;

/**
 * Keyboard and context menu of a console. While it has the focus, keys belong to the guest, control keys too, as in any
 * terminal: only those with Ctrl+Shift, Shift+Page, F1 and Ctrl+Tab are the window's.
 */
final class ConsoleTyping implements VerifyKeyListener {

    private final StyledText text;
    private final ConsolePane pane;

    ConsoleTyping(StyledText text, ConsolePane pane) {
        this.text = text;
        this.pane = pane;
    }

    void install() {
        text.addVerifyKeyListener(this);
        text.addListener(SWT.Traverse, ConsoleTyping::traverse);
        text.addListener(SWT.FocusIn, _ -> setWindowKeys(false));
        text.addListener(SWT.FocusOut, _ -> setWindowKeys(true));
        text.addListener(SWT.Dispose, _ -> setWindowKeys(true));
        Copying.install(text, this::copy, text::selectAll);
        MenuManager menu = new MenuManager();
        menu.add(action("&Copy\tCtrl+Shift+C", this::copy));
        menu.add(action("&Paste\tCtrl+Shift+V", pane::paste));
        menu.add(action("Select &All\tCtrl+Shift+A", text::selectAll));
        menu.add(new Separator());
        menu.add(action("&Find…\tCtrl+Shift+F", pane::find));
        text.setMenu(menu.createContextMenu(text));
    }

    private static Action action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    /** Tab is the shell's; Ctrl+Tab leaves. */
    private static void traverse(Event event) {
        boolean leaves = (event.stateMask & SWT.MOD1) != 0;
        if (!leaves && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
                || event.detail == SWT.TRAVERSE_ESCAPE
                || event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
        }
    }

    private static void setWindowKeys(boolean on) {
        if (PlatformUI.isWorkbenchRunning()) {
            IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
            if (bindings != null) {
                bindings.setKeyFilterEnabled(on);
            }
        }
    }

    @Override
    public void verifyKey(VerifyEvent event) {
        if (event.keyCode == SWT.F1) {
            help();
        } else if ((event.stateMask & SWT.MOD1) != 0 && (event.stateMask & SWT.MOD2) != 0) {
            windowKey(event);
        } else if ((event.stateMask & SWT.MOD2) != 0 && isScrolling(event.keyCode)) {
            return; // the widget scrolls
        } else if ((event.stateMask & SWT.MOD3) == 0) {
            pane.send(ConsoleKeys.sequence(event.keyCode, event.character));
        }
        event.doit = false;
    }

    private static boolean isScrolling(int keyCode) {
        return keyCode == SWT.PAGE_UP || keyCode == SWT.PAGE_DOWN;
    }

    private void windowKey(VerifyEvent event) {
        switch (Character.toUpperCase((char) event.keyCode)) {
            case 'C' -> copy();
            case 'V' -> pane.paste();
            case 'A' -> text.selectAll();
            case 'F' -> pane.find();
            default -> {}
        }
    }

    private void copy() {
        Copying.toClipboard(text.getDisplay(), text.getSelectionText());
    }

    private static void help() {
        try {
            PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand("org.folioscope.ui.showHelp", null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text on the clipboard; empty where there is none. */
    static String clipboard(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
        } finally {
            clipboard.dispose();
        }
    }
}
