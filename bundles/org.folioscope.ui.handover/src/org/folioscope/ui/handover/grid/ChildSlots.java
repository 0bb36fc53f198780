// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folioscope.model.Structure;

/** The structures that a group has, when there are many: their state is the first word of their summary. */
public final class ChildSlots implements SlotModel {

    /** Fewer are read faster in the tree. */
    private static final int FEWEST = 32;

    private static final Set<String> NOTHING = Set.of("free", "empty", "unused", "hole", "zero", "none", "");

    private static final List<SlotLook> LOOKS =
            List.of(SlotLook.PLAIN, SlotLook.LINED, SlotLook.BARRED, SlotLook.SLANTED);

    private final String title;
    private final List<Structure> children;
    private final List<SlotState> states = new ArrayList<>();
    private final int[] state;

    private ChildSlots(Structure parent, List<Structure> children, FindingRanges findings) {
        title = parent.getName();
        this.children = children;
        state = new int[children.size()];
        states.add(new SlotState("free", ' ', SlotLook.EMPTY));
        Map<String, Integer> known = new LinkedHashMap<>();
        List<Integer> troubled = new ArrayList<>();
        for (int i = 0; i < state.length; i++) {
            Structure child = children.get(i);
            String word = word(child);
            if (NOTHING.contains(word)) {
                state[i] = 0;
            } else {
                state[i] = known.computeIfAbsent(word, this::add);
            }
            if (!child.getFindings().isEmpty() || findings.touches(child.getAddress(), child.getSize())) {
                troubled.add(i);
            }
        }
        states.add(new SlotState("finding", '!', SlotLook.CROSSED));
        troubled.forEach(i -> state[i] = states.size() - 1);
    }

    private int add(String word) {
        if (states.size() > LOOKS.size()) {
            return LOOKS.size(); // many words: the last look stands for the others
        }
        states.add(new SlotState(word, Character.toUpperCase(word.charAt(0)), LOOKS.get(states.size() - 1)));
        return states.size() - 1;
    }

    private static String word(Structure child) {
        String summary = child.getSummary() == null ? "" : child.getSummary();
        return summary.split("[ ,:;(]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Empty where there are too few children for a grid. */
    public static Optional<SlotModel> of(Structure parent, List<Structure> children, FindingRanges findings) {
        return children.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new ChildSlots(parent, List.copyOf(children), findings));
    }

    /** The structure that is a slot. */
    public Structure child(int slot) {
        return children.get(slot);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int size() {
        return children.size();
    }

    @Override
    public List<SlotState> states() {
        return states;
    }

    @Override
    public int state(int slot) {
        return state[slot];
    }

    @Override
    public String label(int slot) {
        String name = children.get(slot).getName();
        int blank = name.lastIndexOf(' ');
        String last = name.substring(blank + 1);
        return last.chars().allMatch(Character::isDigit) && !last.isEmpty() ? last : Integer.toString(slot);
    }

    @Override
    public String describe(int slot) {
        Structure child = children.get(slot);
        return child.getName()
                + (child.getSummary() == null || child.getSummary().isEmpty() ? "" : ", " + child.getSummary());
    }

    @Override
    public long address(int slot) {
        return children.get(slot).getAddress();
    }

    @Override
    public long length(int slot) {
        return children.get(slot).getSize();
    }
}
