// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.folioscope.compare.Fate;
import org.folioscope.memory.ImageException;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.ui.foliomap.FolioMap;
import org.folioscope.ui.frames.FrameSpec;
import org.folioscope.ui.hex.HexView;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.testing.FakeImage;
import org.folioscope.ui.testing.FakeKernel;
import org.folioscope.ui.testing.FakeMap;
import org.folioscope.ui.testing.FakeSnapshot;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An editor flips through made-up frames: what is shown changes, what the user has chosen does not. In the UI thread. */
class FlipTest {

    private OpenImage image;

    @AfterEach
    void closeAll() {
        MadeImages.closeAll();
    }

    /** Files of a frame have grown by its generation; from the second generation on those before the tenth are gone. */
    private static FrameSpec frame(int generation) {
        Path path = Path.of("/nowhere/" + generation + ".fake");
        return new FrameSpec(generation + ".fake", path.toString(), _ -> new FakeSnapshot(path, generation));
    }

    private void open(FrameSpec... frames) {
        image = OpenImages.instance().open(new FramesSource(List.of(frames)));
        Workbench.await(() -> image.state() == OpenImage.State.OPEN, "the first frame is open");
    }

    private void flipTo(int index) {
        image.frames().turnTo(image, index);
        Workbench.await(() -> image.frames().shownIndex() == index, "frame " + index + " is shown");
    }

    private static QueryTable<Inode> inodes(int rows) {
        @SuppressWarnings("unchecked") // the page has one table, of inodes
        QueryTable<Inode> table = Workbench.onPage("filesystems", QueryTable.class);
        Workbench.await(() -> !table.isBusy() && table.shownCount() == rows, rows + " inodes are there");
        return table;
    }

    private static Inode row(QueryTable<Inode> table, int ino) {
        return table.shownRows().stream()
                .filter(inode -> inode.getIno() == ino
                        && inode.getSuperBlock().getFstype().equals("tmpfs"))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitFate(QueryTable<Inode> table, int ino, Fate fate) {
        Workbench.await(() -> table.fate(row(table, ino)) == fate, "file " + ino + " is " + fate);
    }

    private static void type(Control control, char key, int type) {
        Event event = new Event();
        event.character = key;
        event.keyCode = key;
        control.notifyListeners(type, event);
    }

    @Test
    void selectionScrollPlaceAndFilterStayInPlace() {
        open(frame(0), frame(2));
        QueryTable<Inode> table = inodes(FakeKernel.FILES + 1);
        table.filter().setText("type:reg");
        Workbench.await(() -> !table.isBusy() && table.shownCount() == 694, "it is filtered");
        table.selectWhenThere(inode -> inode.getIno() == 517);
        Workbench.editor().selection().select(table.selectedRows().getFirst());
        table.scrollTo(300);
        long top = table.shownRows().get(300).getIno();
        flipTo(1);
        Workbench.await(
                () -> !table.isBusy() && table.shownCount() == 694 - 9, "the rows of the other frame are there");
        assertEquals(517 * 4096L + 2, table.selectedRows().getFirst().getSize(), "the same file of the other frame");
        assertEquals(top, table.shownRows().get(table.topRow()).getIno(), "the same row is at the top");
        Inode selected = (Inode) Workbench.editor().selection().getSelection().getFirstElement();
        assertEquals(517 * 4096L + 2, selected.getSize(), "Properties show the facts of the other frame");
        flipTo(0);
        Workbench.await(() -> table.shownCount() == 694, "the first rows are there again");
        assertEquals(517 * 4096L, table.selectedRows().getFirst().getSize());
        assertEquals("type:reg", table.filter().getText());
    }

    @Test
    void whatDiffersIsLitAndCanBeFiltered() {
        open(frame(0), frame(2));
        QueryTable<Inode> table = inodes(FakeKernel.FILES + 1);
        awaitFate(table, 3, Fate.LOST);
        awaitFate(table, 517, Fate.CHANGED);
        table.filter().setText("change:lost");
        Workbench.await(() -> !table.isBusy() && table.shownCount() == 9, "nine files are lost");
        table.filter().setText("");
        Workbench.await(() -> !table.isBusy() && table.shownCount() == FakeKernel.FILES + 1, "all are shown");
        flipTo(1);
        Workbench.await(() -> !table.isBusy() && table.shownCount() == FakeKernel.FILES + 1 - 9, "nine are gone");
        awaitFate(table, 517, Fate.CHANGED);
    }

    @Test
    void selectedFileThatIsGoneInOneFrameIsSelectedAgainInTheOther() {
        open(frame(0), frame(2));
        QueryTable<Inode> table = inodes(FakeKernel.FILES + 1);
        table.selectWhenThere(inode -> inode.getIno() == 5);
        flipTo(1);
        Workbench.await(() -> !table.isBusy() && table.shownCount() == FakeKernel.FILES + 1 - 9, "nine are gone");
        assertEquals(List.of(), table.selectedRows());
        flipTo(0);
        Workbench.await(() -> table.shownCount() == FakeKernel.FILES + 1, "all are there again");
        assertEquals(5, table.selectedRows().getFirst().getIno());
    }

    @Test
    void frameThatIsTheSameHasNothingLit() {
        open(frame(0), frame(0));
        QueryTable<Inode> table = inodes(FakeKernel.FILES + 1);
        awaitFate(table, 517, Fate.KEPT);
        assertTrue(table.shownRows().stream().allMatch(inode -> table.fate(inode) == Fate.KEPT));
    }

    @Test
    void tabFlipsInATableButMovesTheFocusInAField() {
        open(frame(0), frame(1));
        QueryTable<Inode> table = inodes(FakeKernel.FILES + 1);
        Workbench.await(() -> image.frames().other().isOpen(), "the other frame is open");
        type(table.table(), SWT.TAB, SWT.KeyDown);
        assertEquals(1, image.frames().shownIndex());
        type(Workbench.all(table, Text.class).getFirst(), SWT.TAB, SWT.KeyDown);
        assertEquals(1, image.frames().shownIndex());
        type(table.table(), SWT.TAB, SWT.KeyDown);
        assertEquals(0, image.frames().shownIndex());
    }

    @Test
    void spaceBlinksAsLongAsItIsHeld() {
        open(frame(0), frame(1));
        QueryTable<Inode> table = inodes(FakeKernel.FILES + 1);
        Workbench.await(() -> image.frames().other().isOpen(), "the other frame is open");
        type(table.table(), ' ', SWT.KeyDown);
        assertEquals(1, image.frames().shownIndex());
        Workbench.await(() -> image.frames().shownIndex() == 0, "it has blinked");
        Workbench.await(() -> image.frames().shownIndex() == 1, "it has blinked again");
        type(table.table(), ' ', SWT.KeyUp);
        assertEquals(0, image.frames().shownIndex(), "what was shown before is shown again");
    }

    @Test
    void longerSeriesIsHeldAgainstTheFrameShownBefore() throws Exception {
        open(IntStream.range(0, 5).mapToObj(FlipTest::frame).toArray(FrameSpec[]::new));
        inodes(FakeKernel.FILES + 1);
        flipTo(3);
        flipTo(4);
        assertEquals(3, image.frames().otherIndex());
        Workbench.page()
                .getWorkbenchWindow()
                .getService(IHandlerService.class)
                .executeCommand("org.folioscope.ui.compare.flip", null);
        assertEquals(3, image.frames().shownIndex());
        assertEquals(4, image.frames().otherIndex());
        image.frames().holdAgainst(image, 0);
        assertEquals(0, image.frames().otherIndex());
        QueryTable<Inode> table = inodes(FakeKernel.FILES + 1 - 9);
        assertEquals(517 * 4096L + 3, row(table, 517).getSize());
    }

    @Test
    void frameThatCantBeOpenedSaysWhyAndLeavesWhatIsShown() {
        open(frame(0), new FrameSpec("bad", "/nowhere/bad", _ -> {
            throw new ImageException("/nowhere/bad is no image: it is empty.");
        }));
        inodes(FakeKernel.FILES + 1);
        image.frames().flip(image);
        Workbench.await(
                () -> Workbench.words(Workbench.shell()).contains("/nowhere/bad is no image"), "the bar says why");
        assertEquals(0, image.frames().shownIndex());
        assertFalse(image.frames().isTurning());
    }

    @Test
    void foliosOfTheSameFileStayInPlace() {
        open(frame(0), frame(1));
        inodes(FakeKernel.FILES + 1);
        Workbench.editor().go(new Place.InodeAt(FakeMap.DIRECT + FakeImage.START + 17 * 16));
        @SuppressWarnings("unchecked") // the page has one table, of folios
        QueryTable<FolioRun> table = Workbench.onPage("pagecache", QueryTable.class);
        FolioMap map = Workbench.onPage("pagecache", FolioMap.class);
        Workbench.await(() -> !table.isBusy() && table.shownCount() == 3, "the folios are there");
        table.selectWhenThere(run -> run.getIndex() == 4);
        FolioRun before = table.selectedRows().getFirst();
        Workbench.await(() -> map.describe(0).contains("kept"), "the map tells what became of a page");
        flipTo(1);
        Workbench.await(
                () -> !table.isBusy()
                        && !table.selectedRows().isEmpty()
                        && table.selectedRows().getFirst() != before,
                "the folios of the other frame are there");
        assertEquals(4, table.selectedRows().getFirst().getIndex());
    }

    @Test
    void bytesStayAtTheirAddressAndAreNotLitWhereTheyAreTheSame() {
        open(frame(0), frame(1));
        Workbench.await(() -> image.frames().other().isOpen(), "the other frame is open");
        Workbench.onPage("memory", HexView.class);
        Workbench.editor().go(new Place.Bytes(FakeImage.TEXT_AT, 8));
        HexView hex = Workbench.onPage("memory", HexView.class);
        Workbench.await(
                () -> hex.canvas().visibleText().contains("folio in a haysta".substring(0, 5)), "bytes are there");
        flipTo(1);
        Workbench.settle();
        assertEquals(FakeImage.TEXT_AT, hex.cursor());
        assertFalse(hex.canvas().block().isDiffering(FakeImage.TEXT_AT));
    }
}
