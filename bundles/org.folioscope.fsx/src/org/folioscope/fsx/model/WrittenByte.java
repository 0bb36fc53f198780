// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.model;

/**
 * What operations write: a byte tells operation and place, so that a byte that is where it should not be tells where it
 * is from. Never 0: a 0 was not written. The runner in the guest has the same rule (guest/agent/fsxplay.c).
 */
public final class WrittenByte {

    private static final int VALUES = 255;

    private WrittenByte() {}

    /**
     * The byte that an operation writes.
     *
     * @param operation its number in the script, from 1
     * @param offset in the file, bytes
     */
    public static byte of(int operation, int offset) {
        int place = (offset & 1) == 0 ? 0 : (offset >>> 1) * 0x9E3779B1 >>> 24;
        return (byte) (1 + (operation + place) % VALUES);
    }
}
