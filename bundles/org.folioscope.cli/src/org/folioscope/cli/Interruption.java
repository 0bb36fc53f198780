// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C: cancels the call, lets it tell what it has, and ends the process with {@link ExitCode#CANCELLED}. Works by a
 * shutdown hook, since the JDK has no public way to catch a signal.
 */
final class Interruption {

    private static final long PATIENCE_SECONDS = 2;

    private final TerminalProgress progress;
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean requested;

    private Interruption(TerminalProgress progress) {
        this.progress = progress;
    }

    static Interruption watch(TerminalProgress progress) {
        Interruption interruption = new Interruption(progress);
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::shutDown));
        return interruption;
    }

    private void shutDown() {
        if (finished.getCount() == 0) {
            return;
        }
        requested = true;
        progress.cancel();
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("folioscope: stopped; the output is not complete");
            }
        } catch (InterruptedException _) {
            // halts all the same
        }
        Runtime.getRuntime().halt(ExitCode.CANCELLED.number());
    }

    /** The call is over: from now on the process may end as it likes. Ends it with {@code code}. */
    void exit(ExitCode code) {
        finished.countDown();
        if (!requested) {
            System.exit(code.number());
        }
    }
}
