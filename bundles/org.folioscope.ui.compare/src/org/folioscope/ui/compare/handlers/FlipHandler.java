// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.ImageInput;
import org.folioscope.ui.images.OpenImage;

/** Compare > Flip, Previous Frame, Next Frame: in the editor in front, where it has several frames. */
public final class FlipHandler extends AbstractHandler {

    private static final String PREVIOUS = "org.folioscope.ui.compare.previous";
    private static final String NEXT = "org.folioscope.ui.compare.next";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditorInput(event) instanceof ImageInput input
                && input.image().frames() != null) {
            OpenImage image = input.image();
            Frames frames = image.frames();
            switch (event.getCommand().getId()) {
                case PREVIOUS -> frames.turnTo(image, frames.shownIndex() - 1);
                case NEXT -> frames.turnTo(image, frames.shownIndex() + 1);
                default -> frames.flip(image);
            }
        }
        return null;
    }
}
