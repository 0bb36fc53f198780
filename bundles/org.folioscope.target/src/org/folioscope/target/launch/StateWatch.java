// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.CancelledException;
import org.folioscope.target.RunState;
import org.folioscope.target.TargetException;
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
    private final long logStart;
    private final List<StateListener> listeners = new CopyOnWriteArrayList<>();
    private volatile Now now;
    /** Why the VM stands still for good; null while it doesn't. */
    private volatile String fate;

    private volatile CompletableFuture<Void> reset = new CompletableFuture<>();

    private record Now(RunState state, String reason) {}

    /** @param logStart how long the console's log was when this VM started */
    StateWatch(QemuProcess qemu, long logStart, Owner owner) throws QmpException {
        this.qemu = qemu;
        this.logStart = logStart;
        this.owner = owner;
        events = qemu.qmp().events("STOP", "RESUME", "SHUTDOWN", "RESET");
        now = new Now(query(), "");
    }

    void start() {
        Thread.ofPlatform()
                .daemon()
                .name("state of QEMU " + qemu.pid())
                .start(this::run);
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

    /** The last panic that the console tells of; QEMU writes the log before it tells of the restart. */
    private String panic() {
        try (FileChannel log = FileChannel.open(qemu.consoleLog())) {
            long size = log.size();
            long start = Math.max(logStart, size - TAIL_BYTES);
            ByteBuffer tail = ByteBuffer.allocate((int) Math.max(0, Math.min(TAIL_BYTES, size - start)));
            while (tail.hasRemaining() && log.read(tail, start + tail.position()) >= 0) {
                continue;
            }
            Matcher matcher = PANIC.matcher(StandardCharsets.ISO_8859_1.decode(tail.flip()));
            String found = null;
            while (matcher.find()) {
                found = matcher.group();
            }
            return found;
        } catch (IOException _) {
            return null; // then nobody knows whether it was a panic
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
