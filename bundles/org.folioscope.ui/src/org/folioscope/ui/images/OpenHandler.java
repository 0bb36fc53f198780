// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** File > Open Image…: any number of files of any name; what they are is seen from their content. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        chooseAndOpen(HandlerUtil.getActiveShell(event));
        return null;
    }

    static void chooseAndOpen(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText("Open Memory Image");
        OpenImages images = OpenImages.instance();
        images.recent().all().stream()
                .findFirst()
                .map(Path::getParent)
                .ifPresent(directory -> dialog.setFilterPath(directory.toString()));
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                images.open(
                        Path.of(dialog.getFilterPath(), name).toAbsolutePath().normalize());
            }
        }
    }
}
