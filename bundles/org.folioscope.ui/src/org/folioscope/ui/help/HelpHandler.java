// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** F1: shows the help beside the window's other parts, at the section of the page in front. */
public final class HelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        String topic = "";
        if (page.getActiveEditor() instanceof FormEditor editor
                && editor.getActivePageInstance() instanceof IFormPage inFront) {
            topic = inFront.getTitle();
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
}
