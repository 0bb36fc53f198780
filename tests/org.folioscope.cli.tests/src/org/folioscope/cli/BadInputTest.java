// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no image is told in one sentence, with status 3, by every command. */
class BadInputTest {

    @TempDir
    Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static void assertUnusable(Path image) {
        for (String command : new String[] {"info", "inodes", "kernels", "pages"}) {
            Run run = Run.of(command, image.toString());
            assertEquals(ExitCode.IMAGE, run.code(), command + ": " + run.errors());
            assertTrue(run.errors().startsWith("folioscope: "), run.errors());
            assertFalse(run.errors().contains("Exception"), run.errors());
            assertFalse(run.errors().contains("\tat "), run.errors());
            assertFalse(run.errors().contains("should not have happened"), run.errors());
            assertTrue(run.errors().strip().length() > 20, run.errors());
        }
    }

    @Test
    void aFileThatIsNotThere() {
        assertUnusable(folder.resolve("nothing"));
        assertTrue(Run.of("info", folder.resolve("nothing").toString()).errors().contains("there is no file"));
    }

    @Test
    void aFolder() {
        assertUnusable(folder);
        assertTrue(Run.of("info", folder.toString()).errors().contains("is a directory"));
    }

    @Test
    void anEmptyFile() throws IOException {
        assertUnusable(file("empty", new byte[0]));
    }

    @Test
    void text() throws IOException {
        assertUnusable(file("text", "This is no image.\n".repeat(100).getBytes()));
    }

    @Test
    void noise() throws IOException {
        byte[] bytes = new byte[1 << 20];
        new Random(2).nextBytes(bytes);
        assertUnusable(file("noise", bytes));
    }

    @Test
    void anElfHeaderWithoutTheRest() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        header.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1});
        header.putShort(16, (short) 4).putShort(18, (short) 62).putInt(20, 1);
        header.putLong(32, 64).putShort(52, (short) 64).putShort(54, (short) 56).putShort(56, (short) 3);
        assertUnusable(file("header", header.array()));
        assertUnusable(file("half", java.util.Arrays.copyOf(header.array(), 30)));
    }

    @Test
    void aFileWithoutPermission() throws IOException {
        Path secret = file("secret", new byte[4096]);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "root may read everything");
        assertUnusable(secret);
    }

    @Test
    void theTraceIsShownWhenAskedForAlone() throws IOException {
        Path empty = file("empty", new byte[0]);
        assertTrue(Run.of("info", empty.toString(), "--debug").errors().contains("\tat "));
    }
}
