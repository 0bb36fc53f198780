// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qmp;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folioscope.target.wire.BadExchanges;
import org.folioscope.target.wire.BadPeer;
import org.folioscope.target.wire.WireLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of conversations with a monitor that gets something wrong. */
class BadQmpExchangesTest {

    private static final int LINE_LIMIT = 100_000;

    /** The greeting, the capabilities and three commands. */
    private static final int ANSWERS = 5;

    private static final List<byte[]> WRONG = Stream.of(
                    "{\"return\": {}, \"id\": 4711}\n",
                    "{\"return\": {}, \"id\": -1}\n",
                    "{\"return\": {}, \"id\": 0}\n", // answered before
                    "{\"return\": {}, \"id\": 1e1000000000}\n", // as a whole number, too large for any memory
                    "{\"return\": {}, \"id\": 1.5}\n",
                    "{\"return\": {}, \"id\": [2]}\n",
                    "{\"return\": {}, \"id\": null}\n",
                    "{\"return\": {}}\n",
                    "{\"return\": null, \"id\": 2}\n",
                    "{\"return\": {}, \"id\": 3}\n", // no text
                    "{\"return\": [], \"id\": 3}\n",
                    "{\"return\": null, \"id\": 3}\n",
                    "{\"return\": {}, \"error\": {}, \"id\": 2}\n",
                    "{\"error\": 7, \"id\": 2}\n",
                    "{\"error\": {\"class\": {}, \"desc\": []}, \"id\": 2}\n",
                    "{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 1e999999999, \"microseconds\": 1}}\n",
                    "{\"event\": \"STOP\", \"data\": 7, \"timestamp\": {\"seconds\": 1, \"microseconds\": 1}}\n",
                    "{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 1, \"microseconds\": 1}}\n".repeat(3000),
                    "{\"return\": {\"a\": 1, \"a\": 2}, \"id\": 2}\n",
                    "{\"return\": " + "[".repeat(50_000) + "\n",
                    "{\"return\": " + "{\"a\":".repeat(15_000) + "\n",
                    "{\"return\": \"\\ud800\", \"id\": 2}\n",
                    "\u00ff\u00fe\u0000\u0000\n",
                    "\n\n\r\n \n",
                    "{\"QMP\": {}}\n",
                    "}\n",
                    "SSH-2.0-OpenSSH_9.2\r\n")
            .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
            .toList();

    private static final Pattern ID = Pattern.compile(".*\"id\":(\\d+).*");

    @TempDir
    Path directory;

    @Test
    void endInATypedErrorOrNone() throws Exception {
        BadExchanges.run(
                directory,
                BadExchanges.COUNT / 2,
                ANSWERS,
                WRONG,
                BadQmpExchangesTest::serve,
                BadQmpExchangesTest::converse,
                BadQmpExchangesTest::check,
                List.of("qmp a script"));
    }

    private static void converse(SocketChannel channel, Duration limit) throws IOException {
        try (QmpClient qmp = new QmpClient(channel, "a script", LINE_LIMIT, WireLog.NONE);
                QmpEvents events = qmp.events("STOP")) {
            qmp.negotiate(limit);
            qmp.execute("query-status", limit);
            qmp.execute("stop", limit);
            events.await(limit);
            qmp.human("info registers", limit);
        }
    }

    private static void check(BadPeer.Fault fault, IOException failure) {
        switch (fault) {
            case SPLIT -> assertNull(failure);
            case STALL, CUT -> assertInstanceOf(QmpException.TimedOut.class, failure);
            case CLOSE, BREAK -> assertInstanceOf(QmpException.Closed.class, failure);
            case ENDLESS -> assertInstanceOf(QmpException.Malformed.class, failure);
            case FLIP, JUNK, WRONG ->
                assertTrue(failure == null || failure instanceof QmpException, () -> "" + failure);
        }
    }

    private static void serve(SocketChannel channel, BadPeer peer) throws IOException {
        peer.say(ScriptedMonitor.GREETING.getBytes(StandardCharsets.UTF_8));
        StringBuilder received = new StringBuilder();
        ByteBuffer bytes = ByteBuffer.allocate(4096);
        while (channel.read(bytes.clear()) >= 0) {
            received.append(StandardCharsets.UTF_8.decode(bytes.flip()));
            for (int end = received.indexOf("\n"); end >= 0; end = received.indexOf("\n")) {
                String line = received.substring(0, end);
                received.delete(0, end + 1);
                Matcher id = ID.matcher(line);
                assertTrue(id.matches(), line);
                String event = line.contains("\"stop\"")
                        ? "{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 1, \"microseconds\": 1}}\r\n"
                        : "";
                String value = line.contains("human-monitor-command") ? "\"one\\r\\n\"" : "{}";
                String answer = event + "{\"return\": " + value + ", \"id\": " + id.group(1) + "}\r\n";
                peer.say(answer.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
