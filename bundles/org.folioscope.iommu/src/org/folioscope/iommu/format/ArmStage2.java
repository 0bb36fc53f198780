// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

import java.util.Map;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/**
 * Stage 2 of Arm's SMMU: VMSAv8-64 tables whose top is in a stream table entry; up to sixteen top tables may lie in a
 * row. See {@link ArmDescriptor} for sources.
 *
 * @param granuleShift binary logarithm of a page's bytes: 12, 14 or 16
 * @param addressBits of physical addresses (STE.S2PS); bits above are reserved
 */
public record ArmStage2(int granuleShift, int addressBits) implements PageTableFormat {

    private static final long READ = 1 << 6;
    private static final long WRITE = 1 << 7;
    private static final long EXECUTE_NEVER = 1L << 54;

    private static final RawStruct ENTRY = ArmDescriptor.layout(
            "arm.stage2",
            "stage 2 descriptor",
            ArmDescriptor.VALID_FIELD,
            ArmDescriptor.TYPE_FIELD,
            RawField.u64("MemAttr", 0, "memory type; 15: normal, write-back").bits(2, 4),
            RawField.u64("S2AP[0]", 0, "reading is allowed").bits(6, 1),
            RawField.u64("S2AP[1]", 0, "writing is allowed").bits(7, 1),
            RawField.u64("SH", 0, "shareability").bits(8, 2).choice(Map.of(0L, "none", 2L, "outer", 3L, "inner")),
            RawField.u64("AF", 0, "accessed").bits(10, 1),
            ArmDescriptor.ADDRESS_FIELD,
            RawField.u64("DBM", 0, "hardware makes it writable when it is written")
                    .bits(51, 1),
            RawField.u64("Contiguous", 0, "one of several entries for neighbouring memory")
                    .bits(52, 1),
            RawField.u64("XN", 0, "where no instructions are fetched").bits(53, 2));

    public ArmStage2 {
        ArmDescriptor.check(granuleShift);
    }

    @Override
    public String id() {
        return "arm-stage2";
    }

    @Override
    public String title() {
        return "Arm stage 2, " + (1 << granuleShift - 10) + " KiB";
    }

    @Override
    public int indexBits() {
        return granuleShift - 3;
    }

    @Override
    public EntryKind kind(long entry, int level) {
        return ArmDescriptor.kind(entry, level, granuleShift);
    }

    @Override
    public long table(long entry, int level) {
        return ArmDescriptor.address(entry, granuleShift, addressBits);
    }

    @Override
    public long leaf(long entry, int level) {
        return ArmDescriptor.address(entry, granuleShift, addressBits);
    }

    @Override
    public int permissions(long entry, int level) {
        if (kind(entry, level) == EntryKind.TABLE) {
            return Permissions.READ | Permissions.WRITE | Permissions.EXECUTE;
        }
        return ((entry & READ) != 0 ? Permissions.READ : 0)
                | ((entry & WRITE) != 0 ? Permissions.WRITE : 0)
                | ((entry & EXECUTE_NEVER) != 0 ? 0 : Permissions.EXECUTE);
    }

    @Override
    public long reserved(long entry, int level) {
        return ArmDescriptor.reserved(entry, granuleShift, addressBits);
    }

    @Override
    public RawStruct layout(int level) {
        return ENTRY;
    }
}
