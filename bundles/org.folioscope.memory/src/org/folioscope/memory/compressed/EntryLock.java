// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.compressed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;

/** Keeps one entry of the cache to one user, among the threads of this process and among processes. */
final class EntryLock implements AutoCloseable {

    private static final long PATIENCE_MS = 100;
    /** One permit for each entry that this process ever used; a file lock counts for the whole process. */
    private static final ConcurrentHashMap<Path, Semaphore> THREADS = new ConcurrentHashMap<>();

    private final Semaphore threads;
    private final FileChannel channel;

    private volatile FileLock held;

    private EntryLock(Path file, Semaphore threads) throws IOException {
        this.threads = threads;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Waits until the entry is free; cancelling ends the wait. */
    static EntryLock acquire(Path file, Progress progress) throws IOException {
        Semaphore threads = threads(file);
        try {
            while (!threads.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                progress.check();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
        EntryLock lock = open(file, threads);
        boolean locked = false;
        try {
            lock.waitForProcesses(progress);
            locked = true;
            return lock;
        } finally {
            if (!locked) {
                lock.close();
            }
        }
    }

    /** The entry's lock, or null when somebody has it. */
    static EntryLock tryAcquire(Path file) throws IOException {
        Semaphore threads = threads(file);
        if (!threads.tryAcquire()) {
            return null;
        }
        EntryLock lock = open(file, threads);
        boolean locked = false;
        try {
            lock.held = lock.channel.tryLock();
            locked = lock.held != null;
            return locked ? lock : null;
        } finally {
            if (!locked) {
                lock.close();
            }
        }
    }

    private static Semaphore threads(Path file) {
        return THREADS.computeIfAbsent(file.toAbsolutePath().normalize(), _ -> new Semaphore(1));
    }

    private static EntryLock open(Path file, Semaphore threads) throws IOException {
        boolean opened = false;
        try {
            EntryLock lock = new EntryLock(file, threads);
            opened = true;
            return lock;
        } finally {
            if (!opened) {
                threads.release();
            }
        }
    }

    /** A thread of its own waits for the lock, because that wait can't be given up in any other way. */
    private void waitForProcesses(Progress progress) throws IOException {
        held = channel.tryLock();
        if (held != null) {
            return;
        }
        progress.begin("Waiting for another process that decodes the same file", -1);
        FutureTask<Boolean> wait = new FutureTask<>(() -> {
            held = channel.lock();
            return true;
        });
        Thread.ofPlatform().daemon().name("cache lock").start(wait);
        try {
            while (true) {
                try {
                    wait.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
                    return;
                } catch (TimeoutException _) {
                    progress.check();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            throw new IOException("can't be locked: " + e.getCause().getMessage(), e);
        } finally {
            wait.cancel(true);
        }
    }

    /** Closing the channel gives the file lock back. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            threads.release();
        }
    }
}
