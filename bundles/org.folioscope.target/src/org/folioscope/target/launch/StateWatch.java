// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import com.google.gson.JsonElement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.CancelledException;
import org.folioscope.target.RunState;
import org.folioscope.target.TargetException;
import org.folioscope.target.console.Console;
import org.folioscope.target.qemu.QemuProcess;
import org.folioscope.target.qmp.QmpEvent;
import org.folioscope.target.qmp.QmpEvents;
import org.folioscope.target.qmp.QmpException;

/** Follows what a VM does, by QEMU's events, and tells it. One thread of its own; it ends with QEMU. */
final class StateWatch {

    /** Long enough to cost nothing. */
    private static final Duration WAIT = Duration.ofMinutes(10);

    private static final Duration QUERY_LIMIT = Duration.ofMinutes(1);

    /** For QEMU's process, once its monitor is closed. */
    private static final Duration END_LIMIT = Duration.ofSeconds(30);

    /** The console and the monitor are two connections. */
    private static final Duration LAST_WORDS_LIMIT = Duration.ofSeconds(2);

    /** As much of the console's end is searched for the words of a panic. */
    private static final int TAIL_BYTES = 64 << 10;

    private static final Pattern PANIC = Pattern.compile("Kernel panic - not syncing[^\\r\\n]*");

    /** What is to be done about a guest. */
    interface Owner {
        /** The guest does not run any more, and nobody in it answers. */
        void guestLost(String reason);

        /** The guest has switched the VM off. */
        void poweredOff();
    }

    private final QemuProcess qemu;
    private final Owner owner;
    private final QmpEvents events;
    private final Console console;
    private final List<StateListener> listeners = new CopyOnWriteArrayList<>();
    private volatile Now now;
    /** Why the VM stands still for good; null while it doesn't. */
    private volatile String fate;

    private volatile CompletableFuture<Void> reset = new CompletableFuture<>();

    private record Now(RunState state, String reason) {}

    StateWatch(QemuProcess qemu, Console console, Owner owner) throws QmpException {
        this.qemu = qemu;
        this.console = console;
        this.owner = owner;
        events = qemu.qmp().events("STOP", "RESUME", "SHUTDOWN", "RESET");
        now = new Now(query(), "");
    }

    void start() {
        Thread.ofPlatform().daemon().name("state of QEMU " + qemu.pid()).start(this::run);
    }

    RunState state() {
        return now.state;
    }

    String reason() {
        return now.reason;
    }

    /** Why the guest has ended, or null. */
    String fate() {
        return fate;
    }

    /** Completes when the VM has been reset after this call. */
    CompletableFuture<Void> nextReset() {
        reset = new CompletableFuture<>();
        return reset;
    }

    synchronized void add(StateListener listener) {
        listeners.add(listener);
        listener.changed(now.state, now.reason);
    }

    void remove(StateListener listener) {
        listeners.remove(listener);
    }

    private void run() {
        try (events) {
            while (true) {
                QmpEvent event = events.poll(WAIT);
                if (event != null) {
                    handle(event);
                }
            }
        } catch (QmpException | CancelledException _) {
            ended();
        }
    }

    private void handle(QmpEvent event) throws QmpException {
        switch (event.name()) {
            case "SHUTDOWN" -> shutDown(event);
            case "RESET" -> {
                fate = null;
                tell(query(), "");
                reset.complete(null);
            }
            case "RESUME" -> {
                fate = null;
                tell(query(), "");
            }
            default -> {
                RunState state = query();
                tell(state, fate == null ? "" : fate);
            }
        }
    }

    /** A guest's restart counts as a shutdown, see {@link org.folioscope.target.qemu.QemuCommand#staysAfterGuest}. */
    private void shutDown(QmpEvent event) {
        JsonElement reason = event.data().get("reason");
        String word = reason == null ? "" : reason.getAsString();
        switch (word) {
            case "guest-shutdown" -> {
                fate = "the guest switched itself off";
                owner.guestLost(fate);
                owner.poweredOff();
            }
            case "guest-reset", "guest-panic" -> {
                String panic = panic();
                fate = panic == null
                        ? "the guest restarted (by a command, or a fault without a way out); the VM is paused, with its"
                                + " memory as it was"
                        : "the guest's kernel panicked (" + panic + "); the VM is paused, with its memory as it was";
                owner.guestLost(fate);
            }
            default -> fate = "QEMU was told to end (" + word + ")";
        }
    }

    /** The last panic that the console tells of, or null; its words can come a moment after the restart's event. */
    private String panic() {
        long patience = System.nanoTime() + LAST_WORDS_LIMIT.toNanos();
        long position = console.position();
        try {
            while (true) {
                Matcher matcher = PANIC.matcher(console.text(Math.max(0, position - TAIL_BYTES)));
                String found = null;
                while (matcher.find()) {
                    found = matcher.group();
                }
                long left = TimeUnit.NANOSECONDS.toMillis(patience - System.nanoTime());
                if (found != null || left <= 0 || console.isClosed()) {
                    return found;
                }
                position = console.await(position, left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void ended() {
        qemu.awaitEnd(END_LIMIT);
        String reason = fate == null ? qemu.describe() : fate;
        fate = reason;
        owner.guestLost(reason);
        reset.completeExceptionally(new TargetException(reason));
        tell(RunState.ENDED, reason);
    }

    private RunState query() throws QmpException {
        JsonElement status = qemu.qmp().execute("query-status", QUERY_LIMIT);
        return RunState.of(status.getAsJsonObject().get("status").getAsString());
    }

    private synchronized void tell(RunState state, String reason) {
        if (now.state.equals(state) && now.reason.equals(reason)) {
            return;
        }
        now = new Now(state, reason);
        for (StateListener listener : listeners) {
            listener.changed(state, reason);
        }
    }
}
