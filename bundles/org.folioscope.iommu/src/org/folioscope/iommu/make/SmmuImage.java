// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tables of two Arm SMMUv3 units: one with a stream table of two levels, one with a linear one. Numbers are those of the
 * Arm SMMUv3 architecture specification (IHI 0070), chapters 5 (stream table entry, context descriptor) and 6
 * (registers), and of VMSAv8-64.
 *
 * <p>First unit: stream 0x10 stage 1, 0x18 stage 2 with two top tables in a row, 0x20 bypass, 0x28 abort, 0x100 nested
 * with substreams 0 and 1, 0x108 stage 1 with a table of context descriptors of two levels for substreams 0 and 1025.
 * Second unit: stream 5 stage 1 of 16 KiB, 6 stage 1 of 64 KiB, 7 stage 2 of 16 KiB with sixteen top tables.
 */
final class SmmuImage {

    static final long FIRST_BASE = 0x905_0000L;
    static final long SECOND_BASE = 0x907_0000L;

    final IommuImage image = new IommuImage();
    final Map<String, Long> two = new LinkedHashMap<>();
    final Map<String, Long> linear = new LinkedHashMap<>();

    /** 256 descriptors of 8 bytes: log2 of streams 16, split 8. */
    final long levelOne = image.table();
    /** 64 entries of 64 bytes. */
    final long entries = image.table();
    /** Stage 1 of stream 0x10: four levels. */
    final RadixWriter shared = RadixWriter.of(image, Entries.ARM_STAGE1, 3);
    /** Stage 2 of stream 0x18: 40 bits from level 1 on, so two tables. */
    final RadixWriter pair = new RadixWriter(image, Entries.ARM_STAGE2, image.tables(2), 2, 12);

    private final RadixWriter below = RadixWriter.of(image, Entries.ARM_STAGE2, 3);
    private final RadixWriter above = RadixWriter.of(image, Entries.ARM_STAGE1, 3);
    private final RadixWriter aboveOne = RadixWriter.of(image, Entries.ARM_STAGE1, 3);
    private final RadixWriter far = RadixWriter.of(image, Entries.ARM_STAGE1, 2);
    private final RadixWriter medium = new RadixWriter(image, Entries.ARM_STAGE1, image.tables(4), 2, 14);
    private final RadixWriter large = new RadixWriter(image, Entries.ARM_STAGE1, image.tables(16), 2, 16);
    private final RadixWriter sixteen = new RadixWriter(image, Entries.ARM_STAGE2, image.tables(64), 1, 14);

    final long block = image.buffer(2 << 20);
    final long pages = image.buffer(64 << 10);
    private final long readPages = image.buffer(64 << 10);

    SmmuImage() {
        two.put("IDR0", 3L | 2L << 2 | 1L << 27); // stage 1 and 2, AArch64 tables, stream tables of two levels
        two.put("CR0", 1L);
        two.put("STRTAB_BASE", levelOne);
        two.put("STRTAB_BASE_CFG", 1L << 16 | 8L << 6 | 16);
        linear.put("IDR0", 3L | 2L << 2);
        linear.put("CR0", 1L);
        linear.put("STRTAB_BASE", entries);
        linear.put("STRTAB_BASE_CFG", 6L);
        fillDomains();
        firstUnit();
        secondUnit();
    }

    private void fillDomains() {
        shared.mapPages(0x1000_0000L, pages, 8, true);
        shared.mapPages(0x1000_8000L, readPages, 8, false);
        shared.map(0x4000_0000L, block, 1, true);
        shared.map(0xfeb0_0000L, IommuImage.DEVICE_MEMORY, 0, true);
        pair.mapPages(0x2000_0000L, pages, 4, true);
        pair.map(0x80_0000_0000L, block, 1, true); // behind the second of the two tables
        below.map(0x2_0000_0000L, block, 1, true);
        above.map(0x40_0000_0000L, 0x2_0000_0000L, 1, true); // an address of the second stage's
        aboveOne.mapPages(0x1000, 0x2_0000_1000L, 3, false);
        below.carry(above);
        below.carry(aboveOne);
        far.map(0x7f_ffe0_0000L, block, 1, true);
        medium.mapPages(0x1000_0000L, pages, 4, true);
        large.mapPages(0x5000_0000L, pages, 1, true);
        sixteen.mapPages(0xf0_0000_0000L, pages, 2, true);
    }

    private void firstUnit() {
        long one = image.table();
        descriptor(one, shared.top(), 16, 0, 1);
        stream(slot(0x10), 5, 0, one, 0);
        stage2(slot(0x18), 6, pair.top(), 24, 1, 0, 11);
        stream(slot(0x20), 4, 0, 0, 0);
        stream(slot(0x28), 0, 0, 0, 0);
        long nested = image.table();
        descriptor(nested, above.top(), 16, 0, 2);
        descriptor(nested + 64, aboveOne.top(), 16, 0, 3);
        stage2(slot(0x100), 7, below.top(), 16, 2, 0, 12);
        below.map(nested, nested, 0, false);
        image.set(slot(0x100), nested | 1L << 59);
        // 2^11 descriptors in tables of 1024: descriptors of level 1 lead to 64 KiB each
        long levels = image.table();
        image.put(levels, image.tables(16) | 1);
        image.put(levels + 8, image.tables(16) | 1);
        long first = image.get(levels) & -4096;
        long second = image.get(levels + 8) & -4096;
        descriptor(first, shared.top(), 16, 0, 1);
        descriptor(second + 64, far.top(), 25, 0, 4);
        stream(slot(0x108), 5, 2, levels, 11);
    }

    private void secondUnit() {
        long one = image.table();
        descriptor(one, medium.top(), 17, 2, 1);
        stream(entries + 64 * 5, 5, 0, one, 0);
        long two64 = image.table();
        descriptor(two64, large.top(), 16, 1, 2);
        stream(entries + 64 * 6, 5, 0, two64, 0);
        stage2(entries + 64 * 7, 6, sixteen.top(), 24, 1, 2, 13);
    }

    /** Where an entry of the first unit is; makes its table of 256: span 4:0, table 51:6. */
    final long slot(int stream) {
        long slot = levelOne + 8L * (stream >>> 8);
        if (image.get(slot) == 0) {
            image.put(slot, image.tables(4) | 9);
        }
        return (image.get(slot) & -4096) + 64L * (stream & 255);
    }

    /** V bit 0, config 3:1, S1Fmt 5:4, S1ContextPtr 51:6, S1CDMax 63:59; S1DSS 1:0 of word 1, where 2 is substream 0. */
    private void stream(long slot, int config, int format, long contexts, int most) {
        image.put(slot, contexts | (long) most << 59 | format << 4 | config << 1 | 1);
        image.put(slot + 8, 2);
    }

    /** VMID 15:0; T0SZ 37:32, SL0 39:38, TG 47:46, PS 50:48 (48 bits: 5), AA64 bit 51, R bit 58; S2TTB 51:4 of word 3. */
    final void stage2(long slot, int config, long top, int unused, int start, int granule, int vmid) {
        stream(slot, config, 0, 0, 0);
        long control = unused | (long) start << 6 | (long) granule << 14 | 5L << 16;
        image.put(slot + 16, vmid | control << 32 | 1L << 51 | 1L << 58);
        image.put(slot + 24, top);
    }

    /** T0SZ 5:0, TG0 7:6, EPD1 bit 30, V bit 31, IPS 34:32 (48 bits: 5), AA64 bit 41, R bit 45, A bit 46, ASID 63:48; TTB0. */
    private void descriptor(long at, long top, int unused, int granule, int asid) {
        image.put(at, unused | granule << 6 | 3L << 30 | 5L << 32 | 1L << 41 | 3L << 45 | (long) asid << 48);
        image.put(at + 8, top);
    }

    /** Adds the units to the file beside; the last thing to be done. */
    void finish() {
        image.unit("smmuv3", FIRST_BASE, two);
        image.unit("smmuv3", SECOND_BASE, linear);
    }
}
