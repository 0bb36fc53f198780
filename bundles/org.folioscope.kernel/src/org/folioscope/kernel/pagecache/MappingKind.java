// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import org.folioscope.model.EntryKind;

/** What the value entries of a mapping mean; only the mapping tells, never the value. */
enum MappingKind {

    /** shmem: swap entries (mm/shmem.c). */
    SHMEM(EntryKind.SWAP),

    /** Files with S_DAX: device memory (fs/dax.c). */
    DAX(EntryKind.DAX),

    /** Any other page cache: shadows of evicted folios (mm/workingset.c). */
    CACHE(EntryKind.SHADOW);

    final EntryKind valueKind;

    MappingKind(EntryKind valueKind) {
        this.valueKind = valueKind;
    }
}
