// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

import java.io.IOException;
import java.nio.file.Path;
import org.folioscope.base.Progress;
import org.folioscope.memory.format.ImageOpener;
import org.folioscope.memory.format.MappedFile;

/** Opens images; the format is recognised by content. */
public final class Images {

    private Images() {}

    /**
     * Opens the image in {@code file}.
     *
     * @throws ImageException when no format fits, or the file is unusable; says what was found and what to try
     * @throws IOException when the file can't be read
     */
    public static MemoryImage open(Path file, OpenOptions options, Progress progress) throws IOException {
        return ImageOpener.open(() -> MappedFile.open(file), ImageFormats.ALL, options, progress);
    }
}
