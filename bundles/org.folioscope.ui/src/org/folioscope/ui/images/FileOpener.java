// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.nio.file.Path;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens files of one kind that are no images; named by an extension of the point {@code org.folioscope.ui.fileOpeners}. */
@FunctionalInterface
public interface FileOpener {

    /** Opens {@code file}, which may not exist, in the background. Called on the user interface thread: reads nothing itself. */
    void open(IWorkbenchWindow window, Path file);
}
