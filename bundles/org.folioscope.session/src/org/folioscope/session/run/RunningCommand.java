// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.folioscope.base.Progress;
import org.folioscope.target.guest.GuestAgent;

/**
 * A command of the guest that runs while its caller does something else with the VM, which may well stand still meanwhile.
 * For one thread; the command itself runs on another. Closing it cancels the command, and waits until it has ended or was
 * given up.
 */
final class RunningCommand implements AutoCloseable {

    /** Runs the command to its end, unless its progress is cancelled. */
    @FunctionalInterface
    interface Work {
        GuestAgent.Result run(Progress progress) throws IOException;
    }

    private final Work work;
    private final Progress progress;
    private final CompletableFuture<GuestAgent.Result> result = new CompletableFuture<>();
    private volatile boolean givenUp;
    private boolean started;

    /** @param progress cancels both the command and {@link #whileItRuns} */
    RunningCommand(Work work, Progress progress) {
        this.work = work;
        this.progress = progress;
    }

    void start() {
        started = true;
        Thread.ofPlatform().daemon().name("guest command").start(() -> {
            try {
                result.complete(work.run(new Stop(false)));
            } catch (IOException | RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
    }

    /** For what is done while the command runs: as the caller's own, but it is cancelled when the command has ended. */
    Progress whileItRuns() {
        return new Stop(true);
    }

    boolean hasEnded() {
        return result.isDone();
    }

    /** Waits for the end of the command. */
    GuestAgent.Result result() throws IOException {
        try {
            return result.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                default -> throw e;
            }
        }
    }

    @Override
    public void close() {
        givenUp = true;
        if (started) {
            result.handle((_, _) -> null).join();
        }
    }

    /** Cancelled with the caller, when the command is given up, or when it has ended. */
    private final class Stop implements Progress {

        private final boolean atTheEnd;

        Stop(boolean atTheEnd) {
            this.atTheEnd = atTheEnd;
        }

        @Override
        public void begin(String what, long total) {
            if (atTheEnd) {
                progress.begin(what, total);
            }
        }

        @Override
        public void advance(long units) {
            if (atTheEnd) {
                progress.advance(units);
            }
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled() || !atTheEnd && givenUp || atTheEnd && result.isDone();
        }
    }
}
