// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.target.wire.BadExchanges;
import org.folioscope.target.wire.BadPeer;
import org.folioscope.target.wire.WireLog;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of conversations with a stub that gets something wrong. */
class BadGdbExchangesTest {

    private static final String DESCRIPTION =
            "<?xml version=\"1.0\"?><!DOCTYPE target SYSTEM \"gdb-target.dtd\"><target>"
                    + "<architecture>i386:x86-64</architecture><feature><reg name=\"rip\" bitsize=\"64\"/>"
                    + "<reg name=\"st0\" bitsize=\"80\"/><reg name=\"cr3\" bitsize=\"64\"/></feature></target>";

    /** From qSupported to the detach, for a stub that does not offer to do without acknowledgements. */
    private static final int ANSWERS = 12;

    private static final List<byte[]> WRONG = Stream.of(
                    "+$OK#9b", // the checksum
                    "+$OK#zz",
                    "+$*!#4b", // nothing to repeat
                    "+$a*\u0005#90", // a count that can't be printed
                    "+$a*\u007f#0a",
                    "+$" + "a*~".repeat(12_000) + "#00", // 97 bytes out of three, again and again
                    "+$zz#f4", // no hex
                    "+$abc#26", // half a byte
                    "+$E22#a9", // an error
                    "+$#00", // an unknown request
                    "+$OK#9a$OK#9a", // an answer too many
                    "+$T05thread:p01.01;#06", // a stop that no one asked for
                    "+$T05thread:pffffffff.fffffff;#dc",
                    "+$W00#b7", // the end of QEMU
                    "+%Stop:T05#00", // a notification
                    "+$m#6d", // a part of a document, without end
                    "+$l<target#cf",
                    "+$l<a>#3a",
                    "+$O6162#79",
                    "-----",
                    "+++++",
                    "+$PacketSize=ffffffffff#21",
                    "+$PacketSize=0#90",
                    "HTTP/1.1 400 Bad Request\r\n\r\n")
            .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
            .toList();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void endInATypedErrorOrNone(boolean acknowledging) throws Exception {
        BadExchanges.run(
                directory,
                BadExchanges.COUNT / 4,
                acknowledging ? ANSWERS : ANSWERS + 1,
                WRONG,
                (channel, peer) -> new Stub(channel, peer, acknowledging).serve(),
                BadGdbExchangesTest::converse,
                BadGdbExchangesTest::check,
                List.of("gdb a script", "detach"));
    }

    private static void converse(SocketChannel channel, Duration limit) throws IOException {
        byte[] bytes = new byte[100];
        try (GdbClient gdb = GdbClient.over(channel, "a script", limit, WireLog.NONE)) {
            gdb.read(0x1000, bytes, 0, bytes.length, limit);
            gdb.registers();
            gdb.insertHardwareBreakpoint(0xffffffff81000000L);
            gdb.resume();
            gdb.awaitStop(limit, Progress.NONE);
            gdb.removeHardwareBreakpoint(0xffffffff81000000L);
        }
    }

    private static void check(BadPeer.Fault fault, IOException failure) {
        switch (fault) {
            case SPLIT -> assertNull(failure);
            case STALL, CUT -> assertInstanceOf(GdbException.TimedOut.class, failure);
            case CLOSE, BREAK -> assertInstanceOf(GdbException.Closed.class, failure);
            case ENDLESS -> assertInstanceOf(GdbException.Malformed.class, failure);
            case FLIP, JUNK, WRONG ->
                assertTrue(failure == null || failure instanceof GdbException, () -> "" + failure);
        }
    }

    /** Answers as QEMU's stub does. */
    private static final class Stub {

        private final SocketChannel channel;
        private final BadPeer peer;
        private final ByteBuffer bytes = ByteBuffer.allocate(4096).limit(0);
        private boolean acknowledging;
        private final boolean offersNone;
        private byte[] last = {};

        Stub(SocketChannel channel, BadPeer peer, boolean acknowledging) {
            this.channel = channel;
            this.peer = peer;
            this.acknowledging = true;
            this.offersNone = acknowledging;
        }

        void serve() throws IOException {
            while (true) {
                int first = next();
                if (first == '-') {
                    peer.say(last);
                } else if (first == '$') {
                    StringBuilder request = new StringBuilder();
                    for (int c = next(); c != '#'; c = next()) {
                        request.append((char) c);
                    }
                    next();
                    next();
                    answer(request.toString());
                }
            }
        }

        private int next() throws IOException {
            if (!bytes.hasRemaining()) {
                if (channel.read(bytes.clear()) < 0) {
                    throw new IOException("the client closed the connection");
                }
                bytes.flip();
            }
            return bytes.get() & 0xff;
        }

        private void answer(String request) throws IOException {
            String answer = switch (request.replaceAll("[:,;].*", "")) {
                case "qSupported" ->
                    "PacketSize=100;qXfer:features:read+;multiprocess+" + (offersNone ? "" : ";QStartNoAckMode+");
                case "?" -> "T05thread:p01.01;";
                case "qXfer" -> description(request);
                case "g" -> "ff000*(" + "xx".repeat(10) + "0030120000000000"; // 12 zeros
                case "m1000" -> "0*" + (char) (29 + 127 - 60) + "5a".repeat(66); // 68 zeros, as a run
                case "c" -> "T05thread:p01.01;";
                default -> request.startsWith("m") ? "5a".repeat(100) : "OK";
            };
            last = packet(answer);
            peer.say(last);
            if (request.equals("QStartNoAckMode")) {
                acknowledging = false;
            }
        }

        private static String description(String request) {
            String[] range = request.substring(request.lastIndexOf(':') + 1).split(",");
            int from = Integer.parseInt(range[0], 16);
            int to = Math.min(DESCRIPTION.length(), from + Integer.parseInt(range[1], 16));
            return (to == DESCRIPTION.length() ? "l" : "m") + DESCRIPTION.substring(from, to);
        }

        /** The checksum is that of the text as it is: what is repeated is counted once. */
        private byte[] packet(String text) {
            int sum = text.chars().sum();
            return ((acknowledging ? "+" : "") + "$" + text + "#" + String.format("%02x", sum & 0xff))
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
