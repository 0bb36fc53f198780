// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu;

import org.eclipse.swt.graphics.Image;
import org.folioscope.ui.theme.IconSet;

/** The icons of this bundle. */
public final class IommuIcons {

    private static final IconSet ICONS = new IconSet("org.folioscope.ui.iommu");

    private IommuIcons() {}

    /** For the user interface thread. @param name of the file without its ending */
    public static Image image(String name) {
        return ICONS.image(name);
    }
}
