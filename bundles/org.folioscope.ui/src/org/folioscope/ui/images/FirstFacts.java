// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import org.folioscope.kernel.Snapshot;
import org.folioscope.model.Image;
import org.folioscope.model.Kernel;

/**
 * What is known of an image once it is open. Read together with opening it, since reading takes a worker thread, and
 * kept, so that all parts of the window speak of the same objects.
 *
 * @param image of its file
 * @param kernel of the live kernel in it; null where the image has none, such as a persistent region alone
 */
public record FirstFacts(Image image, Kernel kernel) {

    /** Reads them; for a worker thread. */
    public static FirstFacts read(Snapshot snapshot) {
        return new FirstFacts(
                snapshot.image(), snapshot.hasKernel() ? snapshot.kernel().facts() : null);
    }
}
