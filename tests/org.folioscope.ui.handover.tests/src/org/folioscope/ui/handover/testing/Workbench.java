// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;
import org.folioscope.handover.make.Makers;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;

/** The workbench with an image in it that a maker has made, and waiting for what is to happen. */
public final class Workbench {

    /** Longest wait for anything, nanoseconds; a loaded machine is slow. */
    private static final long PATIENCE = 60_000_000_000L;

    private static final long SIZE = 16 << 20;

    private Workbench() {}

    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    public static ImageEditor editor() {
        await(() -> page().getActiveEditor() instanceof ImageEditor, "an image editor is in front");
        return (ImageEditor) page().getActiveEditor();
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

    /** Makes a file with a handover of {@code kind} and opens it. @param rule the one that it breaks, or empty */
    public static OpenImage open(Path folder, String kind, String rule) throws Exception {
        Path file = folder.resolve(kind + rule + ".region");
        if (!Files.exists(file)) {
            Maker maker = Makers.ALL.stream()
                    .filter(each -> each.kind().equals(kind))
                    .findFirst()
                    .orElseThrow();
            MakeRequest valid = MakeRequest.valid(SIZE);
            Optional<String> broken = rule.isEmpty() ? Optional.empty() : Optional.of(rule);
            maker.make(new MakeRequest(SIZE, broken, valid.seed(), valid.settings()), file, Progress.NONE);
        }
        OpenImage image = OpenImages.instance().open(file);
        await(() -> image.state() != OpenImage.State.OPENING, "the image is open");
        assertTrue(image.state() == OpenImage.State.OPEN, () -> image.problem().report());
        return image;
    }

    /** Forgets all changes and closes all images. */
    public static void closeAll() {
        for (OpenImage image : OpenImages.instance().all()) {
            if (image.state() == OpenImage.State.OPEN) {
                image.edits().discard(); // so that closing does not ask
            }
            OpenImages.instance().close(image);
        }
        await(() -> !(page().getActiveEditor() instanceof ImageEditor), "the editors are closed");
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
            if (!item.getText().equals("reading…") && fits.test(item)) {
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

    /** Presses a key that is no character. */
    public static void press(Control control, int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        control.notifyListeners(SWT.KeyDown, event);
    }
}
