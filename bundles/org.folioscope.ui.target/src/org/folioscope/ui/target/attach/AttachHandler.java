// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.attach;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Target > Attach…. */
public final class AttachHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new AttachDialog(HandlerUtil.getActiveShell(event)).open();
        return null;
    }
}
