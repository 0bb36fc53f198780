// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;

/** Opens what waits for a peer, on a thread of its own, so that a cancel needs not wait with it. */
@SuppressWarnings("resource") // whoever asked closes what was opened
final class Cancellable {

    private static final long POLL_MILLISECONDS = 100;

    private Cancellable() {}

    /** Opens something. It is interrupted when cancelled, and what it opens all the same is closed. */
    interface Opener<T extends AutoCloseable> {
        T open() throws IOException;
    }

    /**
     * What {@code opener} opens.
     *
     * @throws CancelledException when cancelled through {@code progress}, or when this thread is interrupted; its
     *     interrupt status stays set then
     */
    static <T extends AutoCloseable> T open(Opener<T> opener, Progress progress) throws IOException {
        CompletableFuture<T> opened = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("opens for a caller that may cancel")
                .start(() -> {
                    try {
                        opened.complete(opener.open());
                    } catch (IOException | RuntimeException | Error e) {
                        opened.completeExceptionally(e);
                    }
                });
        try {
            while (true) {
                try {
                    return opened.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    progress.check();
                }
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException _) {
            abandon(thread, opened);
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (CancelledException e) {
            abandon(thread, opened);
            throw e;
        }
    }

    private static void abandon(Thread thread, CompletableFuture<? extends AutoCloseable> opened) {
        thread.interrupt();
        opened.thenAccept(late -> {
            try {
                late.close();
            } catch (Exception _) {
                // nobody has it, and nobody can be told
            }
        });
    }
}
