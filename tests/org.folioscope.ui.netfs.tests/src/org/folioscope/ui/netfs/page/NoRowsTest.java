// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.netfs.found.Subject;
import org.folioscope.ui.netfs.made.KernelWithoutRequests;
import org.folioscope.ui.testing.MadeFrames;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.SampleFiles;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the page says where something is not there. Runs in the UI thread of the running workbench. */
class NoRowsTest {

    @AfterEach
    void closeAll() {
        MadeImages.closeAll();
    }

    private static NetfsPane open() {
        OpenImage image = MadeFrames.open(
                MadeFrames.of(
                        Path.of("without requests"),
                        progress -> KernelWithoutRequests.of(
                                Snapshot.open(SampleFiles.image("stuck"), OpenOptions.defaults(), progress))),
                MadeFrames.of(SampleFiles.image("before")));
        ImageEditor editor = Workbench.editor();
        editor.setActivePage(NetfsPage.ID);
        Workbench.await(
                () -> editor.getActivePageInstance() instanceof NetfsPage page && page.pane() != null,
                "the page has its content");
        NetfsPane pane = ((NetfsPage) editor.getActivePageInstance()).pane();
        Workbench.await(() -> pane.status().contains("inodes"), image.name() + " was read");
        return pane;
    }

    @Test
    void kernelsWithoutAListOfRequestsSaySo() {
        NetfsPane pane = open();
        assertFalse(pane.status().contains("in flight, "), pane.status());
        assertTrue(pane.status().contains("requests in flight can't be told"), pane.status());
        Workbench.await(() -> pane.picture().drawn() != null, "a file is drawn instead");
        Subject drawn = pane.picture().drawn().subject();
        Asked asked = new Asked(pane.moment(), drawn, null);
        assertTrue(NoRows.requests(asked).startsWith("Requests in flight can't be told: "), NoRows.requests(asked));
        assertTrue(NoRows.parts(asked).contains("only requests have sub-requests"), NoRows.parts(asked));
        assertEquals("All that was sent is answered.", NoRows.messages(asked));
    }
}
