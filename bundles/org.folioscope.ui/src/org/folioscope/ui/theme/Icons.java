// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.theme;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;

/** The icons that all of the window shares, those of this bundle. */
public final class Icons {

    private static final IconSet ICONS = new IconSet("org.folioscope.ui");

    private Icons() {}

    /** @param name of the file without its ending */
    public static ImageDescriptor descriptor(String name) {
        return ICONS.descriptor(name);
    }

    /** For the user interface thread. */
    public static Image image(String name) {
        return ICONS.image(name);
    }

    /** The icon of a model object, by the name of its class: "superblock", "inode". */
    public static Image image(EObject object) {
        return ICONS.image(object.eClass());
    }
}
