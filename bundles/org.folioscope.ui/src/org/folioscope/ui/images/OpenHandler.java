// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** File > Open Image…: any number of files; what images are is seen from their content, whatever their names. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        chooseAndOpen(HandlerUtil.getActiveWorkbenchWindow(event));
        return null;
    }

    static void chooseAndOpen(IWorkbenchWindow window) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Open Memory Image");
        OpenImages.instance().recent().all().stream()
                .findFirst()
                .map(Path::getParent)
                .ifPresent(directory -> dialog.setFilterPath(directory.toString()));
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                OpenFiles.open(window, Path.of(dialog.getFilterPath(), name));
            }
        }
    }
}
