// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.folioscope.target.TargetException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A console and the other end of its connection, in one process. */
class ConsoleTest {

    private static final long LIMIT = 60;

    @TempDir
    Path folder;

    private SocketChannel guest;
    private Console console;

    @BeforeEach
    void connect() throws Exception {
        Path socket = folder.resolve("socket");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            console = Console.connect(socket, folder.resolve("log"));
            guest = server.accept();
        }
    }

    @AfterEach
    void close() throws Exception {
        console.close();
        guest.close();
    }

    private void write(byte[] bytes) throws Exception {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            guest.write(buffer);
        }
    }

    private void awaitPosition(long position) throws Exception {
        long seen = console.position();
        while (seen < position) {
            long more = console.await(seen, TimeUnit.SECONDS.toMillis(LIMIT));
            assertTrue(more > seen, () -> "expected " + position + " bytes");
            seen = more;
        }
    }

    @Test
    void theHistoryKeepsTheEndAndTheLogAll() throws Exception {
        byte[] all = new byte[Console.HISTORY_BYTES + 100_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (i * 31 + i / 251);
        }
        write(all);
        awaitPosition(all.length);
        byte[] kept = console.bytes(0);
        assertArrayEquals(Arrays.copyOfRange(all, all.length - Console.HISTORY_BYTES, all.length), kept);
        assertArrayEquals(Arrays.copyOfRange(all, all.length - 7, all.length), console.bytes(all.length - 7));
        assertArrayEquals(all, Files.readAllBytes(console.log()));
    }

    @Test
    void aListenerThatIsSlowHoldsNobodyUpAndHearsWhatItMissed() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        CompletableFuture<Long> missed = new CompletableFuture<>();
        console.addListener(
                new ConsoleListener() {
                    @Override
                    public void written(byte[] bytes, long position) {
                        first.countDown();
                        try {
                            go.await();
                        } catch (InterruptedException _) {
                            Thread.currentThread().interrupt();
                        }
                    }

                    @Override
                    public void missed(long position, long count) {
                        missed.complete(position + count);
                    }
                },
                0);
        write(new byte[1]);
        assertTrue(first.await(LIMIT, TimeUnit.SECONDS));
        int more = 2 * Console.HISTORY_BYTES;
        write(new byte[more]);
        awaitPosition(1 + more);
        go.countDown();
        assertEquals(1L + more - Console.HISTORY_BYTES, missed.get(LIMIT, TimeUnit.SECONDS));
    }

    @Test
    void whatIsTypedArrivesAndAGuestThatDoesNotReadBlocksNobody() throws Exception {
        console.send("ls\r\u0003");
        ByteBuffer got = ByteBuffer.allocate(4);
        while (got.hasRemaining()) {
            guest.read(got);
        }
        assertArrayEquals("ls\r\u0003".getBytes(StandardCharsets.US_ASCII), got.array());
        // The socket takes some, the queue takes the rest, then it is said.
        byte[] much = new byte[Console.INPUT_BYTES];
        var problem = assertThrows(TargetException.class, () -> {
            for (int i = 0; i < 1000; i++) {
                console.send(much);
            }
        });
        assertTrue(problem.getMessage().contains("takes no input"), problem.getMessage());
    }

    @Test
    void theHistorySurvivesTheEnd() throws Exception {
        CompletableFuture<Long> ended = new CompletableFuture<>();
        long[] heard = new long[1];
        console.addListener(
                new ConsoleListener() {
                    @Override
                    public void written(byte[] bytes, long position) {
                        heard[0] += bytes.length;
                    }

                    @Override
                    public void ended() {
                        ended.complete(heard[0]);
                    }
                },
                0);
        write("last words".getBytes(StandardCharsets.US_ASCII));
        guest.close();
        assertEquals(10L, ended.get(LIMIT, TimeUnit.SECONDS));
        assertTrue(console.isClosed());
        assertEquals("last words", console.text(0));
        assertThrows(TargetException.class, () -> console.send("x"));
    }
}
