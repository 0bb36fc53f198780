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
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.ui.jobs.ReadJob;

/** The images that are open in this workbench. Belongs to the user interface thread; listeners are called on it. */
public final class OpenImages {

    private static final OpenImages INSTANCE = new OpenImages(
            (file, progress) -> Snapshot.open(file, OpenOptions.defaults(), progress), RecentFiles.ofWorkspace());

    private final RecentFiles recent;
    private final List<OpenImage> images = new ArrayList<>();
    private final List<Consumer<OpenImage>> listeners = new CopyOnWriteArrayList<>();
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

    /** Opens {@code file} in the background; where it is open already, that one is told to the listeners again. */
    public OpenImage open(Path file) {
        for (OpenImage image : images) {
            if (image.path().equals(file)) {
                changed(image);
                return image;
            }
        }
        OpenImage image = new OpenImage(file);
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

    private void start(OpenImage image) {
        SnapshotOpener by = opener;
        Job job = ReadJob.start(
                "Opening " + image.name(),
                image,
                progress -> opened(by.open(image.path(), progress)),
                opened -> opened(image, opened),
                problem -> {
                    image.failed(problem);
                    changed(image);
                });
        image.opening(job);
        Display display = Display.getCurrent();
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!event.getResult().isOK() && !display.isDisposed()) {
                    display.asyncExec(() -> cancelled(image));
                }
            }
        });
        changed(image);
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
        recent.add(image.path());
        changed(image);
    }

    private void cancelled(OpenImage image) {
        if (image.state() == OpenImage.State.OPENING) {
            image.cancelled();
            changed(image);
        }
    }

    /** Stops what is being read and lets go of the file. */
    @SuppressWarnings("resource") // closed by a job once nothing reads it any more
    public void close(OpenImage image) {
        if (!images.remove(image)) {
            return;
        }
        image.cancel();
        Snapshot snapshot = image.closed();
        changed(image);
        if (snapshot != null) {
            closeWhenQuiet(image, snapshot);
        }
    }

    /** Jobs that still read the image would fault if its mapping went away under them. */
    private static void closeWhenQuiet(OpenImage image, Snapshot snapshot) {
        Job.getJobManager().cancel(image);
        Job.createSystem("Closing " + image.name(), (ICoreRunnable) monitor -> {
                    try {
                        Job.getJobManager().join(image, monitor);
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                    snapshot.close();
                })
                .schedule();
    }

    private void changed(OpenImage image) {
        listeners.forEach(listener -> listener.accept(image));
    }
}
