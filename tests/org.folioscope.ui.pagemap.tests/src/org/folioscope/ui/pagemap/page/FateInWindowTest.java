// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.handover.HandoverImages;
import org.folioscope.memory.OpenOptions;
import org.folioscope.ui.frames.FrameSpec;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.pagemap.map.PageMapCanvas;
import org.folioscope.ui.testing.MadeFrames;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map by what became of memory, over two moments of a region of which one page frame differs. In the UI thread. */
class FateInWindowTest {

    private static final int FRAMES = (16 << 20) / 4096;
    private static final int CHANGED = 3000;

    @TempDir
    private Path folder;

    @AfterEach
    void closeAll() {
        MadeImages.closeAll();
    }

    private static FrameSpec spec(Path file) {
        return MadeFrames.of(file, progress -> HandoverImages.open(file, OpenOptions.defaults(), "pkernfs", progress));
    }

    @Test
    void theFrameThatDiffersIsToldWithItsOwners() throws Exception {
        MadeImages.open(folder, "pkernfs", "");
        MadeImages.closeAll();
        Path before = folder.resolve("pkernfs.region");
        Path after = folder.resolve("after.region");
        byte[] bytes = Files.readAllBytes(before);
        bytes[CHANGED * 4096 + 17] ^= 1;
        Files.write(after, bytes);
        OpenImage image = MadeFrames.open(spec(before), spec(after));
        PageMapCanvas map = Workbench.onPage(PageMapPage.ID, PageMapCanvas.class);
        Workbench.await(() -> map.cells() != null, "the map is there");
        PageMapPane pane = (PageMapPane) map.getParent();
        MapCells owners = map.cells();
        pane.colorByFate(true);
        Workbench.await(() -> map.cells() != owners, "the map is by fate");
        MapCells fates = map.cells();
        assertEquals("fate", fates.coloring().name());
        assertEquals(FRAMES - 1, fates.count(index(fates, "kept")));
        assertEquals(1, fates.count(index(fates, "changed")));
        pane.search(index(fates, "changed"));
        Workbench.await(() -> pane.frame() == CHANGED, "the changed frame is found");
        Workbench.await(() -> pane.said().contains("changed"), "it is told");
        image.frames().flip(image);
        Workbench.await(() -> image.frames().shownIndex() == 1, "the other moment is shown");
        Workbench.settle();
        assertEquals(CHANGED, pane.frame(), "the same frame is selected");
        pane.colorByFate(false);
        Workbench.await(() -> map.cells().coloring().name().equals("owner"), "the map is by owner again");
        assertTrue(map.cells() != owners, "of the other moment");
    }

    private static int index(MapCells cells, String text) {
        return (int) cells.coloring().classes().stream()
                .takeWhile(each -> !each.text().equals(text))
                .count();
    }
}
