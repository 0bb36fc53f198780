// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.folioscope.session.SessionException;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.GuestCommand;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionFactory;
import org.folioscope.session.model.SessionPackage;
import org.folioscope.session.model.Step;
import org.folioscope.ui.session.testing.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes of a session are commands: undone all, the file is what it was, byte for byte. */
class SessionDocumentTest {

    private SessionDocument document;

    @BeforeEach
    void open() throws SessionException {
        document = new SessionDocument(Sessions.fake());
        assertEquals(Sessions.TEXT, text());
    }

    private String text() {
        return SessionFiles.text(document.session());
    }

    private Step step(int index) {
        return document.session().getSteps().get(index);
    }

    @Test
    void typingInOneGoIsOneChange() {
        for (String typed : List.of("B", "Bo", "Boo", "Boot ", "Boot u", "Boot up")) {
            document.type(step(0), SessionPackage.Literals.STEP__TITLE, typed);
        }
        assertEquals("Boot up", step(0).getTitle());
        assertTrue(document.undo() == step(0));
        assertEquals("Boot", step(0).getTitle());
        assertFalse(document.canUndo());
        document.redo();
        assertEquals("Boot up", step(0).getTitle());
    }

    @Test
    void typingElsewhereOrAfterAPauseIsAnotherChange() {
        document.type(step(0), SessionPackage.Literals.STEP__TITLE, "Boot it");
        document.endTyping();
        document.type(step(0), SessionPackage.Literals.STEP__TITLE, "Boot it up");
        document.type(step(1), SessionPackage.Literals.STEP__TITLE, "Ask");
        document.undo();
        assertEquals("Boot it up", step(0).getTitle());
        document.undo();
        assertEquals("Boot it", step(0).getTitle());
        document.undo();
        assertEquals(Sessions.TEXT, text());
    }

    @Test
    void typingWhatWasThereBeforeLeavesNothingToUndo() {
        document.type(step(0), SessionPackage.Literals.STEP__TITLE, "Boo");
        document.type(step(0), SessionPackage.Literals.STEP__TITLE, "Boot");
        assertFalse(document.canUndo());
        assertFalse(document.isDirty());
    }

    @Test
    void emptiedTextIsNoAttributeInTheFile() {
        document.type(step(1), SessionPackage.Literals.STEP__WHY, "");
        assertFalse(text().contains("To have one."));
        assertFalse(text().contains("<why></why>"));
        document.undo();
        assertEquals(Sessions.TEXT, text());
    }

    @Test
    void everyKindOfChangeIsUndoneToTheSameBytes() {
        Element copy = document.duplicate(step(1));
        assertEquals("ask-2", ((Step) copy).getId());
        document.move(copy, 0);
        document.remove(step(3));
        document.remove(document.session().getParameters().getFirst());
        document.remove(document.session().getLaunch());
        document.set(step(1), SessionPackage.Literals.STEP__SNAPSHOT, false);
        GuestCommand ask = (GuestCommand) copy;
        document.remove(ask.getExpectations().getFirst());
        document.add(ask, SessionPackage.Literals.COMMAND__TAKES, SessionFactory.eINSTANCE.createTake(), 0);
        String changed = text();
        assertNotEquals(Sessions.TEXT, changed);
        int changes = 0;
        while (document.canUndo()) {
            document.undo();
            changes++;
        }
        assertEquals(8, changes);
        assertEquals(Sessions.TEXT, text());
        while (document.canRedo()) {
            document.redo();
        }
        assertEquals(changed, text());
    }

    @Test
    void everyKindOfStepCanBeAddedAndIsReadBackFromItsText() throws SessionException {
        int before = document.session().getSteps().size();
        AddMenu menu = new AddMenu(document, () -> null, _ -> {});
        int kinds = 0;
        for (EClassifier classifier : SessionPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass kind
                    && !kind.isAbstract()
                    && SessionPackage.Literals.STEP.isSuperTypeOf(kind)) {
                Element added = menu.add(kind, SessionPackage.Literals.SESSION__STEPS);
                assertEquals(kind, added.eClass());
                kinds++;
            }
        }
        Session read = SessionFiles.parse(text(), "read back");
        assertEquals(before + kinds, read.getSteps().size());
        assertEquals(
                read.getSteps().size(),
                read.getSteps().stream().map(Step::getId).distinct().count());
        assertTrue(kinds >= 12, "kinds of steps: " + kinds);
    }

    @Test
    void savedDocumentIsCleanAndAgainAfterUndoOfALaterChange() {
        document.type(step(0), SessionPackage.Literals.STEP__TITLE, "Boot it");
        assertTrue(document.isDirty());
        document.saved();
        assertFalse(document.isDirty());
        document.type(step(0), SessionPackage.Literals.STEP__TITLE, "Boot it up");
        assertTrue(document.isDirty());
        document.undo();
        assertFalse(document.isDirty());
        assertEquals("Boot it", step(0).getTitle());
    }

    @Test
    void newTextIsOneChange() throws SessionException {
        document.replace(SessionFiles.parse(Sessions.TEXT.replace("A fake session", "Another"), "new"));
        assertEquals("Another", document.session().getTitle());
        document.undo();
        assertEquals(Sessions.TEXT, text());
    }
}
