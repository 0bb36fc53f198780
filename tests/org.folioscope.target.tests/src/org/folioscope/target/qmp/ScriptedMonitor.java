// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qmp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The other end of a monitor connection, played by the test: it says what it is told to say, right or wrong. */
final class ScriptedMonitor implements AutoCloseable {

    static final String GREETING = "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 22, \"minor\": 2, \"major\": 7},"
            + " \"package\": \"Debian\"}, \"capabilities\": [\"oob\"]}}\r\n";
    static final Duration LIMIT = Duration.ofSeconds(20);

    private final ServerSocketChannel server;
    private final SocketChannel client;
    private SocketChannel peer;
    private final StringBuilder received = new StringBuilder();

    ScriptedMonitor(Path directory) throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(directory.resolve("monitor"));
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(address);
        client = SocketChannel.open(address);
        peer = server.accept();
    }

    /** The channel to give to the client under test. */
    SocketChannel channel() {
        return client;
    }

    /** A client that has been greeted and has negotiated; takes id 0. */
    QmpClient negotiated() throws Exception {
        say(GREETING);
        answerNext("{\"return\": {}, \"id\": 0}\r\n");
        return QmpClient.over(client, "a script", LIMIT);
    }

    /** Says {@code text} when the client has sent its next line. */
    void answerNext(String text) {
        Thread.ofVirtual().start(() -> {
            try {
                hear();
                say(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void say(String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        while (bytes.hasRemaining()) {
            peer.write(bytes);
        }
    }

    /** The next line that the client sent. */
    String hear() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4096);
        int end = received.indexOf("\n");
        while (end < 0) {
            if (peer.read(bytes.clear()) < 0) {
                throw new IOException("the client closed the connection");
            }
            received.append(StandardCharsets.UTF_8.decode(bytes.flip()));
            end = received.indexOf("\n");
        }
        String line = received.substring(0, end);
        received.delete(0, end + 1);
        return line;
    }

    void hangUp() throws IOException {
        peer.close();
    }

    /** Waits until no thread serves the connection any more. */
    static boolean threadsEnd() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("qmp a script")) {
                thread.join(TimeUnit.SECONDS.toMillis(20));
                if (thread.isAlive()) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        server.close();
        client.close();
        peer.close();
    }
}
