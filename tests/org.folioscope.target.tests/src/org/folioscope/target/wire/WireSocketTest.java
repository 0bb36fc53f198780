// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.CancelledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireSocketTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    @Test
    void connectsByTcpAndLooksTheNameUp() throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
            int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
            try (SocketChannel channel =
                            WireSocket.connect(InetSocketAddress.createUnresolved("127.0.0.1", port), LIMIT);
                    SocketChannel _ = server.accept()) {
                assertTrue(channel.isConnected());
            }
        }
    }

    @Test
    void saysWhoDoesNotAnswer() throws Exception {
        Path nothing = directory.resolve("nothing");
        var unix =
                assertThrows(IOException.class, () -> WireSocket.connect(UnixDomainSocketAddress.of(nothing), LIMIT));
        assertTrue(unix.getMessage().startsWith("no one answers at " + nothing + " ("), unix.getMessage());
        var tcp = assertThrows(
                IOException.class, () -> WireSocket.connect(InetSocketAddress.createUnresolved("[bad", 1), LIMIT));
        assertEquals("no one answers at [bad:1 (the name [bad is not known)", tcp.getMessage());
    }

    @Test
    @SuppressWarnings("resource") // what is in the queue is closed at the end
    void doesNotWaitLongerThanItsLimitForAPeerThatIsBusy() throws Exception {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(directory.resolve("busy"));
        List<SocketChannel> queue = new ArrayList<>();
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(address, 1);
            var problem = assertThrows(IOException.class, () -> {
                for (int i = 0; i < 1000; i++) {
                    queue.add(WireSocket.connect(address, Duration.ofMillis(200)));
                }
            });
            assertEquals("no one took the connection to " + address + " within 200 ms", problem.getMessage());
            Thread.currentThread().interrupt();
            assertThrows(CancelledException.class, () -> WireSocket.connect(address, LIMIT));
            assertTrue(Thread.interrupted());
        } finally {
            for (SocketChannel channel : queue) {
                channel.close();
            }
        }
    }

    @Test
    void writesAddressesAsAPersonDoes() throws Exception {
        assertEquals("/run/vm/qmp", WireSocket.text(UnixDomainSocketAddress.of("/run/vm/qmp")));
        assertEquals("host:1234", WireSocket.text(InetSocketAddress.createUnresolved("host", 1234)));
        assertEquals("[::1]:1234", WireSocket.text(InetSocketAddress.createUnresolved("::1", 1234)));
        byte[] loopback = new byte[16];
        loopback[15] = 1;
        assertEquals(
                "[0:0:0:0:0:0:0:1]:1234",
                WireSocket.text(new InetSocketAddress(InetAddress.getByAddress(null, loopback), 1234)));
    }
}
