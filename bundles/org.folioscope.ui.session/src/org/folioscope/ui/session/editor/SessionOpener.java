// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.nio.file.Path;
import org.eclipse.ui.IWorkbenchWindow;
import org.folioscope.ui.images.FileOpener;
import org.folioscope.ui.session.choose.SessionStarter;

/** Opens sessions that are named as images are: on the command line, in File > Open, dropped on the window. */
public final class SessionOpener implements FileOpener {

    @Override
    public void open(IWorkbenchWindow window, Path file) {
        new SessionStarter(window).edit(file, null);
    }
}
