// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.target.wire.WireLog;
import org.folioscope.target.wire.WireSocket;
import org.folioscope.target.write.WriteGrant;

/**
 * A client of QEMU's GDB stub (GDB's remote serial protocol, GDB manual, appendix E): physical memory, registers and
 * hardware breakpoints of an x86-64 guest.
 *
 * <p><b>Connecting pauses the VM</b>, whatever the client does next, and it stands still until {@link #resume},
 * {@link #detach} or {@link #close}. The two latter let it go on, also when it stood still before: the protocol does not
 * tell. A client whose process is killed leaves it paused; who can't have that needs a second process that watches, or
 * QMP. A stub serves one client at a time.
 *
 * <p>Every wait has a limit, and ends at once with a {@link CancelledException} when the waiting thread is interrupted.
 * Safe for use by several threads at once; requests of several threads go one after another.
 */
public final class GdbClient implements AutoCloseable {

    /** Bytes that are read by one request at most, whatever packets the stub takes. */
    private static final int READ_LIMIT = 1 << 16;

    /** Requests to read that are sent before the first is answered: a host that is busy lets each answer wait. */
    private static final int READS_AT_ONCE = 32;

    /** For packets where the stub doesn't tell; GDB itself takes this. */
    private static final int DEFAULT_PACKET_SIZE = 400;

    /** A stub that answers at all does so at once; a close does not wait longer for one that doesn't. */
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(5);

    /** As {@link #CLOSE_LIMIT}, for a stub that has not answered before. */
    private static final Duration GIVE_UP_LIMIT = Duration.ofSeconds(1);

    private static final Pattern PACKET_SIZE = Pattern.compile("(?:.*;)?PacketSize=(\\p{XDigit}{1,7})(?:;.*)?");
    private static final Pattern PROCESS = Pattern.compile(".*thread:p(\\p{XDigit}{1,7})\\..*");

    private final GdbConnection connection;
    private final Duration answerLimit;
    private final GdbRequests requests;
    private int packetSize = DEFAULT_PACKET_SIZE;
    private boolean multiprocess = true; // until the stub says that it isn't
    private String process = "1";
    private boolean physical;
    private TargetDescription description;

    /**
     * Connects to a stub that listens ({@code -gdb tcp::1234}, {@code -chardev socket,id=gdb,…  -gdb chardev:gdb}) and
     * pauses its VM.
     *
     * @param limit for the connection, and later for each answer where the call takes no limit
     * @throws GdbException when no one answers, in time or as a stub of QEMU does; the VM then goes on
     */
    @SuppressWarnings("resource") // the client closes the channel
    public static GdbClient connect(SocketAddress address, Duration limit, WireLog log) throws GdbException {
        SocketChannel channel;
        try {
            channel = WireSocket.connect(address, limit);
        } catch (IOException e) {
            throw new GdbException.Closed(e.getMessage(), e);
        }
        return over(channel, WireSocket.text(address), limit, log);
    }

    /** As {@link #connect}, over a channel that is connected; it belongs to the client from now on, also when this fails. */
    @SuppressWarnings("resource") // the client is the result
    static GdbClient over(SocketChannel channel, String peer, Duration limit, WireLog log) throws GdbException {
        GdbConnection connection;
        try {
            connection = new GdbConnection(channel, peer, log);
        } catch (IOException e) {
            try {
                channel.close();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw new GdbException.Closed(String.valueOf(e.getMessage()), e);
        }
        GdbClient client = new GdbClient(connection, limit);
        try {
            client.negotiate();
        } catch (GdbException | RuntimeException e) {
            client.closeAfter(e);
            throw e;
        }
        return client;
    }

    private GdbClient(GdbConnection connection, Duration answerLimit) {
        this.connection = connection;
        requests = new GdbRequests(connection);
        this.answerLimit = answerLimit;
    }

    private void negotiate() throws GdbException {
        Limit limit = Limit.of(answerLimit);
        String features =
                connection.exchange("qSupported:multiprocess+", "an answer (does another client have it?)", limit);
        Matcher size = PACKET_SIZE.matcher(features);
        if (size.matches()) {
            packetSize = Math.max(Integer.parseInt(size.group(1), 16), DEFAULT_PACKET_SIZE);
        }
        multiprocess = has(features, "multiprocess+");
        if (has(features, "QStartNoAckMode+")) {
            requests.command("QStartNoAckMode", "do without acknowledgements", limit);
            connection.stopAcknowledging();
        }
        Matcher stopped = PROCESS.matcher(connection.status(limit).text());
        if (stopped.matches()) {
            process = stopped.group(1);
        }
        requests.command("Qqemu.PhyMemMode:1", "read physical memory (QEMU 4.1 or later can)", limit);
        physical = true;
    }

    private static boolean has(String features, String feature) {
        return (";" + features + ";").contains(";" + feature + ";");
    }

    /**
     * Reads physical memory; what is no memory reads as zeros.
     *
     * @param limit for all of it; QEMU gives some 50 to 100 MiB per second
     * @throws GdbException.Refused also while the VM runs
     */
    public void read(long address, byte[] to, int offset, int count, Duration limit) throws GdbException {
        Objects.checkFromIndexSize(offset, count, to.length);
        Limit whole = Limit.of(limit);
        int size = Math.min(packetSize / 2, READ_LIMIT);
        int done = 0;
        while (done < count) {
            List<String> batch = new ArrayList<>();
            for (int at = done; at < count && batch.size() < READS_AT_ONCE; at += size) {
                batch.add("m" + Long.toHexString(address + at) + "," + Integer.toHexString(Math.min(size, count - at)));
            }
            String what = "read memory at " + Numbers.hex(address + done);
            for (String hex : requests.request(batch, what, whole)) {
                int length = Math.min(size, count - done);
                if (hex.length() != 2 * length) {
                    throw new GdbException.Malformed(
                            "expected " + length + " bytes of memory in hex, found " + GdbPacket.excerpt(hex));
                }
                for (int i = 0; i < length; i++) {
                    to[offset + done + i] = (byte) GdbPacket.unhex(hex, 2 * i);
                }
                done += length;
            }
        }
    }

    /**
     * Writes physical memory; what is no memory stays as it is.
     *
     * @param grant asked at the beginning; an invalid one refuses
     * @param limit for all of it
     */
    public void write(long address, byte[] bytes, WriteGrant grant, Duration limit) throws GdbException {
        if (!grant.isValid()) {
            throw new GdbException.Refused(
                    "write", "the leave to write (\"" + grant.reason() + "\") does not count any more");
        }
        Limit whole = Limit.of(limit);
        int done = 0;
        while (done < bytes.length) {
            int length = Math.min(bytes.length - done, packetSize / 4);
            String data = HexFormat.of().formatHex(bytes, done, done + length);
            String what = "write " + length + " bytes at " + Numbers.hex(address + done);
            GdbRequests.requireOk(
                    requests.request(
                            "M" + Long.toHexString(address + done) + "," + Integer.toHexString(length) + ":" + data,
                            what,
                            whole),
                    what);
            done += length;
        }
    }

    /** The registers of CPU 0: as {@link #registers(int)}. */
    public Map<String, Long> registers() throws GdbException {
        return registers(0);
    }

    /**
     * The registers of at most 64 bits of a CPU, by the names that the stub gives them: "rip", "rsp", "cr0", "cr3",
     * "cr4", "eflags", …
     *
     * @param cpu from 0 on
     */
    public Map<String, Long> registers(int cpu) throws GdbException {
        Limit limit = Limit.of(answerLimit);
        requests.acquire(limit);
        try {
            if (description == null) {
                description = TargetDescription.read(name -> requests.document(name, packetSize, limit));
            }
            String thread = Integer.toHexString(cpu + 1);
            requests.command("Hg" + (multiprocess ? "p" + process + "." : "") + thread, "select CPU " + cpu, limit);
            return description.values(requests.request("g", "read registers", limit));
        } finally {
            requests.release();
        }
    }

    /**
     * Runs a line of QEMU's human monitor and gives its text, lines ended by "\n". The stub has one of its own, so this
     * also works where no monitor can be reached.
     *
     * @throws GdbException.Refused also when the text says that the line failed: the human monitor has no status
     */
    public String monitor(String line, Duration limit) throws GdbException {
        Limit whole = Limit.of(limit);
        StringBuilder output = new StringBuilder();
        String what = "run \"" + line + "\"";
        requests.acquire(whole);
        try {
            requests.requireStopped(what);
            String request = "qRcmd," + HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_8));
            GdbRequests.requireOk(connection.exchange(request, output, "the text of \"" + line + "\"", whole), what);
        } finally {
            requests.release();
        }
        String text = output.toString().replace("\r", "");
        if (text.startsWith("Error: ") || text.startsWith("unknown command:")) {
            throw new GdbException.Refused(what, text.strip());
        }
        return text;
    }

    /** Makes each CPU stop before it executes the instruction at a virtual address. */
    public void insertHardwareBreakpoint(long virtual) throws GdbException {
        requests.command(
                "Z1," + Long.toHexString(virtual) + ",1", "insert a hardware breakpoint", Limit.of(answerLimit));
    }

    public void removeHardwareBreakpoint(long virtual) throws GdbException {
        requests.command(
                "z1," + Long.toHexString(virtual) + ",1", "remove a hardware breakpoint", Limit.of(answerLimit));
    }

    /**
     * Makes the VM go on. A breakpoint where it stands stops it again at once: remove that first.
     *
     * @throws GdbException.Refused when it runs already
     */
    public void resume() throws GdbException {
        requests.acquire(Limit.of(answerLimit));
        try {
            requests.requireStopped("resume the VM");
            connection.resume();
        } finally {
            requests.release();
        }
    }

    /** Asks a VM that runs to stop; {@link #awaitStop} tells when it has. Nothing happens to one that stands still. */
    public void interrupt() throws GdbException {
        requests.acquire(Limit.of(answerLimit));
        try {
            if (connection.isRunning()) {
                connection.interrupt();
            }
        } finally {
            requests.release();
        }
    }

    /**
     * Waits until the VM stops; for one that stands still, tells why it does.
     *
     * @throws GdbException.TimedOut when it did not; it goes on running
     * @throws CancelledException when cancelled, within 250 ms; it goes on running
     */
    public StopReason awaitStop(Duration limit, Progress progress) throws GdbException {
        return connection.awaitStop(Limit.of(limit), progress);
    }

    /** Whether the VM runs, as far as the stub has told. */
    public boolean isRunning() {
        return connection.isRunning();
    }

    /** Whether the connection has ended, for whatever reason. */
    public boolean isClosed() {
        return connection.isClosed();
    }

    /**
     * Removes the breakpoints, lets the VM go on, and ends the connection. An interrupt doesn't end this wait: the VM
     * would stay paused.
     *
     * @throws GdbException when the stub did not confirm it: the VM may have stayed paused
     */
    public void detach() throws GdbException {
        detach(answerLimit);
    }

    /**
     * Ends the connection and leaves the VM as it is: one that stands still stays paused. For a VM that somebody else
     * has paused.
     */
    public void leave() throws GdbException {
        Limit limit = Limit.of(answerLimit);
        requests.acquire(limit);
        try {
            if (!connection.isClosed() && physical && !connection.isRunning()) {
                connection.exchange("Qqemu.PhyMemMode:0", "an answer", limit);
            }
        } finally {
            requests.release();
            connection.close();
        }
    }

    /** {@link #detach}, within a few seconds; does nothing when the connection has ended. */
    @Override
    public void close() throws GdbException {
        if (connection.isClosed()) {
            connection.close();
        } else {
            detach(shorter(answerLimit, CLOSE_LIMIT));
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Ends a connection that was not made; the stub may take it later, when its other client is gone, and pauses then. */
    private void closeAfter(Exception failure) {
        try {
            if (!connection.isClosed()) {
                detach(shorter(answerLimit, GIVE_UP_LIMIT));
            }
        } catch (GdbException e) {
            failure.addSuppressed(e);
        } finally {
            connection.close();
        }
    }

    private void detach(Duration limit) throws GdbException {
        CompletableFuture<Void> detached = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .name("detach")
                .start(
                        () -> { // a thread that no one interrupts
                            try (connection) {
                                requestDetach(Limit.of(limit));
                            } catch (GdbException | RuntimeException e) {
                                detached.completeExceptionally(e);
                            }
                            detached.complete(null);
                        });
        try {
            detached.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof GdbException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void requestDetach(Limit limit) throws GdbException {
        requests.acquire(limit);
        try {
            if (connection.isRunning()) {
                connection.interrupt();
                connection.awaitStop(limit, Progress.NONE);
            }
            if (physical) { // the stub would keep it for its next client
                connection.exchange("Qqemu.PhyMemMode:0", "an answer", limit);
            }
            String request = multiprocess ? "D;" + process : "D";
            GdbRequests.requireOk(
                    connection.exchange(request, "the word that the VM goes on", limit), "let the VM go on");
        } finally {
            requests.release();
        }
    }
}
