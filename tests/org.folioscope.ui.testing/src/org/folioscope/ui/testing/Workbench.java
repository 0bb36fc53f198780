// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.PagePane;
import org.folioscope.ui.editor.PanePage;

/**
 * The workbench as a user has it before his eyes: widgets by their kind, and waiting for what is to happen. For all tests
 * of the window, on the user interface thread.
 */
public final class Workbench {

    /** Longest wait for anything, nanoseconds; a loaded machine is slow. */
    private static final long PATIENCE = 60_000_000_000L;

    /** What a lazy tree shows in place of children that are being read. */
    private static final String READING = "reading…";

    private Workbench() {}

    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    public static ImageEditor editor() {
        await(() -> page().getActiveEditor() instanceof ImageEditor, "an image editor is in front");
        return (ImageEditor) page().getActiveEditor();
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

    /** Lets everything that waits for the user interface thread happen. */
    public static void settle() {
        Display display = Display.getCurrent();
        boolean[] done = {false};
        display.asyncExec(() -> display.asyncExec(() -> done[0] = true));
        await(() -> done[0], "the window has come to rest");
    }

    /** Shows a page of the editor in front and waits for its first widget of {@code kind}. */
    public static <C extends Control> C onPage(String id, Class<C> kind) {
        ImageEditor editor = editor();
        editor.setActivePage(id);
        await(
                () -> !all(editor.getActivePageInstance().getPartControl(), kind)
                        .isEmpty(),
                "page " + id + " has " + kind);
        return all(editor.getActivePageInstance().getPartControl(), kind).getFirst();
    }

    /** Shows a page of the editor in front and waits for its pane. */
    public static <P extends Composite & PagePane> P pane(String id, Class<? extends PanePage<P>> kind) {
        ImageEditor editor = editor();
        editor.setActivePage(id);
        await(
                () -> kind.isInstance(editor.getActivePageInstance())
                        && kind.cast(editor.getActivePageInstance()).pane() != null,
                "page " + id + " has its content");
        return kind.cast(editor.getActivePageInstance()).pane();
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
        all(root, Control.class).stream().filter(Control::getVisible).forEach(control -> {
            switch (control) {
                case Label label -> words.append(label.getText()).append('\n');
                case Text text -> words.append(text.getText()).append('\n');
                default -> {}
            }
        });
        return words.toString();
    }

    /** The button that is shown with that text, whose mnemonic doesn't count. */
    public static Button button(Control root, String text) {
        return all(root, Button.class).stream()
                .filter(button ->
                        button.getVisible() && button.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no button " + text));
    }

    public static void click(Button button) {
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Presses the button with this text, which has to be enabled. */
    public static void press(Control root, String text) {
        Button button = button(root, text);
        assertTrue(button.isEnabled(), text + " can be pressed");
        click(button);
    }

    /** Presses a key that is no character. */
    public static void key(Control control, int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** Opens the path of items whose texts begin so, waiting for each to be read. */
    public static TreeItem item(Tree tree, String... texts) {
        TreeItem item = null;
        for (String text : texts) {
            TreeItem parent = item;
            Predicate<TreeItem> fits = each -> each.getText().startsWith(text);
            await(
                    () -> first(parent == null ? tree.getItems() : parent.getItems(), fits) != null,
                    text + " is in the tree");
            item = first(parent == null ? tree.getItems() : parent.getItems(), fits);
            if (!text.equals(texts[texts.length - 1])) {
                item.setExpanded(true);
                Event expand = new Event();
                expand.item = item;
                tree.notifyListeners(SWT.Expand, expand);
            }
        }
        return item;
    }

    private static TreeItem first(TreeItem[] items, Predicate<TreeItem> fits) {
        for (TreeItem item : items) {
            if (!item.getText().equals(READING) && fits.test(item)) {
                return item;
            }
        }
        return null;
    }

    public static void select(Tree tree, TreeItem item) {
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
    }

    public static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text == null ? "" : text.toString();
    }
}
