// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.picture.Stretch;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.netfs.made.CrowdedNetfs;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.testing.MadeFrames;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.Pauses;
import org.folioscope.ui.testing.SampleFiles;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The page netfs with very much to show. {@code -Dfolioscope.crowd=100} makes it 300,000 folios, 5,000 inodes and 1,000 requests, and
 * {@code -Dfolioscope.pauses=FILE} writes how long the window would not answer in each step.
 */
class CrowdedPageTest {

    private static final int SCALE = Integer.getInteger("folioscope.crowd", 1);
    private static final int FOLIOS = 3000 * SCALE;
    private static final int INODES = 50 * SCALE;
    private static final int REQUESTS = 10 * SCALE;

    @AfterEach
    void closeAll() {
        MadeImages.closeAll();
    }

    private static NetfsPane open() {
        OpenImage image = MadeFrames.open(
                MadeFrames.of(
                        Path.of("crowd"), progress -> CrowdedNetfs.of(sample(progress), INODES, REQUESTS, FOLIOS)),
                MadeFrames.of(Path.of("alone"), CrowdedPageTest::sample));
        ImageEditor editor = Workbench.editor();
        editor.setActivePage(NetfsPage.ID);
        Workbench.await(
                () -> editor.getActivePageInstance() instanceof NetfsPage page && page.pane() != null,
                "the page has its content");
        NetfsPane pane = ((NetfsPage) editor.getActivePageInstance()).pane();
        Workbench.await(() -> pane.tables().requests().shownCount() > REQUESTS, image.name() + " was read");
        return pane;
    }

    private static Snapshot sample(Progress progress) throws IOException, NoKernelException {
        return Snapshot.open(SampleFiles.image("stuck"), OpenOptions.defaults(), progress);
    }

    private static void rest(NetfsPane pane) {
        for (QueryTable<?> each : pane.tables().all()) {
            Workbench.await(() -> !each.isBusy(), "the tables are read");
        }
        Workbench.settle();
    }

    @Test
    void showsVeryMany() {
        try (Pauses pauses = Pauses.watch()) {
            pauses.step("open");
            NetfsPane pane = open();
            rest(pane);
            NetfsTables tables = pane.tables();
            assertTrue(tables.inodes().shownCount() > INODES);
            NetfsInode crowd = tables.inodes().shownRows().stream()
                    .filter(each -> each.title().equals("/share/crowd-0"))
                    .findFirst()
                    .orElseThrow();
            pauses.step("draw the file with all folios");
            Workbench.editor().go(new Place.NetfsAt(crowd.address()));
            Workbench.await(
                    () -> pane.picture().drawn() != null
                            && crowd.equals(pane.picture().drawn().subject().inode()),
                    "it is drawn");
            rest(pane);
            assertEquals(FOLIOS, tables.folios().shownCount());
            assertEquals(Math.min(50, REQUESTS / 2) + 1, pane.picture().choices());
            pauses.step("zoom and move");
            for (int i = 0; i < 30; i++) {
                pane.picture().canvas().zoom(i % 10 < 7 ? 1 : -2);
                Workbench.key(pane.picture().canvas(), i % 2 == 0 ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT);
                Workbench.settle();
            }
            pane.picture().canvas().zoomToFile();
            pauses.step("step through stretches");
            for (int i = 0; i < 30; i++) {
                Workbench.key(pane.picture().canvas(), SWT.PAGE_DOWN);
                Workbench.settle();
            }
            assertTrue(pane.picture().canvas().selected() instanceof Stretch);
            pauses.step("all tables in front");
            for (QueryTable<?> each : tables.all()) {
                tables.bringToFront(each);
                Workbench.settle();
            }
            pauses.step("filter folios");
            tables.bringToFront(tables.folios());
            tables.folios().filter().setText("flags:dirty");
            rest(pane);
            assertEquals((FOLIOS + 4) / 5, tables.folios().shownCount());
            tables.folios().filter().setText("");
            rest(pane);
            pauses.step("scroll folios");
            for (int i = 0; i < 30; i++) {
                tables.folios().scrollTo(i * FOLIOS / 31);
                Workbench.settle();
            }
            pauses.step("select rows of requests");
            tables.bringToFront(tables.requests());
            for (int i = 1; i < 10; i++) {
                long address = tables.requests().shownRows().get(i).address();
                Workbench.editor().go(new Place.NetfsAt(address));
                Workbench.await(
                        () -> pane.picture().drawn() != null
                                && pane.picture().drawn().subject().request() != null
                                && pane.picture().drawn().subject().request().address() == address,
                        "it is drawn");
                rest(pane);
            }
            for (String step : new String[] {"flip the first time", "flip back", "flip again", "flip back again"}) {
                pauses.step(step);
                OpenImage image = Workbench.editor().image();
                int to = image.frames().otherIndex();
                image.frames().flip(image);
                Workbench.await(() -> image.frames().shownIndex() == to, "the other frame is shown");
                Workbench.await(
                        () -> (tables.requests().shownCount() > REQUESTS) == (to == 0), "its requests are shown");
                rest(pane);
            }
        }
    }
}
