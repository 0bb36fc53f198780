// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.folioscope.session.model.Session;

/**
 * One execution of a session: what the window, the command line and tests watch and steer. Work is done on a thread of
 * its own; every method returns at once but for {@link #await} and {@link #close}. Safe for use by several threads.
 */
public final class SessionRun implements AutoCloseable {

    private final Session session;
    private final RunFolder folder;
    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();
    private volatile RunOptions options;
    private volatile SessionState state = SessionState.READY;

    SessionRun(Session session, RunFolder folder, RunOptions options) {
        this.session = session;
        this.folder = folder;
        this.options = options;
    }

    /** The session as it was when the run was made; don't change it. */
    public Session session() {
        return session;
    }

    public RunFolder folder() {
        return folder;
    }

    public RunOptions options() {
        return options;
    }

    public SessionState state() {
        return state;
    }

    /** All steps, in their order. */
    public List<StepResult> results() {
        return List.of();
    }

    /** How the step of that id went so far. */
    public StepResult result(String step) {
        throw new IllegalArgumentException("there is no step " + step);
    }

    /** The values of parameters, and of what steps took out of outputs so far. */
    public Map<String, String> variables() {
        return Map.of();
    }

    public void addListener(RunListener listener) {
        listeners.add(listener);
    }

    public void removeListener(RunListener listener) {
        listeners.remove(listener);
    }

    /** Runs all steps that are pending. */
    public void runAll() {}

    /** Runs the first pending step alone. */
    public void runNext() {}

    /**
     * The step from which a repetition of {@code step} has to begin: itself where the VM's state before it was saved, else
     * the first behind the last saved state, or the boot.
     */
    public String repeatStart(String step) {
        return step;
    }

    /** Goes back to before {@code step}, and runs from {@link #repeatStart} on; to the end, or to {@code step} alone. */
    public void repeat(String step, boolean toTheEnd) {}

    /** Gives or takes away the write grant, for steps from now on. */
    public void allowWrites(boolean allowed) {
        options = options.withWrites(allowed);
    }

    /** Stops what is being done: within 250 ms the state is {@link SessionState#CANCELLED}. */
    public void cancel() {}

    /** Waits until nothing is being done; returns the state, {@link SessionState#RUNNING} when the limit passed. */
    public SessionState await(Duration limit) throws InterruptedException {
        return state;
    }

    /** The VM, while there is one. */
    public Optional<Machine> machine() {
        return Optional.empty();
    }

    /** Cancels what is being done, ends the VM, writes the reports and lets go of the folder. */
    @Override
    public void close() {}
}
