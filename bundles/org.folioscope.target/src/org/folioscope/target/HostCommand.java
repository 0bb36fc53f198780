// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.folioscope.base.Progress;

/**
 * One run of a program of the host, to its end. A run that is cancelled, or that exceeds its limit, is ended with all
 * its descendants before the call returns.
 */
public final class HostCommand {

    private static final int TAIL_LINES = 20;
    private static final long POLL_MILLISECONDS = 50;

    private final ProcessBuilder builder;
    private final Deque<String> outputTail = new ArrayDeque<>();
    private final Deque<String> errorTail = new ArrayDeque<>();

    private HostCommand(List<String> words) {
        builder = new ProcessBuilder(words);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    }

    /** The program, looked up in the PATH, and its arguments; no shell is involved. */
    public static HostCommand of(String... words) {
        return new HostCommand(List.of(words));
    }

    public static HostCommand of(List<String> words) {
        return new HostCommand(words);
    }

    public HostCommand in(Path folder) {
        builder.directory(folder.toFile());
        return this;
    }

    public HostCommand with(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    /** Runs and returns the lines of standard output. */
    public List<String> lines(Progress progress, Duration limit) throws TargetException {
        List<String> lines = new ArrayList<>();
        run(progress, limit, lines::add);
        return lines;
    }

    public void run(Progress progress, Duration limit) throws TargetException {
        run(progress, limit, _ -> {});
    }

    /**
     * Runs, and gives each line of standard output to {@code line} as it comes, on a thread of its own.
     *
     * @throws TargetException when the program can't be started, fails, or takes longer than {@code limit}; the
     *     message has the end of its output
     */
    public void run(Progress progress, Duration limit, Consumer<String> line) throws TargetException {
        progress.check();
        Process process = start();
        try {
            Thread out = reader(process::getInputStream, outputTail, line);
            Thread err = reader(process::getErrorStream, errorTail, _ -> {});
            await(process, progress, limit);
            out.join();
            err.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TargetException(describe() + " was interrupted", interrupted);
        } finally {
            end(process);
        }
        if (process.exitValue() != 0) {
            throw new TargetException(describe() + " failed with status " + process.exitValue() + ending());
        }
    }

    private Process start() throws TargetException {
        try {
            return builder.start();
        } catch (IOException cause) {
            throw new TargetException(
                    "The program " + builder.command().getFirst() + " can't be started (" + cause.getMessage()
                            + "); install the packages that guest/packages lists",
                    cause);
        }
    }

    private void await(Process process, Progress progress, Duration limit)
            throws InterruptedException, TargetException {
        long end = System.nanoTime() + limit.toNanos();
        while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            progress.check();
            if (System.nanoTime() > end) {
                throw new TargetException(describe() + " did not end within " + limit.toSeconds() + " s" + ending());
            }
        }
    }

    /** Ends what is still there; descendants are listed first, because they are no longer found after their parent. */
    private static void end(Process process) {
        if (process.isAlive()) {
            List<ProcessHandle> descendants = process.descendants().toList();
            process.destroyForcibly();
            descendants.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static Thread reader(Supplier<InputStream> stream, Deque<String> tail, Consumer<String> line) {
        return Thread.ofVirtual().start(() -> {
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream.get(), StandardCharsets.UTF_8))) {
                for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                    remember(tail, text);
                    line.accept(text);
                }
            } catch (IOException | UncheckedIOException _) {
                // The stream of a process that was ended closes under its reader: nothing more is to be had.
            }
        });
    }

    private static void remember(Deque<String> tail, String line) {
        synchronized (tail) {
            tail.addLast(line);
            if (tail.size() > TAIL_LINES) {
                tail.removeFirst();
            }
        }
    }

    /** Standard error tells why, where there is any: a parallel make goes on printing after what failed. */
    private String ending() {
        String errors = joined(errorTail);
        String text = errors.isEmpty() ? joined(outputTail) : errors;
        return text.isEmpty() ? "" : ":\n" + text;
    }

    private static String joined(Deque<String> tail) {
        synchronized (tail) {
            return String.join("\n", tail);
        }
    }

    private String describe() {
        return String.join(" ", builder.command());
    }
}
