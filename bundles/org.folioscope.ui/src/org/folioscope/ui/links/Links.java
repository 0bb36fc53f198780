// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.links;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.folioscope.ui.images.ImageInput;
import org.folioscope.ui.images.OpenImage;

/** Follows links from anywhere in the window. */
public final class Links {

    private Links() {}

    /** Goes to {@code place} of {@code image}, in its editor. */
    public static void follow(OpenImage image, Place place) {
        IWorkbenchPage page = page();
        if (page != null && page.findEditor(new ImageInput(image)) instanceof Destination destination) {
            page.activate(destination);
            destination.go(place);
        }
    }

    /** The image editor in front, which gets the focus from whatever part had it. */
    public static Optional<Destination> activateInFront() {
        IWorkbenchPage page = page();
        if (page != null && page.getActiveEditor() instanceof Destination destination) {
            page.activate(destination);
            return Optional.of(destination);
        }
        return Optional.empty();
    }

    private static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getActivePage();
    }
}
