// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.ui.frames.Frames;

/** What an image is read from: a file, or a VM that runs. Sources that are equal are the same image. */
public interface ImageSource {

    /** What tabs and trees call it: a file's name. */
    String name();

    /** All that tells it from others: a file's path, a VM's name and process. */
    String location();

    /** Name of its icon, see {@code Icons}. */
    String icon();

    /** The file that it is, where it is one. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** How changes can be written into it; empty for files, which are never written. */
    default Optional<ImageWriting> writing() {
        return Optional.empty();
    }

    /** Reads it for the first time; called on a worker thread. */
    Snapshot open(Progress progress) throws IOException, NoKernelException;

    /**
     * Reads it anew; called on a worker thread. The snapshot must bear that {@code last} is closed, before or after.
     *
     * @param last the one that is shown now
     */
    default Snapshot refresh(Snapshot last, Progress progress) throws IOException, NoKernelException {
        return open(progress);
    }

    /**
     * Makes what its editor shows above its pages; nothing by default. Called on the user interface thread.
     *
     * @param parent with a grid of one column
     * @param image the one that is read from this source
     */
    default void createHeader(Composite parent, OpenImage image) {
        // files need none
    }

    /**
     * Makes what its editor shows below its pages; nothing by default. Called on the user interface thread.
     *
     * @param parent with a grid of one column
     * @param image the one that is read from this source
     */
    default void createFooter(Composite parent, OpenImage image) {
        // one moment alone needs none
    }

    /** The moments that its editor flips through; empty where there is but one. The same object each time. */
    default Optional<Frames> frames() {
        return Optional.empty();
    }

    /** The image was closed and nothing reads it any more. Called on a worker thread, behind its last snapshot's end. */
    default void closed() {
        // a file is let go of by its snapshot
    }
}
