// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Image;
import org.folioscope.symbols.NoKernelException;

/**
 * An immutable view of one image at one moment. It decodes on demand: opening costs what the first facts cost. Safe for
 * use by several threads; the model objects that it returns are built by one call each and then belong to the caller.
 */
public interface Snapshot extends AutoCloseable {

    /**
     * Opens the image in {@code file} and finds its live kernel.
     *
     * @throws org.folioscope.memory.ImageException when the file is no usable image; the message is for people
     * @throws NoKernelException when the image has no kernel that can be read; the message is for people
     */
    @SuppressWarnings("resource") // the snapshot closes the image
    static Snapshot open(Path file, OpenOptions options, Progress progress) throws IOException, NoKernelException {
        MemoryImage image = Images.open(file, options, progress);
        try {
            return new DecodedSnapshot(image, progress);
        } catch (NoKernelException | RuntimeException e) {
            image.close();
            throw e;
        }
    }

    MemoryImage memory();

    /** Facts about the image and its kernels: format, extents, base addresses, findings. */
    Image image();

    /** The live kernel. */
    KernelSnapshot kernel();

    /** All kernels, the live one first, then ghosts; reads all of memory the first time. */
    List<KernelSnapshot> kernels(Progress progress);

    @Override
    void close();
}
