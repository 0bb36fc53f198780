// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.properties;

import java.util.Optional;
import org.eclipse.ui.views.properties.IPropertySource;
import org.folioscope.ui.links.Place;

/** Properties that know themselves where they lead to. */
public interface LinkedProperties extends IPropertySource {

    /** Where the property that is called {@code name} leads to. */
    Optional<Place> placeOf(String name);
}
