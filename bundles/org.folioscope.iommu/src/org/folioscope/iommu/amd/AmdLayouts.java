// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.amd;

import java.util.Map;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/** Entries of the device table and of GCR3 tables, to be shown and edited. */
final class AmdLayouts {

    private static final String SOURCE =
            "AMD I/O Virtualization Technology specification 3.08, sections 2.2.2 and 2.2.6; "
                    + "drivers/iommu/amd/amd_iommu_types.h of Linux 7.2";

    static final RawStruct DEVICE = new RawStruct(
            "amd.device",
            "device table entry",
            32,
            SOURCE,
            RawField.u64("V", 0, "the entry is used; else addresses pass as they are")
                    .bits(0, 1),
            RawField.u64("TV", 0, "the fields about translation are used").bits(1, 1),
            RawField.u64("HAD", 0, "accessed and dirty bits of the host tables are set")
                    .bits(7, 2),
            RawField.u64("Mode", 0, "levels of the host tables; 0: none").bits(9, 3),
            RawField.u64("HostPageTableRoot", 0, "page frame number of the top host table")
                    .pfn()
                    .bits(12, 40),
            RawField.u64("PPR", 0, "page requests are allowed").bits(52, 1),
            RawField.u64("GPRP", 0, "answers to page requests need a PASID").bits(53, 1),
            RawField.u64("GIoV", 0, "requests without PASID use the guest tables of PASID 0")
                    .bits(54, 1),
            RawField.u64("GV", 0, "guest tables are used").bits(55, 1),
            RawField.u64("GLX", 0, "levels of the GCR3 table")
                    .bits(56, 2)
                    .choice(Map.of(0L, "1 level", 1L, "2 levels", 2L, "3 levels")),
            RawField.u64("GCR3[14:12]", 0, "of the GCR3 table's address").hex().bits(58, 3),
            RawField.u64("IR", 0, "reading is allowed").bits(61, 1),
            RawField.u64("IW", 0, "writing is allowed").bits(62, 1),
            RawField.u64("DomainID", 8, "the tag in caches").bits(0, 16),
            RawField.u64("GCR3[30:15]", 8, "of the GCR3 table's address").hex().bits(16, 16),
            RawField.u64("I", 8, "the device may keep translations").bits(32, 1),
            RawField.u64("SE", 8, "faults of the device are told once").bits(33, 1),
            RawField.u64("SA", 8, "faults of the device are not told").bits(34, 1),
            RawField.u64("EX", 8, "the exclusion range counts").bits(39, 1),
            RawField.u64("SysMgt", 8, "messages of system management").bits(40, 2),
            RawField.u64("GCR3[51:31]", 8, "of the GCR3 table's address").hex().bits(43, 21),
            RawField.u64("IV", 16, "the fields about interrupts are used").bits(0, 1),
            RawField.u64("IntTabLen", 16, "the interrupt table has 2^IntTabLen entries")
                    .bits(1, 4),
            RawField.u64("InterruptTableRoot", 16, "address of the interrupt table, in 64 bytes")
                    .hex()
                    .bits(6, 46),
            RawField.u64("GuestPagingMode", 16, "levels of the guest tables")
                    .bits(54, 2)
                    .choice(Map.of(0L, "4 levels", 1L, "5 levels")),
            RawField.u64("IntCtl", 16, "what becomes of interrupts")
                    .bits(60, 2)
                    .choice(Map.of(0L, "aborted", 1L, "as they are", 2L, "remapped")),
            RawField.u64("word 3", 24, "attributes and snooping").hex());

    static final RawStruct GCR3 = new RawStruct(
            "amd.gcr3",
            "GCR3 table entry",
            8,
            SOURCE,
            RawField.u64("V", 0, "the entry is used").bits(0, 1),
            RawField.u64("ADDR", 0, "page frame number of the table below, or of the top guest table")
                    .pfn()
                    .bits(12, 40));

    private AmdLayouts() {}
}
