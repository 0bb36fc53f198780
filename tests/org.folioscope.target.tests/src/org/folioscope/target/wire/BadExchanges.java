// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * Many conversations of a client with a {@link BadPeer}, each with one fault; the same ones each time. None may end in
 * anything but a result or the protocol's own exception, and no thread may be left at the end.
 */
public final class BadExchanges {

    /**
     * How many there are of all protocols together: ten thousand, or a thousand for each second of fuzzing; another
     * number by {@code -Dfolioscope.exchanges=}.
     */
    public static final int COUNT =
            Integer.getInteger("folioscope.exchanges", 1000 * Integer.getInteger("folioscope.fuzz.seconds", 10));

    /** Each has this one, plus its number; another by {@code -Dfolioscope.seed=}. */
    private static final long SEED = Long.getLong("folioscope.seed", 20_260_101);

    /** For a fault that no one has to wait for. */
    private static final Duration LONG = Duration.ofSeconds(60);

    /** For one that may let the client wait in vain: whether it waits in vain is then a matter of chance. */
    private static final Duration SHORT = Duration.ofMillis(5);

    private static final long END_MILLISECONDS = TimeUnit.SECONDS.toMillis(60);

    /** Plays the peer's part until the connection ends. */
    public interface Part {
        void play(SocketChannel channel, BadPeer peer) throws IOException;
    }

    /** What the owner of a client does with it. */
    public interface Owner {
        /** Closes the channel, too. */
        void converse(SocketChannel channel, Duration limit) throws IOException;
    }

    /** What is expected of an exception, or of the lack of one (null). */
    public interface Check {
        void check(BadPeer.Fault fault, IOException failure);
    }

    private BadExchanges() {}

    /**
     * Runs them all.
     *
     * @param answers how many answers the peer gives when nothing goes wrong
     * @param wrong answers that the protocol knows as wrong
     * @param threads how the names of the client's threads begin
     */
    @SuppressWarnings("resource") // the owner closes its channel, which is looked at
    public static void run(
            Path directory,
            int count,
            int answers,
            List<byte[]> wrong,
            Part part,
            Owner owner,
            Check check,
            List<String> threads)
            throws Exception {
        Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, e) -> uncaught.add(e));
        Map<BadPeer.Fault, Integer> failures = new EnumMap<>(BadPeer.Fault.class);
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(directory.resolve("peer"));
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(address);
            for (int i = 0; i < count; i++) {
                Random random = new Random(SEED + i);
                BadPeer.Fault fault = BadPeer.Fault.values()[random.nextInt(BadPeer.Fault.values().length)];
                int at = random.nextInt(answers);
                SocketChannel client = SocketChannel.open(address);
                Thread peer;
                try (SocketChannel channel = server.accept()) {
                    BadPeer bad = new BadPeer(channel, random, fault, at, wrong);
                    peer = Thread.ofPlatform().daemon().name("peer").start(() -> play(part, channel, bad));
                    IOException failure = converse(owner, client, fault.stalls() ? SHORT : LONG);
                    String what = "exchange " + i + ", " + fault + " at answer " + at + ": " + failure;
                    assertFalse(client.isOpen(), what);
                    try {
                        check.check(fault, failure);
                    } catch (AssertionError e) {
                        throw new AssertionError(what, e);
                    }
                    if (failure != null) {
                        failures.merge(fault, 1, Integer::sum);
                    }
                }
                peer.join(END_MILLISECONDS);
                assertFalse(peer.isAlive(), "exchange " + i);
            }
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertEquals(List.of(), List.copyOf(uncaught));
        assertEquals(List.of(), left(threads));
        System.out.println(count + " bad exchanges; that failed, as they should: " + failures);
    }

    private static IOException converse(Owner owner, SocketChannel client, Duration limit) {
        try {
            owner.converse(client, limit);
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    private static void play(Part part, SocketChannel channel, BadPeer peer) {
        try {
            part.play(channel, peer);
        } catch (IOException _) {
            // the client, or the fault, has closed the connection
        }
    }

    private static List<String> left(List<String> names) throws InterruptedException {
        List<Thread> threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> names.stream().anyMatch(thread.getName()::startsWith))
                .toList();
        for (Thread thread : threads) {
            thread.join(END_MILLISECONDS);
        }
        return threads.stream().filter(Thread::isAlive).map(Thread::getName).toList();
    }
}
