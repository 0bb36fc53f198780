// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.flipbook.FlipbookWriter.Caption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A flipbook of version 1 that was not written by this program: {@code golden.py} made it from what {@code
 * docs/flipbook.md} says, with its own offsets and checksums, and {@code xxhsum}'s hashes. Later versions must read it.
 */
@SuppressWarnings("resource") // a frame is closed with its flipbook
class GoldenFlipbookTest {

    @TempDir
    private Path folder;

    private Path golden() throws Exception {
        Path file = folder.resolve("golden.flip");
        try (InputStream bytes = GoldenFlipbookTest.class.getResourceAsStream("golden.flip")) {
            Files.copy(bytes, file);
        }
        return file;
    }

    @Test
    void everythingInItIsRead() throws Exception {
        try (Flipbook book = Flipbook.open(golden())) {
            assertEquals(List.of(), book.verify(Progress.NONE));
            assertEquals(Instant.ofEpochMilli(1_800_000_000_000L), book.created());
            Frame saved = book.frames().getFirst();
            assertEquals("saved", saved.label());
            assertEquals("before kexec", saved.note());
            assertEquals(List.of("VP3: amiss"), saved.findings());
            assertEquals(Path.of("/captures/guest.elf"), saved.source());
            assertEquals(2, saved.newPages());
            assertEquals("read while it ran", book.frames().get(1).torn());
            assertEquals(
                    Instant.ofEpochMilli(1_800_000_000_002L),
                    book.frames().get(1).time());

            assertEquals("ab0a-", pages(book.image(1)));
            assertEquals("acbaa", pages(book.image(2)));
            MemoryImage image = book.image(1);
            assertEquals(List.of(Map.of("cr3", 0x1234000L)), image.registers());
            assertEquals("A=1\nB", new String(image.notes().getFirst().content(), "UTF-8"));
            FrameDifference difference = book.compare(1, 2, Progress.NONE);
            assertEquals(
                    List.of(
                            new FrameDifference.Run(FrameDifference.Kind.CHANGED, 2, 2),
                            new FrameDifference.Run(FrameDifference.Kind.ADDED, 0x101, 1)),
                    difference.runs());
        }
    }

    /** The first letter of each page. */
    private static String pages(MemoryImage image) {
        PhysicalReader reader = new PhysicalReader(image);
        StringBuilder letters = new StringBuilder();
        for (Extent extent : image.extents()) {
            for (long page = extent.start(); page < extent.end(); page += 4096) {
                letters.append(letter(reader, page));
            }
        }
        return letters.toString();
    }

    private static char letter(PhysicalReader reader, long page) {
        try {
            int first = reader.u8(page);
            assertEquals(first, reader.u8(page + 4095));
            return first == 0 ? '0' : (char) first;
        } catch (MemoryFaultException _) {
            return '-';
        }
    }

    @Test
    void framesCanBeAdded() throws Exception {
        Path file = golden();
        ArrayImage image = new ArrayImage().with(0x5000, "b".repeat(4096).getBytes("UTF-8"));
        try (FlipbookWriter writer = FlipbookWriter.append(file)) {
            assertEquals(0, writer.add(image, Caption.of(""), Progress.NONE).newPages());
        }
        try (Flipbook book = Flipbook.open(file)) {
            assertEquals("b", pages(book.image(3)));
            assertEquals(List.of(), book.verify(Progress.NONE));
        }
        assertThrows(Exception.class, () -> FlipbookWriter.create(file));
    }
}
