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
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;

/** Frames to and from the agent, with limits and cancel on every wait. For one thread at a time. */
final class AgentChannel implements AutoCloseable {

    private static final long POLL_MILLISECONDS = 100;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    /** Always ready to be read; room for a frame of the largest size and the part of another. */
    private final ByteBuffer received = ByteBuffer.allocate(2 * (AgentFrame.HEADER_BYTES + AgentFrame.PAYLOAD_LIMIT))
            .limit(0);

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
        ByteBuffer bytes = frame.encode();
        while (bytes.hasRemaining()) {
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
    }

    AgentFrame receive(Progress progress, Deadline deadline) throws IOException {
        while (true) {
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

    private static TargetException closed(Deadline deadline, IOException cause) {
        return new TargetException(
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

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }

    /** When a wait has lasted too long. */
    record Deadline(String what, Duration limit, long end) {

        static Deadline of(String what, Duration limit) {
            return new Deadline(what, limit, System.nanoTime() + limit.toNanos());
        }

        void check() throws TargetException {
            if (System.nanoTime() - end > 0) {
                throw new TargetException("The guest did not answer within " + limit.toSeconds()
                        + " s while waiting for " + what + "; see the guest's console");
            }
        }
    }
}
