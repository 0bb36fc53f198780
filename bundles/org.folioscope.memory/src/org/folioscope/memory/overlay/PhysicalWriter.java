// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.overlay;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Takes bytes at physical addresses: a copy-on-write {@link Overlay}, a file being made, a VM that may be written to. */
@FunctionalInterface
public interface PhysicalWriter {

    /**
     * Writes all of {@code bytes}.
     *
     * @param address physical, of the first byte
     * @throws IOException when that can't be done; nothing of it was written then
     * @throws org.folioscope.memory.MemoryFaultException when there is no memory; nothing was written then
     */
    void write(long address, byte[] bytes) throws IOException;

    default void u8(long address, int value) throws IOException {
        write(address, new byte[] {(byte) value});
    }

    /** Writes 16 bits, little-endian. */
    default void u16(long address, int value) throws IOException {
        write(address, little(2).putShort((short) value).array());
    }

    /** Writes 32 bits, little-endian. */
    default void u32(long address, int value) throws IOException {
        write(address, little(4).putInt(value).array());
    }

    /** Writes 64 bits, little-endian. */
    default void u64(long address, long value) throws IOException {
        write(address, little(8).putLong(value).array());
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
