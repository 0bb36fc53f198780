// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.target.RunState;
import org.folioscope.target.Target;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.TargetException;
import org.folioscope.target.capture.Capture;
import org.folioscope.target.console.Console;
import org.folioscope.target.console.ConsoleListener;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.guest.GuestKernel;
import org.folioscope.target.qemu.QemuCommand;
import org.folioscope.target.qemu.QemuProcess;
import org.folioscope.target.qemu.RunDirectory;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.qmp.QmpException;
import org.folioscope.target.snapshots.VmSnapshots;

/**
 * A VM that was launched here and ends with us: QEMU, its console, the agent in its guest, its snapshots. Closing it ends
 * QEMU and removes its directory. Safe for use by several threads at once; the agent is for one at a time.
 *
 * <p>A guest that panics or restarts does not end QEMU: the VM stays paused with its memory as it was, to be captured, or
 * set back to a snapshot. A guest that powers itself off does end it.
 */
@SuppressWarnings("resource") // what is opened here is closed by close()
public final class ManagedTarget implements AutoCloseable {

    /** A boot takes seconds; without hardware virtualization and on a busy host, minutes. */
    public static final Duration BOOT_LIMIT = Duration.ofMinutes(10);

    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    /** For commands of the monitor that QEMU answers at once; its main loop can be held up by a busy guest. */
    private static final Duration MONITOR_LIMIT = Duration.ofMinutes(1);

    private final LaunchConfiguration configuration;
    private final LaunchParts parts;
    private final RunDirectory run;
    private final QemuProcess qemu;
    private final Console console;
    private final GuestAgent agent;
    private final StateWatch watch;
    private final Target target;
    private final VmSnapshots snapshots;

    private ManagedTarget(LaunchConfiguration configuration, LaunchParts parts, RunDirectory run, QemuProcess qemu)
            throws IOException {
        this.configuration = configuration;
        this.parts = parts;
        this.run = run;
        this.qemu = qemu;
        console = Console.connect(run.consoleSocket(), qemu.consoleLog());
        agent = configuration.hasAgent() ? GuestAgent.at(run.agentSocket()) : null;
        watch = new StateWatch(qemu, console, new GuestFate());
        target = Target.of(
                new Target.Facts(configuration.name(), address(configuration, run, qemu), run.ram()), qemu.qmp());
        snapshots = new VmSnapshots(qemu.qmp(), new SetBack());
    }

    private static TargetAddress address(LaunchConfiguration configuration, RunDirectory run, QemuProcess qemu) {
        return new TargetAddress(
                OptionalLong.of(qemu.pid()),
                Optional.of(UnixDomainSocketAddress.of(run.monitorSocket())),
                configuration.gdb() ? Optional.of(UnixDomainSocketAddress.of(run.gdbSocket())) : Optional.empty());
    }

    /** {@link #launch(LaunchConfiguration, LaunchOptions, Progress)} with {@link LaunchOptions#DEFAULTS}. */
    public static ManagedTarget launch(LaunchConfiguration configuration, Progress progress) throws IOException {
        return launch(configuration, LaunchOptions.DEFAULTS, progress);
    }

    /**
     * {@link #start}s a VM, and waits for its agent if its initramfs has one and it is not to start paused.
     *
     * @throws TargetException when the guest doesn't come up; the message has the end of its console
     */
    public static ManagedTarget launch(LaunchConfiguration configuration, LaunchOptions options, Progress progress)
            throws IOException {
        ManagedTarget target = start(configuration, options, progress);
        boolean up = false;
        try {
            if (target.hasAgent() && !options.paused()) {
                target.awaitAgent(progress, BOOT_LIMIT);
            }
            up = true;
            return target;
        } finally {
            if (!up) {
                target.close();
            }
        }
    }

    /**
     * Fetches or builds what the configuration names, and starts a VM: its console and monitors are there, and the guest
     * boots.
     *
     * @throws TargetException when the configuration is not right, something of it can't be had, or QEMU refuses it
     */
    public static ManagedTarget start(LaunchConfiguration configuration, LaunchOptions options, Progress progress)
            throws IOException {
        configuration.validate();
        LaunchParts parts = LaunchParts.resolve(configuration, options.cache(), progress);
        progress.begin("Starting QEMU", -1);
        progress.check();
        RunDirectory run = RunDirectory.create(configuration.memory());
        QemuProcess qemu = null;
        ManagedTarget target = null;
        boolean started = false;
        try {
            QemuCommand command = parts.command(configuration, options, run);
            qemu = QemuProcess.start(command, run, START_LIMIT, options.wireLog());
            target = new ManagedTarget(configuration, parts, run, qemu);
            target.begin(options);
            started = true;
            return target;
        } finally {
            if (!started) {
                end(target, qemu, run);
            }
        }
    }

    private static void end(ManagedTarget target, QemuProcess qemu, RunDirectory run) throws IOException {
        if (target != null) {
            target.close();
            return;
        }
        try (run) {
            if (qemu != null) {
                qemu.close();
            }
        }
    }

    private void begin(LaunchOptions options) throws IOException {
        if (agent != null && options.snapshot() != null) {
            agent.renew();
        }
        watch.start();
        if (!options.paused()) {
            resume();
        }
    }

    public LaunchConfiguration configuration() {
        return configuration;
    }

    /** The kernel that was booted; the guest may have gone on to another one by kexec. */
    public GuestKernel kernel() {
        return parts.kernel();
    }

    /** The initramfs that it was booted with. */
    public Path initramfs() {
        return parts.initramfs();
    }

    /** The VM as all parts see it that work with attached ones too. It ends with this. */
    public Target target() {
        return target;
    }

    public Console console() {
        return console;
    }

    /** Whether the guest runs our initramfs, and so has an agent. */
    public boolean hasAgent() {
        return agent != null;
    }

    /**
     * The agent in the guest, the same object for as long as the VM lives: after {@link VmSnapshots#load} its next call
     * brings it in step again. Its calls fail at once when the guest panics or QEMU ends.
     *
     * @throws TargetException when the guest has none
     */
    public GuestAgent agent() throws TargetException {
        if (agent == null) {
            throw new TargetException("the guest has no agent, because it runs another initramfs than ours: "
                    + configuration.initramfs());
        }
        return agent;
    }

    /**
     * Waits until the guest has come up.
     *
     * @throws TargetException when it doesn't; the message has the end of its console
     */
    public GuestAgent awaitAgent(Progress progress, Duration limit) throws IOException {
        progress.begin("Booting " + kernel().release(), -1);
        try {
            agent().greet(progress, limit);
        } catch (TargetException e) {
            throw new TargetException("the guest does not come up: " + e.getMessage() + "\n" + qemu.describe(), e);
        }
        return agent;
    }

    /** The saved states of this VM; loading one brings agent and console in step. */
    public VmSnapshots snapshots() {
        return snapshots;
    }

    public QemuProcess process() {
        return qemu;
    }

    public Qmp qmp() {
        return qemu.qmp();
    }

    public Capture capture() throws IOException {
        return target.capture();
    }

    /** What the VM does now. */
    public RunState runState() {
        return watch.state();
    }

    /** Why it does so, as {@link StateListener#changed} tells it. */
    public String reason() {
        return watch.reason();
    }

    /** The listener is called at once with the present state, and on a thread of the VM's later. */
    public void addStateListener(StateListener listener) {
        watch.add(listener);
    }

    public void removeStateListener(StateListener listener) {
        watch.remove(listener);
    }

    /** Stops the VM; memory does not change until {@link #resume}. */
    public void pause() throws IOException {
        qmp().execute("stop", MONITOR_LIMIT);
    }

    /** @throws TargetException when its guest has panicked, restarted or switched itself off: there is nothing to resume */
    public void resume() throws IOException {
        String fate = watch.fate();
        if (fate != null) {
            throw new TargetException("the VM can't go on: " + fate + "; reset it, or go back to a snapshot");
        }
        qmp().execute("cont", MONITOR_LIMIT);
    }

    /** Restarts the VM as its reset button does, also after a panic; it boots the configuration's kernel again. */
    public void reset() throws IOException {
        loseGuest("the VM was reset");
        // The firmware restarts once more by itself; what restarts after the kernel's first word is the guest.
        console.addListener(new FirstWord(), console.position());
        pressReset();
        if (agent != null) {
            agent.renew();
        }
        qmp().execute("cont", MONITOR_LIMIT);
    }

    /** Leaves a VM whose guest has ended paused. A restart of the guest's own no longer counts as its end. */
    private void pressReset() throws IOException {
        CompletableFuture<Void> done = watch.nextReset();
        try {
            onRestart("reset");
            qmp().execute("system_reset", MONITOR_LIMIT);
            done.get(MONITOR_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw new TargetException("QEMU did not reset the VM within " + MONITOR_LIMIT.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new TargetException("the VM can't be reset: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    private void onRestart(String action) throws QmpException {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("reboot", action);
        qmp().execute("set-action", arguments, MONITOR_LIMIT);
    }

    /** Presses the power button; a guest that doesn't listen to ACPI, such as ours, takes no notice. */
    public void powerDown() throws IOException {
        qmp().execute("system_powerdown", MONITOR_LIMIT);
    }

    private void loseGuest(String reason) {
        if (agent != null) {
            try {
                agent.lose(reason);
            } catch (IOException _) {
                // a connection that can't be closed properly is closed all the same
            }
        }
    }

    /** Ends QEMU and removes its directory. */
    @Override
    public void close() throws IOException {
        try (run) {
            loseGuest("the VM was ended");
            target.close();
            qemu.close();
            console.close();
        }
    }

    private final class GuestFate implements StateWatch.Owner {

        @Override
        public void guestLost(String reason) {
            loseGuest(reason);
        }

        @Override
        public void poweredOff() {
            try {
                qmp().submit("quit", new JsonObject());
            } catch (QmpException _) {
                // it has ended by itself
            }
        }
    }

    private final class FirstWord implements ConsoleListener {

        @Override
        public void written(byte[] bytes, long position) {
            console.removeListener(this);
            try {
                onRestart("shutdown");
            } catch (QmpException _) {
                // the VM has ended
            }
        }
    }

    private final class SetBack implements VmSnapshots.Guard {

        @Override
        public void beforeLoad() throws IOException {
            loseGuest("the VM was set back to a snapshot");
            String status = qmp().execute("query-status", MONITOR_LIMIT)
                    .getAsJsonObject()
                    .get("status")
                    .getAsString();
            if (status.equals("shutdown")) {
                pressReset(); // QEMU lets a VM whose guest has ended go on only after a reset
                onRestart("shutdown");
            }
        }

        @Override
        public void afterLoad() {
            if (agent != null) {
                agent.renew();
            }
        }
    }
}
