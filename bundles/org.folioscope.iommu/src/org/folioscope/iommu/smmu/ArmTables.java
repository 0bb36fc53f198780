// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.smmu;

import org.folioscope.iommu.format.ArmStage1;
import org.folioscope.iommu.format.ArmStage2;
import org.folioscope.iommu.format.PageTableFormat;
import org.folioscope.iommu.format.PageTables;

/**
 * Where page tables begin, as the fields of stream table entries and context descriptors say it (Arm SMMUv3 architecture
 * specification, 5.2 STE.VTCR and 5.4 CD.TCR; Arm Architecture Reference Manual, VMSAv8-64 starting levels).
 */
final class ArmTables {

    /** Binary logarithms of granules, by TG0 and S2TG; 0 for what is reserved. */
    private static final int[] GRANULES = {12, 16, 14, 0};
    /** Bits of addresses, by IPS and S2PS. */
    private static final int[] WIDTHS = {32, 36, 40, 42, 44, 48, 52, 52};
    /** Stage 2 may begin with so many tables in a row. */
    private static final int MOST_CONCATENATED = 16;

    /**
     * Tables, or why there are none.
     *
     * @param tables null where the fields are reserved
     * @param problem for people; empty where there are tables
     */
    record Result(PageTables tables, String problem) {}

    private ArmTables() {}

    /**
     * Stage 1.
     *
     * @param word0 of a context descriptor
     * @param word1 of it
     */
    static Result stage1(long word0, long word1) {
        int granule = GRANULES[(int) (word0 >>> 6) & 3];
        int bits = 64 - (int) (word0 & 63);
        if (granule == 0) {
            return new Result(null, "TG0 3 is reserved");
        }
        if ((word0 >>> 41 & 1) == 0) {
            return new Result(null, "its tables have 32-bit entries, which are not read");
        }
        if ((word0 >>> 15 & 1) != 0) {
            return new Result(null, "its tables are big-endian, which are not read");
        }
        if (bits < 25 || bits > 52 || bits > 48 && granule != 16) {
            return new Result(null, "T0SZ " + (64 - bits) + " is reserved");
        }
        int width = WIDTHS[(int) (word0 >>> 32) & 7];
        ArmStage1 format = new ArmStage1(granule, width, (word0 >>> 42 & 1) != 0);
        int level = levels(format, bits);
        return new Result(
                PageTables.of(format, word1 & 0x000f_ffff_ffff_fff0L & -64, level)
                        .withEntries(1 << bits - format.shift(level)),
                "");
    }

    /** Levels that {@code bits} of addresses need. */
    private static int levels(PageTableFormat format, int bits) {
        int level = 1;
        while (format.shift(level) + format.indexBits() < bits) {
            level++;
        }
        return level;
    }

    /**
     * Stage 2.
     *
     * @param word2 of a stream table entry
     * @param word3 of it
     */
    static Result stage2(long word2, long word3) {
        int control = (int) (word2 >>> 32) & 0x7ffff;
        int granule = GRANULES[control >>> 14 & 3];
        int bits = 64 - (control & 63);
        int start = control >>> 6 & 3;
        if (granule == 0) {
            return new Result(null, "S2TG 3 is reserved");
        }
        if ((word2 >>> 51 & 1) == 0) {
            return new Result(null, "its tables have 32-bit entries, which are not read");
        }
        if ((word2 >>> 52 & 1) != 0) {
            return new Result(null, "its tables are big-endian, which are not read");
        }
        ArmStage2 format = new ArmStage2(granule, WIDTHS[control >>> 16 & 7]);
        // SL0 counts from level 2 (4 KiB; 2 in this program's count) or level 3 (1) upwards
        int level = start + (granule == 12 ? 2 : 1);
        int top = bits - format.shift(Math.min(level, 4));
        if (level > 4 || start == 3 || top < 1 || top > format.indexBits() + 4) {
            return new Result(null, "S2SL0 " + start + " does not fit S2T0SZ " + (64 - bits));
        }
        long root = word3 & 0x000f_ffff_ffff_fff0L;
        long alignment = Math.max(64, Math.min(8L << top, (long) MOST_CONCATENATED << granule));
        if ((root & alignment - 1) != 0) {
            return new Result(
                    PageTables.of(format, root & -alignment, level).withEntries(1 << top),
                    "S2TTB 0x" + Long.toHexString(root) + " is no multiple of 0x" + Long.toHexString(alignment)
                            + ", the size of its top tables: the hardware takes 0x"
                            + Long.toHexString(root & -alignment));
        }
        return new Result(PageTables.of(format, root, level).withEntries(1 << top), "");
    }
}
