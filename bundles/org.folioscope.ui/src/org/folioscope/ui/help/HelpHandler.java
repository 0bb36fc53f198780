// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** F1: shows the help beside the window's other parts, at the section of the part or page in front. */
public final class HelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        HelpTopic topic = Adapters.adapt(page.getActivePart(), HelpTopic.class);
        if (topic == null) {
            topic = ofEditor(page.getActiveEditor());
        }
        try {
            if (page.showView(HelpView.ID) instanceof HelpView help) {
                help.showTopic(topic);
            }
        } catch (PartInitException e) {
            throw new ExecutionException("the help can't be shown: " + e.getMessage(), e);
        }
        return null;
    }

    private static HelpTopic ofEditor(IEditorPart editor) {
        HelpTopic topic = Adapters.adapt(editor, HelpTopic.class);
        if (topic != null) {
            return topic;
        }
        boolean hasPages = editor instanceof FormEditor;
        IFormPage inFront = hasPages ? ((FormEditor) editor).getActivePageInstance() : null;
        HelpTopic ofPage = Adapters.adapt(inFront, HelpTopic.class);
        if (ofPage != null) {
            return ofPage;
        }
        return new HelpTopic(HelpTopic.WINDOW, inFront == null ? "" : inFront.getTitle());
    }
}
