// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import org.folioscope.model.Structure;

/**
 * One step of a translation.
 *
 * @param name "context entry 03.0", "level 3, entry 5"
 * @param stage 0 for the tables that lead to a device's page tables, else 1 or 2
 * @param level of the page table, from 1; 0 in stage 0
 * @param table physical address of the table, in the image
 * @param address physical, of the entry, in the image
 * @param entry its first 8 bytes
 * @param outcome what it says, for people: "table at 0x1030000", "not present", "4 KiB at 0x7f00000, rw"
 * @param structure the entry with its decoded bits; its fields are read on demand
 */
public record WalkStep(
        String name, int stage, int level, long table, long address, long entry, String outcome, Structure structure) {}
