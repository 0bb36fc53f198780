// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qmp;

import static org.folioscope.target.qmp.ScriptedMonitor.LIMIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.folioscope.target.wire.WireLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QmpClientTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    @TempDir
    Path directory;

    private ScriptedMonitor monitor;

    @BeforeEach
    void open() throws Exception {
        monitor = new ScriptedMonitor(directory);
    }

    @AfterEach
    void leavesNoThreadBehind() throws Exception {
        monitor.close();
        assertTrue(ScriptedMonitor.threadsEnd());
    }

    @Test
    void tellsTheVersionThatTheGreetingNames() throws Exception {
        try (QmpClient qmp = monitor.negotiated()) {
            assertEquals("7.2.22", qmp.version());
        }
    }

    @Test
    void givesEachCommandItsOwnAnswerWhateverTheOrder() throws Exception {
        try (QmpClient qmp = monitor.negotiated()) {
            CompletableFuture<JsonElement> first = qmp.submit("query-status", new JsonObject());
            CompletableFuture<JsonElement> second = qmp.submit("query-name", new JsonObject());
            assertTrue(monitor.hear().contains("\"id\":1"));
            assertTrue(monitor.hear().contains("\"id\":2"));
            monitor.say("{\"return\": \"of two\", \"id\": 2}\n{\"return\": \"of one\", \"id\": 1}\n");
            assertEquals("of one", first.get(20, TimeUnit.SECONDS).getAsString());
            assertEquals("of two", second.get(20, TimeUnit.SECONDS).getAsString());
        }
    }

    @Test
    void takesALineThatComesInPieces() throws Exception {
        try (QmpClient qmp = monitor.negotiated()) {
            CompletableFuture<JsonElement> answer = qmp.submit("query-name", new JsonObject());
            monitor.hear();
            for (char c : "{\"return\": \"gr\u00fcn\", \"id\": 1}\r\n".toCharArray()) {
                monitor.say(String.valueOf(c));
            }
            assertEquals("gr\u00fcn", answer.get(20, TimeUnit.SECONDS).getAsString());
        }
    }

    @Test
    void keepsEventsInOrderAndByName() throws Exception {
        try (QmpClient qmp = monitor.negotiated();
                QmpEvents events = qmp.events("STOP", "RESUME")) {
            String time = "\"timestamp\": {\"seconds\": 5, \"microseconds\": 7}";
            monitor.say("{\"event\": \"STOP\", " + time + "}\n{\"event\": \"RTC_CHANGE\", \"data\": {\"offset\": 0}, "
                    + time + "}\n{\"event\": \"RESUME\", " + time + "}\n");
            QmpEvent stop = events.await(LIMIT);
            assertEquals(new QmpEvent("STOP", new JsonObject(), 5_000_007), stop);
            assertEquals("RESUME", events.await(LIMIT).name());
            assertNull(events.poll(Duration.ZERO));
        }
    }

    @Test
    void saysWhatQemuSaidWhenItRefuses() throws Exception {
        try (QmpClient qmp = monitor.negotiated()) {
            monitor.answerNext(
                    "{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"The command nope has not been found\"},"
                            + " \"id\": 1}\n");
            var problem = assertThrows(QmpException.Refused.class, () -> qmp.execute("nope", LIMIT));
            assertEquals("CommandNotFound", problem.errorClass());
            assertEquals("QEMU refused nope: The command nope has not been found", problem.getMessage());
        }
    }

    @Test
    void stopsWaitingAtTheLimitAndIgnoresTheLateAnswer() throws Exception {
        try (QmpClient qmp = monitor.negotiated()) {
            assertThrows(QmpException.TimedOut.class, () -> qmp.execute("query-name", SHORT));
            monitor.hear();
            monitor.answerNext("{\"return\": \"late\", \"id\": 1}\n{\"return\": \"in time\", \"id\": 2}\n");
            assertEquals("in time", qmp.execute("query-name", LIMIT).getAsString());
        }
    }

    @Test
    void failsAllThatWaitWhenTheConnectionBreaks() throws Exception {
        try (QmpClient qmp = monitor.negotiated();
                QmpEvents events = qmp.events()) {
            CompletableFuture<JsonElement> answer = qmp.submit("query-name", new JsonObject());
            monitor.say("{\"return\": \"half an ans");
            monitor.hangUp();
            var problem = assertThrows(ExecutionException.class, () -> answer.get(20, TimeUnit.SECONDS));
            assertInstanceOf(QmpException.Closed.class, problem.getCause());
            assertThrows(QmpException.Closed.class, () -> events.await(LIMIT));
            assertThrows(QmpException.Closed.class, () -> qmp.execute("query-name", LIMIT));
        }
    }

    @Test
    void givesUpOnAMonitorThatDoesNotGreet() {
        assertThrows(QmpException.TimedOut.class, () -> QmpClient.over(monitor.channel(), "a script", SHORT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\r\n",
                "{}\n",
                "[]\n",
                "{\"QMP\": 7}\n",
                "{\"QMP\": {\"version\": {}}}\n",
                "{\"QMP\": {\"version\": {\"qemu\": {\"major\": []}}}}\n",
                "{\"QMP\"\n",
                "null\n"
            })
    void refusesWhatIsNoGreeting(String line) throws Exception {
        monitor.say(line);
        assertThrows(QmpException.Malformed.class, () -> QmpClient.over(monitor.channel(), "a script", LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage\n",
                "{\"return\": {}, \"id\": 4711}\n",
                "{\"return\": {}, \"id\": -1}\n",
                "{\"return\": {}, \"id\": \"one\"}\n",
                "{\"return\": {}}\n",
                "{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error\"}}\n",
                "{\"event\": \"STOP\"}\n",
                "{\"event\": [], \"timestamp\": {\"seconds\": 1, \"microseconds\": 1}}\n",
                "{\"something\": \"else\"}\n",
                "{\"return\": {}, \"id\": 1} {\"return\": {}, \"id\": 1}\n"
            })
    void closesTheConnectionOnAnAnswerThatBreaksTheProtocol(String line) throws Exception {
        try (QmpClient qmp = monitor.negotiated()) {
            monitor.answerNext(line);
            assertThrows(QmpException.Malformed.class, () -> qmp.execute("query-name", LIMIT));
            assertTrue(qmp.isClosed());
        }
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() throws Exception {
        try (QmpClient qmp = monitor.negotiated()) {
            monitor.answerNext("{\"return\": " + "[".repeat(100_000) + "\n");
            assertThrows(QmpException.Malformed.class, () -> qmp.execute("query-name", LIMIT));
        }
    }

    @Test
    void refusesALineWithoutEnd() throws Exception {
        QmpClient qmp = new QmpClient(monitor.channel(), "a script", 100_000, WireLog.NONE);
        try (qmp) {
            monitor.say(ScriptedMonitor.GREETING);
            monitor.answerNext("{\"return\": {}, \"id\": 0}\n");
            qmp.negotiate(LIMIT);
            monitor.answerNext("x".repeat(100_001));
            var problem = assertThrows(QmpException.Malformed.class, () -> qmp.execute("query-name", LIMIT));
            assertTrue(problem.getMessage().contains("97.7 KiB"), problem.getMessage());
        }
    }

    @Test
    void doesNotBlockOnAPeerThatNeverReads() throws Exception {
        try (QmpClient qmp = monitor.negotiated()) {
            JsonObject large = new JsonObject();
            large.addProperty("text", "x".repeat(200_000));
            assertThrows(QmpException.Closed.class, () -> {
                for (int i = 0; i < 100; i++) {
                    qmp.submit("query-name", large);
                }
            });
        }
    }

    @Test
    void turnsTheHumanMonitorsErrorTextIntoAnError() throws Exception {
        try (QmpClient qmp = monitor.negotiated()) {
            monitor.answerNext("{\"return\": \"unknown command: 'info nope'\\r\\n\", \"id\": 1}\n");
            assertThrows(QmpException.Refused.class, () -> qmp.human("info nope", LIMIT));
            monitor.answerNext("{\"return\": \"one\\r\\ntwo\\r\\n\", \"id\": 2}\n");
            assertEquals("one\ntwo\n", qmp.human("info some", LIMIT));
        }
    }
}
