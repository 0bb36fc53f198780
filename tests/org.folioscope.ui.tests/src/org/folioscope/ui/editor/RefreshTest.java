// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.folioscope.kernel.Snapshot;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.ui.images.FakeOpener;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.testing.FakeImage;
import org.folioscope.ui.testing.FakeKernel;
import org.folioscope.ui.testing.FakeMap;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An open image is read anew: what is shown changes, what the user has chosen does not. Runs in the UI thread. */
class RefreshTest {

    private OpenImage image;

    @BeforeEach
    void openTheImage() {
        FakeOpener.install();
        image = FakeOpener.open("vm.fake");
        Workbench.await(() -> image.state() == OpenImage.State.OPEN, "the image is open");
    }

    @AfterEach
    void closeAll() {
        FakeOpener.closeAll();
        FakeOpener.install();
    }

    @SuppressWarnings("resource") // the open image closes its snapshots
    private void refresh(int generation) {
        Snapshot last = image.snapshot();
        FakeOpener.setGeneration(generation);
        OpenImages.instance().refresh(image);
        Workbench.await(() -> !image.isReading(), "the image was read anew");
        assertNotSame(last, image.snapshot());
    }

    private static QueryTable<Inode> inodes() {
        @SuppressWarnings("unchecked") // the page has one table, of inodes
        QueryTable<Inode> table = Workbench.onPage("filesystems", QueryTable.class);
        Workbench.await(() -> !table.isBusy() && table.shownCount() == FakeKernel.FILES + 1, "the inodes are there");
        return table;
    }

    private static Inode selected() {
        return (Inode) Workbench.editor().selection().getSelection().getFirstElement();
    }

    @Test
    void selectedRowFilterAndScrollPlaceStayThoughRowsBeforeThemAreGone() {
        QueryTable<Inode> table = inodes();
        table.filter().setText("type:reg");
        Workbench.await(() -> !table.isBusy() && table.shownCount() == 694, "it is filtered");
        table.selectWhenThere(inode -> inode.getIno() == 517);
        Workbench.editor().selection().select(table.selectedRows().getFirst());
        table.scrollTo(300);
        assertEquals(300, table.topRow());
        long top = table.shownRows().get(300).getIno();
        refresh(2);
        Workbench.await(() -> !table.isBusy() && table.shownCount() == 694 - 9, "the new rows are there");
        assertEquals(
                517 * 4096L + 2,
                table.selectedRows().getFirst().getSize(),
                "the selected row is that of the new image");
        assertEquals(517, table.selectedRows().getFirst().getIno());
        assertEquals(517 * 4096L + 2, selected().getSize(), "Properties show the new facts");
        assertEquals(top, table.shownRows().get(table.topRow()).getIno(), "the same row is at the top");
        assertEquals("type:reg", table.filter().getText());
    }

    @Test
    void expandedDirectoriesAndTheSelectedEntryStay() {
        inodes();
        Tree tree = Workbench.onPage("filesystems", Tree.class);
        TreeItem item = Workbench.item(tree, "All file systems", "tmpfs 0:24", "file-17");
        Workbench.select(tree, item);
        refresh(1);
        QueryTable<?> table = Workbench.onPage("filesystems", QueryTable.class);
        Workbench.await(() -> !table.isBusy(), "the table is quiet");
        assertSame(item, tree.getSelection()[0]);
        assertEquals("file-17", item.getText());
        assertTrue(item.getParentItem().getExpanded());
    }

    @Test
    void selectedFolioStaysAndTheTitleIsThatOfTheNewImage() {
        inodes();
        Workbench.editor().go(new Place.InodeAt(FakeMap.DIRECT + FakeImage.START + 17 * 16));
        @SuppressWarnings("unchecked") // the page has one table, of folios
        QueryTable<FolioRun> table = Workbench.onPage("pagecache", QueryTable.class);
        Workbench.await(() -> !table.isBusy() && table.shownCount() == 3, "the folios are there");
        table.selectWhenThere(run -> run.getIndex() == 4);
        FolioRun before = table.selectedRows().getFirst();
        Link title = Workbench.onPage("pagecache", Link.class);
        String text = title.getText();
        refresh(8192);
        Workbench.await(() -> !title.getText().equals(text), "the title tells the new size");
        Workbench.await(
                () -> !table.isBusy()
                        && !table.selectedRows().isEmpty()
                        && table.selectedRows().getFirst() != before,
                "the folios are there anew");
        assertEquals(4, table.selectedRows().getFirst().getIndex());
    }

    @Test
    void pageThatWasHiddenCatchesUpWhenItIsLookedAt() {
        QueryTable<Inode> table = inodes();
        Workbench.editor().setActivePage("overview");
        refresh(3);
        assertEquals(4096, table.shownRows().getFirst().getSize(), "nothing is read for a page that nobody sees");
        Workbench.editor().setActivePage("filesystems");
        Workbench.await(() -> table.shownRows().getLast().getSize() == 12 * 4096 + 3, "the page has caught up");
    }

    @Test
    void failedRefreshSaysWhyAndLeavesWhatIsShown() {
        QueryTable<Inode> table = inodes();
        FakeOpener.setGeneration(-1);
        OpenImages.instance().refresh(image);
        Workbench.await(() -> image.problem() != null, "the image has a problem");
        assertEquals(FakeOpener.REFUSAL, image.problem().sentence());
        assertEquals(OpenImage.State.OPEN, image.state());
        assertEquals(FakeKernel.FILES + 1, table.shownCount());
    }
}
