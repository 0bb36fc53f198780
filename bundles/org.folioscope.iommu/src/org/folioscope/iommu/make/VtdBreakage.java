// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

/** One way of breaking tables of Intel VT-d for each rule that memory and registers alone can break. */
enum VtdBreakage {
    /** A transfer into memory that nobody preserves. */
    IO01(vtd -> vtd.shared.map(0x1002_0000L, IommuImage.STRANGER, 0, true)),

    /** A table that nobody preserves. */
    IO02(vtd -> {
        long table = vtd.image.lostTable();
        vtd.image.put(vtd.shared.slot(0x2000_0000L, 1), table | 3);
        vtd.image.put(table, vtd.pages | 3);
    }),

    /** A device may write to its own tables. */
    IO03(vtd -> vtd.shared.map(0x1002_0000L, vtd.shared.tableAt(0x1000_0000L, 0), 0, true)),

    /** A block that is not at a multiple of its size. */
    IO04(vtd -> vtd.image.set(vtd.shared.slot(0x4000_0000L, 1), 0x5000)),

    /** One page, writable and not. */
    IO05(vtd -> vtd.shared.map(0x1002_0000L, vtd.pages, 0, false)),

    /** A context entry that is present and leads nowhere. */
    IO06(vtd -> vtd.legacyContext(0, 6 << 3, 0, 0, 2, 9)),

    /** Two domains of one number. */
    IO07(vtd -> vtd.legacyContext(0, 4 << 3, vtd.small.top(), 0, 1, 5)),

    /** A table that is reached over two entries. */
    IO10(vtd -> vtd.image.put(vtd.shared.slot(0x2000_0000L, 1), vtd.shared.tableAt(0x1000_0000L, 0) | 3)),

    /** A table without an entry. */
    IO11(vtd -> vtd.image.put(vtd.shared.slot(0x2000_0000L, 1), vtd.image.table() | 3)),

    /** The protected low memory covers what is preserved: PMEN bits 31 and 0. */
    IO16(vtd -> {
        vtd.legacy.put("PMEN", 1L << 31 | 1);
        vtd.legacy.put("PLMBASE", vtd.block);
        vtd.legacy.put("PLMLIMIT", vtd.block + (2 << 20) - 1);
    }),

    /** Both units use one root table. */
    IO17(vtd -> vtd.scalable.put("RTADDR", vtd.legacyRoot));

    /** A change of tables that were valid. */
    @FunctionalInterface
    private interface Change {
        void apply(VtdImage image);
    }

    private final Change change;

    VtdBreakage(Change change) {
        this.change = change;
    }

    void apply(VtdImage image) {
        change.apply(image);
    }
}
