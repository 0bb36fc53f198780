// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.evidence;

import java.nio.file.Path;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.ui.copy.Copying;

/** Opens files and folders with the desktop's programs, or tells where they are when there is none. */
public final class Desktop {

    private Desktop() {}

    /** For the user interface thread; the program is started in the background. */
    public static void open(Shell shell, Path path) {
        Display display = shell.getDisplay();
        Job.createSystem("Opening " + path.getFileName(), (ICoreRunnable) _ -> {
                    if (!Program.launch(path.toString())) {
                        display.asyncExec(() -> tell(shell, path));
                    }
                })
                .schedule();
    }

    private static void tell(Shell shell, Path path) {
        if (!shell.isDisposed()) {
            int button = MessageDialog.open(
                    MessageDialog.INFORMATION,
                    shell,
                    "Open",
                    "This desktop has no program to open it with. It is here:\n\n" + path,
                    SWT.NONE,
                    "Copy Path",
                    IDialogConstants.OK_LABEL);
            if (button == 0) {
                Copying.toClipboard(shell.getDisplay(), path.toString());
            }
        }
    }
}
