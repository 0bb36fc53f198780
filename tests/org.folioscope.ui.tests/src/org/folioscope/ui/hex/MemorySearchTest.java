// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.hex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.ui.testing.FakeImage;
import org.junit.jupiter.api.Test;

class MemorySearchTest {

    private final FakeImage image = new FakeImage(Path.of("/nowhere"));

    @Test
    void textThatCrossesAPageIsFound() {
        assertEquals(
                OptionalLong.of(FakeImage.TEXT_AT + 2),
                MemorySearch.find(image, MemorySearch.pattern("folio in a hay"), 0, Progress.NONE));
    }

    @Test
    void searchGoesOnFromTheBeginningWhenNothingIsBehind() {
        assertEquals(
                OptionalLong.of(FakeImage.TEXT_AT),
                MemorySearch.find(image, MemorySearch.pattern("\"a folio\""), FakeImage.TEXT_AT + 1, Progress.NONE));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(
                OptionalLong.empty(), MemorySearch.find(image, MemorySearch.pattern("no such text"), 0, Progress.NONE));
    }

    @Test
    void patternsAreHexBytesLittleEndianNumbersOrText() {
        assertArrayEquals(new byte[] {0x7f, 0x45, 0x4c, 0x46}, MemorySearch.pattern("7f 45 4c46"));
        assertArrayEquals(new byte[] {0x34, 0x12, 0, 0}, MemorySearch.pattern("0x1234"));
        assertArrayEquals(
                new byte[] {0, 0, 0, 0, (byte) 0x80, (byte) 0x88, (byte) 0xff, (byte) 0xff},
                MemorySearch.pattern("0xffff888000000000"));
        assertArrayEquals(new byte[] {'a', 'b'}, MemorySearch.pattern("\"ab\""));
        assertArrayEquals(new byte[] {'e', 'x', 't', '4'}, MemorySearch.pattern("ext4"));
        assertThrows(NumberFormatException.class, () -> MemorySearch.pattern("  "));
    }
}
