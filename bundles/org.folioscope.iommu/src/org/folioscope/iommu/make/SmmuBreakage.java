// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

/** One way of breaking tables of Arm's SMMUv3 for each rule that memory and registers alone can break. */
enum SmmuBreakage {
    /** A transfer into memory that nobody preserves. */
    IO01(smmu -> smmu.shared.map(0x1002_0000L, IommuImage.STRANGER, 0, true)),

    /** A table that nobody preserves. */
    IO02(smmu -> {
        long table = smmu.image.lostTable();
        smmu.image.put(smmu.shared.slot(0x2000_0000L, 1), Entries.ARM_STAGE1.table(table, 1));
        smmu.image.put(table, Entries.ARM_STAGE1.leaf(smmu.pages, 0, true));
    }),

    /** A device may write to its own tables. */
    IO03(smmu -> smmu.shared.map(0x1002_0000L, smmu.shared.tableAt(0x1000_0000L, 0), 0, true)),

    /** A block that is not at a multiple of its size. */
    IO04(smmu -> smmu.image.set(smmu.shared.slot(0x4000_0000L, 1), 0x5000)),

    /** One page, writable and not. */
    IO05(smmu -> smmu.shared.map(0x1002_0000L, smmu.pages, 0, false)),

    /** A stream of stage 2 that leads nowhere. */
    IO06(smmu -> smmu.stage2(smmu.slot(0x30), 6, 0, 16, 2, 0, 30)),

    /** Two domains of one number. */
    IO07(smmu -> smmu.stage2(smmu.slot(0x30), 6, smmu.image.table(), 16, 2, 0, 11)),

    /** A table that is reached over two entries. */
    IO10(smmu -> smmu.image.put(
            smmu.shared.slot(0x2000_0000L, 1), Entries.ARM_STAGE1.table(smmu.shared.tableAt(0x1000_0000L, 0), 1))),

    /** A table without an entry. */
    IO11(smmu -> smmu.image.put(smmu.shared.slot(0x2000_0000L, 1), Entries.ARM_STAGE1.table(smmu.image.table(), 1))),

    /** Two top tables in a row that don't begin at a multiple of their size. */
    IO15(smmu -> smmu.image.put(smmu.slot(0x18) + 24, smmu.pair.top() + 0x1000));

    /** A change of tables that were valid. */
    @FunctionalInterface
    private interface Change {
        void apply(SmmuImage image);
    }

    private final Change change;

    SmmuBreakage(Change change) {
        this.change = change;
    }

    void apply(SmmuImage image) {
        change.apply(image);
    }
}
