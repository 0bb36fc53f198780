// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The window as a test sees it: waiting for what is to happen, and widgets by their kind. */
public final class Screen {

    /** Longest wait for anything, nanoseconds; a loaded machine is slow. */
    private static final long PATIENCE = 60_000_000_000L;

    private Screen() {}

    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    public static Shell shell() {
        return page().getWorkbenchWindow().getShell();
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

    /** Presses the button with this text, whose mnemonic doesn't count. */
    public static void press(Control root, String text) {
        Button button = all(root, Button.class).stream()
                .filter(each -> each.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no button " + text));
        assertTrue(button.isEnabled(), text + " can be pressed");
        button.notifyListeners(SWT.Selection, new Event());
    }
}
