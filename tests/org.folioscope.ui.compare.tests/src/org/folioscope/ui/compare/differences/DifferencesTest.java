// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.differences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.folioscope.compare.Change;
import org.folioscope.ui.compare.frames.ComparedImages;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two made regions that differ in one field are compared in the window. Runs in the UI thread. */
class DifferencesTest {

    @TempDir
    static Path folder;

    private DifferencesPane pane;

    @BeforeEach
    void compareARegionWithOneThatHasAnotherPage() throws Exception {
        Path before = MadeImages.open(folder, "pkernfs", "").source().file().orElseThrow();
        MadeImages.closeAll();
        Path after = folder.resolve("after.region");
        Files.copy(before, after, StandardCopyOption.REPLACE_EXISTING);
        long changedAt = Files.size(after) - 4096 + 0x18;
        try (RandomAccessFile file = new RandomAccessFile(after.toFile(), "rw")) {
            file.seek(changedAt);
            int old = file.read();
            file.seek(changedAt);
            file.write(old ^ 0xff);
        }
        OpenImage image = ComparedImages.open(List.of(), List.of(before, after));
        Workbench.await(() -> image.state() == OpenImage.State.OPEN, "the first frame is open");
        pane = Workbench.onPage(DifferencesPage.ID, DifferencesPane.class);
    }

    @AfterEach
    void closeAll() {
        MadeImages.closeAll();
    }

    private Tree tree() {
        return pane.tree().tree().control();
    }

    private void select(TreeItem item) {
        Workbench.select(tree(), item);
    }

    private void expand(TreeItem item) {
        item.setExpanded(true);
        Event event = new Event();
        event.item = item;
        tree().notifyListeners(SWT.Expand, event);
    }

    /** Opens an item and returns its only child. */
    private TreeItem open(TreeItem item) {
        expand(item);
        Workbench.await(
                () -> item.getItemCount() == 1 && !item.getItem(0).getText().equals("reading…"),
                "what is below " + item.getText() + " is listed");
        return item.getItem(0);
    }

    private TreeItem pages() {
        return Workbench.item(tree(), "Page frames");
    }

    @Test
    void treeTellsCountsRuleAndBytesOfThePageThatChanged() {
        TreeItem group = pages();
        select(group);
        Workbench.await(() -> pane.details().counts().contains("1 changed"), "one page was counted as changed");
        select(open(open(group)));
        assertTrue(
                pane.details().rule().contains("by page frame number"),
                pane.details().rule());
        Workbench.await(() -> pane.details().hex().isDiffering(0x18), "the byte is lit");
        assertFalse(pane.details().hex().isDiffering(0x19));
        Workbench.await(
                () -> !pane.details().changes().isBusy()
                        && pane.details().changes().shownCount() == 1,
                "the change is listed");
        Change change = pane.details().changes().shownRows().getFirst();
        assertEquals(0x18, change.offset());
        assertEquals(1, change.length());
    }

    @Test
    void filterLeavesOutWhatHasTooFewPages() {
        TreeItem group = pages();
        select(group);
        Workbench.await(() -> pane.details().counts().contains("1 changed"), "it is counted");
        pane.controls().least().setSelection(2);
        pane.controls().least().notifyListeners(SWT.Selection, new Event());
        TreeItem again = pages();
        expand(again);
        Workbench.await(() -> again.getItemCount() == 0, "no run of changed pages has two");
    }

    @Test
    void imageAloneHasNoPageOfDifferences() throws Exception {
        MadeImages.closeAll();
        MadeImages.open(folder, "pkernfs", "");
        assertEquals(1, OpenImages.instance().all().size());
        Workbench.editor().setActivePage(DifferencesPage.ID);
        Workbench.settle();
        assertFalse(DifferencesPage.ID.equals(
                Workbench.editor().getActivePageInstance().getId()));
    }
}
