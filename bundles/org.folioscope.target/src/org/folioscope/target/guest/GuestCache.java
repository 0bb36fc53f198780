// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.target.FileTree;
import org.folioscope.target.TargetException;

/**
 * Folders that are costly to make, each made once and never changed: kernels, the agent, file systems. They lie outside
 * the checkout, in the user's cache. Several processes may ask for the same folder: one makes it, the others wait. A
 * folder shows up under its name when it is complete, so one that was begun and left is made anew.
 */
public final class GuestCache {

    private static final long POLL_MILLISECONDS = 100;
    private static final ConcurrentHashMap<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    private final Path root;

    public GuestCache(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The cache of this user: {@code folioscope/guest} under XDG_CACHE_HOME or {@code ~/.cache}. */
    public static GuestCache ofUser() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path base = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return new GuestCache(base.resolve("folioscope/guest"));
    }

    public Path root() {
        return root;
    }

    /** Fills a folder. */
    @FunctionalInterface
    public interface Maker {
        void make(Path folder, Progress progress) throws IOException;
    }

    /** The complete folders of one kind, by name. */
    public List<Path> complete(String kind) throws IOException {
        Path parent = root.resolve(kind);
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** The folder {@code kind/key}, made by {@code maker} when it is not there yet. */
    public Path folder(String kind, String key, Maker maker, Progress progress) throws IOException {
        Path folder = root.resolve(kind).resolve(key);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        locked(kind + "/" + key, progress, () -> {
            if (!Files.isDirectory(folder)) {
                Path part = folder.resolveSibling("." + key + ".part");
                FileTree.delete(part);
                Files.createDirectories(part);
                maker.make(part, progress);
                Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        });
        return folder;
    }

    /** Something that is done under a lock. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    /** Runs {@code action} while no other thread or process runs one of the same name. */
    void locked(String name, Progress progress, Action action) throws IOException {
        Path file = root.resolve(name).resolveSibling("." + root.resolve(name).getFileName() + ".lock");
        Files.createDirectories(file.getParent());
        ReentrantLock inProcess = LOCKS.computeIfAbsent(file, _ -> new ReentrantLock());
        try {
            while (!inProcess.tryLock(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                progress.check();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TargetException("Waiting for " + name + " was interrupted", interrupted);
        }
        try (LockFile lock = new LockFile(file)) {
            lock.acquire(progress);
            action.run();
        } finally {
            inProcess.unlock();
        }
    }
}
