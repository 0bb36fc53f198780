// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;

/**
 * Frames to and from the agent, with limits and cancel on every wait. For one thread at a time, but for {@link #end},
 * which any thread may call.
 */
final class AgentChannel implements AutoCloseable {

    private static final long POLL_MILLISECONDS = 100;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    /** Always ready to be read; room for a frame of the largest size and the part of another. */
    private final ByteBuffer received = ByteBuffer.allocate(2 * (AgentFrame.HEADER_BYTES + AgentFrame.PAYLOAD_LIMIT))
            .limit(0);

    private final ReentrantLock busy = new ReentrantLock();
    private volatile String end;

    /** Takes the channel over; it becomes non-blocking. */
    AgentChannel(SocketChannel channel) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        selector = Selector.open();
        key = channel.register(selector, 0);
    }

    /** Connects to the Unix socket that QEMU offers for the agent's port. */
    AgentChannel(Path socket) throws IOException {
        channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        channel.configureBlocking(false);
        selector = Selector.open();
        key = channel.register(selector, 0);
    }

    void send(AgentFrame frame, Progress progress, Deadline deadline) throws IOException {
        send(frame.encode(), progress, deadline);
    }

    /** Sends zeros, so many that an agent that waits for the rest of a frame has it, finds it wrong, and drops it. */
    void sendFiller(Progress progress, Deadline deadline) throws IOException {
        send(ByteBuffer.allocate(AgentFrame.HEADER_BYTES + AgentFrame.PAYLOAD_LIMIT), progress, deadline);
    }

    private void send(ByteBuffer bytes, Progress progress, Deadline deadline) throws IOException {
        busy.lock();
        try {
            while (bytes.hasRemaining()) {
                checkEnd();
                int count;
                try {
                    count = channel.write(bytes);
                } catch (IOException broken) {
                    throw closed(deadline, broken);
                }
                if (count == 0) {
                    await(SelectionKey.OP_WRITE, progress, deadline);
                }
            }
        } finally {
            if (bytes.position() > 0 && bytes.hasRemaining() && end == null) {
                end = "A frame to the agent was broken off";
            }
            busy.unlock();
        }
    }

    AgentFrame receive(Progress progress, Deadline deadline) throws IOException {
        busy.lock();
        try {
            return next(progress, deadline);
        } finally {
            busy.unlock();
        }
    }

    private AgentFrame next(Progress progress, Deadline deadline) throws IOException {
        while (true) {
            checkEnd();
            AgentFrame frame = AgentFrame.decode(received);
            if (frame != null) {
                return frame;
            }
            received.compact();
            int count;
            try {
                count = channel.read(received);
            } catch (IOException broken) { // a reset: QEMU ended with bytes of ours unread
                throw closed(deadline, broken);
            }
            received.flip();
            if (count < 0) {
                throw closed(deadline, null);
            }
            if (count == 0) {
                await(SelectionKey.OP_READ, progress, deadline);
            }
        }
    }

    private TargetException.Gone closed(Deadline deadline, IOException cause) {
        end = "The channel to the agent was closed: the guest or its QEMU has ended; see the guest's console";
        return new TargetException.Gone(
                "The channel to the agent was closed while waiting for " + deadline.what()
                        + ": the guest or its QEMU has ended; see the guest's console",
                cause);
    }

    private void await(int operation, Progress progress, Deadline deadline) throws IOException {
        progress.check();
        deadline.check();
        key.interestOps(operation);
        selector.select(POLL_MILLISECONDS);
        selector.selectedKeys().clear();
    }

    private void checkEnd() throws TargetException {
        if (end != null) {
            throw new TargetException(end);
        }
    }

    /** Whether nothing more can go over it. */
    boolean isEnded() {
        return end != null;
    }

    /** Closes the connection; whoever waits in it, and whoever uses it later, gets {@code reason}. */
    void end(String reason) throws IOException {
        end = reason;
        selector.wakeup();
        busy.lock(); // not for long: a wait was just woken up, and nothing else blocks
        try {
            selector.close();
            channel.close();
        } finally {
            busy.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        end("The connection to the agent was closed here");
    }

    /** When a wait has lasted too long. */
    record Deadline(String what, Duration limit, long end) {

        static Deadline of(String what, Duration limit) {
            return new Deadline(what, limit, System.nanoTime() + limit.toNanos());
        }

        boolean isOver() {
            return System.nanoTime() - end > 0;
        }

        void check() throws TargetException {
            if (isOver()) {
                throw new TargetException("The guest did not answer within " + limit.toSeconds()
                        + " s while waiting for " + what + "; see the guest's console");
            }
        }
    }
}
