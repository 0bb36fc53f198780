// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.fsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor of fsx's scripts in the running workbench. Runs in the user interface thread. */
class ScriptEditorTest {

    private static final String TEXT = """
        # three operations
        fallocate 0x6be7 0x8fc5 0x377d3
        copy_range 0x9c71 0x77e8 0x2edaf 0x377d3
        write 0x2776d 0x8f65 0x377d3
        """;

    @TempDir
    private Path folder;

    private Path file;
    private ScriptEditor editor;

    @BeforeEach
    void open() throws Exception {
        file = Files.writeString(folder.resolve("a.fsxops"), TEXT);
        editor = ScriptEditor.open(Workbench.page(), new ScriptInput(file, TEXT));
        awaitMessage("3 operations; the file has 0x36597 bytes");
    }

    @AfterEach
    void close() {
        Workbench.page().closeEditor(editor, false);
    }

    private void awaitMessage(String part) {
        Workbench.await(() -> editor.message().contains(part), "the editor says " + part);
    }

    private StripCanvas strips() {
        return Workbench.all(Workbench.shell(), StripCanvas.class).stream()
                .filter(StripCanvas::isVisible)
                .findFirst()
                .orElseThrow();
    }

    private void command(String id) throws Exception {
        editor.getSite().getService(IHandlerService.class).executeCommand(id, null);
        Workbench.settle();
    }

    @Test
    void showsAStripForEachOperation() {
        assertFalse(editor.isDirty());
        assertEquals("a.fsxops", editor.getTitle());
        assertEquals(3, editor.preview().rows().size());
        String tip = strips().tip(strips().getClientArea().width - 40, 2);
        assertNotNull(tip);
        assertTrue(tip.startsWith("behind the end"), tip);
    }

    @Test
    void clickOnAStripLeadsToItsLine() {
        StyledText text = editor.text();
        Event event = new Event();
        event.y = 2;
        strips().notifyListeners(SWT.MouseDown, event);
        assertEquals(1, text.getLineAtOffset(text.getCaretOffset()));
    }

    @Test
    void tellsAndUnderlinesAMistakeUntilItIsMended() throws Exception {
        StyledText text = editor.text();
        int place = TEXT.indexOf("write");
        text.replaceTextRange(place, "write".length(), "wrote");
        assertTrue(editor.isDirty());
        awaitMessage("✖ line 4, column 1: expected an operation");
        command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(TEXT, text.getText());
        awaitMessage("3 operations");
        assertFalse(editor.isDirty());
        command(IWorkbenchCommandConstants.EDIT_REDO);
        awaitMessage("did you mean write?");
    }

    @Test
    void coloursWordsAndUnderlinesTheWrongOne() {
        ScriptColors colors = new ScriptColors(editor.text());
        colors.show(FsxScript.parse("write 1 09 3\nwrite 1 2").problems());
        StyleRange[] first = colors.styles(1, 0, "write 1 09 3");
        assertEquals(SWT.BOLD, first[0].fontStyle);
        assertFalse(first[0].underline || first[1].underline || first[3].underline);
        assertTrue(first[2].underline);
        StyleRange[] second = colors.styles(2, 13, "write 1 2");
        assertEquals(21, second[2].start);
        assertTrue(second[2].underline);
        assertEquals(SWT.ITALIC, colors.styles(3, 30, "  # words")[0].fontStyle);
    }

    @Test
    void savesWhatWasTyped() throws Exception {
        editor.text().append("fsync 0 0 0\n");
        awaitMessage("4 operations");
        assertTrue(editor.saveTo(file));
        assertFalse(editor.isDirty());
        assertEquals(TEXT + "fsync 0 0 0\n", Files.readString(file));
    }
}
