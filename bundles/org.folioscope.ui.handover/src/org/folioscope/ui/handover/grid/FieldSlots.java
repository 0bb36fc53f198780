// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;

/** The elements of an array within a structure: the 510 entries of a link page, the 512 of a table. */
public final class FieldSlots implements SlotModel {

    /** Fewer are read faster in the list of fields. */
    private static final int FEWEST = 16;

    private static final List<SlotState> STATES = List.of(
            new SlotState("zero", ' ', SlotLook.EMPTY),
            new SlotState("value", 'v', SlotLook.PLAIN),
            new SlotState("leads somewhere", '→', SlotLook.LINED),
            new SlotState("finding", '!', SlotLook.CROSSED));

    private final Structure structure;
    private final String title;
    private final List<FieldValue> elements;
    private final FindingRanges findings;

    private FieldSlots(Structure structure, String title, List<FieldValue> elements, FindingRanges findings) {
        this.structure = structure;
        this.title = title;
        this.elements = elements;
        this.findings = findings;
    }

    /** The longest array among the fields; empty where there is none that is worth a grid. */
    public static Optional<SlotModel> of(Structure structure, List<FieldValue> fields, FindingRanges findings) {
        Map<String, List<FieldValue>> arrays = new LinkedHashMap<>();
        for (FieldValue field : fields) {
            int bracket = field.getName().indexOf('[');
            if (bracket > 0) {
                arrays.computeIfAbsent(field.getName().substring(0, bracket), _ -> new ArrayList<>())
                        .add(field);
            }
        }
        return arrays.entrySet().stream()
                .filter(array -> array.getValue().size() >= FEWEST)
                .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.size(), b.size())))
                .map(array -> new FieldSlots(structure, array.getKey() + "[]", array.getValue(), findings));
    }

    /** The field that is a slot. */
    public FieldValue field(int slot) {
        return elements.get(slot);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public List<SlotState> states() {
        return STATES;
    }

    @Override
    public int state(int slot) {
        FieldValue field = elements.get(slot);
        if (findings.touches(address(slot), length(slot))) {
            return 3;
        }
        return field.getValue() == 0 ? 0 : field.getLink() == -1 ? 1 : 2;
    }

    @Override
    public String describe(int slot) {
        FieldValue field = elements.get(slot);
        String meaning = field.getMeaning() == null || field.getMeaning().isEmpty() ? "" : ", " + field.getMeaning();
        return field.getText() + meaning + (field.getLink() == -1 ? "" : " → " + Numbers.hex(field.getLink()));
    }

    @Override
    public long address(int slot) {
        return structure.getAddress() == -1
                ? -1
                : structure.getAddress() + elements.get(slot).getOffset();
    }

    @Override
    public long length(int slot) {
        return elements.get(slot).getSize();
    }
}
