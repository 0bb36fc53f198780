// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.folioscope.ui.session.choose.SessionStarter;
import org.folioscope.ui.session.editor.SessionEditor;

/** Run > Session…: asks what to run; that of the editor in front is selected. */
public final class ChooseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        boolean edited = HandlerUtil.getActiveEditor(event) instanceof SessionEditor;
        new SessionStarter(HandlerUtil.getActiveWorkbenchWindowChecked(event))
                .choose(edited ? ((SessionEditor) HandlerUtil.getActiveEditor(event)).file() : null);
        return null;
    }
}
