// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.properties;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.ui.views.properties.IPropertyDescriptor;

/** Names and values for the Properties view, in the order of adding. */
public final class Facts extends ReadOnlyProperties {

    private final Map<String, String> values = new LinkedHashMap<>();

    public Facts add(String name, String value) {
        values.put(name, value);
        return this;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return named(values.keySet());
    }

    @Override
    public Object getPropertyValue(Object id) {
        return values.get(id);
    }

    @Override
    public boolean isPropertySet(Object id) {
        return values.containsKey(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && facts.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
