// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.theme;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The project's icons, drawn as SVG in the folder icons. Images are shared and must not be disposed. */
public final class Icons {

    private static final String BUNDLE = "org.folioscope.ui";

    private static final Map<String, ImageDescriptor> DESCRIPTORS = new ConcurrentHashMap<>();

    private Icons() {}

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

    /** The icon of a model object, by the name of its class: "superblock", "inode". */
    public static Image image(EObject object) {
        return image(object.eClass().getName().toLowerCase(Locale.ROOT));
    }
}
