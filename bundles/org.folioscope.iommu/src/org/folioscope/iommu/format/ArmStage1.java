// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

import java.util.Map;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/**
 * Stage 1 of Arm's SMMU: VMSAv8-64 tables whose top is in a context descriptor; see {@link ArmDescriptor} for sources. What
 * tables above forbid (APTable, XNTable) stays forbidden below.
 *
 * @param granuleShift binary logarithm of a page's bytes: 12, 14 or 16
 * @param addressBits of physical addresses (CD.IPS); bits above are reserved
 * @param dirtyByHardware whether CD.HD is set: then a page with DBM is writable even while it is marked read-only
 */
public record ArmStage1(int granuleShift, int addressBits, boolean dirtyByHardware) implements PageTableFormat {

    private static final long USER = 1 << 6;
    private static final long READ_ONLY = 1 << 7;
    private static final long DIRTY_BIT_MODIFIER = 1L << 51;
    private static final long EXECUTE_NEVER = 1L << 54;
    private static final long TABLE_EXECUTE_NEVER = 1L << 60;
    private static final long TABLE_NO_USER = 1L << 61;
    private static final long TABLE_READ_ONLY = 1L << 62;

    private static final Map<Long, String> SHARED = Map.of(0L, "none", 2L, "outer", 3L, "inner");

    private static final RawStruct LEAF = ArmDescriptor.layout(
            "arm.stage1",
            "stage 1 descriptor",
            ArmDescriptor.VALID_FIELD,
            ArmDescriptor.TYPE_FIELD,
            RawField.u64("AttrIndx", 0, "index of the memory type in MAIR").bits(2, 3),
            RawField.u64("NS", 0, "not secure").bits(5, 1),
            RawField.u64("AP[1]", 0, "access without privilege is allowed").bits(6, 1),
            RawField.u64("AP[2]", 0, "read only").bits(7, 1),
            RawField.u64("SH", 0, "shareability").bits(8, 2).choice(SHARED),
            RawField.u64("AF", 0, "accessed").bits(10, 1),
            RawField.u64("nG", 0, "of this ASID alone").bits(11, 1),
            ArmDescriptor.ADDRESS_FIELD,
            RawField.u64("DBM", 0, "hardware makes it writable when it is written")
                    .bits(51, 1),
            RawField.u64("Contiguous", 0, "one of several entries for neighbouring memory")
                    .bits(52, 1),
            RawField.u64("PXN", 0, "no instructions are fetched with privilege").bits(53, 1),
            RawField.u64("XN", 0, "no instructions are fetched").bits(54, 1),
            RawField.u64("PXNTable", 0, "of a table: PXN for all below").bits(59, 1),
            RawField.u64("XNTable", 0, "of a table: XN for all below").bits(60, 1),
            RawField.u64("APTable[0]", 0, "of a table: no access without privilege below")
                    .bits(61, 1),
            RawField.u64("APTable[1]", 0, "of a table: read only below").bits(62, 1));

    public ArmStage1 {
        ArmDescriptor.check(granuleShift);
    }

    @Override
    public String id() {
        return "arm-stage1";
    }

    @Override
    public String title() {
        return "Arm stage 1, " + (1 << granuleShift - 10) + " KiB";
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
            return Permissions.READ
                    | ((entry & TABLE_READ_ONLY) != 0 ? 0 : Permissions.WRITE)
                    | ((entry & TABLE_NO_USER) != 0 ? 0 : Permissions.USER)
                    | ((entry & TABLE_EXECUTE_NEVER) != 0 ? 0 : Permissions.EXECUTE);
        }
        boolean writable = (entry & READ_ONLY) == 0 || dirtyByHardware && (entry & DIRTY_BIT_MODIFIER) != 0;
        return Permissions.READ
                | (writable ? Permissions.WRITE : 0)
                | ((entry & USER) != 0 ? Permissions.USER : 0)
                | ((entry & EXECUTE_NEVER) != 0 ? 0 : Permissions.EXECUTE);
    }

    @Override
    public long reserved(long entry, int level) {
        return ArmDescriptor.reserved(entry, granuleShift, addressBits);
    }

    @Override
    public RawStruct layout(int level) {
        return LEAF;
    }
}
