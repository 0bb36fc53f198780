// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;

/**
 * A lock among processes, on a file that stays. It can only be waited for by blocking, so a thread of its own does that;
 * closing the file, which also gives the lock back, ends that thread.
 */
final class LockFile implements AutoCloseable {

    private static final long POLL_MILLISECONDS = 100;

    private final Path file;
    private final FileChannel channel;
    private final CompletableFuture<Void> acquired = new CompletableFuture<>();
    private volatile FileLock lock;

    LockFile(Path file) throws IOException {
        this.file = file;
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Waits until no other process has the lock. */
    void acquire(Progress progress) throws IOException {
        Thread.ofPlatform().daemon().start(this::block);
        while (!acquired.isDone()) {
            progress.check();
            try {
                acquired.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                progress.check();
            } catch (ExecutionException failure) {
                throw new TargetException(file + " can't be locked: " + failure.getCause(), failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new TargetException("Waiting for " + file + " was interrupted", interrupted);
            }
        }
    }

    private void block() {
        try {
            lock = channel.lock();
            acquired.complete(null);
        } catch (IOException | RuntimeException failure) {
            acquired.completeExceptionally(failure);
        }
    }

    @Override
    public void close() throws IOException {
        FileLock held = lock;
        if (held != null) {
            held.release();
        }
        channel.close();
    }
}
