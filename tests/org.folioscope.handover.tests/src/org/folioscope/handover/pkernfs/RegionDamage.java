// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

/**
 * Damages a copy of a region where its structures are, and repairs it again without copying all of it. Offsets are
 * literals of the format.
 */
public final class RegionDamage {

    private static final int INODE = 288;

    private final byte[] sound;
    private final ByteBuffer bytes;
    private final int[] touched = new int[64];
    private int count;

    /** @param sound a valid region of some files */
    public RegionDamage(byte[] sound) {
        this.sound = sound;
        this.bytes = ByteBuffer.wrap(sound.clone()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The damaged region. */
    public byte[] bytes() {
        return bytes.array();
    }

    /** Makes all bytes sound again. */
    public void repair() {
        for (int i = 0; i < count; i++) {
            System.arraycopy(sound, touched[i], bytes.array(), touched[i], 8);
        }
        count = 0;
    }

    /** One to 16 changes. */
    public void apply(Random random) {
        for (int i = random.nextInt(16); i >= 0; i--) {
            int at = place(random) & -4;
            touched[count++] = at;
            long before = bytes.getLong(at);
            long value = switch (random.nextInt(9)) {
                case 0 -> 0;
                case 1 -> -1;
                case 2 -> random.nextLong();
                case 3 -> before ^ 1L << random.nextInt(64);
                case 4 -> -12;
                case 5 -> random.nextInt(20);
                case 6 -> 7275 + random.nextInt(12);
                case 7 -> 0x4000_0000L + (random.nextLong(16 << 20) & -4096) | random.nextInt(256);
                default -> before + random.nextInt(5) - 2;
            };
            if (random.nextBoolean()) {
                bytes.putLong(at, value);
            } else {
                bytes.putInt(at, (int) value);
            }
        }
    }

    private int place(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(4) * 4;
            case 1 -> 0x10_0000 + random.nextInt(16);
            case 2 -> 0x20_0000 - 13 * INODE + random.nextInt(INODE);
            case 3, 4 -> 0x20_0000 + random.nextInt(12) * INODE + field(random);
            case 5 -> 0x20_0000 + random.nextInt(7281) * INODE + field(random);
            case 6 -> 0x20_0000 * (2 + random.nextInt(12)) + random.nextInt(64);
            default -> 0x20_0000 * (6 + random.nextInt(4)) + (random.nextInt(6) << 12) + random.nextInt(0x200);
        };
    }

    private static int field(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> 8;
            case 2 -> 16;
            case 3 -> 24 + random.nextInt(256);
            case 4 -> 280;
            default -> 284;
        };
    }
}
