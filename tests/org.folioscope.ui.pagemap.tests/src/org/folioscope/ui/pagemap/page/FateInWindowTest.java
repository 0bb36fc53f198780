// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.handover.HandoverImages;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.ui.frames.FrameSpec;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.ImageSource;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.pagemap.map.PageMapCanvas;
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

    /** Two files as the moments of one image. */
    private record TwoMoments(Frames frame, String location) implements ImageSource {

        @Override
        public String name() {
            return "two moments";
        }

        @Override
        public String icon() {
            return "image";
        }

        @Override
        public Snapshot open(Progress progress) throws java.io.IOException, NoKernelException {
            return frame.openShown(progress);
        }

        @Override
        public Snapshot refresh(Snapshot last, Progress progress) throws java.io.IOException, NoKernelException {
            return frame.reopen(last, progress);
        }

        @Override
        public Optional<Frames> frames() {
            return Optional.of(frame);
        }

        @Override
        public void closed() {
            frame.close();
        }
    }

    private static FrameSpec spec(Path file) {
        return new FrameSpec(
                file.getFileName().toString(),
                file.toString(),
                progress -> HandoverImages.open(file, OpenOptions.defaults(), "pkernfs", progress));
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
        Frames frames = new Frames(List.of(spec(before), spec(after)));
        OpenImage image = OpenImages.instance().open(new TwoMoments(frames, before + " and " + after));
        Workbench.await(() -> image.state() == OpenImage.State.OPEN, "the first moment is open");
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
        Workbench.await(() -> pane.selected() == CHANGED, "the changed frame is found");
        Workbench.await(() -> pane.said().contains("changed"), "it is told");
        frames.flip(image);
        Workbench.await(() -> frames.shownIndex() == 1, "the other moment is shown");
        Workbench.settle();
        assertEquals(CHANGED, pane.selected(), "the same frame is selected");
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
