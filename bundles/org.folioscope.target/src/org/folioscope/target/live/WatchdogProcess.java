// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.folioscope.base.CancelledException;
import org.folioscope.target.TargetException;

/** Our end of a {@link Watchdog}. Closing it lets the watchdog end; a VM that is still held then goes on. */
final class WatchdogProcess implements AutoCloseable {

    private static final long LIMIT_SECONDS = 60;

    private final Process process;
    private final BufferedReader output;
    private final Writer input;

    private WatchdogProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.US_ASCII);
        this.input = process.outputWriter(StandardCharsets.US_ASCII);
    }

    static WatchdogProcess forGdb(SocketAddress address) throws IOException {
        return start("gdb", address);
    }

    static WatchdogProcess forQmp(SocketAddress address) throws IOException {
        return start("qmp", address);
    }

    @SuppressWarnings("resource") // the result is closed by whoever asked for it
    private static WatchdogProcess start(String protocol, SocketAddress address) throws IOException {
        List<String> words = new ArrayList<>();
        // In a session of its own, so that a terminal's Ctrl+C or hang-up does not reach it.
        words.add("setsid");
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx16m", "-XX:-UsePerfData", "-cp"));
        words.add(classPath());
        words.add(Watchdog.class.getName());
        words.add(protocol);
        if (address instanceof InetSocketAddress inet) {
            words.addAll(List.of(inet.getHostString(), Integer.toString(inet.getPort())));
        } else {
            words.add(address.toString());
        }
        Process process;
        try {
            process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new TargetException(
                    "the watchdog that lets the VM go on should this program be killed can't be started ("
                            + e.getMessage() + "); on Debian, install setsid with: apt-get install util-linux",
                    e);
        }
        WatchdogProcess watchdog = new WatchdogProcess(process);
        try {
            watchdog.expect(Watchdog.READY);
        } catch (IOException | RuntimeException e) {
            watchdog.close();
            throw e;
        }
        return watchdog;
    }

    /** The jar or folder that this class was loaded from, and where development tools put its classes. */
    private static String classPath() {
        Path place = Path.of(Watchdog.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return place + ":" + place.resolve("target/classes") + ":" + place.resolve("bin");
    }

    /** To be called before the VM is paused; returns when the watchdog knows. */
    void hold() throws IOException {
        tell(Watchdog.HOLD);
    }

    /** To be called when the VM goes on. */
    void release() throws IOException {
        tell(Watchdog.RELEASE);
    }

    private synchronized void tell(String word) throws IOException {
        input.write(word + "\n");
        input.flush();
        expect(word);
    }

    private void expect(String word) throws IOException {
        CompletableFuture<String> line = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                line.complete(output.readLine());
            } catch (IOException e) {
                line.completeExceptionally(e);
            }
        });
        String found;
        try {
            found = line.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new TargetException("the watchdog process does not answer", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
        if (!word.equals(found)) {
            throw new TargetException("the watchdog process does not work: expected \"" + word + "\", found "
                    + (found == null ? "its end" : "\"" + found + "\""));
        }
    }

    /** Its process id. */
    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException _) {
            // it has ended already
        }
        if (!process.isAlive()) {
            return;
        }
        process.onExit().orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).exceptionally(_ -> process.destroyForcibly());
    }
}
