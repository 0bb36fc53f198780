// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/**
 * A process beside ours that lets a VM go on when ours has ended while it held the VM: by {@code kill -9}, say. Its
 * standard input is a pipe from us, which the kernel closes when we end, in whatever way. Lines that come by it:
 *
 * <pre>
 *   hold      the VM is being paused for us
 *   release   it goes on again
 * </pre>
 *
 * At the end of the pipe, a VM that is held is let go: a GDB stub by connecting anew and detaching, a monitor by "cont".
 * Uses the JDK's base alone, so that it starts fast. Started by {@link WatchdogProcess}.
 */
final class Watchdog {

    /** Said once it listens. */
    static final String READY = "ready";

    static final String HOLD = "hold";
    static final String RELEASE = "release";

    /** The stub or monitor of a dead client is free within milliseconds; somebody else may be quicker and keep it. */
    private static final int ATTEMPTS = 100;

    private static final long BETWEEN_NANOSECONDS = 100_000_000;
    private static final long LIFE_NANOSECONDS = 600_000_000_000L;
    private static final int ANSWER_LIMIT = 1 << 16;

    private Watchdog() {}

    /** @param words "gdb" or "qmp"; a socket's path, or host and port */
    public static void main(String[] words) throws IOException {
        SocketAddress address = words.length == 2
                ? UnixDomainSocketAddress.of(words[1])
                : new InetSocketAddress(words[1], Integer.parseInt(words[2]));
        boolean held = false;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            System.out.println(READY);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                held = line.equals(HOLD);
                System.out.println(line);
            }
        }
        Thread.ofPlatform().daemon().start(() -> {
            LockSupport.parkNanos(LIFE_NANOSECONDS); // whoever keeps the socket for so long has the VM in hand
            Runtime.getRuntime().halt(1);
        });
        for (int i = 0; held && i < ATTEMPTS; i++) {
            try {
                letGo(words[0], address);
                held = false;
            } catch (IOException _) {
                LockSupport.parkNanos(BETWEEN_NANOSECONDS);
            }
        }
    }

    private static void letGo(String protocol, SocketAddress address) throws IOException {
        try (SocketChannel channel = SocketChannel.open(address);
                InputStream in = Channels.newInputStream(channel)) {
            if (protocol.equals("gdb")) {
                // "?" makes the stub take notice of its client; "D;1" detaches from its one process.
                for (String request : new String[] {"qSupported:multiprocess+", "?", "Qqemu.PhyMemMode:0", "D;1"}) {
                    ask(channel, in, request);
                }
            } else {
                awaitLine(in, "\"QMP\"");
                for (String command : new String[] {"qmp_capabilities", "cont"}) {
                    send(channel, "{\"execute\":\"" + command + "\"}\n");
                    awaitLine(in, "\"return\"");
                }
            }
        }
    }

    /** Sends a request and reads packets up to its answer; a stop of the VM may be told before it. */
    private static void ask(SocketChannel channel, InputStream in, String request) throws IOException {
        int sum = 0;
        for (int i = 0; i < request.length(); i++) {
            sum += request.charAt(i);
        }
        send(channel, "$" + request + "#" + String.format("%02x", sum & 0xff));
        char first;
        do {
            first = packet(in);
            // Exactly one for each packet: a stub whose VM runs takes any other byte as the wish to stop it.
            send(channel, "+");
        } while ((first == 'T' || first == 'S') && !request.equals("?"));
    }

    /** Reads a packet; gives its first character. */
    private static char packet(InputStream in) throws IOException {
        skipTo(in, '$');
        char first = (char) in.read();
        if (first != '#') {
            skipTo(in, '#');
        }
        in.readNBytes(2);
        return first;
    }

    private static void skipTo(InputStream in, char mark) throws IOException {
        for (int i = 0; i < ANSWER_LIMIT; i++) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("closed");
            }
            if (c == mark) {
                return;
            }
        }
        throw new IOException("no " + mark);
    }

    private static void send(SocketChannel channel, String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.US_ASCII.encode(text);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Reads lines up to one that holds {@code word}; events may come before it. */
    private static void awaitLine(InputStream in, String word) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < ANSWER_LIMIT; i++) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("closed");
            }
            if (c != '\n') {
                line.append((char) c);
            } else if (line.indexOf(word) >= 0) {
                return;
            } else {
                line.setLength(0);
            }
        }
    }
}
