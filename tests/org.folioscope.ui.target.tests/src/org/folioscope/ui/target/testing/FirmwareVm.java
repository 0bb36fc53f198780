// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.testing;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.qmp.QmpClient;

/**
 * A real QEMU that nobody of ours launched, with no guest but its firmware. It has two monitors: one to attach to, and one
 * of which a test learns the truth.
 */
public final class FirmwareVm implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final Path folder;
    private final QmpClient truth;

    private FirmwareVm(Process process, Path folder, QmpClient truth) {
        this.process = process;
        this.folder = folder;
        this.truth = truth;
    }

    @SuppressWarnings("resource") // closed with the VM
    public static FirmwareVm start(String name) throws Exception {
        Path folder = Files.createTempDirectory("vm");
        Process process = new ProcessBuilder(List.of(
                        "qemu-system-x86_64",
                        "-name",
                        name,
                        "-machine",
                        "q35",
                        "-m",
                        "16M",
                        "-nodefaults",
                        "-display",
                        "none",
                        "-qmp",
                        "unix:" + folder.resolve("qmp") + ",server=on,wait=off",
                        "-qmp",
                        "unix:" + folder.resolve("truth") + ",server=on,wait=off"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            return new FirmwareVm(process, folder, connect(process, folder.resolve("truth")));
        } catch (IOException e) {
            process.destroyForcibly();
            throw new IOException(e.getMessage() + "\n" + Files.readString(folder.resolve("log")), e);
        }
    }

    /** QEMU makes its sockets a moment after it was started. */
    private static QmpClient connect(Process process, Path socket) throws IOException, InterruptedException {
        while (true) {
            try {
                return QmpClient.connect(socket, LIMIT);
            } catch (IOException e) {
                if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                    throw e;
                }
            }
        }
    }

    public long pid() {
        return process.pid();
    }

    public TargetAddress address() {
        return TargetAddress.ofQmp(UnixDomainSocketAddress.of(folder.resolve("qmp")));
    }

    /** Whether its CPUs run, as QEMU says. */
    public boolean isRunning() {
        try {
            JsonElement status = truth.execute("query-status", LIMIT);
            return status.getAsJsonObject().get("running").getAsBoolean();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Ends it as a crash would. */
    public void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() throws Exception {
        truth.close();
        process.destroyForcibly().waitFor();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
