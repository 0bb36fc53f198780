// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.folioscope.base.Progress;
import org.folioscope.target.HostCommand;
import org.folioscope.target.TargetException;

/** The parts of an initramfs that are the same for every kernel: the agent, busybox and an empty ext4 file system. */
final class GuestTools {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final List<Path> BUSYBOX = List.of(Path.of("/usr/bin/busybox"), Path.of("/bin/busybox"));
    private static final long EXT4_BYTES = 24L << 20;

    private final GuestFolder folder;
    private final GuestCache cache;

    GuestTools(GuestFolder folder, GuestCache cache) {
        this.folder = folder;
        this.cache = cache;
    }

    /** The agent's program, compiled when its sources have changed. */
    Path agent(Progress progress) throws IOException {
        Digest digest = new Digest();
        try (Stream<Path> sources = Files.list(folder.agent())) {
            for (Path source : sources.filter(Files::isRegularFile).sorted().toList()) {
                digest.file(source);
            }
        }
        Path made = cache.folder(
                "agent",
                digest.hex(),
                (into, stage) -> {
                    stage.begin("Compiling the agent", -1);
                    HostCommand.of(
                                    "make",
                                    "-s",
                                    "-f",
                                    folder.agent().resolve("Makefile").toString(),
                                    "AGENT=" + into.resolve("agent"))
                            .run(stage, LIMIT);
                },
                progress);
        return made.resolve("agent");
    }

    static Path busybox() throws TargetException {
        for (Path path : BUSYBOX) {
            if (Files.isExecutable(path)) {
                return path;
            }
        }
        throw new TargetException("busybox was not found at " + BUSYBOX + "; install the package busybox-static");
    }

    /** An empty ext4 file system of 24 MiB, without a journal, compressed by gzip; always the same bytes. */
    Path ext4(Progress progress) throws IOException {
        Path made = cache.folder("ext4", "empty-24M-1", GuestTools::makeExt4, progress);
        return made.resolve("ext4.gz");
    }

    private static void makeExt4(Path into, Progress progress) throws IOException {
        progress.begin("Making an ext4 file system", -1);
        Path plain = into.resolve("ext4");
        try (FileChannel channel = FileChannel.open(plain, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), EXT4_BYTES - 1);
        }
        String identity = "f0110000-0000-4000-8000-000000000001";
        HostCommand.of(
                        "/sbin/mke2fs",
                        "-q",
                        "-F",
                        "-t",
                        "ext4",
                        "-O",
                        "^has_journal",
                        "-U",
                        identity,
                        "-E",
                        "hash_seed=" + identity,
                        plain.toString())
                .with("E2FSPROGS_FAKE_TIME", "1700000000")
                .run(progress, LIMIT);
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(into.resolve("ext4.gz")))) {
            Files.copy(plain, packed);
        }
        Files.delete(plain);
    }
}
