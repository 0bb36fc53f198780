// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.format;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.folioscope.base.Numbers;
import org.folioscope.memory.ImageException;

/**
 * A whole file, mapped read-only as one segment. Several threads may use it at once; closing it ends every segment made
 * from it.
 */
public final class MappedFile implements FileBytes, AutoCloseable {

    private final Path path;
    private final Arena arena;
    private final MemorySegment bytes;
    /** Opened when first asked for. */
    private DataRuns runs;

    private MappedFile(Path path) throws IOException {
        this.path = path;
        this.arena = Arena.ofShared();
        boolean mapped = false;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size == 0) {
                throw new ImageException(path + " is empty: expected a memory image, found a file of 0 bytes.");
            }
            this.bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena);
            mapped = true;
        } finally {
            if (!mapped) {
                arena.close();
            }
        }
    }

    /**
     * Maps {@code path}.
     *
     * @throws ImageException when it is not a readable, non-empty regular file
     */
    public static MappedFile open(Path path) throws ImageException {
        checkRegular(path);
        try {
            return new MappedFile(path);
        } catch (ImageException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new ImageException(
                    "no permission to read " + path + ". QEMU writes dumps that only their owner may read; try chmod"
                            + " a+r as that user, or as root.",
                    e);
        } catch (IOException e) {
            throw new ImageException(
                    path + " can't be mapped: " + e.getMessage() + ". Copy it to a regular file on a local disk.", e);
        }
    }

    /** Looks before opening: opening a FIFO would block, and a device has effects of its own. */
    private static void checkRegular(Path path) throws ImageException {
        if (Files.isRegularFile(path)) {
            return;
        }
        if (Files.isDirectory(path)) {
            throw new ImageException(path + " is a directory: expected a memory image file.");
        }
        try {
            Files.readAttributes(path, "size");
        } catch (NoSuchFileException e) {
            throw new ImageException(path + " does not exist.", e);
        } catch (AccessDeniedException e) {
            throw new ImageException(
                    "no permission to reach " + path + ": a directory on the way may not be entered.", e);
        } catch (IOException e) {
            throw new ImageException(path + " can't be reached: " + e.getMessage(), e);
        }
        throw new ImageException(
                path + " is not a regular file but a device, pipe or socket: copy its bytes to a file.");
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public long size() {
        return bytes.byteSize();
    }

    /** The whole file. */
    public MemorySegment bytes() {
        return bytes;
    }

    @Override
    public long available(long offset, long wanted) {
        return offset < 0 || offset >= size() ? 0 : Math.min(wanted, size() - offset);
    }

    @Override
    public MemorySegment slice(long offset, long length) {
        return bytes.asSlice(offset, length);
    }

    @Override
    public int u16(long offset) {
        return bytes.get(SHORT, offset) & 0xffff;
    }

    @Override
    public long u32(long offset) {
        return bytes.get(INT, offset) & 0xffff_ffffL;
    }

    @Override
    public long u64(long offset) {
        return bytes.get(LONG, offset);
    }

    /**
     * The first offset at or after {@code offset} that is in no hole of the file; {@link Long#MAX_VALUE} where none
     * comes. Where the file can't be asked, {@code offset}.
     */
    public synchronized long nextData(long offset) {
        if (runs == null) {
            try {
                runs = new DataRuns(path);
            } catch (IOException _) {
                return offset; // mapped, but gone from its name since
            }
        }
        return runs.nextData(offset);
    }

    /**
     * Says that the file will be read here and there and not from one end to the other, so that nothing around what is
     * read is paged in: in a sparse file that is zeros.
     */
    public void expectRandomAccess() {
        RandomAccessAdvice.give(bytes);
    }

    /** The first bytes (up to 16) as a person reads them in an error: "7f 45 4c 46 (.ELF)". */
    public String firstBytes() {
        StringBuilder hex = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(16, size()); i++) {
            int b = bytes.get(ValueLayout.JAVA_BYTE, i) & 0xff;
            hex.append(i == 0 ? "" : " ").append(Character.forDigit(b >> 4, 16)).append(Character.forDigit(b & 15, 16));
            text.append(b >= 0x20 && b < 0x7f ? (char) b : '.');
        }
        return hex + " (" + text + "), file size " + Numbers.size(size());
    }

    @Override
    public synchronized void close() {
        if (runs != null) {
            runs.close();
        }
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
