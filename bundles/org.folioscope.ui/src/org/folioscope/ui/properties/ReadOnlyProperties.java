// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.properties;

import java.util.Collection;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Properties for the Properties view that nobody can change there. */
public abstract class ReadOnlyProperties implements IPropertySource {

    /** Descriptors of properties that are found by what they are called. */
    protected static final IPropertyDescriptor[] named(Collection<String> names) {
        return names.stream().map(name -> new PropertyDescriptor(name, name)).toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public final Object getEditableValue() {
        return null;
    }

    @Override
    public final void resetPropertyValue(Object id) {
        // read-only
    }

    @Override
    public final void setPropertyValue(Object id, Object value) {
        // read-only
    }
}
