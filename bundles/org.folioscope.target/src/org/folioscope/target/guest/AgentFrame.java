// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * One frame of the channel to the agent; {@code guest/agent/frame.c} has the other side. A header of 16 bytes, all
 * little-endian: magic, length of the payload, CRC-32 over type, request and payload, then type and request as 16-bit
 * numbers.
 */
record AgentFrame(int type, int request, byte[] payload) {

    static final int HELLO = 1;
    static final int COMMAND = 2;
    static final int OUTPUT = 3;
    static final int ERROR = 4;
    static final int DONE = 5;
    static final int INPUT = 6;

    static final int HEADER_BYTES = 16;
    static final int PAYLOAD_LIMIT = 1 << 20;

    private static final int MAGIC = 0x494c4f46; // "FOLI"

    ByteBuffer encode() {
        ByteBuffer buffer = ByteBuffer.allocate(HEADER_BYTES + payload.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(MAGIC)
                .putInt(payload.length)
                .putInt(0)
                .putShort((short) type)
                .putShort((short) request);
        buffer.put(payload);
        buffer.putInt(8, checksum(buffer.array(), payload.length));
        return buffer.flip();
    }

    /**
     * Takes a frame from the front of what was received, a buffer that is ready to be read. Bytes that begin no whole
     * and correct frame are dropped one by one: a host that connects late can see the end of a frame for another one.
     *
     * @return a frame, or null when more bytes are needed
     */
    static AgentFrame decode(ByteBuffer received) {
        received.order(ByteOrder.LITTLE_ENDIAN);
        while (received.remaining() >= HEADER_BYTES) {
            int start = received.position();
            int length = received.getInt(start + 4);
            if (received.getInt(start) == MAGIC && length >= 0 && length <= PAYLOAD_LIMIT) {
                if (received.remaining() < HEADER_BYTES + length) {
                    return null;
                }
                byte[] frame = new byte[HEADER_BYTES + length];
                received.get(start, frame);
                if (received.getInt(start + 8) == checksum(frame, length)) {
                    received.position(start + frame.length);
                    return of(frame);
                }
            }
            received.position(start + 1);
        }
        return null;
    }

    private static AgentFrame of(byte[] frame) {
        ByteBuffer buffer = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN);
        byte[] payload = new byte[frame.length - HEADER_BYTES];
        buffer.get(HEADER_BYTES, payload);
        return new AgentFrame(
                Short.toUnsignedInt(buffer.getShort(12)), Short.toUnsignedInt(buffer.getShort(14)), payload);
    }

    private static int checksum(byte[] frame, int length) {
        CRC32 crc = new CRC32();
        crc.update(frame, 12, 4 + length);
        return (int) crc.getValue();
    }
}
