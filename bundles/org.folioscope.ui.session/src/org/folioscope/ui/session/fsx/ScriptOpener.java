// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.fsx;

import java.nio.file.Path;
import org.eclipse.ui.IWorkbenchWindow;
import org.folioscope.ui.images.FileOpener;

/** Opens scripts of fsx that are named as images are: on the command line, in File > Open, dropped on the window. */
public final class ScriptOpener implements FileOpener {

    @Override
    public void open(IWorkbenchWindow window, Path file) {
        EditScriptHandler.open(window, file);
    }
}
