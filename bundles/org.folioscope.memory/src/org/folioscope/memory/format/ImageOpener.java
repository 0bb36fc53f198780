// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.format;

import java.io.IOException;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;

/** Opens a file in the first of several formats that recognises it. */
public final class ImageOpener {

    /** Maps the file to open. */
    @FunctionalInterface
    public interface Source {

        MappedFile open() throws IOException;
    }

    private ImageOpener() {}

    /**
     * Opens the image; the file is closed again unless an image took it over.
     *
     * @throws IOException as an {@link ImageException} when no format fits, or the file is unusable
     */
    public static MemoryImage open(Source source, List<ImageFormat> formats, OpenOptions options, Progress progress)
            throws IOException {
        try (Opening opening = new Opening(source.open())) {
            for (ImageFormat format : formats) {
                if (format.recognises(opening.file)) {
                    MemoryImage image = format.open(opening.file, options, progress);
                    opening.succeeded = true;
                    return image;
                }
            }
            throw new ImageException(
                    opening.file.path() + " is not an image: it starts with " + opening.file.firstBytes() + ".");
        }
    }

    /** Closes the file unless an image has taken it over. */
    private static final class Opening implements AutoCloseable {

        private final MappedFile file;
        private boolean succeeded;

        Opening(MappedFile file) {
            this.file = file;
        }

        @Override
        public void close() {
            if (!succeeded) {
                file.close();
            }
        }
    }
}
