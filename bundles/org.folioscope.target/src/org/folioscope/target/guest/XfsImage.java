// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.folioscope.base.Progress;
import org.folioscope.target.HostCommand;
import org.folioscope.target.TargetException;

/**
 * An empty XFS of 32 MiB in blocks of 1 KiB, with reflink (clone, dedupe, and atomic writes since 6.16) and exchange-range
 * (since 6.10). It is not in the initramfs: only who mounts it needs mkfs.xfs.
 */
public final class XfsImage {

    private static final Path PROGRAM = Path.of("/sbin/mkfs.xfs");
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final long BYTES = 32L << 20;

    /** Bytes of the super block, which are one sector. */
    private static final int SUPER_BLOCK = 512;

    // struct xfs_dsb and its bits: fs/xfs/libxfs/xfs_format.h since 6.10
    private static final int FEATURES_INCOMPATIBLE = 0xd8;
    private static final int CHECKSUM = 0xe0;
    private static final int EXCHANGE_RANGE = 1 << 6;

    private XfsImage() {}

    /**
     * The file system as a file, compressed by gzip; made when {@code cache} has none.
     *
     * @throws TargetException when mkfs.xfs is not installed
     */
    public static Path get(GuestCache cache, Progress progress) throws IOException {
        return cache.folder("xfs", "empty-32M-1", XfsImage::make, progress).resolve("xfs.gz");
    }

    private static void make(Path into, Progress progress) throws IOException {
        if (!Files.isExecutable(PROGRAM)) {
            throw new TargetException(PROGRAM + " was not found; install the package xfsprogs");
        }
        progress.begin("Making an XFS", -1);
        Path plain = into.resolve("xfs");
        try (FileChannel channel = FileChannel.open(
                plain, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), BYTES - 1);
            // "unsupported" are all below 300 MiB
            HostCommand.of(
                            PROGRAM.toString(),
                            "--unsupported",
                            "-q",
                            "-f",
                            "-b",
                            "size=1024",
                            "-m",
                            "crc=1,reflink=1",
                            "-d",
                            "agcount=1",
                            "-l",
                            "size=4m",
                            plain.toString())
                    .run(progress, LIMIT);
            allowExchange(channel);
        }
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(into.resolve("xfs.gz")))) {
            Files.copy(plain, packed);
        }
        Files.delete(plain);
    }

    /** Sets the bit that mkfs.xfs before 6.10 doesn't know; nothing else on an empty file system depends on it. */
    private static void allowExchange(FileChannel channel) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(SUPER_BLOCK);
        channel.read(block, 0);
        block.putInt(FEATURES_INCOMPATIBLE, block.getInt(FEATURES_INCOMPATIBLE) | EXCHANGE_RANGE);
        block.putInt(CHECKSUM, 0);
        CRC32C checksum = new CRC32C();
        checksum.update(block.array());
        block.order(ByteOrder.LITTLE_ENDIAN).putInt(CHECKSUM, (int) checksum.getValue());
        channel.write(block.rewind(), 0);
    }
}
