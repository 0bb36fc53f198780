// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.folioscope.base.Progress;
import org.folioscope.session.model.ImageFormat;
import org.folioscope.session.run.Machine;
import org.folioscope.target.FileTree;
import org.folioscope.target.console.Console;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.launch.ManagedTarget;

/** A virtual machine that is known by heart: "echo" answers, "fail" fails, "hang" ends when it is cancelled. */
final class FakeMachine implements Machine {

    /** What is in the memory of a machine that nobody has written to. */
    static final byte UNTOUCHED = 0x55;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final Map<Long, byte[]> memory = new HashMap<>();
    private final Path snapshots;
    /** With "hang" in it the guest does not come up. */
    private final String commandLine;
    /** QEMU's end of the serial port. */
    private final SocketChannel port;

    private final Console terminal;
    private byte[] console = new byte[0];
    private boolean ended;

    @SuppressWarnings("resource") // the console closes the end that was accepted
    FakeMachine(Path folder, String commandLine) throws IOException {
        snapshots = folder;
        this.commandLine = commandLine;
        Path place = Files.createTempDirectory("serial");
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(place.resolve("port"));
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(address);
            port = SocketChannel.open(address);
            terminal = Console.over(
                    server.accept(), Files.createDirectories(folder).resolve("console.log"));
        } finally {
            FileTree.delete(place);
        }
        write("fake kernel 9.9.9\n\u001b[1mready\u001b[0m\r\n");
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        lock.lock();
        try {
            int size = console.length;
            console = Arrays.copyOf(console, size + bytes.length);
            System.arraycopy(bytes, 0, console, size, bytes.length);
            port.write(ByteBuffer.wrap(
                    text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
            grown.signalAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    /** What was typed into the console since the last call. */
    String typed() {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(100);
            port.configureBlocking(false);
            port.read(bytes);
            port.configureBlocking(true);
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void awaitGuest(Progress progress) {
        if (commandLine.contains("hang")) {
            awaitCancel(progress);
        }
    }

    @Override
    public Optional<ManagedTarget> target() {
        return Optional.empty();
    }

    @Override
    public Optional<Console> console() {
        return Optional.of(terminal);
    }

    @Override
    public GuestAgent.Result run(String command, Progress progress) {
        write("# " + command + "\n");
        if (command.equals("hang")) {
            awaitCancel(progress);
        }
        return command.startsWith("echo ")
                ? new GuestAgent.Result(0, command.substring(5) + "\n", "")
                : new GuestAgent.Result(command.equals("fail") ? 1 : 0, "", command.equals("fail") ? "no\n" : "");
    }

    private void awaitCancel(Progress progress) {
        lock.lock();
        try {
            while (!ended) {
                progress.check();
                grown.awaitNanos(20_000_000);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public GuestAgent.Result agent(List<String> words, Progress progress) {
        return new GuestAgent.Result(0, String.join(" ", words) + "\n", "");
    }

    @Override
    public Optional<Boolean> has(String option, Progress progress) {
        return Optional.of(true);
    }

    @Override
    public void truth(Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("uname"), "fake\n");
    }

    @Override
    public void capture(ImageFormat format, Path image, Progress progress) throws IOException {
        Files.writeString(image, "an image of nothing");
    }

    @Override
    public void load(String kernel, String initramfs, String commandLine, Progress progress) {
        write("loaded\n");
    }

    @Override
    public void jump(Duration limit, Progress progress) {
        write("jumped\n");
    }

    @Override
    public void jumpThrough(String symbol, ImageFormat format, Path image, Duration limit, Progress progress)
            throws IOException {
        capture(format, image, progress);
        jump(limit, progress);
    }

    @Override
    public GuestAgent.Result captureAt(
            String symbol, String command, ImageFormat format, Path image, Duration limit, Progress progress)
            throws IOException {
        capture(format, image, progress);
        return run(command, progress);
    }

    @Override
    public byte[] read(long physical, int count, Progress progress) {
        lock.lock();
        try {
            byte[] untouched = new byte[count];
            Arrays.fill(untouched, UNTOUCHED);
            return memory.getOrDefault(physical, untouched);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void write(long physical, byte[] bytes, String reason, Progress progress) {
        lock.lock();
        try {
            memory.put(physical, bytes);
        } finally {
            lock.unlock();
        }
    }

    /** How many places of the memory were written to. */
    int writes() {
        lock.lock();
        try {
            return memory.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void save(String snapshot, Progress progress) throws IOException {
        Files.createDirectories(snapshots);
        Files.writeString(snapshots.resolve(snapshot), "a state");
    }

    @Override
    public void restore(String snapshot, Progress progress) throws IOException {
        if (!Files.exists(snapshots.resolve(snapshot))) {
            throw new IOException("there is no snapshot " + snapshot);
        }
        write("restored " + snapshot + "\n");
    }

    @Override
    public long consoleSize() {
        lock.lock();
        try {
            return console.length;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public byte[] console(long from) {
        lock.lock();
        try {
            return Arrays.copyOfRange(console, (int) Math.min(from, console.length), console.length);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long awaitConsole(long size, Duration limit) throws InterruptedException {
        lock.lock();
        try {
            long left = limit.toNanos();
            while (console.length <= size && left > 0 && !ended) {
                left = grown.awaitNanos(left);
            }
            return console.length;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isAlive() {
        lock.lock();
        try {
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean answers(Duration limit) {
        return isAlive();
    }

    @Override
    public void awaitEnd(Duration limit) {}

    @Override
    public String describe() {
        return "a fake machine";
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            ended = true;
            grown.signalAll();
            port.close();
        } finally {
            lock.unlock();
        }
    }
}
