// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.folioscope.base.Numbers;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.properties.LinkedProperties;

/**
 * A structure as properties: what it is, its fields, which can be changed here as well, and who claims its pages. Equal
 * to the properties of the same structure read anew.
 */
public final class StructureFacts implements LinkedProperties {

    private static final String WHAT = "Structure";
    private static final String FIELDS = "Fields";
    private static final String CLAIMS = "Who claims its first page";

    private final Structure structure;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final BiConsumer<FieldValue, String> change;

    private record Entry(String category, String value, Place place, FieldValue field) {}

    /**
     * @param fields its fields, which have been read
     * @param claims who claims its first page, a line each
     * @param change takes what is typed for a field
     */
    public StructureFacts(
            Structure structure, List<FieldValue> fields, List<String> claims, BiConsumer<FieldValue, String> change) {
        this.structure = structure;
        this.change = change;
        add(WHAT, "name", structure.getName(), null);
        add(WHAT, "kind", structure.getKind(), null);
        add(WHAT, "summary", structure.getSummary(), null);
        if (structure.getAddress() != -1 && structure.getSize() > 0) {
            add(
                    WHAT,
                    "physical address",
                    Numbers.hex(structure.getAddress()),
                    new Place.Bytes(structure.getAddress(), structure.getSize()));
            add(WHAT, "size", structure.getSize() + " bytes (" + Numbers.size(structure.getSize()) + ")", null);
        }
        add(WHAT, "layout known from", structure.getSource(), null);
        for (FieldValue field : fields) {
            String meaning =
                    field.getMeaning() == null || field.getMeaning().isEmpty() ? "" : "  (" + field.getMeaning() + ")";
            Place place = field.getLink() == -1 ? null : new Place.HandoverAt(field.getLink());
            entries.put(
                    field.getName(),
                    new Entry(FIELDS, field.isEditable() ? field.getText() : field.getText() + meaning, place, field));
        }
        for (int i = 0; i < claims.size(); i++) {
            add(CLAIMS, "claim " + (i + 1), claims.get(i), null);
        }
    }

    private void add(String category, String name, String value, Place place) {
        if (value != null && !value.isEmpty()) {
            entries.put(name, new Entry(category, value, place, null));
        }
    }

    @Override
    public Optional<Place> placeOf(String name) {
        return Optional.ofNullable(entries.get(name)).map(Entry::place);
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<IPropertyDescriptor> descriptors = new ArrayList<>();
        entries.forEach((name, entry) -> {
            boolean editable = entry.field() != null && entry.field().isEditable();
            PropertyDescriptor descriptor =
                    editable ? new TextPropertyDescriptor(name, name) : new PropertyDescriptor(name, name);
            descriptor.setCategory(entry.category());
            if (entry.field() != null) {
                descriptor.setDescription(entry.field().getHelp());
            }
            descriptors.add(descriptor);
        });
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        Entry entry = entries.get(id);
        return entry == null ? null : entry.value();
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        Entry entry = entries.get(id);
        if (entry != null && entry.field() != null && !entry.value().equals(value)) {
            change.accept(entry.field(), String.valueOf(value));
        }
    }

    @Override
    public Object getEditableValue() {
        return null;
    }

    @Override
    public boolean isPropertySet(Object id) {
        return entries.containsKey(id);
    }

    @Override
    public void resetPropertyValue(Object id) {
        // undo takes a change back
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StructureFacts facts && facts.structure == structure && facts.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(structure);
    }
}
