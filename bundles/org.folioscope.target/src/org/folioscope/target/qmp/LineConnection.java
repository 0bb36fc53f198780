// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qmp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.folioscope.base.Numbers;

/**
 * Lines over a socket. One thread of its own reads and writes, so that no caller ever blocks on a peer that stalls; the
 * thread ends with the socket, whichever side closes it.
 */
final class LineConnection implements AutoCloseable {

    /** Told from the connection's thread. */
    interface Handler {
        /** A line came, without its end; throwing closes the connection. */
        void line(String line) throws QmpException;

        /** The last call: nothing can be sent or received any more. */
        void ended(QmpException reason);
    }

    /** Bytes that may wait for a peer that doesn't read. */
    private static final int SEND_LIMIT = 1 << 20;

    private final SocketChannel channel;
    private final Selector selector;
    private final int lineLimit;
    private final Handler handler;
    private final Thread thread;
    private final Queue<ByteBuffer> outgoing = new ConcurrentLinkedQueue<>();
    private final AtomicInteger outgoingBytes = new AtomicInteger();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private volatile boolean closing;

    /** @param lineLimit bytes that one line may have at most */
    LineConnection(SocketChannel channel, int lineLimit, String name, Handler handler) throws IOException {
        this.channel = channel;
        this.lineLimit = lineLimit;
        this.handler = handler;
        channel.configureBlocking(false);
        selector = Selector.open();
        thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Queues a line and returns at once. */
    void send(String text) throws QmpException {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        if (outgoingBytes.addAndGet(bytes.length) > SEND_LIMIT) {
            outgoingBytes.addAndGet(-bytes.length);
            throw new QmpException.Closed(
                    "it does not read what it is sent; " + Numbers.size(SEND_LIMIT) + " are waiting", null);
        }
        outgoing.add(ByteBuffer.wrap(bytes));
        selector.wakeup();
    }

    /** Ends the connection; returns when its thread has ended, unless called from that thread. */
    @Override
    public void close() {
        closing = true;
        selector.wakeup();
        boolean interrupted = false;
        while (thread.isAlive() && Thread.currentThread() != thread) {
            try {
                thread.join(); // the loop never blocks but in select, and that was woken
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        QmpException reason;
        try (selector;
                channel) {
            reason = exchange();
        } catch (QmpException e) {
            reason = e;
        } catch (IOException e) {
            reason = new QmpException.Closed(String.valueOf(e.getMessage()), e);
        }
        handler.ended(reason);
    }

    private QmpException exchange() throws IOException {
        SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
        ByteBuffer incoming = ByteBuffer.allocate(1 << 16);
        while (!closing) {
            key.interestOps(outgoing.isEmpty() ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE);
            selector.select();
            selector.selectedKeys().clear();
            if (key.isWritable()) {
                write();
            }
            if (key.isReadable()) {
                if (channel.read(incoming.clear()) < 0) {
                    return new QmpException.Closed("QEMU closed it" + (line.size() > 0 ? " within a line" : ""), null);
                }
                split(incoming.flip());
            }
        }
        return new QmpException.Closed("it was closed here", null);
    }

    private void write() throws IOException {
        ByteBuffer first = outgoing.peek();
        while (first != null) {
            outgoingBytes.addAndGet(-channel.write(first));
            if (first.hasRemaining()) {
                return;
            }
            outgoing.remove();
            first = outgoing.peek();
        }
    }

    private void split(ByteBuffer bytes) throws QmpException {
        byte[] array = bytes.array();
        int from = bytes.position();
        for (int at = from; at < bytes.limit(); at++) {
            if (array[at] == '\n') {
                append(array, from, at);
                String text = line.toString(StandardCharsets.UTF_8);
                line.reset();
                from = at + 1;
                if (!text.isBlank()) {
                    handler.line(text);
                }
            }
        }
        append(array, from, bytes.limit());
    }

    private void append(byte[] array, int from, int to) throws QmpException {
        if (line.size() + (to - from) > lineLimit) {
            throw new QmpException.Malformed(
                    "a line has more than " + Numbers.size(lineLimit) + ", which is the most that is accepted");
        }
        line.write(array, from, to - from);
    }
}
