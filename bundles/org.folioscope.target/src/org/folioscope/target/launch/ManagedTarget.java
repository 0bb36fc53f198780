// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import java.io.IOException;
import java.time.Duration;
import org.folioscope.base.Progress;
import org.folioscope.target.RunState;
import org.folioscope.target.Target;
import org.folioscope.target.TargetException;
import org.folioscope.target.capture.Capture;
import org.folioscope.target.console.Console;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.guest.GuestKernel;
import org.folioscope.target.qemu.QemuProcess;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.snapshots.VmSnapshots;

/**
 * A VM that was launched here and ends with us: QEMU, its console, the agent in its guest, its snapshots. Closing it ends
 * QEMU and removes its directory. Safe for use by several threads at once.
 *
 * <p>A guest that panics or restarts does not end QEMU: the VM stays paused with its memory as it was, to be captured, or
 * set back to a snapshot. A guest that powers itself off does end it.
 */
public final class ManagedTarget implements AutoCloseable {

    /** A boot takes seconds; without hardware virtualization and on a busy host, minutes. */
    public static final Duration BOOT_LIMIT = Duration.ofMinutes(10);

    private ManagedTarget() {}

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
        throw new TargetException("not there yet");
    }

    /**
     * Fetches or builds what the configuration names, and starts a VM: its console and monitors are there, and the guest
     * boots.
     *
     * @throws TargetException when the configuration is not right, something of it can't be had, or QEMU refuses it
     */
    public static ManagedTarget start(LaunchConfiguration configuration, LaunchOptions options, Progress progress)
            throws IOException {
        throw new TargetException("not there yet");
    }

    public LaunchConfiguration configuration() {
        throw new UnsupportedOperationException();
    }

    /** The kernel that was booted; the guest may have gone on to another one by kexec. */
    public GuestKernel kernel() {
        throw new UnsupportedOperationException();
    }

    /** The VM as all parts see it that work with attached ones too. It ends with this. */
    public Target target() {
        throw new UnsupportedOperationException();
    }

    public Console console() {
        throw new UnsupportedOperationException();
    }

    /** Whether the guest runs our initramfs, and so has an agent. */
    public boolean hasAgent() {
        throw new UnsupportedOperationException();
    }

    /**
     * The agent in the guest, the same object for as long as the VM lives: after {@link VmSnapshots#load} its next call
     * brings it in step again. Its calls fail at once when the guest panics or QEMU ends.
     *
     * @throws TargetException when the guest has none, or has not come up yet ({@link #awaitAgent})
     */
    public GuestAgent agent() throws TargetException {
        throw new TargetException("not there yet");
    }

    /**
     * Waits until the guest has come up.
     *
     * @throws TargetException when it doesn't; the message has the end of its console
     */
    public GuestAgent awaitAgent(Progress progress, Duration limit) throws IOException {
        throw new TargetException("not there yet");
    }

    /** The saved states of this VM; loading one brings agent and console in step. */
    public VmSnapshots snapshots() {
        throw new UnsupportedOperationException();
    }

    public QemuProcess process() {
        throw new UnsupportedOperationException();
    }

    public Qmp qmp() {
        return process().qmp();
    }

    public Capture capture() throws IOException {
        return target().capture();
    }

    /** What the VM does now. */
    public RunState runState() {
        throw new UnsupportedOperationException();
    }

    /** Why it does so, as {@link StateListener#changed} tells it. */
    public String reason() {
        throw new UnsupportedOperationException();
    }

    /** The listener is called on a thread of the VM's, first with the present state. */
    public void addStateListener(StateListener listener) {
        throw new UnsupportedOperationException();
    }

    public void removeStateListener(StateListener listener) {
        throw new UnsupportedOperationException();
    }

    /** Stops the VM; memory does not change until {@link #resume}. */
    public void pause() throws IOException {
        throw new TargetException("not there yet");
    }

    public void resume() throws IOException {
        throw new TargetException("not there yet");
    }

    /** Restarts the VM as its reset button does; it boots the configuration's kernel again. */
    public void reset() throws IOException {
        throw new TargetException("not there yet");
    }

    /** Presses the power button; a guest without ACPI, such as ours, takes no notice. */
    public void powerDown() throws IOException {
        throw new TargetException("not there yet");
    }

    /** Ends QEMU and removes its directory. */
    @Override
    public void close() throws IOException {}
}
