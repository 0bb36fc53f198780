// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.theme;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** This bundle's icons, drawn as SVG in the folder icons. Images are shared and must not be disposed. */
public final class SessionIcons {

    private static final String BUNDLE = "org.folioscope.ui.session";

    private static final Map<String, ImageDescriptor> DESCRIPTORS = new ConcurrentHashMap<>();

    private SessionIcons() {}

    /** @param name of the file without its ending */
    public static ImageDescriptor descriptor(String name) {
        return DESCRIPTORS.computeIfAbsent(
                name,
                key -> ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + key + ".svg")
                        .orElseGet(ImageDescriptor::getMissingImageDescriptor));
    }

    /** For the user interface thread. */
    public static Image image(String name) {
        return JFaceResources.getResources().get(descriptor(name));
    }

    /** The icon of a kind of step, or of another part of a session: "guestcommand", "parameter". */
    public static Image image(EClass kind) {
        return image(kind.getName().toLowerCase(Locale.ROOT));
    }
}
