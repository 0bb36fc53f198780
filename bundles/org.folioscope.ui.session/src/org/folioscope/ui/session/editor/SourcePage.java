// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.editor.FormPage;
import org.folioscope.session.SessionException;
import org.folioscope.session.SessionFiles;
import org.folioscope.ui.session.theme.SessionIcons;
import org.folioscope.ui.theme.AccessibleName;

/** The session as its file has it. What is typed takes effect when the page is left or saved, as one change. */
public final class SourcePage extends FormPage {

    public static final String ID = "source";

    private final SessionDocument document;
    private final String broken;
    private Composite body;
    private Label icon;
    private Label message;
    private StyledText text;
    private boolean edited;
    private boolean refreshing;

    /** @param broken the text of a file that can't be understood; null where the document holds it */
    SourcePage(SessionEditor editor, SessionDocument document, String broken) {
        super(editor, ID, "Source");
        this.document = document;
        this.broken = broken;
        this.edited = broken != null;
    }

    @Override
    public void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(body);
        icon = new Label(body, SWT.NONE);
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(8, 6)
                .applyTo(icon);
        message = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(message);
        text = new StyledText(body, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(8, 6, 8, 6);
        text.setTabs(2);
        AccessibleName.set(text, "Text of the session");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(text);
        text.addListener(SWT.Modify, _ -> typed());
        document.addListener(this::refresh);
        say(
                "The session as its file has it. What you change here takes effect when you leave this page or save.",
                null);
        if (broken == null) {
            refresh();
        } else {
            fill(broken);
            apply();
        }
    }

    private void typed() {
        if (!refreshing && !edited) {
            edited = true;
            ((SessionEditor) getEditor()).editorDirtyStateChanged();
        }
    }

    private void refresh() {
        if (!edited && !body.isDisposed()) {
            String current = SessionFiles.text(document.session());
            if (!text.getText().equals(current)) {
                fill(current);
            }
        }
    }

    private void fill(String content) {
        refreshing = true;
        int top = text.getTopIndex();
        text.setText(content);
        text.setTopIndex(top);
        refreshing = false;
    }

    /** Whether something was typed that has not taken effect yet. */
    boolean isEdited() {
        return edited;
    }

    /** Makes what was typed the session; returns false, and says why, when it can't be understood. */
    public boolean apply() {
        if (!edited) {
            return true;
        }
        try {
            document.replace(SessionFiles.parse(text.getText(), "line"));
        } catch (SessionException e) {
            say(e.getMessage(), "problem");
            return false;
        }
        edited = false;
        say("What you typed has taken effect; Undo takes it back.", null);
        refresh();
        ((SessionEditor) getEditor()).editorDirtyStateChanged();
        return true;
    }

    private void say(String words, String problem) {
        message.setText(words.replace("&", "&&"));
        icon.setImage(problem == null ? SessionIcons.image("session") : SessionIcons.image(problem));
        body.layout(true, true);
    }

    public StyledText text() {
        return text;
    }

    /** The page is left only when what was typed can be understood. */
    @Override
    public boolean canLeaveThePage() {
        return apply();
    }

    @Override
    public boolean isDirty() {
        return edited;
    }

    @Override
    public Control getPartControl() {
        return body;
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
