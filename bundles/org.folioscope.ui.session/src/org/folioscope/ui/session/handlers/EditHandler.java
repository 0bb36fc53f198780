// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.handlers;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.folioscope.session.SessionFiles;
import org.folioscope.ui.session.choose.OwnSessions;
import org.folioscope.ui.session.choose.SessionStarter;

/** Run > Edit Session File…: opens a session file in its editor. */
public final class EditHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText("Edit Session File");
        dialog.setFilterExtensions(new String[] {"*" + SessionFiles.EXTENSION, "*"});
        dialog.setFilterPath(OwnSessions.folder().toString());
        String file = dialog.open();
        if (file != null) {
            new SessionStarter(window).edit(Path.of(file), null);
        }
        return null;
    }
}
