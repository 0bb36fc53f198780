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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.folioscope.ui.editor.ImageEditor;

/** The workbench as a user has it before his eyes: widgets by their kind, and waiting for what is to happen. */
public final class Window {

    /** Longest wait for anything, nanoseconds; a loaded machine is slow. */
    private static final long PATIENCE = 60_000_000_000L;

    private Window() {}

    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    public static ImageEditor editor() {
        await(() -> page().getActiveEditor() instanceof ImageEditor, "an image editor is in front");
        return (ImageEditor) page().getActiveEditor();
    }

    public static Composite shell() {
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
            if (fits.test(item)) {
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
