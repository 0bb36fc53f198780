// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.nio.file.Path;
import org.eclipse.core.runtime.jobs.Job;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.errors.Problem;

/** An image that the user opened, from the first click until it is closed. Belongs to the user interface thread. */
public final class OpenImage {

    /** How far it is. */
    public enum State {
        OPENING,
        OPEN,
        /** {@link #problem()} says why. */
        FAILED,
        CANCELLED,
        CLOSED
    }

    private final Path path;
    private State state = State.OPENING;
    private Snapshot snapshot;
    private FirstFacts facts;
    private Problem problem;
    private Job job;

    OpenImage(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** The file's name. */
    public String name() {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    public State state() {
        return state;
    }

    /** Null unless {@link State#OPEN}. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** Null unless {@link State#OPEN}. */
    public FirstFacts facts() {
        return facts;
    }

    /** Null unless {@link State#FAILED}. */
    public Problem problem() {
        return problem;
    }

    /** Stops opening. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    void opening(Job by) {
        state = State.OPENING;
        problem = null;
        job = by;
    }

    void opened(Snapshot as, FirstFacts known) {
        state = State.OPEN;
        snapshot = as;
        facts = known;
        job = null;
    }

    void failed(Problem why) {
        state = State.FAILED;
        problem = why;
        job = null;
    }

    void cancelled() {
        state = State.CANCELLED;
        job = null;
    }

    /** Returns the snapshot, which the caller has to close. */
    Snapshot closed() {
        Snapshot last = snapshot;
        state = State.CLOSED;
        snapshot = null;
        return last;
    }
}
