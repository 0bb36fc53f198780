// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.target.wire.WireConnection;
import org.folioscope.target.wire.WireLog;

/**
 * Requests to a stub and its answers: acknowledges packets, sends again what got lost, and tells answers from stop
 * replies. Answers have no ids but come in the order of the requests, so one that comes late is still known for what it
 * is. Safe for use by several threads at once.
 */
final class GdbConnection implements AutoCloseable, PacketReader.Sink {

    /** The longest packet that is taken; QEMU's have 4 KiB, later versions' 128 KiB. */
    private static final int PACKET_LIMIT = 1 << 20;

    /** How often in a row a packet may arrive damaged, here or there. */
    private static final int REPEAT_LIMIT = 3;

    /** How long a wait goes on without looking whether it was cancelled. */
    private static final long POLL_MILLISECONDS = 100;

    /** The most text that a line of the human monitor may give, characters. */
    private static final int OUTPUT_LIMIT = 16 << 20;

    /** @param output where text goes that comes before the answer; null for requests that have none */
    private record Pending(boolean stopReply, StringBuilder output, CompletableFuture<String> answer) {}

    private final WireConnection wire;
    private final String peer;
    private final WireLog log;
    private final PacketReader reader = new PacketReader(PACKET_LIMIT, this);
    private final Queue<Pending> pending = new ConcurrentLinkedQueue<>();
    private volatile CompletableFuture<StopReason> stop = new CompletableFuture<>();
    private volatile boolean running;
    private volatile boolean acknowledging = true;
    private volatile byte[] lastSent = {};
    private volatile GdbException end;
    private int damagedThere;
    private int damagedHere;

    /** @param channel connected; stays the caller's when this fails */
    GdbConnection(SocketChannel channel, String peer, WireLog log) throws IOException {
        this.peer = "gdb " + peer;
        this.log = log;
        wire = new WireConnection(channel, this.peer, new WireConnection.Handler() {
            @Override
            public void received(ByteBuffer bytes) throws IOException {
                reader.read(bytes);
            }

            @Override
            public void ended(IOException reason) {
                end(reason);
            }
        });
        wire.start();
    }

    /** Sends a request and waits for its answer; an error of the stub is an answer. */
    String exchange(String request, String what, Limit limit) throws GdbException {
        return await(submit(request, false, null), what, limit);
    }

    /** As {@link #exchange}, for several requests that are sent at once; gives their answers in order. */
    List<String> exchange(List<String> requests, String what, Limit limit) throws GdbException {
        List<CompletableFuture<String>> sent = new ArrayList<>();
        for (String request : requests) {
            sent.add(submit(request, false, null));
        }
        List<String> answers = new ArrayList<>();
        for (CompletableFuture<String> answer : sent) {
            answers.add(await(answer, what, limit));
        }
        return answers;
    }

    /** As {@link #exchange}, for a request that gives text before its answer; the text goes to {@code output}. */
    String exchange(String request, StringBuilder output, String what, Limit limit) throws GdbException {
        return await(submit(request, false, output), what, limit);
    }

    /** As {@link #exchange}, for the request whose answer has the form of a stop reply. */
    StopReason status(Limit limit) throws GdbException {
        StopReason reason = StopReason.parse(await(submit("?", true, null), "the state of the VM", limit));
        stop = CompletableFuture.completedFuture(reason);
        return reason;
    }

    private synchronized CompletableFuture<String> submit(String text, boolean stopReply, StringBuilder output)
            throws GdbException {
        Pending request = new Pending(stopReply, output, new CompletableFuture<>());
        pending.add(request);
        try {
            transmit(text);
        } catch (GdbException e) {
            pending.remove(request); // what was not sent has no answer
            throw e;
        }
        return request.answer;
    }

    /** Sends the request that makes the VM go on. It has no answer until the VM stops. */
    synchronized void resume() throws GdbException {
        CompletableFuture<StopReason> next = new CompletableFuture<>();
        stop = next;
        running = true;
        try {
            transmit("c");
        } catch (GdbException e) {
            running = false;
            next.completeExceptionally(e);
            throw e;
        }
    }

    /** Makes a VM that runs stop. */
    void interrupt() throws GdbException {
        log.record(WireLog.Message.now(peer, WireLog.Direction.SENT, "\3"));
        send(new byte[] {GdbPacket.INTERRUPT});
    }

    boolean isRunning() {
        return running;
    }

    boolean isClosed() {
        return end != null;
    }

    /** From now on, packets are neither acknowledged nor repeated. */
    void stopAcknowledging() {
        acknowledging = false;
    }

    private void transmit(String request) throws GdbException {
        log.record(WireLog.Message.now(peer, WireLog.Direction.SENT, request));
        lastSent = GdbPacket.encode(request);
        send(lastSent);
    }

    private void send(byte[] bytes) throws GdbException {
        GdbException ended = end;
        if (ended != null) {
            throw ended;
        }
        try {
            wire.send(bytes);
        } catch (IOException e) {
            throw new GdbException.Closed(e.getMessage(), e);
        }
    }

    /** Waits until the VM stands still. */
    StopReason awaitStop(Limit limit, Progress progress) throws GdbException {
        CompletableFuture<StopReason> reason = stop;
        while (true) {
            progress.check();
            try {
                return get(reason, Math.min(limit.left(), TimeUnit.MILLISECONDS.toNanos(POLL_MILLISECONDS)));
            } catch (TimeoutException _) {
                if (limit.left() == 0) {
                    throw limit.timedOut("a stop of the VM");
                }
            }
        }
    }

    private static <T> T await(CompletableFuture<T> future, String what, Limit limit) throws GdbException {
        try {
            return get(future, limit.left());
        } catch (TimeoutException _) {
            throw limit.timedOut(what);
        }
    }

    private static <T> T get(CompletableFuture<T> future, long nanoseconds) throws GdbException, TimeoutException {
        try {
            return future.get(nanoseconds, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GdbException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    @Override
    public void packet(String data) throws GdbException {
        damagedHere = 0;
        if (acknowledging) {
            send(new byte[] {GdbPacket.ACK});
        }
        log.record(WireLog.Message.now(peer, WireLog.Direction.RECEIVED, data));
        Pending first = pending.peek();
        if (StopReason.matches(data) && (first == null || !first.stopReply)) {
            if (running) {
                StopReason reason = StopReason.parse(data);
                running = false;
                stop.complete(reason);
            } // otherwise one that no one asked for: QEMU tells of each stop, also of those that others cause
        } else if (first != null
                && first.output != null
                && data.length() > 1
                && data.charAt(0) == 'O'
                && data.charAt(1) != 'K') {
            append(data, first.output);
        } else if (first != null) {
            pending.remove();
            first.answer.complete(data);
        } else if (running && (data.isEmpty() || data.startsWith("E"))) {
            running = false;
            stop.completeExceptionally(new GdbException.Refused("resume the VM", "it answered \"" + data + "\""));
        } else if (!running || !data.startsWith("O")) { // what starts so is text of a running program
            throw new GdbException.Malformed("expected no packet, found " + GdbPacket.excerpt(data));
        }
    }

    /** Text comes as "O" and the hex of its bytes. */
    private static void append(String data, StringBuilder output) throws GdbException {
        if (data.length() % 2 == 0 || output.length() + data.length() / 2 > OUTPUT_LIMIT) {
            throw new GdbException.Malformed("expected up to " + Numbers.size(OUTPUT_LIMIT) + " of text in hex, found "
                    + GdbPacket.excerpt(data));
        }
        for (int i = 1; i < data.length(); i += 2) {
            output.append((char) GdbPacket.unhex(data, i));
        }
    }

    @Override
    public void damaged(String expectedAndFound) throws GdbException {
        damagedHere++;
        if (!acknowledging || damagedHere > REPEAT_LIMIT || pending.size() > 1) { // it repeats its last packet only
            throw new GdbException.Malformed(expectedAndFound);
        }
        send(new byte[] {GdbPacket.NACK});
    }

    @Override
    public void acknowledged(boolean whole) throws GdbException {
        if (whole) {
            damagedThere = 0;
            return;
        }
        damagedThere++;
        if (!acknowledging || damagedThere > REPEAT_LIMIT || pending.size() > 1) { // which of them?
            throw new GdbException.Malformed(
                    "it says that packets arrive damaged there, " + damagedThere + " in a row");
        }
        send(lastSent);
    }

    private void end(IOException reason) {
        GdbException ended = reason instanceof GdbException typed
                ? typed
                : new GdbException.Closed(String.valueOf(reason.getMessage()), reason);
        synchronized (this) { // after this, submit throws; before it, what it added is ended below
            end = ended;
        }
        running = false;
        stop.completeExceptionally(ended);
        pending.forEach(request -> request.answer.completeExceptionally(ended));
        pending.clear();
    }

    /** Ends the connection as it is; the VM stays as it is. */
    @Override
    public void close() {
        wire.close();
    }
}
