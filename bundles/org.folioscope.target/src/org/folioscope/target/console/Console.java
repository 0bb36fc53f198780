// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.console;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.folioscope.target.TargetException;

/**
 * The serial console of a VM, both ways. What the guest writes goes into the log file, all of it, then into a bounded
 * history and to listeners. Safe for use by several threads at once.
 *
 * <p>Positions count the bytes that the guest has written since this console was opened. Bytes are the guest's: mostly
 * UTF-8, but nobody warrants that, and they hold control sequences for a terminal.
 */
@SuppressWarnings("resource") // what is opened here is closed by the reader's thread, or by close()
public final class Console implements AutoCloseable {

    /** How many bytes of history are kept: the last 4 MiB. The log file has all. */
    public static final int HISTORY_BYTES = 4 << 20;

    /** How many bytes may wait for a guest that doesn't read: 64 KiB. */
    public static final int INPUT_BYTES = 64 << 10;

    private static final int CHUNK = 16 << 10;
    private static final byte[] END = new byte[0];

    private final SocketChannel channel;
    private final Path log;
    private final FileChannel logFile;
    private volatile IOException logFailure;
    private final ConsoleHistory history;
    private final Map<ConsoleListener, ConsoleFeed> feeds = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<byte[]> input = new LinkedBlockingQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    private Console(SocketChannel channel, Path log) throws IOException {
        this.channel = channel;
        this.log = log;
        logFile = FileChannel.open(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        history = new ConsoleHistory(HISTORY_BYTES);
    }

    /** Connects to the socket that QEMU listens on for its serial port. */
    public static Console connect(Path socket, Path log) throws IOException {
        return over(SocketChannel.open(UnixDomainSocketAddress.of(socket)), log);
    }

    /**
     * Takes over a connection to a serial port.
     *
     * @param log gets all that the guest writes, at the end of what is there
     */
    public static Console over(SocketChannel channel, Path log) throws IOException {
        Console console;
        try {
            console = new Console(channel, log);
        } catch (IOException e) {
            channel.close();
            throw new TargetException("the console's log can't be written: " + log + " (" + e.getMessage() + ")", e);
        }
        Thread.ofPlatform().daemon().name("console reader").start(console::read);
        Thread.ofPlatform().daemon().name("console writer").start(console::write);
        return console;
    }

    /** The file with all that the guest has written. */
    public Path log() {
        return log;
    }

    /** Why the log file lacks what the guest wrote last, a full disk for one; empty when it lacks nothing. */
    public Optional<IOException> logFailure() {
        return Optional.ofNullable(logFailure);
    }

    /** How many bytes the guest has written. */
    public long position() {
        return history.end();
    }

    /** Whether the VM has ended, or this console was closed; the history stays. */
    public boolean isClosed() {
        return history.isClosed();
    }

    /** What the guest has written from {@code position} on, as far as the history still has it; text as UTF-8. */
    public String text(long position) {
        return new String(history.since(position), StandardCharsets.UTF_8);
    }

    /** Bytes that the guest has written from {@code position} on, as far as the history still has them. */
    public byte[] bytes(long position) {
        return history.since(position);
    }

    /**
     * Waits until the guest writes more than {@code position} bytes in all, or the console is closed.
     *
     * @param limit how long to wait, in milliseconds
     * @return the position then; at most {@code position} when nothing more came
     */
    public long await(long position, long limit) throws InterruptedException {
        return history.await(position, limit);
    }

    /**
     * Gives {@code listener} the bytes as they come, on a thread of its own, beginning with what the history has from
     * {@code position} on (0 for all). A listener that is slow holds up neither the guest nor the others: it is told
     * how many bytes have gone by.
     */
    public void addListener(ConsoleListener listener, long position) {
        ConsoleFeed feed = new ConsoleFeed(history, listener, position);
        if (feeds.putIfAbsent(listener, feed) == null) {
            feed.start();
        }
    }

    /** The listener gets nothing more once this has returned, but for what is being given to it at this moment. */
    public void removeListener(ConsoleListener listener) {
        ConsoleFeed feed = feeds.remove(listener);
        if (feed != null) {
            feed.stop();
        }
    }

    /**
     * Types text, as UTF-8: "ls\r" as a terminal sends it, "\u0003" for Ctrl+C. Returns at once.
     *
     * @throws TargetException when the VM has ended, or the guest takes no input and too much waits for it already
     */
    public void send(String text) throws TargetException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #send(String)}, for bytes. */
    public void send(byte[] bytes) throws TargetException {
        if (isClosed()) {
            throw new TargetException("the console is closed: the VM has ended");
        }
        if (bytes.length == 0) {
            return;
        }
        if (waiting.addAndGet(bytes.length) > INPUT_BYTES) {
            waiting.addAndGet(-bytes.length);
            throw new TargetException("the guest takes no input: " + INPUT_BYTES / 1024
                    + " KiB that were typed wait for it; is the VM paused?");
        }
        input.add(bytes.clone());
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        try {
            while (channel.read(buffer.clear()) >= 0) {
                log(buffer.flip());
                history.append(buffer.array(), buffer.limit());
            }
        } catch (IOException _) {
            // a connection that breaks is one that ends: QEMU is gone
        } finally {
            close();
            closeLog();
        }
    }

    /** A log that can't be written ends there; the console goes on. */
    private void log(ByteBuffer bytes) {
        try {
            while (logFailure == null && bytes.hasRemaining()) {
                logFile.write(bytes);
            }
        } catch (IOException e) {
            logFailure = e;
        }
    }

    private void closeLog() {
        try {
            logFile.close();
        } catch (IOException e) {
            logFailure = e;
        }
    }

    private void write() {
        try {
            for (byte[] bytes = input.take(); bytes != END; bytes = input.take()) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                waiting.addAndGet(-bytes.length);
            }
        } catch (IOException | InterruptedException _) {
            // the reader sees the end of the connection, and tells it
        }
    }

    /** Closes the connection; the VM goes on, the history stays. */
    @Override
    public void close() {
        history.close();
        input.add(END);
        try {
            channel.close();
        } catch (IOException _) {
            // nothing is lost with it
        }
    }
}
