// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.Images;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.elf.ElfCoreWriter;
import org.folioscope.target.launch.ManagedTarget;

/**
 * Captures a guest as a sample: an ELF core without the pages that {@link KeptPages} leaves out, compressed, with its
 * registers beside it.
 *
 * @param work a folder for what is large and needed for a while only
 * @param folder where the sample goes
 */
record SampleImage(Path work, Path folder, Progress progress) {

    private static final String PAGE_FLAGS = "/proc/kpageflags";

    private static final int COMPRESSION_LEVEL = 19;

    /** A window of 128 MiB, the most that readers take without being told. */
    private static final int WINDOW_LOG = 27;

    /** Writes NAME.elf.zst and NAME.elf.zst.registers.json; leaves the guest paused. */
    @SuppressWarnings("resource") // the guest closes its agent
    void take(ManagedTarget guest, String name) throws IOException {
        guest.agent().read(PAGE_FLAGS, progress); // what reading takes of memory is taken by now
        byte[] flags = guest.agent().read(PAGE_FLAGS, progress);
        guest.pause();
        Path whole = work.resolve(name + ".elf");
        CaptureResult capture = guest.capture().take(CaptureFormat.ELF, whole, progress);
        Path reduced = work.resolve(name + ".reduced");
        try (MemoryImage image = Images.open(whole, OpenOptions.defaults(), progress)) {
            new ElfCoreWriter(new KeptPages(flags)).write(image, image.notes(), reduced, progress);
        }
        compress(reduced, folder.resolve(name + ".elf.zst"));
        Files.copy(
                capture.registers(),
                folder.resolve(name + ".elf.zst.registers.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.delete(whole);
        Files.delete(reduced);
    }

    @SuppressWarnings("resource") // the setters return the stream itself
    private void compress(Path from, Path to) throws IOException {
        progress.begin("Compressing " + Numbers.size(Files.size(from)), -1);
        try (OutputStream file = Files.newOutputStream(to);
                ZstdOutputStream zstd = new ZstdOutputStream(file, COMPRESSION_LEVEL)) {
            zstd.setLong(WINDOW_LOG);
            zstd.setChecksum(true);
            Files.copy(from, zstd);
        }
    }
}
