// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

/** One way of breaking tables of AMD's IOMMU for each rule that memory and registers alone can break. */
enum AmdBreakage {
    /** A transfer into memory that nobody preserves. */
    IO01(amd -> amd.shared.map(0x1002_0000L, IommuImage.STRANGER, 0, true)),

    /** A table that nobody preserves. */
    IO02(amd -> {
        long table = amd.image.lostTable();
        amd.image.put(amd.shared.slot(0x2000_0000L, 1), Entries.AMD_V1.table(table, 1));
        amd.image.put(table, Entries.AMD_V1.leaf(amd.pages, 0, true));
    }),

    /** A device may write to its own tables. */
    IO03(amd -> amd.shared.map(0x1002_0000L, amd.shared.tableAt(0x1000_0000L, 0), 0, true)),

    /** A block that is not at a multiple of its size. */
    IO04(amd -> amd.image.set(amd.shared.slot(0x4000_0000L, 1), 0x5000)),

    /** One page, writable and not. */
    IO05(amd -> amd.shared.map(0x1002_0000L, amd.pages, 0, false)),

    /** An entry that translates and leads nowhere. */
    IO06(amd -> amd.host(0, 8 << 3, 0, 4, 9)),

    /** Two domains of one number. */
    IO07(amd -> amd.host(0, 6 << 3, amd.small.top(), 3, 5)),

    /** A table that is reached over two entries. */
    IO10(amd -> amd.image.put(
            amd.shared.slot(0x2000_0000L, 1), Entries.AMD_V1.table(amd.shared.tableAt(0x1000_0000L, 0), 1))),

    /** A table without an entry. */
    IO11(amd -> amd.image.put(amd.shared.slot(0x2000_0000L, 1), Entries.AMD_V1.table(amd.image.table(), 1))),

    /** A device that has tables, and may neither read nor write. */
    IO15(amd -> amd.image.clear(amd.slot(0, 6 << 3), 3L << 61));

    /** A change of tables that were valid. */
    @FunctionalInterface
    private interface Change {
        void apply(AmdImage image);
    }

    private final Change change;

    AmdBreakage(Change change) {
        this.change = change;
    }

    void apply(AmdImage image) {
        change.apply(image);
    }
}
