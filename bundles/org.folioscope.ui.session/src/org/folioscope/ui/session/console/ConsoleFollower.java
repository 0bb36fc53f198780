// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.console;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.folioscope.session.run.Machine;
import org.folioscope.session.run.SessionRun;

/**
 * Follows what the guest of a run writes to its console, on a thread of its own, until it is stopped. A VM that takes the
 * place of another begins anew.
 */
@SuppressWarnings("resource") // the run closes its machines
final class ConsoleFollower {

    /** The end of a long console that is shown, bytes; all of it is in the run's folder. */
    private static final long MOST = 256 << 10;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final SessionRun run;
    private final Consumer<String> begun;
    private final Consumer<String> grown;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean stopped;
    private boolean news;

    /**
     * @param begun takes the text of a console from its beginning; called on the follower's thread
     * @param grown takes what came since; called on the follower's thread
     */
    ConsoleFollower(SessionRun run, Consumer<String> begun, Consumer<String> grown) {
        this.run = run;
        this.begun = begun;
        this.grown = grown;
        Thread.ofPlatform()
                .daemon()
                .name("console of " + run.session().getName())
                .start(this::follow);
    }

    /** There may be another VM now. */
    void look() {
        signal(false);
    }

    /** Ends the thread soon. */
    void stop() {
        signal(true);
    }

    private void signal(boolean stop) {
        lock.lock();
        try {
            stopped |= stop;
            news = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void follow() {
        try {
            Machine last = null;
            while (awaitNewsUnless(last != null && last.isAlive())) {
                Optional<Machine> machine = run.machine();
                if (machine.isPresent() && machine.get() != last) {
                    last = machine.get();
                    begun.accept("");
                    read(last);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns false once stopped. */
    private boolean awaitNewsUnless(boolean alive) throws InterruptedException {
        lock.lock();
        try {
            while (!news && !stopped && !alive) {
                changed.await();
            }
            news = false;
            return !stopped;
        } finally {
            lock.unlock();
        }
    }

    private boolean isStopped() {
        lock.lock();
        try {
            return stopped;
        } finally {
            lock.unlock();
        }
    }

    private void read(Machine machine) throws InterruptedException {
        long at = Math.max(0, machine.consoleSize() - MOST);
        while (!isStopped() && run.machine().filter(now -> now == machine).isPresent()) {
            long size = machine.consoleSize();
            if (size > at) {
                grown.accept(ConsoleText.plain(new String(machine.console(at), StandardCharsets.UTF_8)));
                at = size;
            } else if (!machine.isAlive()) {
                return;
            } else {
                machine.awaitConsole(at, PATIENCE);
            }
        }
    }
}
