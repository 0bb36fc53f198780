// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.folioscope.session.model.SessionPackage;
import org.folioscope.session.model.Step;
import org.folioscope.ui.session.testing.Sessions;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor of session files in the running workbench. Runs in the user interface thread. */
class SessionEditorTest {

    @TempDir
    private Path folder;

    private Path file;
    private SessionEditor editor;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("mine.session");
        Files.writeString(file, Sessions.TEXT);
        editor = SessionEditor.open(Workbench.page(), new SessionInput(file, "mine.session", Files.readString(file)));
        Workbench.settle();
    }

    @AfterEach
    void close() {
        Workbench.page().closeEditor(editor, false);
    }

    private Step step(int index) {
        return editor.document().session().getSteps().get(index);
    }

    private Control form() {
        return editor.steps().form().control();
    }

    private Text field(String content) {
        return Workbench.all(form(), Text.class).stream()
                .filter(text -> text.getText().equals(content))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field holds " + content));
    }

    private void command(String id) throws Exception {
        editor.getSite().getService(IHandlerService.class).executeCommand(id, null);
        Workbench.settle();
    }

    @Test
    void openedEditorIsCleanAndShowsAllParts() {
        assertFalse(editor.isDirty());
        assertEquals("mine.session", editor.getTitle());
        editor.steps().reveal(step(1));
        assertTrue(Workbench.words(form()).contains("echo 0x1000 && true"), Workbench.words(form()));
        assertTrue(Workbench.words(form()).contains("Runs a command of the guest's shell."));
    }

    @Test
    void typedTitleIsUndoneByTheEditMenuAndTheFileStaysTheSame() throws Exception {
        editor.steps().reveal(step(0));
        field("Boot").setText("Boot the guest");
        Workbench.settle();
        assertEquals("Boot the guest", step(0).getTitle());
        assertTrue(editor.isDirty());
        command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals("Boot", step(0).getTitle());
        assertEquals("Boot", field("Boot").getText());
        assertFalse(editor.isDirty());
        command(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals("Boot the guest", step(0).getTitle());
        command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertTrue(editor.saveTo(file));
        assertEquals(Sessions.TEXT, Files.readString(file));
    }

    @Test
    void changedFlagsAndRowsAreInTheSavedFile() throws Exception {
        editor.steps().reveal(step(1));
        Button forbidden = Workbench.all(form(), Button.class).stream()
                .filter(button -> (button.getStyle() & SWT.CHECK) != 0)
                .findFirst()
                .orElseThrow();
        Workbench.click(forbidden);
        Workbench.click(Workbench.button(form(), "Add Expectation"));
        Workbench.settle();
        Workbench.settle();
        assertEquals(
                2,
                Workbench.all(form(), Button.class).stream()
                        .filter(button -> "Remove this expectation".equals(button.getToolTipText()))
                        .count());
        assertTrue(editor.saveTo(file));
        assertFalse(editor.isDirty());
        assertTrue(Files.readString(file).contains("<expect pattern=\"^0x\" forbidden=\"true\"/>"), () -> text());
    }

    private String text() {
        return editor.source().text() == null ? "" : editor.source().text().getText();
    }

    @Test
    void mistakeIsToldBesideItsFieldAndInTheList() {
        editor.steps().reveal(step(1));
        field("ask").setText("boot");
        Workbench.await(() -> !editor.steps().problems().problems().isEmpty(), "the mistake is found");
        assertTrue(
                Workbench.words(form())
                        .contains("✖ "
                                + editor.steps()
                                        .problems()
                                        .problems()
                                        .getFirst()
                                        .message()),
                Workbench.words(form()));
        String list = Workbench.words(editor.steps().problems().control());
        assertTrue(list.contains("error"), list);
        field("boot").setText("ask");
        Workbench.await(() -> editor.steps().problems().problems().isEmpty(), "it is mended");
    }

    @Test
    void imagesAreSuggestedFromTheCapturesBefore() {
        AddMenu menu =
                new AddMenu(editor.document(), () -> step(2), editor.steps().outline()::select);
        menu.add(SessionPackage.Literals.CHECK_QUERY, SessionPackage.Literals.SESSION__STEPS);
        Workbench.settle();
        assertEquals("check-query", step(3).getId());
        assertTrue(Workbench.all(form(), Combo.class).stream()
                .anyMatch(combo -> List.of(combo.getItems()).equals(List.of("before"))));
    }

    @Test
    void removedStepIsBackAfterUndo() throws Exception {
        editor.steps().outline().select(step(2));
        editor.steps().outline().remove();
        assertEquals(5, editor.document().session().getSteps().size());
        assertEquals("harm", ((Step) editor.steps().outline().selection()).getId());
        command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals("before", step(2).getId());
    }

    @Test
    void editedTextTakesEffectWhenItCanBeUnderstoodAndIsKeptUntilThen() {
        editor.setActivePage(SourcePage.ID);
        editor.source().text().setText(Sessions.TEXT.replace("</session>", ""));
        assertTrue(editor.isDirty());
        assertFalse(editor.saveTo(file));
        assertEquals("A fake session", editor.document().session().getTitle());
        editor.source().text().setText(Sessions.TEXT.replace("A fake session", "By hand"));
        editor.setActivePage(StepsPage.ID);
        assertEquals("By hand", editor.document().session().getTitle());
        editor.document().undo();
        assertEquals("A fake session", editor.document().session().getTitle());
    }

    @Test
    void fileThatCannotBeUnderstoodOpensAsText() throws Exception {
        SessionEditor broken = SessionEditor.open(
                Workbench.page(), new SessionInput(folder.resolve("b.session"), "b.session", "<session name='x'>"));
        assertEquals(SourcePage.ID, broken.getActivePageInstance().getId());
        assertEquals("<session name='x'>", broken.source().text().getText());
        Workbench.page().closeEditor(broken, false);
    }

    @Test
    void copyOfAShippedSessionIsDirtyUntilItHasAFile() throws Exception {
        SessionEditor copy = SessionEditor.open(Workbench.page(), new SessionInput(null, "fake-copy", Sessions.TEXT));
        assertTrue(copy.isDirty());
        Path target = folder.resolve("copy.session");
        assertTrue(copy.saveTo(target));
        assertFalse(copy.isDirty());
        assertEquals("copy.session", copy.getTitle());
        assertEquals(Sessions.TEXT, Files.readString(target));
        Workbench.page().closeEditor(copy, false);
    }
}
