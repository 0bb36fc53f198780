// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.folioscope.ui.theme.IconSet;

/** The icons of this bundle. */
public final class LocksIcons {

    private static final IconSet ICONS = new IconSet("org.folioscope.ui.locks");

    private LocksIcons() {}

    /** @param name of the file without its ending */
    public static ImageDescriptor descriptor(String name) {
        return ICONS.descriptor(name);
    }

    /** For the user interface thread. @param name of the file without its ending */
    public static Image image(String name) {
        return ICONS.image(name);
    }
}
