// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.model;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.target.RunState;
import org.folioscope.target.Target;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.TargetException;
import org.folioscope.target.capture.Capture;
import org.folioscope.target.console.Console;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.target.launch.StateListener;
import org.folioscope.target.live.Freeze;
import org.folioscope.target.live.LiveImage;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.snapshots.VmSnapshot;
import org.folioscope.target.snapshots.VmSnapshots;
import org.folioscope.target.write.LiveWriter;
import org.folioscope.target.write.WriteGrant;
import org.folioscope.target.write.WriteGrants;

/**
 * A VM that the window is connected to: launched here, or attached to. What it tells is for the user interface thread and
 * never waits; what takes a {@link Progress} or throws is for worker threads.
 */
public final class OpenTarget {

    /** A VM answers this in a moment, or it hangs. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Target target;
    private final ManagedTarget managed;
    private final boolean ours;
    private RunState state = RunState.of("running");
    private String reason = "";
    private String kernel = "";
    private String wayOfReading = "";
    private List<VmSnapshot> snapshots = List.of();
    private String snapshotsProblem = "";
    private volatile Freeze freeze;
    private boolean closed;

    static OpenTarget attached(Target target) {
        return new OpenTarget(target, null, false);
    }

    /** @param ours whether it is ours to end */
    @SuppressWarnings("resource") // ends with the VM that was launched
    static OpenTarget launched(ManagedTarget managed, boolean ours) {
        return new OpenTarget(managed.target(), managed, ours);
    }

    private OpenTarget(Target target, ManagedTarget managed, boolean ours) {
        this.target = target;
        this.managed = managed;
        this.ours = ours;
        if (managed != null) {
            kernel = managed.kernel().release();
        }
    }

    /** Who may write to its memory. */
    public WriteGrants grants() {
        return target.grants();
    }

    /** Writes to its memory as long as {@code grant} counts. For a worker thread. */
    public LiveWriter writer(WriteGrant grant) throws IOException {
        return target.writer(grant);
    }

    public TargetAddress address() {
        return target.address();
    }

    /** QEMU's process id, where it is known. */
    public OptionalLong pid() {
        return target.pid();
    }

    /** Empty where there is no QMP monitor. */
    public Optional<String> qemuVersion() {
        return target.qmp().map(Qmp::version);
    }

    /** How it was launched; empty for a VM that was attached to. */
    public Optional<LaunchConfiguration> configuration() {
        return Optional.ofNullable(managed).map(ManagedTarget::configuration);
    }

    /** Opens its memory, which the caller closes. For a worker thread. */
    public LiveImage image(Progress progress) throws IOException {
        return target.image(progress);
    }

    /** For a worker thread. */
    public Capture capture() throws IOException {
        return target.capture();
    }

    /** Whether End ends it: not where somebody else launched it. */
    public boolean endsWithWindow() {
        return ours && managed != null;
    }

    public String name() {
        return target.name();
    }

    /** As it was asked for last. */
    public RunState state() {
        return state;
    }

    /** Why it is so, a sentence; may be empty. */
    public String reason() {
        return reason;
    }

    /** Whether it was frozen here, and goes on when that ends. */
    public boolean isFrozen() {
        return freeze != null;
    }

    public boolean isEnded() {
        return state.kind() == RunState.Kind.ENDED;
    }

    /** Release of its kernel, empty until it is known. */
    public String kernel() {
        return kernel;
    }

    /** How its memory is read; empty until its live image was opened. */
    public String wayOfReading() {
        return wayOfReading;
    }

    /** Its VM snapshots, oldest first, as they were listed last. */
    public List<VmSnapshot> snapshots() {
        return snapshots;
    }

    /** Why there can't be any; empty where there can. */
    public String snapshotsProblem() {
        return snapshotsProblem;
    }

    /** Its serial port; empty for a VM that was attached to. */
    public Optional<Console> console() {
        return Optional.ofNullable(managed).map(ManagedTarget::console);
    }

    boolean setState(RunState now, String why) {
        boolean changed = !now.equals(state) || !why.isEmpty() && !why.equals(reason);
        state = now;
        reason = why.isEmpty() && !changed ? reason : why;
        return changed;
    }

    boolean setSnapshots(List<VmSnapshot> now, String problem) {
        boolean changed = !now.equals(snapshots) || !problem.equals(snapshotsProblem);
        snapshots = now;
        snapshotsProblem = problem;
        return changed;
    }

    void setKernel(String release) {
        kernel = release;
    }

    void setWayOfReading(String way) {
        wayOfReading = way;
    }

    void onState(StateListener listener) {
        if (managed != null) {
            managed.addStateListener(listener);
        }
    }

    /** What the VM does now. For a worker thread. */
    RunState ask() throws IOException {
        return managed != null ? managed.runState() : target.runState();
    }

    /** Its saved states. */
    public VmSnapshots vmSnapshots() throws IOException {
        return managed != null ? managed.snapshots() : new VmSnapshots(qmp("VM snapshots"));
    }

    private Qmp qmp(String what) throws TargetException {
        return target.qmp()
                .orElseThrow(() -> new TargetException(what + " of " + name()
                        + " need its QMP monitor, and it was attached to by its GDB stub alone"));
    }

    /** Pauses the VM until {@link #resume}, or its live image is closed, or the window is. For a worker thread. */
    public synchronized void freeze(Progress progress) throws IOException {
        if (freeze == null) {
            if (closed) {
                throw new TargetException(name() + " is not attached any more");
            }
            freeze = target.freeze(progress);
        }
    }

    /** Ends the freeze, or else lets a VM go on that something else paused. For a worker thread. */
    public void resume() throws IOException {
        if (!unfreeze()) {
            if (managed != null) {
                managed.resume();
            } else {
                qmp("Resuming").execute("cont", LIMIT);
            }
        }
    }

    /** Ends the freeze, if there is one. For a worker thread. */
    public synchronized boolean unfreeze() throws IOException {
        Freeze held = freeze;
        freeze = null;
        if (held == null) {
            return false;
        }
        held.close();
        return held.resumes();
    }

    /** Ends a VM that ends with the window, lets go of any other. For a worker thread. */
    synchronized void close() throws IOException {
        closed = true;
        unfreeze();
        if (endsWithWindow()) {
            managed.close();
        } else if (managed == null) {
            target.close();
        }
    }
}
