// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.folioscope.memory.Extent;
import org.folioscope.target.TargetException;
import org.junit.jupiter.api.Test;

class RamLayoutTest {

    private static final String SMM = """
            FlatView #2
             AS "cpu-smm-0", root: memory
             Root memory region: memory
              0000000000000000-00000000000fffff (prio 0, ram): ram
            """;

    @Test
    void splitsTheFileAtTheHoleOfAQ35With4GiB() throws Exception {
        List<Extent> extents = RamLayout.parse(SMM + """

                FlatView #3
                 AS "memory", root: system
                 AS "cpu-memory-0", root: system
                 Root memory region: system
                  0000000000000000-00000000000c2fff (prio 0, ram): ram
                  00000000000c3000-00000000000e7fff (prio 0, rom): ram @00000000000c3000
                  00000000000e8000-000000007fffffff (prio 0, ram): ram @00000000000e8000
                  00000000b0000000-00000000bfffffff (prio 0, i/o): pcie-mmcfg-mmio
                  00000000fffc0000-00000000ffffffff (prio 0, rom): pc.bios
                  0000000100000000-000000017fffffff (prio 0, ram): ram @0000000080000000

                FlatView #4
                 AS "I/O", root: io
                """, "ram");
        assertEquals(List.of(new Extent(0, 2L << 30, 0), new Extent(4L << 30, 2L << 30, 2L << 30)), extents);
    }

    @Test
    void keepsApartWhatAnOverlayHides() throws Exception {
        List<Extent> extents = RamLayout.parse("""
                FlatView #0
                 AS "memory", root: system
                 Root memory region: system
                  0000000000000000-000000000009ffff (prio 0, ram): ram KVM
                  00000000000a0000-00000000000bffff (prio 1, i/o): vga-lowmem
                  00000000000c0000-000000000fffffff (prio 0, ram): ram @00000000000c0000 KVM
                """, "ram");
        assertEquals(List.of(new Extent(0, 0xa0000, 0), new Extent(0xc0000, 0xff40000, 0xc0000)), extents);
    }

    @Test
    void saysWhichRegionIsMissing() {
        var problem = assertThrows(TargetException.class, () -> RamLayout.parse(SMM, "ram"));
        assertEquals(
                "expected the place of the RAM region \"ram\" in QEMU's \"info mtree -f\", found no line with it; was"
                        + " the VM started with another memory backend?",
                problem.getMessage());
    }
}
