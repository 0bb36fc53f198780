// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.TreeSet;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.PhysicalReader;

/**
 * Follows VT-d's tables from the root register, as the manual has them (Intel VT-d specification, chapter 9), with nothing
 * of the decoders: for kernels that don't tell what they map.
 */
final class RegisterWalk {

    private static final long TABLE = 0xf_ffff_ffff_f000L;

    private final PhysicalReader reader;
    private final TreeSet<String> leaves = new TreeSet<>();

    private RegisterWalk(MemoryImage image) {
        reader = new PhysicalReader(image);
    }

    /**
     * Lines as in {@link IommuLeaves}.
     *
     * @param register RTADDR: bit 10 is set in scalable mode
     */
    static TreeSet<String> leaves(MemoryImage image, long register) {
        RegisterWalk walk = new RegisterWalk(image);
        boolean scalable = (register & 1 << 10) != 0;
        for (int bus = 0; bus < 256; bus++) {
            for (int devfn = 0; devfn < 256; devfn++) {
                if (scalable) {
                    walk.scalable(register & TABLE, bus, devfn);
                } else {
                    walk.legacy(register & TABLE, bus, devfn);
                }
            }
        }
        return walk.leaves;
    }

    private long word(long address) {
        byte[] bytes = new byte[8];
        reader.read(address, bytes, 0, bytes.length);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    private static String name(int bus, int devfn) {
        return "0000:%02x:%02x.%d".formatted(bus, devfn >> 3, devfn & 7);
    }

    private void legacy(long root, int bus, int devfn) {
        long contexts = word(root + bus * 16L);
        if ((contexts & 1) == 0) {
            return;
        }
        long entry = word((contexts & TABLE) + devfn * 16L);
        long width = word((contexts & TABLE) + devfn * 16L + 8) & 7;
        if ((entry & 1) != 0 && (entry >> 2 & 3) != 2) {
            secondStage(name(bus, devfn), entry & TABLE, (int) width + 2, 0);
        }
    }

    private void scalable(long root, int bus, int devfn) {
        long contexts = word(root + bus * 16L + (devfn < 128 ? 0 : 8));
        if ((contexts & 1) == 0) {
            return;
        }
        long context = word((contexts & TABLE) + (devfn & 127) * 32L);
        if ((context & 1) == 0) {
            return;
        }
        int directories = 1 << 7 + (context >> 9 & 7);
        for (int i = 0; i < directories; i++) {
            long directory = word((context & TABLE) + i * 8L);
            for (int j = 0; (directory & 1) != 0 && j < 64; j++) {
                long entry = word((directory & TABLE) + j * 64L);
                if ((entry & 1) != 0 && (entry >> 6 & 7) == 2) {
                    secondStage(name(bus, devfn), entry & TABLE, (int) (entry >> 2 & 7) + 2, 0);
                }
            }
        }
    }

    private void secondStage(String device, long table, int level, long iova) {
        int shift = 12 + 9 * (level - 1);
        for (int i = 0; i < 512; i++) {
            long entry = word(table + i * 8L);
            long at = iova + ((long) i << shift);
            if ((entry & 3) == 0) {
                continue;
            }
            if (level == 1 || (entry & 1 << 7) != 0) {
                leaves.add("%s %x %x %x %s"
                        .formatted(
                                device,
                                at,
                                entry & TABLE & -1L << shift,
                                1L << shift,
                                ((entry & 1) != 0 ? "r" : "-") + ((entry & 2) != 0 ? "w" : "-")));
            } else {
                secondStage(device, entry & TABLE, level - 1, at);
            }
        }
    }
}
