// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.launch;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.folioscope.target.launch.LaunchConfigurations;
import org.folioscope.ui.target.view.TargetsView;

/** Target > Launch…; shows the Targets view, which tells how far it is. */
public final class LaunchHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        LaunchDialog dialog = new LaunchDialog(HandlerUtil.getActiveShell(event), LaunchConfigurations.ofUser());
        if (dialog.open() == Window.OK) {
            try {
                HandlerUtil.getActiveWorkbenchWindowChecked(event)
                        .getActivePage()
                        .showView(TargetsView.ID);
            } catch (PartInitException e) {
                throw new ExecutionException("the Targets view can't be shown: " + e.getMessage(), e);
            }
        }
        return null;
    }
}
