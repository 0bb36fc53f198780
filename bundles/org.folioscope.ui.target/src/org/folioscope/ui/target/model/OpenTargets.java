// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.folioscope.target.RunState;
import org.folioscope.target.Target;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.LaunchOptions;
import org.folioscope.target.launch.ManagedTarget;
import org.folioscope.target.live.LocalQemu;
import org.folioscope.target.snapshots.VmSnapshot;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.jobs.ReadJob;

/**
 * The VMs that this window knows: those that it launched or attached to, those that are being launched, and the QEMU
 * processes of this machine. Belongs to the user interface thread; listeners are called on it.
 */
public final class OpenTargets {

    private static final OpenTargets INSTANCE = new OpenTargets();

    private final List<OpenTarget> targets = new ArrayList<>();
    private final List<PendingLaunch> launches = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final WindowClose windowClose = new WindowClose(this);
    private List<LocalQemu> local = List.of();

    OpenTargets() {}

    public static OpenTargets instance() {
        return INSTANCE;
    }

    /** In the order in which they came. */
    public List<OpenTarget> all() {
        return List.copyOf(targets);
    }

    /** Those that are not there yet, and those that failed and were not dismissed. */
    public List<PendingLaunch> launches() {
        return List.copyOf(launches);
    }

    /** QEMU processes of this machine that the window neither launches nor is connected to, as they were listed last. */
    public List<LocalQemu> others() {
        return local.stream()
                .filter(qemu ->
                        qemu.owner().orElse(0) != ProcessHandle.current().pid())
                .filter(qemu -> targets.stream().noneMatch(open -> isOf(open, qemu)))
                .toList();
    }

    private static boolean isOf(OpenTarget open, LocalQemu qemu) {
        return open.pid().isPresent() && open.pid().getAsLong() == qemu.pid();
    }

    /** {@code listener} is run whenever anything has changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }

    /**
     * Attaches in the background.
     *
     * @param done takes the VM
     * @param failed takes the reason where it can't be
     */
    public Job attach(TargetAddress address, Consumer<OpenTarget> done, Consumer<Problem> failed) {
        Optional<OpenTarget> there = find(address);
        if (there.isPresent()) {
            done.accept(there.get());
            return null;
        }
        Display display = Display.getCurrent();
        return ReadJob.start(
                "Attaching to " + address,
                this,
                progress -> {
                    Target target = Target.attach(address, progress);
                    // Not by the job's answer, which a cancel would drop with the connection open.
                    display.asyncExec(() -> done.accept(add(OpenTarget.attached(target))));
                    return target;
                },
                _ -> {},
                failed);
    }

    private Optional<OpenTarget> find(TargetAddress address) {
        return targets.stream()
                .filter(open -> !open.isEnded())
                .filter(open -> open.address().equals(address)
                        || address.pid().isPresent() && address.pid().equals(open.pid()))
                .findFirst();
    }

    /**
     * Launches a VM in the background, which may take minutes where its kernel has to be built first.
     *
     * @param done takes the VM as soon as it boots
     */
    public PendingLaunch launch(LaunchConfiguration configuration, LaunchOptions options, Consumer<OpenTarget> done) {
        PendingLaunch launch = new PendingLaunch(configuration);
        Display display = Display.getCurrent();
        ReadJob<?> job = ReadJob.start(
                "Launching " + configuration.name(),
                this,
                progress -> {
                    ManagedTarget started = ManagedTarget.start(
                            configuration,
                            options,
                            new StageProgress(progress, stage -> display.asyncExec(() -> stage(launch, stage))));
                    display.asyncExec(() -> {
                        launches.remove(launch);
                        done.accept(add(OpenTarget.launched(started, true)));
                    });
                    return started;
                },
                _ -> {},
                problem -> {
                    launch.failed(problem);
                    changed();
                });
        launch.setJob(job);
        launches.add(launch);
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!event.getResult().isOK() && !display.isDisposed()) {
                    display.asyncExec(() -> dismiss(launch));
                }
            }
        });
        changed();
        return launch;
    }

    private void stage(PendingLaunch launch, String stage) {
        launch.setStage(stage);
        changed();
    }

    /** Forgets a launch that failed or was cancelled. */
    public void dismiss(PendingLaunch launch) {
        if (launches.remove(launch)) {
            changed();
        }
    }

    /** Shows a VM that somebody else launched, and ends; {@link #forget} it before it is closed. */
    public OpenTarget show(ManagedTarget managed) {
        return add(OpenTarget.launched(managed, false));
    }

    private OpenTarget add(OpenTarget open) {
        Display display = Display.getCurrent();
        windowClose.install();
        targets.add(open);
        open.onState((state, reason) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> state(open, state, reason));
            }
        });
        open.grants().addListener(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::changed);
            }
        });
        changed();
        listSnapshots(open);
        return open;
    }

    private void state(OpenTarget open, RunState state, String reason) {
        if (open.setState(state, reason)) {
            changed();
        }
    }

    /** Asks for the VM's snapshots anew. */
    public void listSnapshots(OpenTarget open) {
        ReadJob.start(
                "Listing the VM snapshots of " + open.name(),
                open,
                _ -> open.vmSnapshots().list(),
                found -> snapshots(open, found, ""),
                problem -> snapshots(open, List.of(), problem.sentence()));
    }

    private void snapshots(OpenTarget open, List<VmSnapshot> found, String problem) {
        if (open.setSnapshots(found, problem)) {
            changed();
        }
    }

    /** Takes what a look at this machine and its VMs has found. */
    void found(List<LocalQemu> qemus, List<Runnable> states) {
        boolean other = !qemus.equals(local);
        local = qemus;
        states.forEach(Runnable::run);
        if (other) {
            changed();
        }
    }

    /** The VM's image was read: what is known by that. */
    public void read(OpenTarget open, String wayOfReading, String kernel) {
        if (!open.wayOfReading().equals(wayOfReading) || !open.kernel().equals(kernel)) {
            open.setWayOfReading(wayOfReading);
            open.setKernel(kernel);
            changed();
        }
    }

    Runnable update(OpenTarget open, RunState state, String reason) {
        return () -> state(open, state, reason);
    }

    /** Ends a VM that was launched here, or lets go of one that was attached to; in the background. */
    public void close(OpenTarget open, Consumer<Problem> failed) {
        forget(open);
        Job.getJobManager().cancel(open);
        ReadJob.start(
                (open.endsWithWindow() ? "Ending " : "Detaching from ") + open.name(),
                this,
                _ -> {
                    open.close();
                    return open;
                },
                _ -> {},
                failed);
    }

    /** The VM is not shown any more. */
    public void forget(OpenTarget open) {
        if (targets.remove(open)) {
            open.setState(RunState.ENDED, "");
            changed();
        }
    }

    /** Ends and lets go of all; the window is closing. */
    void closeAll() {
        launches.forEach(PendingLaunch::cancel);
        for (OpenTarget open : all()) {
            targets.remove(open);
            try {
                open.close();
            } catch (IOException e) {
                ILog.of(OpenTargets.class).warn(open.name() + " could not be ended: " + e.getMessage(), e);
            }
        }
    }
}
