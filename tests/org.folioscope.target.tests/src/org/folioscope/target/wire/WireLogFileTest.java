// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireLogFileTest {

    @TempDir
    Path directory;

    private static WireLog.Message message(String text) {
        return new WireLog.Message(Instant.EPOCH, "qmp x", WireLog.Direction.SENT, text);
    }

    @Test
    void aMessageIsALineThatCanBePrintedAndIsNotTooLong() {
        WireLog.Message message = WireLog.Message.now("gdb x", WireLog.Direction.RECEIVED, "a\n\3" + "b".repeat(5000));
        assertTrue(message.toString().contains(" gdb x <- a\\x0a\\x03bbb"), message.toString());
        assertTrue(message.text().endsWith("bb… (907 more characters)"));
    }

    @Test
    void continuesAFileAndKeepsItsEnd() throws Exception {
        Path file = directory.resolve("log");
        for (int run = 0; run < 10; run++) {
            try (WireLogFile log = new WireLogFile(file, 4000)) {
                for (int i = 0; i < 20; i++) {
                    log.record(message("run " + run + " message " + i));
                }
            }
        }
        List<String> lines = Files.readAllLines(file);
        assertEquals("1970-01-01T00:00:00Z qmp x -> run 9 message 19", lines.getLast());
        assertTrue(Files.size(file) + Files.size(directory.resolve("log.1")) <= 4000);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    @SuppressWarnings("resource") // is closed by the call that is expected to throw
    void aFullDiskEndsTheLogOnly() throws Exception {
        Path file = Files.createSymbolicLink(directory.resolve("log"), Path.of("/dev/full"));
        WireLogFile log = new WireLogFile(file, 4000);
        log.record(message("one"));
        log.record(message("two"));
        var problem = assertThrows(IOException.class, log::close);
        assertTrue(problem.getMessage().contains("No space left on device"), problem.getMessage());
    }
}
