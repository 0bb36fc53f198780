// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.folioscope.session.run.Machine;
import org.folioscope.session.run.SessionRun;
import org.folioscope.session.run.SessionState;

/**
 * Follows what the guest of a run writes to its console, on a thread of its own, until it is stopped. A VM that takes the
 * place of another begins anew.
 */
@SuppressWarnings("resource") // the run closes its machines
final class ConsoleFollower {

    /** The end of a long console that is shown, bytes; all of it is in the run's folder. */
    private static final long MOST = 256 << 10;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** How often the log of a booting guest is looked at, nanoseconds. */
    private static final long BOOT_INTERVAL = 250_000_000;

    private final SessionRun run;
    private final Consumer<String> begun;
    private final Consumer<String> grown;
    private final ConsoleText plain = new ConsoleText();
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
            while (!isStopped()) {
                Machine machine = run.machine().orElse(null);
                if (machine != null && machine != last && machine.isAlive()) {
                    last = machine;
                    begun.accept("");
                    read(machine);
                } else if (machine == null && run.state() == SessionState.RUNNING) {
                    readBoot();
                } else {
                    awaitNews(Long.MAX_VALUE);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until there may be something new to follow, or for {@code nanos}. */
    private void awaitNews(long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (!news && !stopped && left > 0) {
                left = changed.awaitNanos(left);
            }
            news = false;
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
                tell(machine.console(at));
                at = size;
            } else if (!machine.isAlive()) {
                return;
            } else {
                machine.awaitConsole(at, PATIENCE);
            }
        }
    }

    private void tell(byte[] bytes) {
        grown.accept(plain.plain(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** While a guest boots the run has no machine to ask yet: what it writes is in QEMU's log of the console. */
    private void readBoot() throws InterruptedException {
        Path log = run.folder().machine().resolve("console.log");
        long at = size(log);
        while (!isStopped() && run.machine().isEmpty() && run.state() == SessionState.RUNNING) {
            long size = size(log);
            if (size < at) {
                at = 0; // of another machine
                begun.accept("");
            }
            at += tellFrom(log, at, size);
            awaitNews(BOOT_INTERVAL);
        }
    }

    private long tellFrom(Path log, long at, long size) {
        int count = (int) Math.min(MOST, size - at);
        if (count <= 0) {
            return 0;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            ByteBuffer bytes = ByteBuffer.allocate(count);
            channel.position(at).read(bytes);
            tell(Arrays.copyOf(bytes.array(), bytes.position()));
            return bytes.position();
        } catch (IOException _) {
            return 0; // the run itself tells what is wrong with its files
        }
    }

    private static long size(Path log) {
        try {
            return Files.size(log);
        } catch (IOException _) {
            return 0;
        }
    }
}
