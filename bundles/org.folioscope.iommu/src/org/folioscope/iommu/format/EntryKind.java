// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

/** What an entry of a page table is. */
public enum EntryKind {
    /** Nothing is mapped. */
    ABSENT,
    /** It leads to a table below. */
    TABLE,
    /** It maps memory. */
    LEAF,
    /** It is present, but what it says can't be at its level. */
    IMPOSSIBLE
}
