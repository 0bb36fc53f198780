// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.fsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.IEditorPart;
import org.folioscope.ui.images.OpenFiles;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.session.editor.SessionEditor;
import org.folioscope.ui.testing.SampleFiles;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.Test;

/** Files that are no images, named as images are. Runs in the UI thread of the running workbench. */
class ScriptOpenerTest {

    private static void opens(Path file, Class<? extends IEditorPart> kind) {
        List<?> images = OpenImages.instance().all();
        OpenFiles.open(Workbench.page().getWorkbenchWindow(), file);
        Workbench.await(() -> kind.isInstance(Workbench.page().getActiveEditor()), file + " is in its editor");
        IEditorPart editor = Workbench.page().getActiveEditor();
        assertEquals(file.getFileName().toString(), editor.getTitle());
        assertEquals(images, OpenImages.instance().all(), "it is no image");
        Workbench.page().closeEditor(editor, false);
    }

    @Test
    void scriptsAndSessionsOpenInTheirEditors() {
        opens(SampleFiles.folder().resolve("fsx").resolve("short-write.fsxops"), ScriptEditor.class);
        Path home = Path.of(System.getProperty("folioscope.home"));
        opens(home.resolve("bundles/org.folioscope.session/sessions/netfs-writeback.session"), SessionEditor.class);
    }
}
