// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.grid;

/**
 * What a slot can be.
 *
 * @param text in the legend: "free", "directory"
 * @param letter in the cell where there is room, a blank for none
 * @param look colour and pattern
 */
public record SlotState(String text, char letter, SlotLook look) {}
