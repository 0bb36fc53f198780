// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class AgentFrameTest {

    /** DONE for request 0x1234, status 0; the checksum is what {@code python3 -c "zlib.crc32(…)"} gives. */
    private static final byte[] DONE =
            HexFormat.of().parseHex("464f4c49" + "04000000" + "545009a8" + "0500" + "3412" + "00000000");

    @Test
    void aFrameIsEncodedAsTheAgentReadsIt() {
        ByteBuffer bytes = new AgentFrame(AgentFrame.DONE, 0x1234, new byte[4]).encode();
        byte[] encoded = new byte[bytes.remaining()];
        bytes.get(encoded);
        assertArrayEquals(DONE, encoded);
    }

    @Test
    void aFrameIsFoundBehindTheEndOfAnotherOne() {
        ByteBuffer received = ByteBuffer.allocate(200);
        received.put("FOLI, and the end of some frame".getBytes()).put(DONE).flip();
        AgentFrame frame = AgentFrame.decode(received);
        assertEquals(0x1234, frame.request());
        assertEquals(AgentFrame.DONE, frame.type());
        assertEquals(0, received.remaining());
    }

    @Test
    void aFrameWithAFlippedBitIsDropped() {
        byte[] damaged = DONE.clone();
        damaged[damaged.length - 1] ^= 1;
        ByteBuffer received = ByteBuffer.allocate(200).put(damaged).put(DONE).flip();
        assertEquals(0, AgentFrame.decode(received).payload()[3]);
        assertNull(AgentFrame.decode(received));
    }

    @Test
    void halfAFrameWaitsForItsRest() {
        ByteBuffer received = ByteBuffer.wrap(DONE, 0, DONE.length - 2);
        assertNull(AgentFrame.decode(received));
        assertEquals(DONE.length - 2, received.remaining());
    }

    @Test
    void aLengthBeyondTheLimitIsNoFrame() {
        byte[] hostile = DONE.clone();
        hostile[7] = 0x7f;
        ByteBuffer received = ByteBuffer.wrap(hostile);
        assertNull(AgentFrame.decode(received));
    }
}
