// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.theme;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.folioscope.ui.theme.IconSet;

/** The icons of sessions, those of this bundle; kinds of steps have theirs by the names of their classes. */
public final class SessionIcons {

    private static final IconSet ICONS = new IconSet("org.folioscope.ui.session");

    private SessionIcons() {}

    /** @param name of the file without its ending */
    public static ImageDescriptor descriptor(String name) {
        return ICONS.descriptor(name);
    }

    /** For the user interface thread. */
    public static Image image(String name) {
        return ICONS.image(name);
    }

    /** The icon of a kind of step, or of another part of a session: "guestcommand", "parameter". */
    public static Image image(EClass kind) {
        return ICONS.image(kind);
    }
}
