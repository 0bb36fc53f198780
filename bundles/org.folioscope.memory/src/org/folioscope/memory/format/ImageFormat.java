// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.format;

import java.io.IOException;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;

/** A container format of memory images. Stateless. */
public interface ImageFormat {

    /** Whether the file's content (a magic number) says that it is in this format. Reads a few bytes at most. */
    boolean recognises(MappedFile file);

    /**
     * Opens the image. The image owns {@code file} from then on; when this throws, the caller closes it.
     *
     * @throws IOException as an ImageException when the file says that it is in this format but can't be used
     */
    MemoryImage open(MappedFile file, OpenOptions options, Progress progress) throws IOException;
}
