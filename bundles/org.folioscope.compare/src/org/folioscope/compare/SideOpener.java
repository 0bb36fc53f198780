// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverImages;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.Images;
import org.folioscope.memory.OpenOptions;
import org.folioscope.symbols.NoKernelException;

/** Opens files as sides of a comparison, and closes them all together. One thread. */
public final class SideOpener implements AutoCloseable {

    private final OpenOptions options;
    private final List<Snapshot> open = new ArrayList<>();

    /** @param options what the user says about the files */
    public SideOpener(OpenOptions options) {
        this.options = options;
    }

    /**
     * Opens a file, or a frame of a flipbook: "kexec.flip#2". Memory without a kernel is compared page by page.
     *
     * @throws ImageException when it is no usable image; the message is for people
     */
    @SuppressWarnings("resource") // closed with this
    public Side open(String address, Progress progress) throws IOException {
        OpenOptions chosen = options;
        Path file = Path.of(address);
        int hash = address.lastIndexOf('#');
        if (hash > 0 && !Files.exists(file)) {
            file = Path.of(address.substring(0, hash));
            chosen = options.withFrame(frame(address.substring(hash + 1), address));
        }
        Snapshot snapshot;
        try {
            snapshot = HandoverImages.open(file, chosen, null, progress);
        } catch (NoKernelException _) {
            snapshot = Snapshot.withoutKernel(Images.open(file, chosen, progress));
        }
        open.add(snapshot);
        return Side.of(file.getFileName() + (chosen.frame() > 0 ? "#" + chosen.frame() : ""), snapshot);
    }

    private static int frame(String number, String address) throws ImageException {
        try {
            int frame = Integer.parseInt(number);
            if (frame > 0) {
                return frame;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new ImageException("expected the number of a frame behind #, from 1 on, found \"" + address + "\"");
    }

    @Override
    public void close() {
        open.forEach(Snapshot::close);
        open.clear();
    }
}
