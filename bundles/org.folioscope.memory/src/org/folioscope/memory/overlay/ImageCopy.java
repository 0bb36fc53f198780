// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.overlay;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.elf.ElfCoreWriter;
import org.folioscope.memory.elf.PageFilter;
import org.folioscope.memory.format.DataRuns;
import org.folioscope.memory.overlay.Patch.Change;

/**
 * Saves a changed image as a new file. Where memory lies in a file as it is (raw, ELF core, LiME, a region), that file is
 * copied, holes as holes, and the changed bytes are written into the copy; any other image is written as an ELF core.
 */
@SuppressWarnings("resource") // the images stay the caller's
public final class ImageCopy {

    private static final long PIECE = 8 << 20;

    private ImageCopy() {}

    /**
     * Saves {@code overlay}.
     *
     * @param replace whether a file that is there may be replaced; it is when all is written, and never the image's own
     * @throws FileAlreadyExistsException when {@code target} is there and may not be replaced, or is the image itself
     * @throws IOException when it can't be written; nothing is left behind then
     */
    public static void save(Overlay overlay, Path target, boolean replace, Progress progress) throws IOException {
        if (Files.exists(target)
                && (!replace
                        || isSame(target, overlay.path())
                        || isSame(target, overlay.base().plainFile()))) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Patch patch = overlay.patch();
            if (overlay.base().plainFile() != null && isOneToOne(overlay.extents())) {
                copy(overlay.base().plainFile(), part, progress);
                write(overlay.base(), patch, part);
            } else {
                new ElfCoreWriter(PageFilter.ALL).write(overlay, overlay.notes(), part, progress);
            }
            if (replace) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(part, target);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return other != null && Files.exists(other) && Files.isSameFile(one, other);
    }

    /** Whether no byte of the file is that of two addresses: segments of an ELF core may share zeros. */
    private static boolean isOneToOne(List<Extent> extents) {
        long end = 0;
        for (Extent extent : extents.stream()
                .sorted(Comparator.comparingLong(Extent::fileOffset))
                .toList()) {
            if (extent.fileOffset() < end) {
                return false;
            }
            end = extent.fileOffset() + extent.length();
        }
        return true;
    }

    /** Copies what has data. */
    private static void copy(Path source, Path target, Progress progress) throws IOException {
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(
                        target,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.SPARSE);
                DataRuns runs = new DataRuns(source)) {
            long size = in.size();
            progress.begin("Copying " + source.getFileName(), size);
            long at = 0;
            while (at < size) {
                progress.check();
                long data = Math.min(size, runs.nextData(at));
                progress.advance(data - at);
                at = data;
                if (at < size) {
                    long end = Math.min(size, Math.min(at + PIECE, runs.nextHole(at)));
                    at = copy(in, at, end, out, progress);
                }
            }
            if (out.size() < size) {
                out.write(ByteBuffer.allocate(1), size - 1);
            }
        }
    }

    private static long copy(FileChannel in, long from, long end, FileChannel out, Progress progress)
            throws IOException {
        long at = from;
        out.position(at);
        while (at < end) {
            long count = in.transferTo(at, end - at, out);
            if (count <= 0) {
                throw new IOException("the image became shorter while it was copied: it ends at file offset "
                        + Numbers.hex(at) + " now");
            }
            at += count;
            progress.advance(count);
        }
        return at;
    }

    private static void write(MemoryImage image, Patch patch, Path file) throws IOException {
        List<Extent> extents = image.extents();
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (Change change : patch.changes()) {
                byte[] after = change.after();
                for (int done = 0; done < after.length; ) {
                    long address = change.address() + done;
                    Extent extent = extents.get(find(extents, address));
                    int count = (int) Math.min(after.length - done, extent.end() - address);
                    ByteBuffer bytes = ByteBuffer.wrap(after, done, count);
                    long offset = extent.fileOffset() + (address - extent.start());
                    while (bytes.hasRemaining()) {
                        offset += out.write(bytes, offset);
                    }
                    done += count;
                }
            }
        }
    }

    /** The extent that holds {@code address}; there is one, as the patch was read from it. */
    private static int find(List<Extent> extents, long address) {
        int low = 0;
        int high = extents.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (extents.get(middle).start() <= address) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
