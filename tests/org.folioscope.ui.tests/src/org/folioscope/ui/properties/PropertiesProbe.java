// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertySource;

/** What the Properties view would show of a model object. */
public final class PropertiesProbe {

    private PropertiesProbe() {}

    public static IPropertySource source(EObject object) {
        return new ModelProperties(object);
    }
}
