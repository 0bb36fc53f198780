// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.compressed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.memory.format.MappedFile;

/**
 * Decoded copies of compressed files in one directory, named after the original's path, size and time of change. A copy
 * is decoded once, whoever asks, and used until it has to make room: all copies together take no more than the limit,
 * counted by their full length although zeros are left out as holes.
 */
final class DecodedCache {

    private static final String COPY = ".image";
    private static final String PART = ".part";
    private static final String LOCK = ".lock";

    private final Path directory;
    private final long limit;

    DecodedCache(Path directory, long limit) {
        this.directory = directory;
        this.limit = limit;
    }

    /**
     * Maps the decoded copy of {@code file}; makes it first where it isn't there yet.
     *
     * @throws DecodingException when that can't be
     */
    MappedFile open(MappedFile file, Codec codec, Progress progress) throws IOException {
        String key = key(file.path());
        Path copy = directory.resolve(key + COPY);
        try {
            Files.createDirectories(directory);
            try (EntryLock _ = EntryLock.acquire(directory.resolve(key + LOCK), progress)) {
                if (!Files.isRegularFile(copy)) {
                    decode(file, codec, key, copy, progress);
                }
                // mapped while the lock is held, so that nobody removes it before; afterwards that does no harm
                Files.setLastModifiedTime(copy, FileTime.fromMillis(System.currentTimeMillis()));
                return MappedFile.open(copy);
            }
        } catch (DecodingException e) {
            throw e;
        } catch (IOException e) {
            throw new DecodingException(
                    file.path() + " can't be decoded into the cache " + directory + ": " + e
                            + ". See that the directory is writable and has room, or unpack the file and open that.",
                    e);
        }
    }

    private void decode(MappedFile file, Codec codec, String key, Path copy, Progress progress) throws IOException {
        Path part = directory.resolve(key + PART);
        try {
            new Decoding(file, codec, limit, room -> makeRoom(room, key)).to(part, progress);
            Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Removes the copies that were not used for longest until {@code wanted} bytes fit beside the others. */
    private void makeRoom(long wanted, String keep) throws IOException {
        List<Entry> others = others(keep);
        long sum = others.stream().mapToLong(Entry::size).sum();
        others.sort(Comparator.comparing(Entry::used));
        for (Entry entry : others) {
            if (sum + wanted <= limit) {
                return;
            }
            try (EntryLock lock = EntryLock.tryAcquire(directory.resolve(entry.key + LOCK))) {
                if (lock != null) { // else it is just being made or opened
                    Files.deleteIfExists(entry.path);
                    sum -= entry.size;
                }
            }
        }
    }

    private List<Entry> others(String keep) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path path : (Iterable<Path>) files::iterator) {
                String name = path.getFileName().toString();
                int dot = name.lastIndexOf('.');
                if (dot < 0 || name.startsWith(keep) || !(name.endsWith(COPY) || name.endsWith(PART))) {
                    continue;
                }
                try {
                    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                    entries.add(
                            new Entry(path, name.substring(0, dot), attributes.size(), attributes.lastModifiedTime()));
                } catch (NoSuchFileException _) {
                    continue; // another process made room too
                }
            }
        }
        return entries;
    }

    private record Entry(Path path, String key, long size, FileTime used) {}

    private static String key(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        String identity = path.toRealPath() + "\n" + attributes.size() + "\n" + attributes.lastModifiedTime();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
