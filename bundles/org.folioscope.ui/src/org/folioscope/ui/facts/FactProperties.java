// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.properties.LinkedProperties;
import org.folioscope.ui.properties.ReadOnlyProperties;

/** Facts for the Properties view. Those of the same lines are equal. */
public final class FactProperties extends ReadOnlyProperties implements LinkedProperties {

    private final Map<String, FactLine> lines = new LinkedHashMap<>();

    public FactProperties(List<FactLine> facts) {
        for (FactLine line : facts) {
            String name = line.name();
            for (int i = 2; lines.containsKey(name); i++) {
                name = line.name() + " " + i;
            }
            lines.put(name, line);
        }
    }

    @Override
    public Optional<Place> placeOf(String name) {
        return Optional.ofNullable(lines.get(name)).map(FactLine::place);
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return named(lines.keySet());
    }

    @Override
    public Object getPropertyValue(Object id) {
        FactLine line = lines.get(id);
        return line == null ? null : line.value() + (line.meaning().isEmpty() ? "" : "  (" + line.meaning() + ")");
    }

    @Override
    public boolean isPropertySet(Object id) {
        return lines.containsKey(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactProperties facts && facts.lines.equals(lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }
}
