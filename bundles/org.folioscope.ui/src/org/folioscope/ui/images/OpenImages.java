// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.folioscope.handover.HandoverImages;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.jobs.ReadJob;

/** The images that are open in this workbench. Belongs to the user interface thread; listeners are called on it. */
public final class OpenImages {

    private static final OpenImages INSTANCE = new OpenImages(
            (file, progress) -> HandoverImages.open(file, OpenOptions.defaults(), null, progress),
            RecentFiles.ofWorkspace());

    private final RecentFiles recent;
    private final List<OpenImage> images = new ArrayList<>();
    private final List<Consumer<OpenImage>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<OpenImage>> refreshListeners = new CopyOnWriteArrayList<>();
    private SnapshotOpener opener;

    OpenImages(SnapshotOpener opener, RecentFiles recent) {
        this.opener = opener;
        this.recent = recent;
    }

    public static OpenImages instance() {
        return INSTANCE;
    }

    /** Exchanges how files are opened. */
    void setOpener(SnapshotOpener by) {
        opener = by;
    }

    public RecentFiles recent() {
        return recent;
    }

    /** In the order of opening. */
    public List<OpenImage> all() {
        return List.copyOf(images);
    }

    /** {@code listener} is told of every image that was added, has changed its state, or was closed. */
    public void addListener(Consumer<OpenImage> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<OpenImage> listener) {
        listeners.remove(listener);
    }

    /** {@code listener} is told when an open image is being read anew, when it has been, and when that failed. */
    public void addRefreshListener(Consumer<OpenImage> listener) {
        refreshListeners.add(listener);
    }

    public void removeRefreshListener(Consumer<OpenImage> listener) {
        refreshListeners.remove(listener);
    }

    /** Opens {@code file} in the background; where it is open already, that one is told to the listeners again. */
    public OpenImage open(Path file) {
        return open(source(file));
    }

    /** How {@code file} is read, without opening it. */
    public ImageSource source(Path file) {
        return ContributedSources.of(file).orElseGet(() -> new FileSource(file, opener));
    }

    /** Opens {@code source} in the background; where it is open already, that one is told to the listeners again. */
    public OpenImage open(ImageSource source) {
        for (OpenImage image : images) {
            if (image.source().equals(source)) {
                changed(image);
                return image;
            }
        }
        OpenImage image = new OpenImage(source);
        images.add(image);
        start(image);
        return image;
    }

    /** Tries once more what failed or was cancelled. */
    public void retry(OpenImage image) {
        if (image.state() == OpenImage.State.FAILED || image.state() == OpenImage.State.CANCELLED) {
            start(image);
        }
    }

    /**
     * Reads an open image anew in the background, and tells the refresh listeners. What is shown stays until then, and
     * when it fails. Does nothing while it is being read already.
     */
    @SuppressWarnings("resource") // the open image closes its snapshot
    public void refresh(OpenImage image) {
        if (image.state() != OpenImage.State.OPEN || image.isReading()) {
            return;
        }
        Snapshot last = image.snapshot();
        image.refreshing(startJob(
                "Refreshing " + image.name(),
                image,
                progress -> image.source().refresh(last, progress),
                opened -> refreshed(image, opened),
                problem -> {
                    image.refreshFailed(problem);
                    tell(refreshListeners, image);
                }));
        tell(refreshListeners, image);
    }

    /**
     * Shows another frame of an open image in the place of what is shown, and tells the refresh listeners. Both stay open:
     * the image's source closes them.
     */
    public void turn(OpenImage image, Snapshot to, FirstFacts facts) {
        if (image.state() == OpenImage.State.OPEN) {
            image.turned(to, facts);
            tell(refreshListeners, image);
        }
    }

    private void start(OpenImage image) {
        image.opening(startJob(
                "Opening " + image.name(), image, image.source()::open, opened -> opened(image, opened), problem -> {
                    image.failed(problem);
                    changed(image);
                }));
        changed(image);
    }

    private Job startJob(
            String name,
            OpenImage image,
            ReadJob.Work<Snapshot> work,
            Consumer<Opened> answered,
            Consumer<Problem> failed) {
        Job job = ReadJob.start(name, image, progress -> opened(work.read(progress)), answered, failed);
        Display display = Display.getCurrent();
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!event.getResult().isOK() && !display.isDisposed()) {
                    display.asyncExec(() -> cancelled(image));
                }
            }
        });
        return job;
    }

    private record Opened(Snapshot snapshot, FirstFacts facts) {}

    private static Opened opened(Snapshot snapshot) {
        try {
            return new Opened(snapshot, FirstFacts.read(snapshot));
        } catch (RuntimeException e) {
            snapshot.close();
            throw e;
        }
    }

    @SuppressWarnings("resource") // the open image closes its snapshot
    private void opened(OpenImage image, Opened opened) {
        if (image.state() == OpenImage.State.CLOSED) {
            opened.snapshot().close();
            return;
        }
        image.opened(opened.snapshot(), opened.facts());
        image.source().file().ifPresent(recent::add);
        changed(image);
    }

    @SuppressWarnings("resource") // closed by a job once nothing reads it any more
    private void refreshed(OpenImage image, Opened opened) {
        if (image.state() == OpenImage.State.CLOSED) {
            opened.snapshot().close();
            return;
        }
        Snapshot last = image.snapshot();
        image.opened(opened.snapshot(), opened.facts());
        tell(refreshListeners, image);
        closeWhenQuiet(image, last::close);
    }

    private void cancelled(OpenImage image) {
        boolean opening = image.state() == OpenImage.State.OPENING;
        image.cancelled();
        if (opening) {
            changed(image);
        } else if (image.state() == OpenImage.State.OPEN) {
            tell(refreshListeners, image);
        }
    }

    /** Stops what is being read and lets go of the file or the VM. */
    @SuppressWarnings("resource") // closed by a job once nothing reads it any more
    public void close(OpenImage image) {
        if (!images.remove(image)) {
            return;
        }
        image.cancel();
        Snapshot snapshot = image.closed();
        changed(image);
        Job.getJobManager().cancel(image);
        closeWhenQuiet(image, () -> {
            if (snapshot != null) {
                snapshot.close();
            }
            image.source().closed();
        });
    }

    /** Jobs that still read the image would fault if its mapping went away under them. */
    private static void closeWhenQuiet(OpenImage image, Runnable close) {
        Job.createSystem("Closing " + image.name(), (ICoreRunnable) monitor -> {
                    try {
                        Job.getJobManager().join(image, monitor);
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                    close.run();
                })
                .schedule();
    }

    private void changed(OpenImage image) {
        tell(listeners, image);
    }

    private static void tell(List<Consumer<OpenImage>> listeners, OpenImage image) {
        listeners.forEach(listener -> listener.accept(image));
    }
}
