// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.target.capture.Capture;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.guest.GuestKernel;
import org.folioscope.target.qemu.QemuCommand;
import org.folioscope.target.qemu.QemuProcess;
import org.folioscope.target.qemu.RunDirectory;
import org.folioscope.target.qmp.Qmp;

/**
 * A guest that we launched: QEMU, the agent in it, and the directory of its files. Closing it ends QEMU and removes the
 * directory.
 */
public final class ManagedGuest implements AutoCloseable {

    /** What each guest's kernel is told: its console, and to end QEMU when it panics (which starts with -no-reboot). */
    public static final String PARAMETERS = "console=ttyS0 panic=-1 loglevel=6";

    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    /** A boot takes seconds; without hardware virtualization and on a busy host, minutes. */
    public static final Duration BOOT_LIMIT = Duration.ofMinutes(10);

    /** A guest that panics ends QEMU, and its channel breaks a moment before. */
    private static final Duration LAST_WORDS_LIMIT = Duration.ofSeconds(5);

    /** For commands of the monitor that QEMU answers at once; its main loop can be held up by a busy guest. */
    private static final Duration MONITOR_LIMIT = Duration.ofMinutes(1);

    private final RunDirectory run;
    private final QemuProcess qemu;
    private final GuestAgent agent;

    private ManagedGuest(RunDirectory run, QemuProcess qemu, GuestAgent agent) {
        this.run = run;
        this.qemu = qemu;
        this.agent = agent;
    }

    /**
     * Boots {@code kernel} and waits for its agent.
     *
     * @param command the machine; its kernel is set here
     * @param parameters added to {@link #PARAMETERS} and to what the machine's IOMMU asks for
     * @throws TargetException when the guest doesn't come up; the message has the end of its console
     */
    @SuppressWarnings("resource") // the result closes its agent
    public static ManagedGuest boot(
            QemuCommand command, GuestKernel kernel, Path initramfs, String parameters, Progress progress)
            throws IOException {
        progress.begin("Booting " + kernel.release(), -1);
        String line = Stream.of(PARAMETERS, command.iommu().kernelParameters(), parameters)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        command.kernel(kernel.image(), initramfs, line);
        RunDirectory run = RunDirectory.create(command.memory());
        QemuProcess qemu = null;
        ManagedGuest guest = null;
        try {
            qemu = QemuProcess.start(command, run, START_LIMIT);
            guest = new ManagedGuest(run, qemu, greet(qemu, run, progress));
            return guest;
        } finally {
            if (guest == null) {
                end(qemu, run);
            }
        }
    }

    private static GuestAgent greet(QemuProcess qemu, RunDirectory run, Progress progress) throws IOException {
        try {
            return GuestAgent.connect(run.agentSocket(), progress, BOOT_LIMIT);
        } catch (TargetException e) {
            qemu.awaitEnd(LAST_WORDS_LIMIT);
            throw new TargetException("the guest does not come up: " + e.getMessage() + "\n" + qemu.describe(), e);
        }
    }

    public QemuProcess qemu() {
        return qemu;
    }

    public Qmp qmp() {
        return qemu.qmp();
    }

    public GuestAgent agent() {
        return agent;
    }

    public RunDirectory run() {
        return run;
    }

    public Capture capture() {
        return new Capture(qemu.qmp(), run.ram());
    }

    /** Stops the VM; memory does not change until {@link #resume}. */
    public void pause() throws IOException {
        qemu.qmp().execute("stop", MONITOR_LIMIT);
    }

    public void resume() throws IOException {
        qemu.qmp().execute("cont", MONITOR_LIMIT);
    }

    @Override
    public void close() throws IOException {
        try (agent) {
            end(qemu, run);
        }
    }

    private static void end(QemuProcess qemu, RunDirectory run) throws IOException {
        try (run) {
            if (qemu != null) {
                qemu.close();
            }
        }
    }
}
