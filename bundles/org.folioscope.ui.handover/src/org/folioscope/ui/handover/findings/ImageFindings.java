// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.findings;

import java.time.LocalTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.folioscope.model.Finding;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.handover.found.Finds;
import org.folioscope.ui.handover.found.ImageHandovers;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.jobs.ReadJob;

/**
 * What the checks have found in one open image. They run in the background; what was found before stays until they are
 * through. Belongs to the user interface thread.
 */
public final class ImageFindings {

    /** How far the checks are. */
    public enum State {
        NOT_CHECKED,
        CHECKING,
        CHECKED,
        CANCELLED,
        /** {@link #problem()} says why. */
        FAILED
    }

    private static final Map<OpenImage, ImageFindings> ALL = new IdentityHashMap<>();

    private final OpenImage image;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<OpenImage> changed = this::changed;
    /** What was found in a frame, so that flipping to it checks nothing anew. */
    private record Checked(List<Finding> findings, LocalTime at) {}

    private final Map<Finds, Checked> frames = new IdentityHashMap<>();
    private State state = State.NOT_CHECKED;
    private List<Finding> findings = List.of();
    private LocalTime checkedAt;
    private Problem problem;
    private Job job;
    private boolean again;

    private ImageFindings(OpenImage image) {
        this.image = image;
        if (image.state() == OpenImage.State.CLOSED) {
            return;
        }
        ImageHandovers.of(image).addListener(this::checkAgain);
        OpenImages.instance().addListener(changed);
    }

    private void changed(OpenImage which) {
        if (which == image && image.state() == OpenImage.State.CLOSED) {
            OpenImages.instance().removeListener(changed);
            ALL.remove(image);
            findings = List.of();
            frames.clear();
        }
    }

    /** After a change, where it was checked before. */
    private void checkAgain() {
        if (state == State.NOT_CHECKED || image.state() != OpenImage.State.OPEN) {
            return;
        }
        Checked known = frames.get(ImageHandovers.of(image).now());
        if (known == null || job != null) {
            check();
        } else {
            findings = known.findings();
            checkedAt = known.at();
            problem = null;
            become(State.CHECKED);
        }
    }

    /** Those of {@code image}. */
    public static ImageFindings of(OpenImage image) {
        return image.state() == OpenImage.State.CLOSED
                ? new ImageFindings(image)
                : ALL.computeIfAbsent(image, ImageFindings::new);
    }

    public State state() {
        return state;
    }

    /** Those of the last checks that went through. */
    public List<Finding> findings() {
        return findings;
    }

    /** When the last checks went through; null before. */
    public LocalTime checkedAt() {
        return checkedAt;
    }

    /** Why the last checks did not go through; null where they did. */
    public Problem problem() {
        return problem;
    }

    /** {@code listener} is told of each change of state. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Runs the checks; where they are running already, once more behind that. */
    public void check() {
        if (image.state() != OpenImage.State.OPEN) {
            return;
        }
        if (job != null) {
            again = true;
            job.cancel();
            return;
        }
        CheckRun run = CheckRun.of(image);
        become(State.CHECKING);
        Job started =
                ReadJob.start("Checking " + image.name(), image, run::findings, found -> checked(run, found), why -> {
                    problem = why;
                    ended(State.FAILED);
                });
        job = started;
        Display display = Display.getCurrent();
        started.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> gone(started));
                }
            }
        });
    }

    /** After the answer of {@code ended} was taken; one that was cancelled has none, though it may have gone through. */
    private void gone(Job ended) {
        if (job == ended) {
            ended(State.CANCELLED);
        }
    }

    /** Stops the checks; what was found before stays. */
    public void cancel() {
        if (job != null) {
            again = false;
            job.cancel();
        }
    }

    private void checked(CheckRun run, List<Finding> found) {
        findings = List.copyOf(found);
        checkedAt = LocalTime.now();
        if (image.frames() != null) {
            frames.keySet().retainAll(ImageHandovers.of(image).ofFrames());
            frames.put(run.finds(), new Checked(findings, checkedAt));
        }
        problem = null;
        ended(State.CHECKED);
    }

    private void ended(State as) {
        job = null;
        become(as);
        if (again) {
            again = false;
            check();
        }
    }

    private void become(State now) {
        state = now;
        listeners.forEach(Runnable::run);
    }
}
