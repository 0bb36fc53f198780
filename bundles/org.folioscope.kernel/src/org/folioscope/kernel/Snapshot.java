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
            return new DecodedSnapshot(image, true, progress);
        } catch (NoKernelException | RuntimeException e) {
            image.close();
            throw e;
        }
    }

    /**
     * A view of memory that is already open, and finds its live kernel. The memory stays the caller's: closing the
     * snapshot leaves it open.
     *
     * @throws NoKernelException when the memory has no kernel that can be read; the message is for people
     */
    static Snapshot of(MemoryImage memory, Progress progress) throws NoKernelException {
        return new DecodedSnapshot(memory, false, progress);
    }

    /**
     * A view of memory that no kernel is looked for in: a persistent region alone, say. The memory becomes the
     * snapshot's: closing it closes the memory.
     */
    static Snapshot withoutKernel(MemoryImage memory) {
        return new DecodedSnapshot(memory);
    }

    /**
     * A new view of the same memory, for memory that changes: nothing decoded is taken over, but the symbols and types
     * of a kernel that is still the live one are. This view stays as usable as memory allows; the new one does not own
     * the memory.
     *
     * @throws NoKernelException as {@link #of}
     */
    Snapshot refreshed(Progress progress) throws NoKernelException;

    /**
     * A view of the same kernel in {@code memory}: this view's with changes over it, say. Else as {@link #refreshed}; the memory
     * stays the caller's.
     *
     * @throws NoKernelException where the changes hide the kernel; the message is for people
     */
    Snapshot over(MemoryImage memory, Progress progress) throws NoKernelException;

    MemoryImage memory();

    /** Facts about the image and its kernels: format, extents, base addresses, findings. */
    Image image();

    /** Whether there is a kernel; without one there are bytes alone. */
    default boolean hasKernel() {
        return true;
    }

    /**
     * The live kernel.
     *
     * @throws IllegalStateException when there is none, see {@link #hasKernel}
     */
    KernelSnapshot kernel();

    /** All kernels, the live one first, then ghosts; reads all of memory the first time. */
    List<KernelSnapshot> kernels(Progress progress);

    @Override
    void close();
}
