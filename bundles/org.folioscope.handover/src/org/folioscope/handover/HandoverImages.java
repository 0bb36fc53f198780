// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.symbols.NoKernelException;

/** Opens whatever may hold a handover: a machine's memory with its kernel, or without one, or a persistent region alone. */
@SuppressWarnings("resource") // what is opened is returned
public final class HandoverImages {

    private HandoverImages() {}

    /**
     * Opens {@code file}. A region that its first bytes show is opened as such; else memory with a kernel; else, where
     * there is none, memory in which a handover is found.
     *
     * @param region the kind of region, or {@link RegionImage#ANY} for memory without a kernel, because the user says so;
     *     null to find out
     * @throws ImageException when it is none of them; the message is for people
     * @throws NoKernelException when there is neither a kernel nor a handover; the message is for people
     */
    public static Snapshot open(Path file, OpenOptions options, String region, Progress progress)
            throws IOException, NoKernelException {
        if (region != null) {
            return Snapshot.withoutKernel(RegionImage.open(file, options, region));
        }
        Optional<RegionImage> recognised = RegionImage.recognise(file, options);
        if (recognised.isPresent()) {
            return Snapshot.withoutKernel(recognised.get());
        }
        try {
            return Snapshot.open(file, options, progress);
        } catch (ImageException e) {
            return ifHandover(RegionImage.open(file, options, RegionImage.ANY), e, progress);
        } catch (NoKernelException e) {
            return ifHandover(Images.open(file, options, progress), e, progress);
        }
    }

    /**
     * Opens {@code file} as memory, whatever is in it: no kernel and no handover is looked for.
     *
     * @param region as {@link #open}
     * @throws ImageException when it is no usable image; the message is for people
     */
    public static MemoryImage memory(Path file, OpenOptions options, String region, Progress progress)
            throws IOException {
        if (region != null) {
            return RegionImage.open(file, options, region);
        }
        Optional<RegionImage> recognised = RegionImage.recognise(file, options);
        return recognised.isPresent() ? recognised.get() : Images.open(file, options, progress);
    }

    /** Memory without a kernel where a handover is in it, else {@code failure}. */
    private static <E extends Exception> Snapshot ifHandover(MemoryImage memory, E failure, Progress progress)
            throws E {
        boolean found = false;
        try {
            found = !Handovers.find(HandoverSource.of(memory, null), Scan.WITHOUT_KERNEL, progress)
                    .list()
                    .isEmpty();
        } finally {
            if (!found) {
                memory.close();
            }
        }
        if (!found) {
            throw failure;
        }
        return Snapshot.withoutKernel(memory);
    }
}
