// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.base.Progress;
import org.folioscope.memory.overlay.Patch;

/** Writes changes into what an image is read from: into a VM, with the user's grant. */
public interface ImageWriting {

    /** Writes; called on a worker thread while the user waits. */
    @FunctionalInterface
    interface Work {
        void run(Progress progress) throws IOException;
    }

    /** What the bytes go to, as a button says it: "VM debian". */
    String target();

    /**
     * Asks the user for a grant; for the user interface thread.
     *
     * @param patch what is to be written
     * @return empty where the user does not give it
     */
    Optional<Work> ask(Shell shell, Patch patch);
}
