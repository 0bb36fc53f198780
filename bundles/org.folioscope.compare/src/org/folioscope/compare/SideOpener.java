// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.compare.ghost.Ghost;
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
     * Opens a file, or a frame of a flipbook: "kexec.flip#2"; with a dead kernel in it, by its number: "after.elf@1",
     * "kexec.flip#2@1". Memory without a kernel is compared page by page.
     *
     * @throws ImageException when it is no usable image; the message is for people
     */
    @SuppressWarnings("resource") // closed with this
    public Side open(String address, Progress progress) throws IOException {
        int at = address.lastIndexOf('@');
        if (at > 0 && !Files.exists(Path.of(address))) {
            String image = address.substring(0, at);
            return ghost(
                    snapshot(image, progress),
                    image,
                    number(address.substring(at + 1), "a kernel", "@", address),
                    progress);
        }
        return Side.of(name(address), snapshot(address, progress));
    }

    private static Side ghost(Snapshot snapshot, String image, int number, Progress progress) throws ImageException {
        List<Ghost> ghosts = Ghost.all(snapshot, progress);
        if (number > ghosts.size()) {
            throw new ImageException(image + " has "
                    + (ghosts.isEmpty() ? "no dead kernel" : "dead kernels 1 to " + ghosts.size())
                    + "; \"folioscope kernels\" lists them");
        }
        return ghosts.get(number - 1).side(name(image) + "@" + number);
    }

    private static String name(String address) {
        Path file = Path.of(address).getFileName();
        return file == null ? address : file.toString();
    }

    @SuppressWarnings("resource") // closed with this
    private Snapshot snapshot(String address, Progress progress) throws IOException {
        OpenOptions chosen = options;
        Path file = Path.of(address);
        int hash = address.lastIndexOf('#');
        if (hash > 0 && !Files.exists(file)) {
            file = Path.of(address.substring(0, hash));
            chosen = options.withFrame(number(address.substring(hash + 1), "a frame", "#", address));
        }
        Snapshot snapshot;
        try {
            snapshot = HandoverImages.open(file, chosen, null, progress);
        } catch (NoKernelException _) {
            snapshot = Snapshot.withoutKernel(Images.open(file, chosen, progress));
        }
        open.add(snapshot);
        return snapshot;
    }

    private static int number(String text, String what, String sign, String address) throws ImageException {
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new ImageException(
                "expected the number of " + what + " behind " + sign + ", from 1 on, found \"" + address + "\"");
    }

    @Override
    public void close() {
        open.forEach(Snapshot::close);
        open.clear();
    }
}
