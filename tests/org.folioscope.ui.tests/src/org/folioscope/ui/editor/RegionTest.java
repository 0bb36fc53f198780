// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.folioscope.ui.hex.HexView;
import org.folioscope.ui.images.FakeOpener;
import org.folioscope.ui.images.ImagesView;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.testing.FakeImage;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The image editor over memory in which there is no kernel. Runs in the UI thread. */
class RegionTest {

    private OpenImage image;

    @BeforeEach
    void openTheRegion() {
        FakeOpener.install();
        image = FakeOpener.open("pages.region");
        Workbench.await(() -> image.state() == OpenImage.State.OPEN, "the region is open");
    }

    @AfterEach
    void closeAll() {
        FakeOpener.closeAll();
        Workbench.await(() -> !(Workbench.page().getActiveEditor() instanceof ImageEditor), "the editors are closed");
    }

    @Test
    void pagesThatNeedAKernelAreLeftOut() {
        ImageEditor editor = Workbench.editor();
        assertFalse(image.hasKernel());
        assertEquals(null, editor.setActivePage("filesystems"));
        assertEquals(null, editor.setActivePage("pagecache"));
        assertEquals("overview", editor.setActivePage("overview").getId());
        assertEquals("memory", editor.setActivePage("memory").getId());
    }

    @Test
    void overviewSaysThatThereIsNoKernel() {
        Workbench.onPage("overview", Text.class);
        Stream<String> texts =
                Workbench.all(Workbench.editor().getActivePageInstance().getPartControl(), Text.class).stream()
                        .map(Text::getText);
        assertTrue(texts.anyMatch(text -> text.contains("no kernel in this image")));
    }

    @Test
    void memoryIsPhysicalFromItsFirstByteOn() {
        HexView hex = Workbench.onPage("memory", HexView.class);
        Workbench.await(
                () -> hex.canvas().visibleText().contains("0000000000010000  00 01 02"), "the first bytes are there");
        assertEquals("physical", Workbench.onPage("memory", Combo.class).getText());
        assertFalse(Workbench.onPage("memory", Combo.class).isEnabled());
    }

    @Test
    void bytesOfAPlaceAreMarked() {
        Workbench.editor().go(new Place.Bytes(FakeImage.TEXT_AT, FakeImage.TEXT.length()));
        HexView hex = Workbench.onPage("memory", HexView.class);
        assertEquals("memory", Workbench.editor().getActivePageInstance().getId());
        assertEquals(FakeImage.TEXT_AT, hex.cursor());
        Workbench.await(() -> hex.canvas().visibleText().contains("a folio"), "the text is there");
    }

    @Test
    void imagesViewListsItWithoutWhatAKernelHas() throws Exception {
        ImagesView view = (ImagesView) Workbench.page().showView(ImagesView.ID);
        Tree tree = view.tree().control();
        assertEquals(0, Workbench.item(tree, "pages.region").getItemCount());
    }
}
