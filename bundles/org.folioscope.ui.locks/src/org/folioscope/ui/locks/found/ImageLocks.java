// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.found;

import java.util.IdentityHashMap;
import java.util.Map;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.images.OpenImage;

/** The locks of an open image, of each frame that was looked at. Safe for use by several threads. */
public final class ImageLocks {

    private final OpenImage image;
    private final Map<Snapshot, FoundLocks> moments = new IdentityHashMap<>();

    public ImageLocks(OpenImage image) {
        this.image = image;
    }

    /** Those of {@code snapshot}, one of the image's that has a kernel. */
    public synchronized FoundLocks of(Snapshot snapshot) {
        moments.keySet().removeIf(each -> each != snapshot && isGone(each));
        return moments.computeIfAbsent(snapshot, each -> new FoundLocks(each.kernel()));
    }

    @SuppressWarnings("resource") // the image closes its snapshots
    private boolean isGone(Snapshot snapshot) {
        return image.frames() == null
                ? snapshot != image.snapshot()
                : image.frames().of(snapshot) == null;
    }
}
