// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.found;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;

/**
 * The handovers of an open image, found anew after each change of its memory. Belongs to the user interface thread;
 * listeners are called on it.
 */
public final class ImageHandovers {

    private static final int PAGE = 4096;
    private static final Map<OpenImage, ImageHandovers> ALL = new IdentityHashMap<>();

    private final OpenImage image;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<OpenImage> refreshed = this::refreshed;
    private final Consumer<OpenImage> changed = this::changed;
    private final Map<Snapshot, Finds> frames = new IdentityHashMap<>();
    private volatile Finds finds;
    private Snapshot of;
    private Scan scan = Scan.WITHOUT_KERNEL;

    private ImageHandovers(OpenImage image) {
        this.image = image;
        if (image.state() == OpenImage.State.CLOSED) {
            return;
        }
        image.edits().addListener(this::forget);
        image.setAddressNotes(this::claims);
        OpenImages.instance().addRefreshListener(refreshed);
        OpenImages.instance().addListener(changed);
    }

    /** Those of {@code image}. */
    public static ImageHandovers of(OpenImage image) {
        return image.state() == OpenImage.State.CLOSED
                ? new ImageHandovers(image)
                : ALL.computeIfAbsent(image, ImageHandovers::new);
    }

    /** Those of the image as it is now; the image must be open. */
    @SuppressWarnings("resource") // the image closes its snapshot and keeps its edits
    public Finds now() {
        if (finds == null || of != image.snapshot()) {
            of = image.snapshot();
            finds = image.frames() == null
                    ? new Finds(image.edits().source(), scan)
                    : frames.computeIfAbsent(of, _ -> new Finds(image.edits().source(), scan));
        }
        return finds;
    }

    /** Those of the frames that were looked at, as long as they are good; none where the image is one moment alone. */
    public Collection<Finds> ofFrames() {
        return List.copyOf(frames.values());
    }

    /** Whether memory is searched for them though there is a kernel that tells. */
    public boolean isScanning() {
        return scan == Scan.ALWAYS;
    }

    /** Searches memory for them from now on, though there is a kernel that tells; or no more. */
    public void setScanning(boolean on) {
        scan = on ? Scan.ALWAYS : Scan.WITHOUT_KERNEL;
        forget();
    }

    @SuppressWarnings("resource") // the image closes its snapshot
    private void refreshed(OpenImage which) {
        if (which == image) {
            if (!image.isReading() && of != image.snapshot()) {
                finds = null; // what was found in another frame stays good
                frames.keySet()
                        .removeIf(frame ->
                                image.frames() == null || image.frames().of(frame) == null);
                listeners.forEach(Runnable::run);
            }
        }
    }

    /** A closed image lets go of what was decoded. */
    private void changed(OpenImage which) {
        if (which == image && image.state() == OpenImage.State.CLOSED) {
            OpenImages.instance().removeRefreshListener(refreshed);
            OpenImages.instance().removeListener(changed);
            ALL.remove(image);
            finds = null;
            frames.clear();
            of = null;
        }
    }

    private void forget() {
        finds = null;
        frames.clear();
        listeners.forEach(Runnable::run);
    }

    private List<String> claims(long physical) {
        Finds known = finds;
        return known == null ? List.of() : known.claims(physical & -PAGE, PAGE);
    }

    /** {@code listener} is told when memory has changed, and what was found before no longer counts. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
