// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tables of an AMD unit. Numbers are those of the AMD I/O Virtualization Technology specification 3.08, sections 2.2.2
 * (device table), 2.2.3 (host tables), 2.2.6 (guest CR3 tables) and 3.4 (registers).
 *
 * <p>00:02.0 and 00:03.0 share a domain of four levels with pages, blocks, sizes that are encoded in the address, and
 * levels that are skipped; 00:04.0 passes through; 00:05.0 may not transfer; 00:06.0 has three levels; 00:07.0 six;
 * 01:00.0 has guest tables for PASIDs 0 and 1; 01:01.0 has them behind two levels of GCR3, for PASIDs 0 and 513.
 */
final class AmdImage {

    static final long BASE = 0xfed8_0000L;
    /** Pages of the device table: 1024 devices. */
    private static final int TABLE_PAGES = 8;

    final IommuImage image = new IommuImage();
    final Map<String, Long> registers = new LinkedHashMap<>();
    final long devices = image.tables(TABLE_PAGES);
    /** The domain of 00:02.0 and 00:03.0. */
    final RadixWriter shared = RadixWriter.of(image, Entries.AMD_V1, 3);

    final RadixWriter small = RadixWriter.of(image, Entries.AMD_V1, 2);
    private final RadixWriter deep = RadixWriter.of(image, Entries.AMD_V1, 5);
    private final RadixWriter guest = RadixWriter.of(image, Entries.X86, 3);
    private final RadixWriter guestOne = RadixWriter.of(image, Entries.X86, 3);
    private final RadixWriter guestTwo = RadixWriter.of(image, Entries.X86, 3);
    private final RadixWriter guestThree = RadixWriter.of(image, Entries.X86, 3);

    final long block = image.buffer(4 << 20);
    final long pages = image.buffer(64 << 10);
    private final long readPages = image.buffer(64 << 10);

    AmdImage() {
        registers.put("DEVICE_TABLE", devices | TABLE_PAGES - 1);
        registers.put("CONTROL", 1L);
        // GT bit 4 and GA; guest tables of four levels
        registers.put("EXTENDED_FEATURES", 1L << 4 | 1L << 7);
        registers.put("STATUS", 0L);
        fillDomains();
        host(0, 2 << 3, shared.top(), 4, 5);
        host(0, 3 << 3, shared.top(), 4, 5);
        entry(0, 4 << 3, 3 | 3L << 61, 6); // mode 0: passes through, may read and write
        entry(0, 5 << 3, 1, 0); // no translation, may not read or write
        host(0, 6 << 3, small.top(), 3, 7);
        host(0, 7 << 3, deep.top(), 6, 8);
        guests();
    }

    private void fillDomains() {
        shared.mapPages(0x1000_0000L, pages, 4, true);
        shared.mapPages(0x1000_4000L, readPages, 4, false);
        shared.map(0x4000_0000L, block, 1, true);
        shared.map(0xfeb0_0000L, IommuImage.DEVICE_MEMORY, 0, true);
        encoded(0x1001_0000L, pages, 0, 64 << 10);
        encoded(0x5000_0000L, block, 1, 4 << 20);
        // from level 4 to level 2 at once: the bits of level 3 in the address are zero
        long skipping = image.table();
        image.put(shared.slot(0x80_0000_0000L, 3), skipping | 1 | 2L << 9 | 3L << 61);
        image.put(skipping + 8 * 3, Entries.AMD_V1.leaf(block + (2 << 20), 1, true));
        small.mapPages(0x2000_0000L, pages + 0x8000, 8, true);
        deep.map(0x3_0000_0000_0000L, block, 1, true);
        guest.map(0x7f00_0000_0000L, block, 1, true);
        guestOne.mapPages(0x1000, readPages, 5, false);
        guestTwo.mapPages(0x20_0000, pages, 2, true);
        guestThree.map(0x40_0000, block, 1, true);
    }

    /** Next level 7: as many ones from bit 12 on as there are doublings of 8 KiB; each entry that it covers has the same. */
    private void encoded(long iova, long physical, int level, long size) {
        long word = physical | size / 2 - 1 & -4096 | 1 | 7L << 9 | 1L << 60 | 3L << 61;
        for (long done = 0; done < size; done += shared.span(level)) {
            image.put(shared.slot(iova + done, level), word);
        }
    }

    /** Where a device's entry is: 32 bytes each, by bus, device and function. */
    long slot(int bus, int devfn) {
        return devices + 32L * (bus << 8 | devfn);
    }

    /** V bit 0, TV bit 1, the domain in word 1. */
    final void entry(int bus, int devfn, long word, int domain) {
        image.put(slot(bus, devfn), word);
        image.put(slot(bus, devfn) + 8, domain);
    }

    /** Mode 11:9, root 51:12, IR bit 61, IW bit 62. */
    final void host(int bus, int devfn, long top, int mode, int domain) {
        entry(bus, devfn, top | (long) mode << 9 | 3 | 3L << 61, domain);
    }

    /** GIOV bit 54, GV bit 55, GLX 57:56; the GCR3 table's bits 14:12 in 60:58, 30:15 in 31:16 of word 1, 51:31 in 63:43. */
    private void guest(int bus, int devfn, long gcr3, int levels, int domain) {
        entry(bus, devfn, 3 | 3L << 61 | 3L << 54 | (long) levels << 56 | (gcr3 >>> 12 & 7) << 58, domain);
        image.set(slot(bus, devfn) + 8, (gcr3 >>> 15 & 0xffff) << 16 | gcr3 >>> 31 << 43);
    }

    private void guests() {
        long one = image.table();
        image.put(one, guest.top() | 1);
        image.put(one + 8, guestOne.top() | 1);
        guest(1, 0, one, 0, 20);
        long two = image.table();
        long lower = image.table();
        long upper = image.table();
        image.put(two, lower | 1);
        image.put(two + 8, upper | 1);
        image.put(lower, guestTwo.top() | 1);
        image.put(upper + 8, guestThree.top() | 1);
        guest(1, 1 << 3, two, 1, 21);
    }

    /** Adds the unit to the file beside; the last thing to be done. */
    void finish() {
        image.unit("amd-iommu", BASE, registers);
    }
}
