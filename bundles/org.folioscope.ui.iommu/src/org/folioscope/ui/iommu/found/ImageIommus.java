// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.found;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.folioscope.iommu.GivenTables;
import org.folioscope.ui.handover.found.Finds;
import org.folioscope.ui.handover.found.ImageHandovers;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;

/**
 * The IOMMUs of an open image, found anew after each change of its memory. Belongs to the user interface thread; listeners
 * are called on it.
 */
public final class ImageIommus {

    private static final Map<OpenImage, ImageIommus> ALL = new IdentityHashMap<>();

    private final OpenImage image;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<OpenImage> changed = this::changed;
    private List<GivenTables> given = List.of();
    private FoundIommus found;

    private ImageIommus(OpenImage image) {
        this.image = image;
        if (image.state() != OpenImage.State.CLOSED) {
            ImageHandovers.of(image).addListener(this::forget);
            OpenImages.instance().addListener(changed);
        }
    }

    /** Those of {@code image}. */
    public static ImageIommus of(OpenImage image) {
        return image.state() == OpenImage.State.CLOSED
                ? new ImageIommus(image)
                : ALL.computeIfAbsent(image, ImageIommus::new);
    }

    /** Those of the image as it is now; the image must be open. */
    public FoundIommus now() {
        Finds finds = ImageHandovers.of(image).now();
        if (found == null || found.finds() != finds) {
            found = new FoundIommus(finds, given);
        }
        return found;
    }

    /** Tables that the user gave the address of. */
    public List<GivenTables> given() {
        return given;
    }

    /** Reads tables at these addresses as well, from now on. */
    public void setGiven(List<GivenTables> tables) {
        given = List.copyOf(tables);
        forget();
    }

    private void forget() {
        found = null;
        listeners.forEach(Runnable::run);
    }

    private void changed(OpenImage which) {
        if (which == image && image.state() == OpenImage.State.CLOSED) {
            OpenImages.instance().removeListener(changed);
            ALL.remove(image);
            found = null;
        }
    }

    /** {@code listener} is told when memory has changed, and what was found before no longer counts. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
