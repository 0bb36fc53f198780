// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.format.ImageFormat;
import org.folioscope.memory.format.MappedFile;

/** Flipbooks, opened as the memory of one frame; {@link Flipbook} gives all of them. */
public final class FlipbookFormat implements ImageFormat {

    @Override
    public boolean recognises(MappedFile file) {
        return file.startsWith(Layout.MAGIC);
    }

    @Override
    @SuppressWarnings("resource") // the image closes the flipbook, and that the file
    public MemoryImage open(MappedFile file, OpenOptions options, Progress progress) throws ImageException {
        return Flipbook.of(file).only(options.frame());
    }
}
