// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host's side alone, against a guest that says what the test makes it say. */
class GuestAgentTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Path socket;
    private ServerSocketChannel server;

    @BeforeEach
    void listen() throws IOException {
        socket = folder.resolve("agent");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** What the guest does with its end. */
    private interface Guest {
        void serve(SocketChannel channel) throws IOException;
    }

    private CompletableFuture<Void> guest(Guest guest) {
        return CompletableFuture.runAsync(() -> {
            try (SocketChannel channel = server.accept()) {
                guest.serve(channel);
            } catch (IOException failure) {
                throw new CompletionException(failure);
            }
        });
    }

    /** Keeps what comes with a frame of the next one. */
    private static final class FrameReader {

        private final SocketChannel channel;
        private final ByteBuffer received = ByteBuffer.allocate(1 << 18).limit(0);

        FrameReader(SocketChannel channel) {
            this.channel = channel;
        }

        /** Null at the end. */
        AgentFrame next() throws IOException {
            AgentFrame frame = AgentFrame.decode(received);
            int count = 0;
            while (frame == null && count >= 0) {
                received.compact();
                count = channel.read(received);
                received.flip();
                frame = AgentFrame.decode(received);
            }
            return frame;
        }
    }

    private static AgentFrame command(SocketChannel channel) throws IOException {
        return new FrameReader(channel).next();
    }

    private static void answer(SocketChannel channel, int type, int request, byte[] payload) throws IOException {
        channel.write(new AgentFrame(type, request, payload).encode());
    }

    private static void answerHello(SocketChannel channel) throws IOException {
        AgentFrame hello = command(channel);
        answer(channel, AgentFrame.OUTPUT, hello.request(), text("6.12-test"));
        answer(channel, AgentFrame.DONE, hello.request(), new byte[4]);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void outputErrorsAndStatusOfACommandComeApart() throws Exception {
        CompletableFuture<Void> guest = guest(channel -> {
            answerHello(channel);
            AgentFrame run = command(channel);
            assertEquals("run\0ls /\0", new String(run.payload(), StandardCharsets.UTF_8));
            answer(channel, AgentFrame.OUTPUT, run.request(), text("out"));
            answer(channel, AgentFrame.ERROR, run.request(), text("err"));
            answer(channel, AgentFrame.DONE, run.request(), new byte[] {7, 0, 0, 0});
        });
        try (GuestAgent agent = GuestAgent.connect(socket, Progress.NONE, LONG)) {
            assertEquals("6.12-test", agent.release());
            assertEquals(new GuestAgent.Result(7, "out", "err"), agent.run("ls /", Progress.NONE));
        }
        guest.get(60, TimeUnit.SECONDS);
    }

    @Test
    void bytesForAFileFollowTheCommandUpToAnEmptyFrame() throws Exception {
        byte[] content = new byte[150_000];
        new Random(1).nextBytes(content);
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        CompletableFuture<Void> guest = guest(channel -> {
            answerHello(channel);
            FrameReader reader = new FrameReader(channel);
            AgentFrame write = reader.next();
            assertEquals("write\0/tmp/x\0", new String(write.payload(), StandardCharsets.UTF_8));
            AgentFrame input = reader.next();
            while (input.payload().length > 0) {
                assertEquals(AgentFrame.INPUT, input.type());
                assertEquals(write.request(), input.request());
                got.write(input.payload());
                input = reader.next();
            }
            answer(channel, AgentFrame.DONE, write.request(), new byte[4]);
        });
        try (GuestAgent agent = GuestAgent.connect(socket, Progress.NONE, LONG)) {
            agent.write("/tmp/x", new ByteArrayInputStream(content), Progress.NONE);
        }
        guest.get(60, TimeUnit.SECONDS);
        assertArrayEquals(content, got.toByteArray());
    }

    @Test
    void framesForAnEarlierConnectionAreSkipped() throws Exception {
        CompletableFuture<Void> guest = guest(channel -> {
            AgentFrame hello = command(channel);
            int earlier = hello.request() == 1 ? 2 : 1;
            answer(channel, AgentFrame.HELLO, 0, text("6.12-test"));
            answer(channel, AgentFrame.OUTPUT, earlier, text("stale"));
            answer(channel, AgentFrame.DONE, earlier, new byte[4]);
            answer(channel, AgentFrame.OUTPUT, hello.request(), text("6.12-now"));
            answer(channel, AgentFrame.DONE, hello.request(), new byte[4]);
        });
        try (GuestAgent agent = GuestAgent.connect(socket, Progress.NONE, LONG)) {
            assertEquals("6.12-now", agent.release());
        }
        guest.get(60, TimeUnit.SECONDS);
    }

    @Test
    void aFailedCommandIsNamedWithTheGuestsReason() throws Exception {
        CompletableFuture<Void> guest = guest(channel -> {
            answerHello(channel);
            AgentFrame read = command(channel);
            ByteBuffer done = ByteBuffer.allocate(64).put(new byte[] {-2, -1, -1, -1});
            done.put(text("No such file or directory")).flip();
            byte[] payload = new byte[done.remaining()];
            done.get(payload);
            answer(channel, AgentFrame.DONE, read.request(), payload);
        });
        try (GuestAgent agent = GuestAgent.connect(socket, Progress.NONE, LONG)) {
            TargetException failure = assertThrows(TargetException.class, () -> agent.read("/missing", Progress.NONE));
            assertTrue(failure.getMessage().contains("read /missing"), failure.getMessage());
            assertTrue(failure.getMessage().contains("No such file"), failure.getMessage());
        }
        guest.get(60, TimeUnit.SECONDS);
    }

    @Test
    void aGuestThatEndsIsReportedNotWaitedFor() throws Exception {
        CompletableFuture<Void> guest = guest(channel -> answerHello(channel));
        try (GuestAgent agent = GuestAgent.connect(socket, Progress.NONE, LONG)) {
            guest.get(60, TimeUnit.SECONDS);
            TargetException failure = assertThrows(TargetException.class, () -> agent.run("true", Progress.NONE));
            assertTrue(failure.getMessage().contains("console"), failure.getMessage());
        }
    }

    @Test
    void aGuestThatStaysSilentIsGivenUp() throws Exception {
        CompletableFuture<Void> guest = guest(channel -> {
            command(channel);
            command(channel);
        });
        TargetException failure = assertThrows(
                TargetException.class,
                () -> GuestAgent.connect(socket, Progress.NONE, Duration.ofMillis(1))
                        .close());
        assertTrue(failure.getMessage().contains("did not answer"), failure.getMessage());
        guest.get(60, TimeUnit.SECONDS);
    }

    @Test
    void aWaitCanBeCancelled() throws Exception {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        CompletableFuture<Void> guest = guest(channel -> {
            command(channel);
            asked.complete(null);
            command(channel);
        });
        Progress cancelled = new Progress() {
            @Override
            public void begin(String what, long total) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                return asked.isDone();
            }
        };
        assertThrows(
                CancelledException.class,
                () -> GuestAgent.connect(socket, cancelled, LONG).close());
        guest.get(60, TimeUnit.SECONDS);
    }
}
