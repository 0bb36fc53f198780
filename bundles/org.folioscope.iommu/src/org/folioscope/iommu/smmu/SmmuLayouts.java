// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.smmu;

import java.util.Map;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/** Entries of stream tables and context descriptors, to be shown and edited. */
final class SmmuLayouts {

    private static final String SOURCE = "Arm SMMUv3 architecture specification (IHI 0070), chapter 5; "
            + "drivers/iommu/arm/arm-smmu-v3/arm-smmu-v3.h of Linux 7.2";

    private static final Map<Long, String> SHARED = Map.of(0L, "none", 2L, "outer", 3L, "inner");
    private static final Map<Long, String> WIDTHS = Map.of(
            0L, "32 bits", 1L, "36 bits", 2L, "40 bits", 3L, "42 bits", 4L, "44 bits", 5L, "48 bits", 6L, "52 bits");

    static final RawStruct STREAM_LEVEL_1 = new RawStruct(
            "smmu.stream_level1",
            "level 1 stream table descriptor",
            8,
            SOURCE,
            RawField.u64("Span", 0, "the table has 2^(Span-1) entries; 0: none").bits(0, 5),
            RawField.u64("L2Ptr", 0, "address of the table, in 64 bytes").hex().bits(6, 46));

    static final RawStruct STREAM = new RawStruct(
            "smmu.stream",
            "stream table entry",
            64,
            SOURCE,
            RawField.u64("V", 0, "the entry is used").bits(0, 1),
            RawField.u64("Config", 0, "what becomes of addresses")
                    .bits(1, 3)
                    .choice(Map.of(0L, "abort", 4L, "bypass", 5L, "stage 1", 6L, "stage 2", 7L, "nested")),
            RawField.u64("S1Fmt", 0, "form of the context descriptor table")
                    .bits(4, 2)
                    .choice(Map.of(0L, "linear", 1L, "two levels of 4 KiB", 2L, "two levels of 64 KiB")),
            RawField.u64("S1ContextPtr", 0, "address of the context descriptors, in 64 bytes")
                    .hex()
                    .bits(6, 46),
            RawField.u64("S1CDMax", 0, "there are 2^S1CDMax context descriptors")
                    .bits(59, 5),
            RawField.u64("S1DSS", 8, "what becomes of requests without substream")
                    .bits(0, 2)
                    .choice(Map.of(0L, "abort", 1L, "bypass stage 1", 2L, "substream 0")),
            RawField.u64("S1CIR", 8, "inner cacheability of context descriptors")
                    .bits(2, 2),
            RawField.u64("S1COR", 8, "outer cacheability of context descriptors")
                    .bits(4, 2),
            RawField.u64("S1CSH", 8, "shareability of context descriptors")
                    .bits(6, 2)
                    .choice(SHARED),
            RawField.u64("S2FWB", 8, "stage 2 forces write-back").bits(25, 1),
            RawField.u64("S1STALLD", 8, "stage 1 does not stall").bits(27, 1),
            RawField.u64("EATS", 8, "what address translation services may do").bits(28, 2),
            RawField.u64("STRW", 8, "world of the stream").bits(30, 2),
            RawField.u64("SHCFG", 8, "shareability of what passes").bits(44, 2),
            RawField.u64("S2VMID", 16, "the tag in caches").bits(0, 16),
            RawField.u64("S2T0SZ", 16, "addresses have 64 - S2T0SZ bits").bits(32, 6),
            RawField.u64("S2SL0", 16, "level that the tables begin with, as the granule counts it")
                    .bits(38, 2),
            RawField.u64("S2IR0", 16, "inner cacheability of tables").bits(40, 2),
            RawField.u64("S2OR0", 16, "outer cacheability of tables").bits(42, 2),
            RawField.u64("S2SH0", 16, "shareability of tables").bits(44, 2).choice(SHARED),
            RawField.u64("S2TG", 16, "granule").bits(46, 2).choice(Map.of(0L, "4 KiB", 1L, "64 KiB", 2L, "16 KiB")),
            RawField.u64("S2PS", 16, "width of physical addresses").bits(48, 3).choice(WIDTHS),
            RawField.u64("S2AA64", 16, "tables of 64 bits").bits(51, 1),
            RawField.u64("S2ENDI", 16, "tables are big-endian").bits(52, 1),
            RawField.u64("S2AFFD", 16, "the accessed flag does not count").bits(53, 1),
            RawField.u64("S2PTW", 16, "tables must not be in device memory").bits(54, 1),
            RawField.u64("S2HD", 16, "hardware sets the dirty state").bits(55, 1),
            RawField.u64("S2HA", 16, "hardware sets the accessed flag").bits(56, 1),
            RawField.u64("S2S", 16, "faults stall").bits(57, 1),
            RawField.u64("S2R", 16, "faults are told").bits(58, 1),
            RawField.u64("S2TTB", 24, "address of the top table, in 16 bytes")
                    .hex()
                    .bits(4, 48),
            RawField.u64("word 4", 32, "0").hex(),
            RawField.u64("word 5", 40, "0").hex(),
            RawField.u64("word 6", 48, "0").hex(),
            RawField.u64("word 7", 56, "0").hex());

    static final RawStruct CONTEXT_LEVEL_1 = new RawStruct(
            "smmu.context_level1",
            "level 1 context descriptor",
            8,
            SOURCE,
            RawField.u64("V", 0, "the descriptor is used").bits(0, 1),
            RawField.u64("L2Ptr", 0, "page frame number of the table").pfn().bits(12, 40));

    static final RawStruct CONTEXT = new RawStruct(
            "smmu.context",
            "context descriptor",
            64,
            SOURCE,
            RawField.u64("T0SZ", 0, "addresses have 64 - T0SZ bits").bits(0, 6),
            RawField.u64("TG0", 0, "granule").bits(6, 2).choice(Map.of(0L, "4 KiB", 1L, "64 KiB", 2L, "16 KiB")),
            RawField.u64("IR0", 0, "inner cacheability of tables").bits(8, 2),
            RawField.u64("OR0", 0, "outer cacheability of tables").bits(10, 2),
            RawField.u64("SH0", 0, "shareability of tables").bits(12, 2).choice(SHARED),
            RawField.u64("EPD0", 0, "no tables of TTB0").bits(14, 1),
            RawField.u64("ENDI", 0, "tables are big-endian").bits(15, 1),
            RawField.u64("T1SZ", 0, "as T0SZ, of TTB1").bits(16, 6),
            RawField.u64("TG1", 0, "granule of TTB1").bits(22, 2),
            RawField.u64("EPD1", 0, "no tables of TTB1").bits(30, 1),
            RawField.u64("V", 0, "the descriptor is used").bits(31, 1),
            RawField.u64("IPS", 0, "width of the addresses that come out")
                    .bits(32, 3)
                    .choice(WIDTHS),
            RawField.u64("AFFD", 0, "the accessed flag does not count").bits(35, 1),
            RawField.u64("TBI0", 0, "the top byte of addresses does not count").bits(38, 1),
            RawField.u64("AA64", 0, "tables of 64 bits").bits(41, 1),
            RawField.u64("HD", 0, "hardware sets the dirty state").bits(42, 1),
            RawField.u64("HA", 0, "hardware sets the accessed flag").bits(43, 1),
            RawField.u64("S", 0, "faults stall").bits(44, 1),
            RawField.u64("R", 0, "faults are told").bits(45, 1),
            RawField.u64("A", 0, "faults abort").bits(46, 1),
            RawField.u64("ASET", 0, "the ASID is of a set of its own").bits(47, 1),
            RawField.u64("ASID", 0, "the tag in caches").bits(48, 16),
            RawField.u64("TTB0", 8, "address of the top table, in 16 bytes")
                    .hex()
                    .bits(4, 48),
            RawField.u64("TTB1", 16, "address of the other top table, in 16 bytes")
                    .hex()
                    .bits(4, 48),
            RawField.u64("MAIR", 24, "memory types").hex());

    private SmmuLayouts() {}
}
