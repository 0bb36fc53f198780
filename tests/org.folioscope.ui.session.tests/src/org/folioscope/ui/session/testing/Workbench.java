// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The workbench as a user has it before his eyes: widgets by their kind, and waiting for what is to happen. */
public final class Workbench {

    /** Longest wait for anything, nanoseconds; a loaded machine is slow. */
    private static final long PATIENCE = 60_000_000_000L;

    private Workbench() {}

    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    public static void await(BooleanSupplier condition, String what) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited in vain until " + what);
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {});
                display.sleep();
            }
        }
    }

    /** Lets everything that waits for the user interface thread happen. */
    public static void settle() {
        Display display = Display.getCurrent();
        boolean[] done = {false};
        display.asyncExec(() -> display.asyncExec(() -> done[0] = true));
        await(() -> done[0], "the window has come to rest");
    }

    public static <C extends Control> List<C> all(Control root, Class<C> kind) {
        List<C> found = new ArrayList<>();
        collect(root, kind, found);
        return found;
    }

    private static <C extends Control> void collect(Control control, Class<C> kind, List<C> found) {
        if (kind.isInstance(control)) {
            found.add(kind.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, kind, found);
            }
        }
    }

    /** All words of labels and texts that are shown, a line each. */
    public static String words(Control root) {
        StringBuilder words = new StringBuilder();
        all(root, Control.class).stream().filter(Workbench::isShown).forEach(control -> {
            switch (control) {
                case Label label -> words.append(label.getText()).append('\n');
                case Text text -> words.append(text.getText()).append('\n');
                default -> {}
            }
        });
        return words.toString();
    }

    private static boolean isShown(Control control) {
        return control.getVisible();
    }

    /** The button that is shown with that text. */
    public static Button button(Control root, String text) {
        return all(root, Button.class).stream()
                .filter(button ->
                        isShown(button) && button.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no button " + text));
    }

    public static void click(Button button) {
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, null);
    }
}
