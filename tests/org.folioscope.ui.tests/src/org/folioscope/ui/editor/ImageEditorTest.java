// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.IPropertySource;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.query.OutputFormat;
import org.folioscope.ui.foliomap.FolioMap;
import org.folioscope.ui.hex.HexView;
import org.folioscope.ui.images.FakeOpener;
import org.folioscope.ui.images.ImagesView;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.properties.PropertiesProbe;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.testing.FakeImage;
import org.folioscope.ui.testing.FakeKernel;
import org.folioscope.ui.testing.FakeMap;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The image editor in the running workbench, over a snapshot that is known by heart. Runs in the UI thread. */
class ImageEditorTest {

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
        Workbench.await(
                () -> Workbench.page().getActiveEditor() == null
                        || !(Workbench.page().getActiveEditor() instanceof ImageEditor),
                "the editors are closed");
    }

    @Test
    void overviewTellsTheFirstFacts() {
        Workbench.onPage("overview", Text.class);
        String words = texts(Workbench.editor().getActivePageInstance().getPartControl());
        for (String word : List.of(
                "/nowhere/vm.fake", "fake core", "9.9.9-fake", "cafe", "4 levels", "held against nothing real")) {
            assertTrue(words.contains(word), () -> word + " is missing in: " + words);
        }
    }

    private static String texts(Control root) {
        StringBuilder words = new StringBuilder();
        Workbench.all(root, Text.class)
                .forEach(text -> words.append(text.getText()).append('\n'));
        Workbench.all(root, StyledText.class)
                .forEach(text -> words.append(text.getText()).append('\n'));
        return words.toString();
    }

    @Test
    void imagesViewListsKernelAndFileSystems() throws Exception {
        ImagesView view = (ImagesView) Workbench.page().showView(ImagesView.ID);
        Tree tree = view.tree().control();
        assertTrue(
                Workbench.item(tree, "vm.fake", "kernel 9.9.9-fake").getText().contains("live"));
        assertTrue(Workbench.item(tree, "vm.fake", "file systems", "tmpfs 0:24")
                .getText()
                .startsWith("tmpfs"));
    }

    @Test
    void inodeTableCountsFiltersAndCopies() {
        QueryTable<Inode> table = inodes();
        assertEquals("701", table.filter().message());
        table.filter().setText("type:dir ino>150");
        awaitRows(table, 6);
        assertEquals("6 of 701", table.filter().message());
        table.copy(OutputFormat.JSON);
        Workbench.await(() -> Workbench.clipboard().startsWith("{"), "JSON is on the clipboard");
        assertEquals(6, Workbench.clipboard().lines().count());
        assertTrue(Workbench.clipboard().contains("\"ino\":200"), Workbench.clipboard());
    }

    @Test
    void filterThatNamesNoColumnSaysSoAndKeepsTheRows() {
        QueryTable<Inode> table = inodes();
        table.filter().setText("nosuchcolumn>1");
        assertTrue(
                table.filter().message().contains("there is no column"),
                table.filter().message());
        assertEquals(701, table.shownRows().size());
    }

    @Test
    void directoryTreeIsReadWhenOpenedAndSelectsTheInodeOfADentry() {
        QueryTable<Inode> table = inodes();
        Tree tree = Workbench.onPage("filesystems", Tree.class);
        Workbench.select(tree, Workbench.item(tree, "All file systems", "tmpfs 0:24", "file-17"));
        Workbench.await(
                () -> table.selectedRows().stream().anyMatch(inode -> inode.getIno() == 17), "inode 17 is selected");
        awaitRows(table, FakeKernel.FILES);
        assertTrue(
                Workbench.item(tree, "All file systems", "ext4 7:0").getText().contains("not mounted"));
        assertTrue(Workbench.item(tree, "All file systems", "tmpfs 0:24", "never-there")
                .getText()
                .contains("negative"));
    }

    @Test
    void pageCacheShowsFoliosAsMapAndTableWithOneSelection() {
        inodes();
        Workbench.editor().go(new Place.InodeAt(FakeMap.DIRECT + FakeImage.START + 17 * 16));
        @SuppressWarnings("unchecked") // the page has one table, of folios
        QueryTable<FolioRun> table = Workbench.onPage("pagecache", QueryTable.class);
        FolioMap map = Workbench.onPage("pagecache", FolioMap.class);
        awaitRows(table, 3);
        assertTrue(Workbench.onPage("pagecache", Link.class).getText().contains("/file-17"));
        Workbench.await(() -> map.describe(5).contains("order 2"), "the map is drawn");
        assertTrue(map.describe(5).contains("marks dirty"), map.describe(5));
        assertTrue(map.describe(2).endsWith("not cached"), map.describe(2));
        assertTrue(map.describe(8).contains("shadow"), map.describe(8));
        table.selectWhenThere(run -> run.getIndex() == 4);
        assertEquals(4, table.selectedRows().getFirst().getIndex());
    }

    @Test
    void memoryShowsBytesStructAndWhereItsPointersLead() {
        Workbench.editor().go(Place.struct("inode", FakeMap.DIRECT + FakeImage.START + 0x20));
        HexView hex = Workbench.onPage("memory", HexView.class);
        @SuppressWarnings("unchecked") // the page has one table, of members
        QueryTable<Object> members = Workbench.onPage("memory", QueryTable.class);
        Workbench.await(
                () -> hex.canvas().visibleText().contains("ffff888000010020  20 21 22 23"), "the bytes are there");
        awaitRows(members, 2);
        Workbench.editor().go(new Place.Memory(false, FakeImage.TEXT_AT, ""));
        Workbench.await(() -> hex.canvas().visibleText().contains("a folio"), "the text is there");
        assertFalse(hex.canvas().visibleText().contains("ffff8880"));
    }

    @Test
    void memoryThatIsNotInTheImageIsAGapAndNoError() {
        Workbench.editor().go(new Place.Memory(false, FakeImage.START - 16, ""));
        HexView hex = Workbench.onPage("memory", HexView.class);
        Workbench.await(
                () -> hex.canvas().visibleText().contains("0000000000010000  00 01 02"), "the first bytes are there");
        assertTrue(
                hex.canvas().visibleText().contains("000000000000fff0  ·· ·· ··"),
                hex.canvas().visibleText());
    }

    @Test
    void backGoesToWhereALinkWasFollowed() throws Exception {
        ImageEditor editor = Workbench.editor();
        editor.go(Place.struct("inode", FakeMap.DIRECT + FakeImage.START));
        editor.go(new Place.InodeAt(FakeMap.DIRECT + FakeImage.START + 16));
        assertEquals("pagecache", editor.getActivePageInstance().getId());
        editor.getSite()
                .getService(IHandlerService.class)
                .executeCommand("org.eclipse.ui.navigate.backwardHistory", null);
        Workbench.await(() -> "memory".equals(editor.getActivePageInstance().getId()), "the memory page is back");
        assertEquals(Place.struct("inode", FakeMap.DIRECT + FakeImage.START), editor.place());
    }

    @Test
    void selectionShowsInPropertiesWithNotAvailableWhereTheKernelLacksIt() {
        QueryTable<Inode> table = inodes();
        Inode inode = table.shownRows().getFirst();
        Workbench.editor().selection().select(inode);
        IPropertySource source = PropertiesProbe.source(inode);
        assertTrue(Arrays.stream(source.getPropertyDescriptors())
                .anyMatch(each -> each.getDisplayName().equals("references")
                        && source.getPropertyValue(each.getId()).equals("n/a")));
    }

    @Test
    void fileThatIsNoImageIsToldInOneSentenceInItsPlace() {
        OpenImage bad = FakeOpener.open("hello.txt");
        Workbench.await(() -> bad.state() == OpenImage.State.FAILED, "opening failed");
        Control page = Workbench.editor().getActivePageInstance().getPartControl();
        assertTrue(texts(page).contains(FakeOpener.REFUSAL), texts(page));
        assertTrue(Workbench.all(page, Button.class).stream()
                .anyMatch(button -> button.getText().replace("&", "").equals("Copy Report")));
    }

    private static QueryTable<Inode> inodes() {
        @SuppressWarnings("unchecked") // the page has one table, of inodes
        QueryTable<Inode> table = Workbench.onPage("filesystems", QueryTable.class);
        awaitRows(table, 701);
        return table;
    }

    private static void awaitRows(QueryTable<?> table, int rows) {
        Workbench.await(() -> !table.isBusy() && table.shownRows().size() == rows, rows + " rows are shown");
    }
}
