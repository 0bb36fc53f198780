// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.folioscope.handover.make.pkernfs.PkernfsSamples;
import org.junit.jupiter.api.Test;

/**
 * The worked example: a region of 16 MiB after first mount, {@code touch a}, {@code truncate -s 3M a}, {@code touch b}.
 * Every byte is written down here from the description of the format.
 */
class WorkedExampleTest {

    @Test
    void theGeneratorMakesItByteForByte() {
        assertArrayEquals(
                expected(),
                BytesMemory.of(PkernfsSamples.workedExample(0, 16 << 20)).bytes());
    }

    static byte[] expected() {
        ByteBuffer region = ByteBuffer.allocate(16 << 20).order(ByteOrder.LITTLE_ENDIAN);
        region.put(0, new byte[] {0x73, 0x66, 0x6e, 0x72, 0x65, 0x6b, 0x70, 0});
        region.putLong(8, 4);
        region.put(0x10_0000, (byte) 0x3f);
        inode(region, 0x20_0000, 2, 2, 3, ".", 0, 0);
        inode(region, 0x20_0120, 1, 0, 0, "a", 2, 2);
        inode(region, 0x20_0240, 1, 2, 0, "b", 5, 0);
        for (int ino = 4; ino <= 7280; ino++) {
            region.putLong(0x20_0000 + (ino - 1) * 288 + 8, ino + 1);
        }
        region.putLong(0x40_0000, 3);
        region.putLong(0x40_0008, 4);
        assertEquals(5, region.getLong(0x20_0360 + 8), "inode 4 leads to 5");
        return region.array();
    }

    private static void inode(
            ByteBuffer region, int at, int flags, long sibling, long child, String name, int mappings, int count) {
        region.putInt(at, flags);
        region.putLong(at + 8, sibling);
        region.putLong(at + 16, child);
        region.put(at + 24, name.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        region.putInt(at + 280, mappings);
        region.putInt(at + 284, count);
    }
}
