// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tables of two Intel VT-d units: one in legacy, one in scalable mode. Numbers are those of the VT-d specification 4.1,
 * chapters 3 (remapping structures), 9 (their formats) and 11 (registers).
 *
 * <p>Legacy unit: 00:02.0 and 01:00.0 share a domain of four levels, 00:03.0 passes through, 00:04.0 has three levels and
 * 00:05.0 has five. Scalable unit: 02:00.0 has PASID 0 (second stage), 1 and 64 (first stage of four and of five levels)
 * and 65 (nested); 02:10.0, in the upper table, has a second stage of five levels.
 */
final class VtdImage {

    static final long LEGACY_BASE = 0xfed9_0000L;
    static final long SCALABLE_BASE = 0xfed9_1000L;
    /** SAGAW: 39, 48 and 57 bits; MGAW 57 bits; 65536 domain ids; second-stage blocks of 2 MiB and 1 GiB. */
    private static final long CAP = 7L << 9 | 56L << 16 | 6 | 3L << 34;
    /** Scalable mode with second stage, first stage, nesting and PASIDs. */
    private static final long ECAP = 1L << 43 | 1L << 46 | 1L << 47 | 1L << 26 | 1L << 40 | 1;
    /** Translation enabled, root table set. */
    private static final long GSTS = 3L << 30;

    final IommuImage image = new IommuImage();
    final Map<String, Long> legacy = registers();
    final Map<String, Long> scalable = registers();

    final long legacyRoot = image.table();
    final long scalableRoot = image.table();
    /** The domain of 00:02.0 and 01:00.0. */
    final RadixWriter shared = RadixWriter.of(image, Entries.VTD_SECOND, 3);

    final RadixWriter small = RadixWriter.of(image, Entries.VTD_SECOND, 2);
    private final RadixWriter deep = RadixWriter.of(image, Entries.VTD_SECOND, 4);
    private final RadixWriter second = RadixWriter.of(image, Entries.VTD_SECOND, 3);
    private final RadixWriter first = RadixWriter.of(image, Entries.X86, 3);
    private final RadixWriter firstDeep = RadixWriter.of(image, Entries.X86, 4);
    private final RadixWriter nested = RadixWriter.of(image, Entries.X86, 3);
    private final RadixWriter upper = RadixWriter.of(image, Entries.VTD_SECOND, 4);

    /** Memory of transfers: 2 MiB. */
    final long block = image.buffer(2 << 20);
    /** Memory of transfers: 64 KiB. */
    final long pages = image.buffer(64 << 10);
    /** Memory that devices may only read: 2 MiB, and 64 KiB. */
    private final long readBlock = image.buffer(2 << 20);

    private final long readPages = image.buffer(64 << 10);

    VtdImage() {
        legacy.put("RTADDR", legacyRoot);
        scalable.put("RTADDR", scalableRoot | 1 << 10);
        fillDomains();
        legacyContext(0, 2 << 3, shared.top(), 0, 2, 5);
        legacyContext(1, 0, shared.top(), 0, 2, 5);
        legacyContext(0, 3 << 3, 0, 2, 2, 6);
        legacyContext(0, 4 << 3, small.top(), 0, 1, 7);
        legacyContext(0, 5 << 3, deep.top(), 0, 3, 8);
        // 02:00.0: the lower half of bus 2; its directory has 128 entries
        scalableContext(2, 0, image.table());
        pasid(2, 0, 0, second.top(), 2, 2, 0, 0, 20);
        pasid(2, 0, 1, 0, 0, 1, first.top(), 0, 21);
        pasid(2, 0, 64, 0, 0, 1, firstDeep.top(), 1, 22);
        pasid(2, 0, 65, second.top(), 2, 3, nested.top(), 0, 23);
        scalableContext(2, 0x10 << 3, image.table());
        pasid(2, 0x10 << 3, 0, upper.top(), 3, 2, 0, 0, 24);
    }

    private static Map<String, Long> registers() {
        Map<String, Long> registers = new LinkedHashMap<>();
        registers.put("VER", 0x10L);
        registers.put("CAP", CAP);
        registers.put("ECAP", ECAP);
        registers.put("GSTS", GSTS);
        registers.put("RTADDR", 0L);
        registers.put("PMEN", 0L);
        registers.put("PLMBASE", 0L);
        registers.put("PLMLIMIT", 0L);
        registers.put("PHMBASE", 0L);
        registers.put("PHMLIMIT", 0L);
        return registers;
    }

    private void fillDomains() {
        shared.map(0x4000_0000L, block, 1, true);
        shared.mapPages(0x1000_0000L, pages, 8, true);
        shared.mapPages(0x1000_8000L, readPages, 8, false);
        shared.map(0xfeb0_0000L, IommuImage.DEVICE_MEMORY, 0, true);
        small.mapPages(0x7f_0000_0000L, pages, 4, true);
        deep.map(0x1_0000_0000_0000L, block, 1, true);
        second.map(0x2_0000_0000L, block, 1, true);
        first.map(0x7fff_0000_0000L, block, 1, true);
        first.mapPages(0x1000, readPages, 3, false);
        firstDeep.mapPages(0xff_0000_0000_0000L, pages, 16, true);
        nested.map(0x40_0000_0000L, 0x2_0000_0000L, 1, true); // an address of the second stage's
        second.carry(nested);
        upper.map(0x20_0000, readBlock, 1, false);
    }

    /** Where the context entry of a device of the legacy unit is; makes the bus's table. */
    long legacySlot(int bus, int devfn) {
        long root = legacyRoot + 16L * bus;
        if (image.get(root) == 0) {
            image.put(root, image.table() | 1);
        }
        return (image.get(root) & -4096) + 16L * devfn;
    }

    /** Root entry: P bit 0, table 63:12. Context: P bit 0, TT 3:2, table 63:12; AW 2:0, domain 23:8. */
    final void legacyContext(int bus, int devfn, long top, int type, int width, int domain) {
        long slot = legacySlot(bus, devfn);
        image.put(slot, top | type << 2 | 1);
        image.put(slot + 8, (long) domain << 8 | width);
    }

    /** Where the context entry of a device of the scalable unit is; makes the table of that half of the bus. */
    long scalableSlot(int bus, int devfn) {
        long root = scalableRoot + 16L * bus + (devfn < 128 ? 0 : 8);
        if (image.get(root) == 0) {
            image.put(root, image.table() | 1);
        }
        return (image.get(root) & -4096) + 32L * (devfn & 127);
    }

    /** P bit 0, PASIDE bit 3, PDTS 11:9, directory 63:12; RID_PASID 0. */
    private void scalableContext(int bus, int devfn, long directory) {
        image.put(scalableSlot(bus, devfn), directory | 1 << 3 | 1);
    }

    /** Where the PASID entry is: 64 bytes each, 64 of them in a table; makes the table. */
    long pasidSlot(int bus, int devfn, int pasid) {
        long directory = image.get(scalableSlot(bus, devfn)) & -4096;
        long slot = directory + 8L * (pasid >>> 6);
        if (image.get(slot) == 0) {
            image.put(slot, image.table() | 1);
        }
        return (image.get(slot) & -4096) + 64L * (pasid & 63);
    }

    /** P bit 0, AW 4:2, type 8:6, second stage 63:12; domain 15:0; levels 3:2 of word 2, first stage 63:12. */
    private void pasid(
            int bus, int devfn, int pasid, long second, int width, int type, long first, int levels, int domain) {
        long slot = pasidSlot(bus, devfn, pasid);
        image.put(slot, second | type << 6 | width << 2 | 1);
        image.put(slot + 8, domain);
        image.put(slot + 16, first | levels << 2);
    }

    /** Adds the units to the file beside; the last thing to be done. */
    void finish() {
        image.unit("intel-iommu", LEGACY_BASE, legacy);
        image.unit("intel-iommu", SCALABLE_BASE, scalable);
    }
}
