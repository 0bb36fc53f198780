// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.frames;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;

/**
 * Tab flips and Space blinks wherever in an editor the focus is, but not where they have a meaning of their own: in fields
 * that are typed in, buttons and links. Shift+Tab goes on moving the focus.
 */
final class FlipKeys {

    private final Composite editor;
    private final Blink blink;
    private final Runnable flip;

    private FlipKeys(Composite editor, Blink blink, Runnable flip) {
        this.editor = editor;
        this.blink = blink;
        this.flip = flip;
    }

    /** Listens until {@code editor}, which all of the editor's controls are in, is disposed. */
    static void install(Composite editor, Blink blink, Runnable flip) {
        FlipKeys keys = new FlipKeys(editor, blink, flip);
        Display display = editor.getDisplay();
        Listener traverse = keys::traverse;
        Listener down = keys::down;
        Listener up = keys::up;
        Listener away = _ -> blink.stop();
        display.addFilter(SWT.Traverse, traverse);
        display.addFilter(SWT.KeyDown, down);
        display.addFilter(SWT.KeyUp, up);
        editor.getShell().addListener(SWT.Deactivate, away);
        editor.addListener(SWT.Dispose, _ -> {
            display.removeFilter(SWT.Traverse, traverse);
            display.removeFilter(SWT.KeyDown, down);
            display.removeFilter(SWT.KeyUp, up);
            if (!editor.getShell().isDisposed()) {
                editor.getShell().removeListener(SWT.Deactivate, away);
            }
        });
    }

    private static boolean isPlain(Event event) {
        return (event.stateMask & SWT.MODIFIER_MASK) == 0;
    }

    private boolean isOurs(Event event) {
        return isPlain(event)
                && event.widget instanceof Control control
                && isIn(control)
                && editor.isVisible()
                && !hasOwnMeaning(control);
    }

    private boolean isIn(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == editor) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOwnMeaning(Control control) {
        return switch (control) {
            case Text text -> text.getEditable();
            case StyledText text -> text.getEditable();
            case Combo _, CCombo _, Spinner _, Button _, Link _, ToolBar _, AbstractHyperlink _ -> true;
            default -> false;
        };
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT && isOurs(event)) {
            event.doit = false; // the key itself comes next
            event.type = SWT.None;
        }
    }

    private void down(Event event) {
        if (event.character == SWT.TAB && isOurs(event)) {
            swallow(event);
            flip.run();
        } else if (event.character == ' ' && isOurs(event)) {
            swallow(event);
            blink.start();
        }
    }

    private void up(Event event) {
        if (event.character == ' ') {
            blink.stop();
        }
    }

    private static void swallow(Event event) {
        event.doit = false;
        event.type = SWT.None;
    }
}
