// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.folioscope.ui.testing.Workbench;
import org.folioscope.ui.workbench.ExplorePerspective;
import org.junit.jupiter.api.Test;

/** The window before anything is open. Runs in the UI thread of the running workbench. */
class WelcomeTest {

    @Test
    void windowStartsInExploreWithTheWelcomeAndWhatToDoFirst() {
        FakeOpener.install();
        FakeOpener.closeAll();
        Workbench.await(() -> Workbench.page().getActiveEditor() instanceof WelcomeEditor, "the welcome is in front");
        assertEquals(ExplorePerspective.ID, Workbench.page().getPerspective().getId());
        String links = Workbench.all(Workbench.shell(), Link.class).stream()
                .map(Link::getText)
                .collect(Collectors.joining());
        assertTrue(links.contains("Open the sample") && links.contains("Open an image…"), links);
    }

    @Test
    void openedImageIsFirstAmongTheRecentFilesAndItsEditorReplacesTheWelcome() {
        FakeOpener.install();
        OpenImage image = FakeOpener.open("recent.fake");
        Workbench.await(() -> image.state() == OpenImage.State.OPEN, "the image is open");
        assertEquals(
                Path.of("/nowhere/recent.fake"),
                OpenImages.instance().recent().all().getFirst());
        IEditorPart editor = Workbench.page().getActiveEditor();
        assertEquals("recent.fake", editor.getTitle());
        Workbench.page().closeEditor(editor, false);
        Workbench.await(() -> image.state() == OpenImage.State.CLOSED, "closing the editor closed the image");
        Workbench.await(() -> Workbench.page().getActiveEditor() instanceof WelcomeEditor, "the welcome is back");
    }
}
