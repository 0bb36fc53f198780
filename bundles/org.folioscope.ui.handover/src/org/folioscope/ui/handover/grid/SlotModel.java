// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.grid;

import java.util.List;

/** Equal slots beside each other, as a grid shows them: inodes of a store, blocks of a region, entries of a page. */
public interface SlotModel {

    /** What the slots are, in the plural: "inodes". The name of the grid for screen readers too. */
    String title();

    /** How many there are. */
    int size();

    /** All states that a slot can be in, from what matters least to what matters most. */
    List<SlotState> states();

    /** The state of a slot, as an index into {@link #states}; cheap, called for each slot once. */
    int state(int slot);

    /** What a slot is called: "17", where the first one is 1. */
    default String label(int slot) {
        return Integer.toString(slot);
    }

    /** What hovering over a slot says, behind its label and state; may be empty. */
    String describe(int slot);

    /** Physical address of the slot's own bytes, or -1 where it has none that could be shown. */
    long address(int slot);

    /** How many bytes the slot has there. */
    long length(int slot);

    /** Physical address that opening the slot leads to; its own where it has no other. */
    default long target(int slot) {
        return address(slot);
    }
}
