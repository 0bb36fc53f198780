// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the window would not answer: a thread asks the window's own one for a sign of life again and again. Nothing is
 * measured, and nothing written, unless the system property {@code folioscope.pauses} names a file; no test depends on it.
 */
public final class Pauses implements AutoCloseable {

    /** Time between two questions, milliseconds. */
    private static final int REST = 2;

    /** A wait as long as this, nanoseconds, is late. */
    private static final long LATE = 50_000_000;

    /** Where the window's thread has worked for as long as this, nanoseconds of processor time, it is told what it does. */
    private static final long BUSY = 30_000_000;

    /** Calls of a stack that are told. */
    private static final int CALLS = 30;

    private final Display display = Display.getCurrent();
    private final Thread window = Thread.currentThread();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread asking = new Thread(this::ask, "Pauses");
    private final String file = System.getProperty("folioscope.pauses");
    private final StringBuilder report = new StringBuilder();
    private volatile boolean ended;
    private long worst;
    private long worstWork;
    private int signs;
    private int late;
    private String doing = "";

    private Pauses() {}

    /** Begins; on the user interface thread. */
    public static Pauses watch() {
        Pauses pauses = new Pauses();
        if (pauses.file != null) {
            pauses.asking.setDaemon(true);
            pauses.asking.start();
        }
        return pauses;
    }

    /** Another step begins; tells of the one before. */
    public void step(String name) {
        synchronized (report) {
            tell();
            doing = name;
            worst = 0;
            worstWork = 0;
            signs = 0;
            late = 0;
        }
    }

    private void tell() {
        if (!doing.isEmpty()) {
            report.append(String.format(
                    "%-40s %,6d signs, %d later than 50 ms; worst %5.1f ms, of it processor time %5.1f ms%n",
                    doing, signs, late, worst / 1e6, worstWork / 1e6));
        }
    }

    private void ask() {
        while (!ended && !display.isDisposed()) {
            CountDownLatch sign = new CountDownLatch(1);
            long work = threads.getThreadCpuTime(window.threadId());
            long from = System.nanoTime();
            display.asyncExec(sign::countDown);
            try {
                StackTraceElement[] busy = null;
                while (!sign.await(REST, TimeUnit.MILLISECONDS)) {
                    if (busy == null && threads.getThreadCpuTime(window.threadId()) - work > BUSY) {
                        busy = window.getStackTrace();
                        remember(busy);
                    }
                }
                long took = System.nanoTime() - from;
                long worked = threads.getThreadCpuTime(window.threadId()) - work;
                synchronized (report) {
                    signs++;
                    late += took > LATE ? 1 : 0;
                    worst = Math.max(worst, took);
                    worstWork = Math.max(worstWork, worked);
                }
                TimeUnit.MILLISECONDS.sleep(REST);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private void remember(StackTraceElement[] stack) {
        synchronized (report) {
            report.append("  busy in ").append(doing).append(":\n");
            for (int i = 0; i < Math.min(stack.length, CALLS); i++) {
                report.append("    ").append(stack[i]).append('\n');
            }
        }
    }

    @Override
    public void close() {
        ended = true;
        asking.interrupt();
        if (file != null) {
            step("");
            try {
                Files.writeString(
                        Path.of(file), report.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
