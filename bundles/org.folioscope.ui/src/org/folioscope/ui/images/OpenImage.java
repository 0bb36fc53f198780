// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.refresh.Identity;

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

    private final ImageSource source;
    private State state = State.OPENING;
    private final ImageEdits edits = new ImageEdits();
    private AddressNotes addressNotes = _ -> List.of();
    private Snapshot snapshot;
    private FirstFacts facts;
    private Instant readAt;
    private Problem problem;
    private Job job;

    OpenImage(ImageSource source) {
        this.source = source;
    }

    public ImageSource source() {
        return source;
    }

    /** What tabs and trees call it. */
    public String name() {
        return source.name();
    }

    public State state() {
        return state;
    }

    /** The last that was read. Null unless {@link State#OPEN}. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** The moments that its editor flips through; null where there is but one. For any thread. */
    public Frames frames() {
        return source.frames().orElse(null);
    }

    /** Equal for two values that are the same thing read anew, or read from another frame. For any thread. */
    public Object identity(Object value) {
        Frames frames = frames();
        return frames == null ? Identity.of(value) : frames.identity(value);
    }

    /** Null unless {@link State#OPEN}. */
    public FirstFacts facts() {
        return facts;
    }

    /** Whether there is a kernel in it; false also unless {@link State#OPEN}. Without one there is memory alone. */
    public boolean hasKernel() {
        return facts != null && facts.kernel() != null;
    }

    /** What the user has changed in its memory. Has no memory unless {@link State#OPEN}. */
    public ImageEdits edits() {
        return edits;
    }

    /** What is known about addresses besides what they hold. */
    public AddressNotes addressNotes() {
        return addressNotes;
    }

    /** Lets {@code notes} tell about addresses. */
    public void setAddressNotes(AddressNotes notes) {
        addressNotes = notes;
    }

    /** When the snapshot was taken. Null unless {@link State#OPEN}. */
    public Instant readAt() {
        return readAt;
    }

    /** Why it could not be opened, or while {@link State#OPEN} why it could not be read anew; null otherwise. */
    public Problem problem() {
        return problem;
    }

    /** Whether it is being opened or read anew. */
    public boolean isReading() {
        return job != null;
    }

    /** Stops opening, or reading anew. */
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

    void refreshing(Job by) {
        job = by;
    }

    void opened(Snapshot as, FirstFacts known) {
        state = State.OPEN;
        edits.rebase(as);
        snapshot = as;
        facts = known;
        readAt = Instant.now();
        problem = null;
        job = null;
    }

    /** Another frame is shown; the one of before stays open. */
    void turned(Snapshot to, FirstFacts known) {
        edits.turn(to);
        snapshot = to;
        facts = known;
    }

    void failed(Problem why) {
        state = State.FAILED;
        problem = why;
        job = null;
    }

    /** What was read before stays. */
    void refreshFailed(Problem why) {
        problem = why;
        job = null;
    }

    void cancelled() {
        if (state == State.OPENING) {
            state = State.CANCELLED;
        }
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
