// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qemu;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.folioscope.base.CancelledException;
import org.folioscope.target.TargetException;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.qmp.QmpClient;
import org.folioscope.target.qmp.QmpException;
import org.folioscope.target.wire.WireLog;

/**
 * A QEMU that this process started and that it ends: by {@link #close()}, and also when this process is killed.
 *
 * <p>For the latter the kernel sends QEMU a SIGKILL when its parent ends (PR_SET_PDEATHSIG, set by util-linux's {@code
 * setpriv}). To the kernel the parent is the thread that started it, so a thread starts QEMU and stays until QEMU has
 * ended. A parent that dies before the signal is armed would leave an orphan; so a shell looks, after arming, whether the
 * parent is still the right one before it becomes QEMU.
 */
public final class QemuProcess implements AutoCloseable {

    private static final Duration QUIT_LIMIT = Duration.ofSeconds(5);
    private static final Duration KILL_LIMIT = Duration.ofSeconds(30);
    private static final int LOG_TAIL = 2000;

    private final RunDirectory run;
    private final Path consoleLog;
    private final Process process;
    private final QmpClient qmp;

    private QemuProcess(RunDirectory run, Path consoleLog, Process process, QmpClient qmp) {
        this.run = run;
        this.consoleLog = consoleLog;
        this.process = process;
        this.qmp = qmp;
    }

    /** {@link #start(QemuCommand, RunDirectory, Duration, WireLog)} without a log. */
    public static QemuProcess start(QemuCommand command, RunDirectory run, Duration limit) throws IOException {
        return start(command, run, limit, WireLog.NONE);
    }

    /**
     * Starts QEMU and waits until its monitor answers. The guest may run or not by then.
     *
     * @param run where its files go; it stays the caller's, and has to be closed after this process
     * @param limit until the monitor has to answer
     * @param log hears the conversation with the monitor
     * @throws TargetException when QEMU is not there, refuses its arguments, or doesn't answer in time
     */
    @SuppressWarnings("resource") // the result closes the connection
    public static QemuProcess start(QemuCommand command, RunDirectory run, Duration limit, WireLog log)
            throws IOException {
        requireProgram(command.program(), "qemu-system-x86");
        requireProgram("setpriv", "util-linux");
        long deadline = System.nanoTime() + limit.toNanos();
        Path consoleLog = command.consoleLog(run);
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                Selector selector = Selector.open()) {
            server.bind(UnixDomainSocketAddress.of(run.qmpSocket()));
            server.configureBlocking(false);
            server.register(selector, SelectionKey.OP_ACCEPT);
            Process process = launch(command, run);
            boolean started = false;
            try {
                process.onExit().thenRun(selector::wakeup);
                SocketChannel channel = accept(server, selector, process, run, consoleLog, deadline);
                QmpClient qmp = QmpClient.over(
                        channel, "of QEMU " + process.pid(), Duration.ofNanos(deadline - System.nanoTime()), log);
                started = true;
                return new QemuProcess(run, consoleLog, process, qmp);
            } catch (QmpException.Closed _) {
                awaitEnd(process, QUIT_LIMIT); // a monitor that closes is a QEMU that ends: let it say why
                throw new TargetException("QEMU does not start" + ending(process, run, consoleLog));
            } catch (QmpException e) {
                throw new TargetException(
                        "QEMU does not start: " + e.getMessage() + ending(process, run, consoleLog), e);
            } finally {
                if (!started) {
                    kill(process);
                }
            }
        }
    }

    private static SocketChannel accept(
            ServerSocketChannel server,
            Selector selector,
            Process process,
            RunDirectory run,
            Path consoleLog,
            long deadline)
            throws IOException {
        while (true) {
            SocketChannel channel = server.accept();
            if (channel != null) {
                return channel;
            }
            if (!process.isAlive()) {
                throw new TargetException("QEMU does not start" + ending(process, run, consoleLog));
            }
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw new TargetException(
                        "QEMU did not reach its monitor within the time limit" + ending(process, run, consoleLog));
            }
            selector.select(left);
            selector.selectedKeys().clear();
            if (Thread.currentThread().isInterrupted()) {
                throw new CancelledException();
            }
        }
    }

    private static Process launch(QemuCommand command, RunDirectory run) throws IOException {
        List<String> words = new ArrayList<>(List.of("setpriv", "--pdeathsig", "KILL", "/bin/sh", "-c"));
        words.add("[ $PPID = \"$0\" ] && exec \"$@\"");
        words.add(Long.toString(ProcessHandle.current().pid()));
        words.add(command.program());
        words.addAll(command.arguments(run));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(run.qemuLog().toFile());
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("parent of QEMU in " + run.path()).start(() -> parent(builder, started));
        try {
            return started.get();
        } catch (ExecutionException e) {
            throw new TargetException("QEMU can't be started: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException _) {
            started.thenAccept(QemuProcess::kill);
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    /** Body of the thread that counts as QEMU's parent: nothing interrupts it, and it ends with QEMU. */
    private static void parent(ProcessBuilder builder, CompletableFuture<Process> started) {
        try {
            Process process = builder.start();
            started.complete(process);
            process.waitFor();
        } catch (IOException | InterruptedException e) {
            started.completeExceptionally(e);
        }
    }

    private static void requireProgram(String program, String debianPackage) throws TargetException {
        boolean found = program.contains("/")
                ? Files.isExecutable(Path.of(program))
                : List.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":")).stream()
                        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
        if (!found) {
            throw new TargetException(
                    program + " is not there; on Debian, install it with: apt-get install " + debianPackage);
        }
    }

    /** The process id of QEMU. */
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for QEMU to end, for at most {@code limit}; an interrupt that comes meanwhile ends the wait and stays set. */
    public boolean awaitEnd(Duration limit) {
        awaitEnd(process, limit);
        return !process.isAlive();
    }

    /** Completes with QEMU's exit status when it has ended. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Its monitor; the connection closes when QEMU ends. */
    public Qmp qmp() {
        return qmp;
    }

    public RunDirectory run() {
        return run;
    }

    /** The file with all that the guest wrote to its first serial port. */
    public Path consoleLog() {
        return consoleLog;
    }

    /** How it ended, or that it still runs, with the last lines of QEMU's log and of the guest's console: for messages. */
    public String describe() {
        return (process.isAlive() ? "QEMU " + pid() + " is running" : "QEMU " + pid())
                + ending(process, run, consoleLog);
    }

    /** Ends QEMU: asks it to quit, and kills it where that doesn't help. Returns when it has ended. */
    @Override
    public void close() {
        if (process.isAlive()) {
            try {
                qmp.execute("quit", QUIT_LIMIT);
            } catch (QmpException | CancelledException _) {
                // it may have ended before it answered; if not, it is killed below
            }
            awaitEnd(process, QUIT_LIMIT);
        }
        qmp.close();
        kill(process);
    }

    private static void kill(Process process) {
        process.destroyForcibly();
        awaitEnd(process, KILL_LIMIT);
    }

    private static void awaitEnd(Process process, Duration limit) {
        boolean interrupted = Thread.interrupted();
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            interrupted = true;
        } catch (ExecutionException | TimeoutException _) {
            // the caller goes on: it kills what is still there, and a process that survives that can't be ended at all
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String ending(Process process, RunDirectory run, Path consoleLog) {
        StringBuilder text = new StringBuilder();
        if (!process.isAlive()) {
            text.append(": it ended with status ").append(process.exitValue());
        }
        tail(text, "its log", run.qemuLog());
        tail(text, "the guest's console", consoleLog);
        return text.toString();
    }

    private static void tail(StringBuilder text, String name, Path log) {
        try {
            String all = Files.readString(log, StandardCharsets.ISO_8859_1).strip();
            if (!all.isEmpty()) {
                String end = all.length() > LOG_TAIL ? "…" + all.substring(all.length() - LOG_TAIL) : all;
                text.append("\n").append(name).append(":\n").append(end);
            }
        } catch (NoSuchFileException _) {
            // nothing was said
        } catch (IOException _) {
            text.append("\n(")
                    .append(name)
                    .append(" can't be read: ")
                    .append(log)
                    .append(')');
        }
    }
}
