// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.folioscope.base.Numbers;

/**
 * Bytes over a socket. One thread of its own reads and writes, so that no caller ever blocks on a peer that stalls; the
 * thread ends with the socket, whichever side closes it. {@link #send} may be called by several threads at once.
 */
public final class WireConnection implements AutoCloseable {

    /** Told from the connection's thread. */
    public interface Handler {
        /** Bytes came, all that remain in the buffer; throwing closes the connection. */
        void received(ByteBuffer bytes) throws IOException;

        /**
         * The last call: nothing can be sent or received any more.
         *
         * @param reason what {@link #received} threw, or else a sentence for a person about "it", the connection
         */
        void ended(IOException reason);
    }

    /** Bytes that may wait for a peer that doesn't read. */
    private static final int SEND_LIMIT = 1 << 20;

    private final SocketChannel channel;
    private final Selector selector;
    private final Handler handler;
    private final Thread thread;
    private final Queue<ByteBuffer> outgoing = new ConcurrentLinkedQueue<>();
    private final AtomicInteger outgoingBytes = new AtomicInteger();
    private volatile boolean closing;

    /**
     * Takes the channel over; {@link #start} begins to read.
     *
     * @param channel connected; stays the caller's when this fails
     * @param name of the thread
     */
    public WireConnection(SocketChannel channel, String name, Handler handler) throws IOException {
        this.channel = channel;
        this.handler = handler;
        channel.configureBlocking(false);
        selector = Selector.open();
        thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    /** Starts the thread; to be called once. */
    public void start() {
        thread.start();
    }

    /**
     * Queues bytes and returns at once.
     *
     * @param bytes not to be changed any more
     * @throws IOException when too much waits already
     */
    public void send(byte[] bytes) throws IOException {
        if (outgoingBytes.addAndGet(bytes.length) > SEND_LIMIT) {
            outgoingBytes.addAndGet(-bytes.length);
            throw new IOException("it does not read what it is sent; " + Numbers.size(SEND_LIMIT) + " are waiting");
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
        IOException reason;
        try (selector;
                channel) {
            reason = exchange();
        } catch (IOException e) {
            reason = e;
        } catch (RuntimeException e) { // a defect here must not leave those who wait without an end
            reason = new IOException("it failed here (" + e + ")", e);
        }
        handler.ended(reason);
    }

    private IOException exchange() throws IOException {
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
                    return new IOException("QEMU closed it");
                }
                handler.received(incoming.flip());
            }
        }
        return new IOException("it was closed here");
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
}
