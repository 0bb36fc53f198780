// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;

/**
 * The agent in a guest, seen from the host. Each call sends one command and waits for its end; for one thread at a time.
 * A guest that is stopped does not answer. After a call that was cancelled, the agent first finishes what it was told;
 * the next call waits for that.
 */
@SuppressWarnings("resource") // closing the agent closes its channel
public final class GuestAgent implements AutoCloseable {

    /** The name of the virtio-serial port that the agent serves. */
    public static final String PORT = "org.folioscope.agent";

    /** Generous: without hardware virtualization and on a busy host, a guest is easily ten times slower than its best. */
    public static final Duration LIMIT = Duration.ofMinutes(5);

    /** Requests are numbered from 1 on; 0 is the agent's own hello. */
    private static final int REQUESTS = (1 << 16) - 1;

    /** Small enough that a cancel is seen soon, large enough that the frame costs nothing. */
    private static final int INPUT_BYTES = 1 << 16;

    /** After this, an agent that was set back to an earlier state may be waiting for the rest of a frame. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AgentLink link;
    /** Begins anywhere, so that an answer meant for an earlier connection isn't taken for one of ours. */
    private int request = 1 + ThreadLocalRandom.current().nextInt(REQUESTS);

    private String release = "";

    /** What a command gave: its status (0 is fine), standard output and standard error. */
    public record Result(int status, String output, String errors) {}

    /** A run of pages of a file: {@code count} pages from page index {@code first} on. */
    public record Run(long first, long count) {

        @Override
        public String toString() {
            return first + "+" + count;
        }
    }

    /**
     * Takes over a connection to the agent's port, and waits until the agent answers: for a guest that is still booting,
     * until it has booted.
     *
     * @param limit how long that may take
     */
    public GuestAgent(SocketChannel channel, Progress progress, Duration limit) throws IOException {
        link = new AgentLink(null, new AgentChannel(channel));
        boolean greeted = false;
        try {
            hello(link.current(), progress, AgentChannel.Deadline.of("the agent", limit));
            greeted = true;
        } finally {
            if (!greeted) {
                link.close();
            }
        }
    }

    private GuestAgent(Path socket) {
        link = new AgentLink(socket, null);
    }

    /** The agent behind the Unix socket that QEMU offers for its port; the first call connects. */
    public static GuestAgent at(Path socket) {
        return new GuestAgent(socket);
    }

    /** Connects to the Unix socket that QEMU offers for the agent's port, and waits until the agent answers. */
    public static GuestAgent connect(Path socket, Progress progress, Duration limit) throws IOException {
        GuestAgent agent = at(socket);
        agent.greet(progress, limit);
        return agent;
    }

    /** Waits until the agent answers: for a guest that is still booting, until it has booted. */
    public void greet(Progress progress, Duration limit) throws IOException {
        AgentChannel.Deadline deadline = AgentChannel.Deadline.of("the agent", limit);
        boolean greeted = false;
        try {
            AgentChannel channel = link.current();
            hello(channel == null ? link.connect() : channel, progress, deadline);
            greeted = true;
        } finally {
            if (!greeted) {
                link.close();
            }
        }
    }

    private void hello(AgentChannel channel, Progress progress, AgentChannel.Deadline deadline) throws IOException {
        AgentOutput answer = new AgentOutput();
        boolean restored = link.takeRestored();
        AgentChannel.Deadline patience = restored ? AgentChannel.Deadline.of("the agent's hello", PATIENCE) : deadline;
        send(channel, progress, patience, "hello");
        try {
            answer(channel, progress, patience, answer, OutputStream.nullOutputStream());
        } catch (TargetException e) {
            if (!restored || !patience.isOver() || channel.isEnded()) {
                throw e;
            }
            channel.sendFiller(progress, deadline);
            send(channel, progress, deadline, "hello");
            answer = new AgentOutput();
            answer(channel, progress, deadline, answer, OutputStream.nullOutputStream());
        }
        release = answer.text();
    }

    /**
     * Ends the connection: the call that waits now fails with {@code reason}, and so does each that comes until {@link
     * #renew}. For whoever sees the guest panic, or sets it back. Any thread may call it.
     */
    public void lose(String reason) throws IOException {
        link.lose(reason);
    }

    /** The guest is there again, booted anew or set back to an earlier state: the next call connects. */
    public void renew() {
        link.renew();
    }

    /** The release of the kernel that the agent runs on; another one after {@link #jump}. */
    public String release() {
        return release;
    }

    /** Runs a command of the guest's shell, whatever its status. */
    public Result run(String command, Progress progress) throws IOException {
        return command(progress, LIMIT, "run", command);
    }

    /** Runs a command of the guest's shell that has to succeed, and returns its standard output. */
    public String shell(String command, Progress progress) throws IOException {
        return new String(call(progress, LIMIT, "run", command), StandardCharsets.UTF_8);
    }

    /** The bytes of a file in the guest. */
    public byte[] read(String path, Progress progress) throws IOException {
        return call(progress, LIMIT, "read", path);
    }

    /**
     * Makes a file in the guest from the bytes of {@code content}, up to its end. Unlike a mounted 9p share, this does
     * not stand in the way of VM snapshots.
     *
     * @throws TargetException when the guest can't write the file; what is there of it stays
     */
    public void write(String path, InputStream content, Progress progress) throws IOException {
        AgentChannel.Deadline deadline = AgentChannel.Deadline.of("\"write " + path + "\"", LIMIT);
        AgentChannel channel = start(progress, deadline, "write", path);
        byte[] chunk = content.readNBytes(INPUT_BYTES);
        while (chunk.length > 0) {
            channel.send(new AgentFrame(AgentFrame.INPUT, request, chunk), progress, deadline);
            progress.advance(chunk.length);
            chunk = content.readNBytes(INPUT_BYTES);
        }
        channel.send(new AgentFrame(AgentFrame.INPUT, request, chunk), progress, deadline);
        AgentOutput errors = new AgentOutput();
        Done done = answer(channel, progress, deadline, OutputStream.nullOutputStream(), errors);
        if (done.status != 0) {
            throw failed(done, errors, "write", path);
        }
    }

    /**
     * Runs one of the agent's own commands, whatever its status; docs/guest-agent.md lists them. Files and LUO sessions that
     * it opens stay open in the agent.
     *
     * @throws TargetException when the agent can't do it: the message has the guest's reason
     */
    public Result command(Progress progress, Duration limit, String... words) throws IOException {
        AgentOutput output = new AgentOutput();
        AgentOutput errors = new AgentOutput();
        Done done = exchange(progress, limit, output, errors, words);
        if (done.status < 0) {
            throw failed(done, errors, words);
        }
        return new Result(done.status, output.text(), errors.text());
    }

    /** Creates a file, or opens one, and writes known pages to it. */
    public void fill(String path, int seed, Progress progress, Run... runs) throws IOException {
        call(progress, LIMIT, words("fill", path, seed, runs));
    }

    /** As {@link #fill}, but leaves the file open; returns the agent's descriptor for it. */
    public int hold(String path, int seed, Progress progress, Run... runs) throws IOException {
        byte[] descriptor = call(progress, LIMIT, words("hold", path, seed, runs));
        return Integer.parseInt(new String(descriptor, StandardCharsets.UTF_8).strip());
    }

    /** Writes known pages to a file that is held open. */
    public void dirty(int descriptor, int seed, Progress progress, Run... runs) throws IOException {
        call(progress, LIMIT, words("dirty", Integer.toString(descriptor), seed, runs));
    }

    /** Closes a file that was held open. */
    public void drop(int descriptor, Progress progress) throws IOException {
        call(progress, LIMIT, "drop", Integer.toString(descriptor));
    }

    /** Creates {@code count} files of {@code bytes} bytes (at most a page) in folders of 1,000 below {@code folder}. */
    public void many(String folder, String prefix, long count, int bytes, Progress progress) throws IOException {
        call(progress, LIMIT, "many", folder, prefix, Long.toString(count), Integer.toString(bytes));
    }

    /** Streams what the guest knows of all inodes below {@code roots} and of the held files; see {@link GuestTruth}. */
    public void truth(List<String> roots, OutputStream output, Progress progress) throws IOException {
        List<String> words = new ArrayList<>(List.of("truth"));
        words.addAll(roots);
        succeed(progress, LIMIT, output, words.toArray(String[]::new));
    }

    /** Prepares a kexec by kexec_file_load: paths in the guest of a bzImage and an initramfs, and a command line. */
    public void load(String kernel, String initramfs, String commandLine, Progress progress) throws IOException {
        call(progress, LIMIT, "load", kernel, initramfs, commandLine);
    }

    /** Starts the loaded kernel, and waits until the agent of the next kernel says hello. */
    public void jump(Progress progress, Duration limit) throws IOException {
        startJump(progress);
        awaitHello(progress, limit);
    }

    /** Starts the loaded kernel without waiting, for a caller that stops the guest on its way. */
    public void startJump(Progress progress) throws IOException {
        start(progress, AgentChannel.Deadline.of("the jump's start", LIMIT), "jump");
    }

    /** Waits until the agent of the next kernel says hello. */
    public void awaitHello(Progress progress, Duration limit) throws IOException {
        AgentChannel.Deadline deadline = AgentChannel.Deadline.of("the next kernel's agent", limit);
        AgentChannel channel = link.current();
        if (channel == null) {
            throw new TargetException(
                    "The connection to the agent has ended; nobody waits for the next kernel's agent");
        }
        while (true) {
            AgentFrame frame = channel.receive(progress, deadline);
            if (frame.type() == AgentFrame.HELLO) {
                release = new String(frame.payload(), StandardCharsets.UTF_8);
                return;
            }
            if (frame.type() == AgentFrame.DONE && frame.request() == request) {
                throw failed(Done.of(frame), new AgentOutput(), "jump");
            }
        }
    }

    private static String[] words(String command, String target, int seed, Run... runs) {
        List<String> words = new ArrayList<>(List.of(command, target, "0x" + Integer.toHexString(seed)));
        for (Run run : runs) {
            words.add(run.toString());
        }
        return words.toArray(String[]::new);
    }

    private byte[] call(Progress progress, Duration limit, String... words) throws IOException {
        AgentOutput output = new AgentOutput();
        succeed(progress, limit, output, words);
        return output.bytes();
    }

    private void succeed(Progress progress, Duration limit, OutputStream output, String... words) throws IOException {
        AgentOutput errors = new AgentOutput();
        Done done = exchange(progress, limit, output, errors, words);
        if (done.status != 0) {
            throw failed(done, errors, words);
        }
    }

    private static TargetException failed(Done done, AgentOutput errors, String... words) {
        String reason = done.status < 0 ? done.message : "status " + done.status;
        String detail = errors.text().strip();
        return new TargetException("In the guest, \"" + String.join(" ", words) + "\" failed: " + reason
                + (detail.isEmpty() ? "" : "; " + detail));
    }

    /** The end of a command. */
    private record Done(int status, String message) {

        static Done of(AgentFrame frame) throws TargetException {
            byte[] payload = frame.payload();
            if (payload.length < Integer.BYTES) {
                throw new TargetException("The agent ended a command with a frame of " + payload.length
                        + " bytes where at least 4 were expected; is it of another version?");
            }
            int status = 0;
            for (int i = Integer.BYTES - 1; i >= 0; i--) {
                status = status << 8 | payload[i] & 0xff;
            }
            return new Done(
                    status, new String(payload, Integer.BYTES, payload.length - Integer.BYTES, StandardCharsets.UTF_8));
        }
    }

    private AgentFrame frame(String... words) {
        byte[] payload = (String.join("\0", words) + "\0").getBytes(StandardCharsets.UTF_8);
        return new AgentFrame(AgentFrame.COMMAND, request, payload);
    }

    private Done exchange(Progress progress, Duration limit, OutputStream output, OutputStream errors, String... words)
            throws IOException {
        AgentChannel.Deadline deadline = AgentChannel.Deadline.of("\"" + words[0] + "\"", limit);
        AgentChannel channel = start(progress, deadline, words);
        return answer(channel, progress, deadline, output, errors);
    }

    private AgentChannel start(Progress progress, AgentChannel.Deadline deadline, String... words) throws IOException {
        AgentChannel channel = link.current();
        if (channel == null) {
            channel = link.connect();
            hello(channel, progress, deadline);
        }
        send(channel, progress, deadline, words);
        return channel;
    }

    private void send(AgentChannel channel, Progress progress, AgentChannel.Deadline deadline, String... words)
            throws IOException {
        request = request % REQUESTS + 1;
        channel.send(frame(words), progress, deadline);
    }

    private Done answer(
            AgentChannel channel,
            Progress progress,
            AgentChannel.Deadline deadline,
            OutputStream output,
            OutputStream errors)
            throws IOException {
        while (true) {
            AgentFrame frame = channel.receive(progress, deadline);
            if (frame.request() != request) {
                continue; // meant for an earlier connection, or the agent's hello
            }
            switch (frame.type()) {
                case AgentFrame.OUTPUT -> output.write(frame.payload());
                case AgentFrame.ERROR -> errors.write(frame.payload());
                case AgentFrame.DONE -> {
                    return Done.of(frame);
                }
                default ->
                    throw new TargetException("The agent sent a frame of type " + frame.type()
                            + " where output was expected; is it of another version?");
            }
        }
    }

    @Override
    public void close() throws IOException {
        link.close();
    }
}
