// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.folioscope.iommu.format.Permissions;
import org.junit.jupiter.api.Test;

/** Neighbouring leaves become one range where nothing about them differs. */
class DomainRangesTest {

    private static final int RW = Permissions.READ | Permissions.WRITE;

    private final DomainRanges.Builder builder = new DomainRanges.Builder();

    private void leaf(long iova, long physical, long length, int permissions, int shift) {
        builder.leaf(iova, physical, length, permissions, shift, 0);
    }

    private static String text(DomainRanges ranges) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ranges.size(); i++) {
            text.append(String.format(
                    "%x>%x+%x %s %d%n",
                    ranges.iova(i),
                    ranges.physical(i),
                    ranges.length(i),
                    Permissions.text(ranges.permissions(i)),
                    ranges.leafSize(i)));
        }
        return text.toString().replace("\r", "");
    }

    @Test
    void neighboursAreMergedUntilSomethingDiffers() {
        leaf(0x1000, 0x8000, 0x1000, RW, 12);
        leaf(0x2000, 0x9000, 0x1000, RW, 12);
        leaf(0x3000, 0xa000, 0x1000, Permissions.READ, 12);
        leaf(0x4000, 0xb000, 0x1000, Permissions.READ, 12);
        leaf(0x6000, 0xc000, 0x1000, Permissions.READ, 12);
        leaf(0x7000, 0x10000, 0x1000, Permissions.READ, 12);
        leaf(0x200000, 0x400000, 0x200000, RW, 21);
        leaf(0x400000, 0x600000, 0x1000, RW, 12);
        DomainRanges ranges = builder.build();
        assertEquals("""
            1000>8000+2000 rw 4096
            3000>a000+2000 r- 4096
            6000>c000+1000 r- 4096
            7000>10000+1000 r- 4096
            200000>400000+200000 rw 2097152
            400000>600000+1000 rw 4096
            """, text(ranges));
        assertEquals(8, ranges.leaves());
        assertEquals(0x207000, ranges.bytes());
    }

    @Test
    void lengthsOfAnySizeAreKept() {
        leaf(0, 0, 0xfff000, RW, 12);
        leaf(0x2000000, 0x2000000, 0x1000000, RW, 12);
        leaf(0x4000000, 0x4000000, 0x1001000, RW, 12);
        leaf(1L << 48, 1L << 47, 1L << 48, Permissions.ALL, 48);
        leaf(-(1L << 47), 0, 1L << 47, Permissions.WRITE, 39);
        DomainRanges ranges = builder.build();
        assertEquals("""
            0>0+fff000 rw 4096
            2000000>2000000+1000000 rw 4096
            4000000>4000000+1001000 rw 4096
            1000000000000>800000000000+1000000000000 rwxu 281474976710656
            ffff800000000000>0+800000000000 -w 549755813888
            """, text(ranges));
    }

    @Test
    void manyRangesAreFoundByAddress() {
        int count = 100_000;
        for (int i = 0; i < count; i++) {
            leaf(0x1000_0000L + i * 0x2000L, (count - i) * 0x1000L, 0x1000, RW, 12);
        }
        DomainRanges ranges = builder.build();
        assertEquals(count, ranges.size());
        for (int i = 0; i < count; i++) {
            assertEquals(i, ranges.find(0x1000_0000L + i * 0x2000L + 0xfff));
            assertEquals(-1, ranges.find(0x1000_0000L + i * 0x2000L + 0x1000));
            assertEquals((count - i) * 0x1000L, ranges.physical(i));
        }
        assertEquals(-1, ranges.find(0));
    }

    @Test
    void nothingMappedIsNoRange() {
        assertEquals(0, builder.build().size());
        assertEquals(-1, builder.build().find(0));
    }
}
