// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the GDB manual, appendix E.1 "Overview", and the edges of its rules. */
class PacketReaderTest {

    private static final int LIMIT = 1000;

    private final List<String> found = new ArrayList<>();

    private final PacketReader reader = new PacketReader(LIMIT, new PacketReader.Sink() {
        @Override
        public void packet(String data) {
            found.add(data);
        }

        @Override
        public void damaged(String expectedAndFound) {
            found.add("damaged");
        }

        @Override
        public void acknowledged(boolean whole) {
            found.add(whole ? "ack" : "nack");
        }
    });

    private List<String> read(String text) throws GdbException {
        found.clear();
        reader.read(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)));
        return found;
    }

    @Test
    void sumsAndAcknowledgements() throws Exception {
        assertEquals(List.of("ack", "OK", "nack", ""), read("+$OK#9a-$#00"));
        assertEquals(List.of("damaged", "OK"), read("$OK#9b$OK#9A"));
    }

    @Test
    void aRunIsRepeatedByItsCountLess29() throws Exception {
        assertEquals(List.of("0000"), read("$0* #7a")); // the manual's own example
        assertEquals(List.of("0".repeat(98)), read("$0*~#d8")); // 126, the largest count
        assertEquals(List.of("0000abb"), read("$0* abb#9f"));
    }

    @Test
    void anEscapedByteHasItsBitTurnedBack() throws Exception {
        assertEquals(List.of("}"), read("$}]#da")); // the manual: 0x7d is sent as 0x7d 0x5d
        assertEquals(List.of("#$*"), read("$}\u0003}\u0004}\n#88"));
        assertEquals(List.of("****"), read("$}\n* #d1"));
    }

    @Test
    void aNotificationIsNoAnswer() throws Exception {
        assertEquals(List.of("OK"), read("%Stop:T05#99$OK#9a"));
    }

    @Test
    void aPacketMayComeByteByByte() throws Exception {
        List<String> all = new ArrayList<>();
        for (char c : "$0* #7a$}]#da".toCharArray()) {
            all.addAll(read(String.valueOf(c)));
        }
        assertEquals(List.of("0000", "}"), all);
    }

    @Test
    void refusesWhatIsNoPacket() {
        for (String wrong :
                List.of("H", "$*!#4b", "$a$", "$a*\u001f", "$a*\u007f", "$a#g", "$a#6g", "$" + "a".repeat(LIMIT + 1))) {
            PacketReader fresh = new PacketReader(LIMIT, null);
            ByteBuffer bytes = ByteBuffer.wrap(wrong.getBytes(StandardCharsets.ISO_8859_1));
            assertThrows(GdbException.Malformed.class, () -> fresh.read(bytes), wrong);
        }
    }

    @Test
    void aPacketThatIsSentIsEscapedAndSummed() throws Exception {
        assertEquals("$OK#9a", new String(GdbPacket.encode("OK"), StandardCharsets.ISO_8859_1));
        String all = "a#$}*z";
        assertEquals(List.of(all), read(new String(GdbPacket.encode(all), StandardCharsets.ISO_8859_1)));
    }
}
