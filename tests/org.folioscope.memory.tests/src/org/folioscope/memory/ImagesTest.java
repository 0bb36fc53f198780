// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

import static org.folioscope.memory.files.Opened.open;
import static org.folioscope.memory.files.Opened.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.folioscope.memory.files.ElfFile;
import org.folioscope.memory.files.Pages;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesTest {

    @TempDir
    Path directory;

    @Test
    void refusesWhatIsNoFileWithASentence() throws IOException {
        assertEquals(directory + " is a directory: expected a memory image file.", refusal(directory));
        assertEquals(directory.resolve("none") + " does not exist.", refusal(directory.resolve("none")));
        Path empty = Files.createFile(directory.resolve("empty"));
        assertEquals(empty + " is empty: expected a memory image, found a file of 0 bytes.", refusal(empty));
        assertTrue(refusal(Path.of("/dev/null")).contains("is not a regular file but a device"));
    }

    @Test
    void doesNotWaitForTheOtherEndOfAPipe() throws IOException, InterruptedException {
        Path pipe = directory.resolve("pipe");
        Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
        Assumptions.assumeTrue(mkfifo.waitFor() == 0);
        assertTrue(refusal(pipe).contains("is not a regular file but a device, pipe or socket"));
    }

    @Test
    void saysWhatToDoWithoutPermission() throws IOException {
        Path file = Files.write(
                directory.resolve("image"), new ElfFile().load(0, 1).make().toBytes());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "root may read everything");
        assertTrue(refusal(file).contains("no permission to read " + file));
    }

    @Test
    void endsEveryWindowWhenItIsClosed() throws IOException {
        try (MemoryImage image = open(directory, new ElfFile().load(0, 2).make())) {
            Window window = image.window(Pages.SIZE);
            image.close();
            assertThrows(IllegalStateException.class, () -> window.bytes().get(ValueLayout.JAVA_BYTE, 0));
        } // closing it twice does no harm
    }

    @Test
    void neverLetsAnybodyWrite() throws IOException {
        try (MemoryImage image = open(directory, new ElfFile().load(0, 2).make())) {
            assertTrue(image.window(0).bytes().isReadOnly());
        }
    }

    @Test
    void readsValuesThatCrossFromOneExtentToTheNext() throws IOException {
        ElfFile elf = new ElfFile().load(1, 1).note("X", 0, new byte[3]).load(2, 1);
        byte[] expected = Pages.contents(1, 2);
        try (MemoryImage image = open(directory, elf.make())) {
            assertEquals(2, image.extents().size());
            PhysicalReader reader = new PhysicalReader(image);
            for (int back = 1; back < 8; back++) {
                long value = java.nio.ByteBuffer.wrap(expected)
                        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                        .getLong(Pages.SIZE - back);
                assertEquals(value, reader.u64(2L * Pages.SIZE - back));
            }
        }
    }
}
