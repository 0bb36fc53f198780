// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.nio.file.Path;

/** Makes the source of files of one kind; named by an extension of the point {@code org.folioscope.ui.imageSources}. */
@FunctionalInterface
public interface ImageSourceFactory {

    /** The source of {@code file}, which may not exist. Called on the user interface thread: reads nothing. */
    ImageSource create(Path file);
}
