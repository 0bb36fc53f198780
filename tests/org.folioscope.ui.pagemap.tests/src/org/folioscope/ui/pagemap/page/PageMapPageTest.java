// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.compare.pagemap.MapPicture;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.pagemap.map.PageMapCanvas;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page Page frames in the running workbench, over a region of pkernfs of 16 MiB. Runs in the UI thread. */
class PageMapPageTest {

    private static final int FRAMES = (16 << 20) / 4096;

    @TempDir
    private Path folder;

    private OpenImage image;

    @AfterEach
    void closeAll() {
        MadeImages.closeAll();
    }

    private PageMapPane open() throws Exception {
        image = MadeImages.open(folder, "pkernfs", "");
        PageMapCanvas map = Workbench.onPage(PageMapPage.ID, PageMapCanvas.class);
        Workbench.await(() -> map.cells() != null, "the map is there");
        return (PageMapPane) map.getParent();
    }

    private static int index(MapCells cells, String text) {
        return (int) cells.coloring().classes().stream()
                .takeWhile(each -> !each.text().equals(text))
                .count();
    }

    @Test
    void everyFrameOfTheRegionHasItsOwner() throws Exception {
        MapCells cells = open().map().cells();
        assertEquals(FRAMES, cells.count());
        assertTrue(cells.count(index(cells, "preserved")) > 0, "files are preserved");
        assertTrue(cells.count(index(cells, "metadata")) > 0, "and so is what describes them");
    }

    @Test
    void aSelectedFrameTellsItsOwnerAndLeadsToIt() throws Exception {
        PageMapPane pane = open();
        ImageEditor editor = Workbench.editor();
        editor.go(new Place.PageFrame(0));
        Workbench.await(() -> pane.said().contains("metadata: pkernfs"), "the super block's page is told");
        assertEquals(0, pane.frame());
        Event event = new Event();
        event.text = "Bytes";
        Workbench.all(pane, org.eclipse.swt.widgets.Link.class).getFirst().notifyListeners(SWT.Selection, event);
        assertEquals("memory", editor.getActivePageInstance().getId());
        editor.setActivePage(PageMapPage.ID);
        assertEquals(0, pane.frame());
    }

    @Test
    void theLegendLeadsFromStretchToStretch() throws Exception {
        PageMapPane pane = open();
        MapCells cells = pane.map().cells();
        int preserved = index(cells, "preserved");
        byte[] classes = new byte[FRAMES];
        cells.read(0, 0, classes, FRAMES);
        int first = 0;
        while (classes[first] != preserved) {
            first++;
        }
        int expected = first;
        pane.search(preserved);
        Workbench.await(() -> pane.frame() == expected, "the first preserved frame is selected");
        Workbench.await(() -> pane.said().contains("preserved"), "its owner is told");
    }

    @Test
    void theMapIsSavedAsAPicture() throws Exception {
        PageMapPane pane = open();
        for (String name : new String[] {"map.png", "map.svg"}) {
            Path file = folder.resolve(name);
            boolean[] said = {false};
            MapExport.start(
                    image,
                    file,
                    new MapPicture("region", pane.map().cells(), 800, 1, false),
                    text -> said[0] = text.startsWith("Saved"));
            Workbench.await(() -> said[0], name + " is written");
            assertTrue(Files.size(file) > 1000, name);
        }
        assertTrue(Files.readString(folder.resolve("map.svg")).contains("preserved"));
    }
}
