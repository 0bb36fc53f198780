// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.folioscope.handover.kho.KhoFinder;
import org.junit.jupiter.api.Test;

/**
 * Devices that records of live update name: a root tree of KHO, and the records of the posted series, written here by their
 * tables.
 */
@SuppressWarnings("resource") // memory in the heap
class KeptDeviceTest {

    private static final int TREE = 0x1000;
    private static final int ROOT_TABLE = 0x3000;
    private static final int CONTEXT_TABLE = 0x4000;
    private static final int SHARED = 0x5000;
    private static final int DEVICES = 0x6000;
    private static final int DOMAIN = 0x7000;
    private static final int TOP = 0x8000;
    private static final int OTHER_TOP = 0x9000;

    private final TestMemory memory = new TestMemory(1 << 16);

    /** A flattened device tree: big-endian but for the values, which KHO writes in the machine's order. */
    private void tree(String entry) {
        byte[] strings =
                "compatible\0preserved-memory-map\0preserved-data\0blob-size\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer structure = ByteBuffer.allocate(512);
        structure.putInt(1).putInt(0);
        property(structure, 0, "kho-v4\0\0".getBytes(StandardCharsets.US_ASCII), 7);
        property(structure, 11, value(0), 8);
        structure.putInt(1).put((entry + "\0").getBytes(StandardCharsets.US_ASCII));
        structure.position(structure.position() + 3 & -4);
        property(structure, 32, value(SHARED), 8);
        property(structure, 47, value(24), 8);
        structure.putInt(2).putInt(2).putInt(9);
        int size = structure.position();
        ByteBuffer all = ByteBuffer.allocate(1024);
        all.putInt(0xd00dfeed).putInt(56 + size + strings.length).putInt(56).putInt(56 + size);
        all.putInt(40).putInt(17).putInt(16).putInt(0).putInt(strings.length).putInt(size);
        all.position(56);
        all.put(structure.flip()).put(strings);
        for (int i = 0; i < all.capacity(); i += 8) {
            memory.put(TREE + i, Long.reverseBytes(all.getLong(i)));
        }
    }

    private static void property(ByteBuffer structure, int name, byte[] value, int length) {
        structure.putInt(3).putInt(length).putInt(name).put(value);
    }

    private static byte[] value(long number) {
        return ByteBuffer.allocate(8).putLong(Long.reverseBytes(number)).array();
    }

    /** A context entry in legacy mode: present, three levels. */
    private void context(int devfn, long top) {
        memory.put(CONTEXT_TABLE + devfn * 16L, top | 1).put(CONTEXT_TABLE + devfn * 16L + 8, 0x101 + devfn);
    }

    /** The record of a device: bus, device and function at 8, segment at 12, domain at 24. */
    private void record(int index, int bdf, long domain) {
        long at = DEVICES + 16 + index * 64L;
        memory.put(at, 1).put(at + 8, bdf).put(at + 24, domain);
    }

    private List<Optional<String>> persistent(String entry) {
        tree(entry);
        memory.put(ROOT_TABLE, CONTEXT_TABLE | 1);
        context(0x00, TOP);
        context(0x08, OTHER_TOP);
        context(0x10, TOP);
        context(0x18, TOP);
        memory.put(SHARED + 16, DEVICES).put(DEVICES + 8, 3);
        record(0, 0x00, DOMAIN);
        record(1, 0x08, DOMAIN);
        record(2, 0x10, 1L << 40);
        memory.put(DOMAIN + 8, TOP).put(DOMAIN + 16, 2);
        return memory.iommus(List.of(new KhoFinder()), GivenTables.parse("vtd:0x3000")).units().stream()
                .flatMap(unit -> unit.devices().stream())
                .map(IommuDevice::persistent)
                .toList();
    }

    @Test
    void aDeviceIsKeptWhileItGoesByTheTablesOfItsRecord() {
        Optional<String> kept = Optional.of("in KHO's entry iommu-liveupdate-v1 (found)");
        assertEquals(
                List.of(kept, Optional.empty(), kept, Optional.empty()),
                persistent("iommu-liveupdate-v1"),
                "its tables; other tables; no tables that can be read; no record");
    }

    @Test
    void anotherEntryOfTheTreeSaysNothing() {
        assertTrue(persistent("iommu-liveupdate-v2").stream().allMatch(Optional::isEmpty));
    }
}
