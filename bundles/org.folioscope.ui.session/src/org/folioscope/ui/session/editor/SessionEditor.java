// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.editor.FormEditor;
import org.folioscope.session.SessionException;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionFactory;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.help.HelpTopic;

/** Edits a session: its steps as forms, or its text. Undo and redo cover both. */
public final class SessionEditor extends FormEditor {

    public static final String ID = "org.folioscope.ui.session.editor";

    private SessionDocument document;
    private StepsPage steps;
    private SourcePage source;
    private Action undo;
    private Action redo;

    /** Opens a session for editing, or brings its editor to the front. */
    public static SessionEditor open(IWorkbenchPage page, SessionInput input) throws PartInitException {
        IEditorPart editor = page.openEditor(input, ID);
        return (SessionEditor) editor;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        name(input);
    }

    private void name(IEditorInput input) {
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    protected void addPages() {
        SessionInput input = (SessionInput) getEditorInput();
        Session session;
        String broken = null;
        try {
            session = SessionFiles.parse(input.text(), input.getName());
        } catch (SessionException _) {
            session = SessionFactory.eINSTANCE.createSession();
            broken = input.text();
        }
        document = new SessionDocument(session);
        steps = new StepsPage(this, document);
        source = new SourcePage(this, document, broken);
        try {
            addPage(steps);
            addPage(source);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        document.addListener(this::changed);
        if (broken != null) {
            setActivePage(SourcePage.ID);
        }
    }

    @Override
    protected void createPages() {
        super.createPages();
        undo = action(document::canUndo, document::undo);
        redo = action(document::canRedo, document::redo);
        IActionBars bars = getEditorSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), Copying.copyAction());
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), Copying.selectAllAction());
        bars.updateActionBars();
        label();
    }

    private Action action(BooleanSupplier can, Supplier<Element> change) {
        return new Action() {
            @Override
            public void run() {
                if (can.getAsBoolean()) {
                    Element affected = change.get();
                    if (affected != null && getActivePageInstance() == steps) {
                        steps.reveal(affected);
                    }
                }
            }
        };
    }

    private void label() {
        undo.setEnabled(document.canUndo());
        undo.setText("Undo " + document.undoLabel());
        redo.setEnabled(document.canRedo());
        redo.setText("Redo " + document.redoLabel());
    }

    private void changed() {
        if (undo != null) {
            label();
        }
        editorDirtyStateChanged();
    }

    public SessionDocument document() {
        return document;
    }

    public StepsPage steps() {
        return steps;
    }

    public SourcePage source() {
        return source;
    }

    /** The file that the session was read from or saved to last; null while there is none. */
    public Path file() {
        return ((SessionInput) getEditorInput()).file();
    }

    @Override
    public boolean isDirty() {
        boolean neverSaved = file() == null;
        return document != null && (neverSaved || document.isDirty() || source.isEdited());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (file() == null) {
            doSaveAs();
        } else {
            saveTo(file());
        }
    }

    @Override
    public void doSaveAs() {
        Path file = SessionSaving.chooseFile(getSite().getShell(), (SessionInput) getEditorInput());
        if (file != null) {
            saveTo(file);
        }
    }

    /** Writes the session; the editor is that of {@code file} from then on. Returns whether it was written. */
    public boolean saveTo(Path file) {
        document.endTyping();
        if (!source.apply()) {
            setActivePage(SourcePage.ID);
            return false;
        }
        if (!SessionSaving.write(getSite().getShell(), document.session(), file)) {
            return false;
        }
        SessionInput input =
                new SessionInput(file, file.getFileName().toString(), SessionFiles.text(document.session()));
        setInputWithNotify(input);
        name(input);
        document.saved();
        editorDirtyStateChanged();
        return true;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("window-sessions.md", "Editing a session"));
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (document != null) {
            document.dispose();
        }
        super.dispose();
    }
}
