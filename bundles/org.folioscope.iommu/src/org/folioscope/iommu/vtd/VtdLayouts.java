// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import java.util.Map;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/** Entries of root, context and PASID tables, to be shown and edited. */
final class VtdLayouts {

    private static final String SOURCE = "Intel VT-d specification, chapter \"Translation Structure Formats\"; "
            + "drivers/iommu/intel/iommu.h and pasid.h of Linux 7.2";

    private static final Map<Long, String> LEVELS = Map.of(1L, "3 levels", 2L, "4 levels", 3L, "5 levels");

    static final RawStruct ROOT = new RawStruct(
            "vtd.root",
            "root entry",
            16,
            SOURCE,
            RawField.u64("P", 0, "present").bits(0, 1),
            pointer("CTP", 0, "page frame number of the bus's context table"));

    static final RawStruct SCALABLE_ROOT = new RawStruct(
            "vtd.scalable_root",
            "scalable-mode root entry",
            16,
            SOURCE,
            RawField.u64("LP", 0, "lower half present").bits(0, 1),
            pointer("LCTP", 0, "page frame number of the context table of devices 0 to 15"),
            RawField.u64("UP", 8, "upper half present").bits(0, 1),
            pointer("UCTP", 8, "page frame number of the context table of devices 16 to 31"));

    static final RawStruct CONTEXT = new RawStruct(
            "vtd.context",
            "context entry",
            16,
            SOURCE,
            RawField.u64("P", 0, "present").bits(0, 1),
            RawField.u64("FPD", 0, "faults are not told").bits(1, 1),
            RawField.u64("TT", 0, "what becomes of addresses")
                    .bits(2, 2)
                    .choice(Map.of(0L, "second stage", 1L, "second stage and device TLB", 2L, "pass-through")),
            pointer("SSPTPTR", 0, "page frame number of the top page table"),
            RawField.u64("AW", 8, "levels of the page tables").bits(0, 3).choice(LEVELS),
            RawField.u64("IGN", 8, "ignored by the hardware; bit 0 of it marks copied entries")
                    .bits(3, 4),
            RawField.u64("DID", 8, "domain id, the tag in caches").bits(8, 16));

    static final RawStruct SCALABLE_CONTEXT = new RawStruct(
            "vtd.scalable_context",
            "scalable-mode context entry",
            32,
            SOURCE,
            RawField.u64("P", 0, "present").bits(0, 1),
            RawField.u64("FPD", 0, "faults are not told").bits(1, 1),
            RawField.u64("DTE", 0, "device TLB is used").bits(2, 1),
            RawField.u64("PASIDE", 0, "requests may have a PASID").bits(3, 1),
            RawField.u64("PRE", 0, "page requests are allowed").bits(4, 1),
            RawField.u64("PDTS", 0, "the PASID directory has 2^(PDTS+7) entries")
                    .bits(9, 3),
            pointer("PASIDDIRPTR", 0, "page frame number of the PASID directory"),
            RawField.u64("RID_PASID", 8, "PASID of requests without one").bits(0, 20),
            RawField.u64("RID_PRIV", 8, "requests without PASID are privileged").bits(20, 1));

    static final RawStruct PASID_DIRECTORY = new RawStruct(
            "vtd.pasid_directory",
            "PASID directory entry",
            8,
            SOURCE,
            RawField.u64("P", 0, "present").bits(0, 1),
            RawField.u64("FPD", 0, "faults are not told").bits(1, 1),
            pointer("SMPTBLPTR", 0, "page frame number of the PASID table"));

    static final RawStruct PASID = new RawStruct(
            "vtd.pasid",
            "PASID table entry",
            64,
            SOURCE,
            RawField.u64("P", 0, "present").bits(0, 1),
            RawField.u64("FPD", 0, "faults are not told").bits(1, 1),
            RawField.u64("AW", 0, "levels of the second stage").bits(2, 3).choice(LEVELS),
            RawField.u64("PGTT", 0, "what becomes of addresses")
                    .bits(6, 3)
                    .choice(Map.of(1L, "first stage", 2L, "second stage", 3L, "nested", 4L, "pass-through")),
            RawField.u64("SSADE", 0, "accessed and dirty bits of the second stage are set")
                    .bits(9, 1),
            pointer("SSPTPTR", 0, "page frame number of the second stage's top table"),
            RawField.u64("DID", 8, "domain id, the tag in caches").bits(0, 16),
            RawField.u64("PWSNP", 8, "table walks snoop").bits(23, 1),
            RawField.u64("PGSNP", 8, "access is snooped").bits(24, 1),
            RawField.u64("SRE", 16, "privileged requests are allowed").bits(0, 1),
            RawField.u64("FSPM", 16, "levels of the first stage")
                    .bits(2, 2)
                    .choice(Map.of(0L, "4 levels", 1L, "5 levels")),
            RawField.u64("WPE", 16, "write protection holds for privileged requests")
                    .bits(4, 1),
            RawField.u64("NXE", 16, "XD of the first stage counts").bits(5, 1),
            RawField.u64("EAFE", 16, "extended accessed bits are set").bits(7, 1),
            pointer("FSPTPTR", 16, "page frame number of the first stage's top table"),
            RawField.u64("reserved 3", 24, "0").hex(),
            RawField.u64("reserved 4", 32, "0").hex(),
            RawField.u64("reserved 5", 40, "0").hex(),
            RawField.u64("reserved 6", 48, "0").hex(),
            RawField.u64("reserved 7", 56, "0").hex());

    private VtdLayouts() {}

    private static RawField pointer(String name, int offset, String help) {
        return RawField.u64(name, offset, help).pfn().bits(12, 52);
    }
}
