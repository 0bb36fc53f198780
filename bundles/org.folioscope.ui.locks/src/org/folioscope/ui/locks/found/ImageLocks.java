// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.found;

import java.util.IdentityHashMap;
import java.util.Map;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.memory.overlay.Patch;
import org.folioscope.ui.images.OpenImage;

/**
 * The locks of an open image, of each frame that was looked at, with what the user has changed in its memory. Safe for use by several
 * threads.
 */
public final class ImageLocks {

    /** @param changes that {@code found} is read with */
    private record Moment(Patch changes, FoundLocks found) {}

    private final OpenImage image;
    private final Map<Snapshot, Moment> moments = new IdentityHashMap<>();

    public ImageLocks(OpenImage image) {
        this.image = image;
    }

    /** Those of {@code snapshot}, one of the image's that has a kernel. */
    public synchronized FoundLocks of(Snapshot snapshot) {
        moments.keySet().removeIf(each -> each != snapshot && isGone(each));
        return moments.computeIfAbsent(snapshot, ImageLocks::unchanged).found();
    }

    private static Moment unchanged(Snapshot snapshot) {
        return new Moment(Patch.NOTHING, new FoundLocks(_ -> snapshot.kernel()));
    }

    /**
     * Looks whether the user has changed the memory that is shown, or taken that back, since its locks were found: then they are found
     * anew. For the user interface thread.
     *
     * @return whether anything has changed
     */
    @SuppressWarnings("resource") // the image closes its snapshots and keeps its edits
    public synchronized boolean takeEdits() {
        Snapshot snapshot = image.snapshot();
        if (snapshot == null) {
            return false;
        }
        Overlay memory = image.edits().memory();
        Patch changes = image.edits().patch();
        Moment known = moments.get(snapshot);
        if (changes.equals(known == null ? Patch.NOTHING : known.changes())) {
            return false;
        }
        moments.put(
                snapshot,
                changes.isEmpty()
                        ? unchanged(snapshot)
                        : new Moment(
                                changes,
                                new FoundLocks(progress ->
                                        snapshot.over(memory, progress).kernel())));
        return true;
    }

    @SuppressWarnings("resource") // the image closes its snapshots
    private boolean isGone(Snapshot snapshot) {
        return image.frames() == null
                ? snapshot != image.snapshot()
                : image.frames().of(snapshot) == null;
    }
}
