// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.theme;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The icons of one bundle, drawn as SVG in its folder icons. Images are shared and must not be disposed. */
public final class IconSet {

    private final String bundle;
    private final Map<String, ImageDescriptor> descriptors = new ConcurrentHashMap<>();

    /** @param bundle its symbolic name */
    public IconSet(String bundle) {
        this.bundle = bundle;
    }

    /** @param name of the file without its ending */
    public ImageDescriptor descriptor(String name) {
        return descriptors.computeIfAbsent(
                name,
                key -> ResourceLocator.imageDescriptorFromBundle(bundle, "icons/" + key + ".svg")
                        .orElseGet(ImageDescriptor::getMissingImageDescriptor));
    }

    /** For the user interface thread. */
    public Image image(String name) {
        return JFaceResources.getResources().get(descriptor(name));
    }

    /** The icon of a kind of model object, by the name of its class: "superblock", "guestcommand". */
    public Image image(EClass kind) {
        return image(kind.getName().toLowerCase(Locale.ROOT));
    }
}
