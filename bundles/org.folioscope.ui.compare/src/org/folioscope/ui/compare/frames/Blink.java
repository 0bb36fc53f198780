// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.frames;

import org.eclipse.swt.widgets.Control;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.OpenImage;

/** Flips to and fro as long as a key is held; what was shown before is shown again when it is let go. */
final class Blink {

    /** Time that each of the two frames is shown, milliseconds. */
    private static final int INTERVAL = 500;

    private final Control owner;
    private final OpenImage image;
    private boolean blinking;
    private int origin;

    Blink(Control owner, OpenImage image) {
        this.owner = owner;
        this.image = image;
    }

    /** The key went down, or is still held. */
    void start() {
        if (!blinking && image.frames().other().isOpen()) {
            blinking = true;
            origin = image.frames().shownIndex();
            flip();
        }
    }

    private void flip() {
        if (blinking && !owner.isDisposed()) {
            image.frames().flip(image);
            owner.getDisplay().timerExec(INTERVAL, this::flip);
        }
    }

    /** The key was let go, or nobody can see the frames any more. */
    void stop() {
        if (!blinking || owner.isDisposed()) {
            return;
        }
        blinking = false;
        Frames frames = image.frames();
        if (frames.shownIndex() != origin) {
            frames.turnTo(image, origin);
        }
    }
}
