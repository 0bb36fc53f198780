// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Keeps one editor for each open image; the welcome where there is none. Closing an editor closes its image. */
public final class ImageEditors implements IPartListener2 {

    /** Id of the editor of an image. */
    public static final String EDITOR = "org.folioscope.ui.editor";

    private final IWorkbenchPage page;

    private ImageEditors(IWorkbenchPage page) {
        this.page = page;
    }

    public static void follow(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        ImageEditors editors = new ImageEditors(page);
        OpenImages.instance().addListener(editors::changed);
        page.addPartListener(editors);
        editors.welcomeSoon();
    }

    private void changed(OpenImage image) {
        ImageInput input = new ImageInput(image);
        if (image.state() == OpenImage.State.CLOSED) {
            IEditorPart editor = page.findEditor(input);
            if (editor != null) {
                page.closeEditor(editor, false);
            }
            welcomeSoon();
        } else if (image.state() == OpenImage.State.OPENING || page.findEditor(input) == null) {
            open(input, EDITOR);
            closeWelcome();
        } else {
            page.bringToTop(page.findEditor(input));
        }
    }

    private void open(IEditorInput input, String editor) {
        try {
            page.openEditor(input, editor);
        } catch (PartInitException e) {
            ILog.of(ImageEditors.class).error("The editor of " + input.getName() + " could not be opened", e);
        }
    }

    /** Later, since an editor that is being closed still counts as one of the page's. */
    private void welcomeSoon() {
        Display.getCurrent().asyncExec(this::welcomeWhereEmpty);
    }

    private void welcomeWhereEmpty() {
        boolean closing = page.getWorkbenchWindow().getShell() == null
                || page.getWorkbenchWindow().isClosing();
        if (!closing && OpenImages.instance().all().isEmpty() && page.getEditorReferences().length == 0) {
            open(WelcomeEditor.INPUT, WelcomeEditor.ID);
        }
    }

    private void closeWelcome() {
        IEditorPart welcome = page.findEditor(WelcomeEditor.INPUT);
        if (welcome != null) {
            page.closeEditor(welcome, false);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor
                && editor.getEditorInput() instanceof ImageInput input) {
            OpenImages.instance().close(input.image());
        }
    }
}
