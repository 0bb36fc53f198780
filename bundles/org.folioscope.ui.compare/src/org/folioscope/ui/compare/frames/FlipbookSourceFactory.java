// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.frames;

import java.nio.file.Path;
import org.folioscope.ui.images.ImageSource;
import org.folioscope.ui.images.ImageSourceFactory;

/** Opens files whose names end in ".flip" as flipbooks, all frames in one editor. */
public final class FlipbookSourceFactory implements ImageSourceFactory {

    @Override
    public ImageSource create(Path file) {
        return new FlipbookSource(file);
    }
}
