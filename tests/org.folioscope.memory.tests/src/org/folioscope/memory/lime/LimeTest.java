// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.lime;

import static org.folioscope.memory.files.Opened.assertFault;
import static org.folioscope.memory.files.Opened.assertPages;
import static org.folioscope.memory.files.Opened.open;
import static org.folioscope.memory.files.Opened.refusal;
import static org.folioscope.memory.files.Opened.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.files.LimeFile;
import org.folioscope.memory.files.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimeTest {

    @TempDir
    Path directory;

    @Test
    void readsEachRange() throws IOException {
        try (MemoryImage image =
                open(directory, new LimeFile().range(1, 9).range(0x100, 30).make())) {
            assertEquals("LiME", image.format());
            assertPages(image, 1, 9);
            assertPages(image, 0x100, 30);
            assertFault(image, 0, Reason.ABSENT);
            assertEquals(List.of(), image.diagnostics());
        }
    }

    @Test
    void keepsTheRangesBeforeADamagedHeader() throws IOException {
        LimeFile lime = new LimeFile().range(1, 9).range(0x100, 30);
        long second = 32 + 9 * Pages.SIZE;
        try (MemoryImage image = open(directory, lime.make().u64(second + 16, -1))) {
            assertPages(image, 1, 9);
            assertTrue(image.diagnostics().getFirst().message().contains("can't be"));
            assertEquals("file offset 0x9020", image.diagnostics().getFirst().place());
        }
    }

    @Test
    void readsWhatIsLeftOfATruncatedRange() throws IOException {
        byte[] whole = new LimeFile().range(1, 9).make().toBytes();
        try (MemoryImage image = open(write(directory, Arrays.copyOf(whole, 32 + 4 * Pages.SIZE)))) {
            assertPages(image, 1, 4);
            assertFault(image, 5 * Pages.SIZE, Reason.ABSENT);
            assertTrue(image.diagnostics().getFirst().message().contains("the file is truncated"));
        }
        assertTrue(refusal(directory, Arrays.copyOf(whole, 20)).contains("expected the first LiME header"));
    }

    @Test
    void refusesTheCompressedVersion() throws IOException {
        String refusal =
                refusal(directory, new LimeFile().range(1, 2).make().u32(4, 2).toBytes());
        assertTrue(refusal.contains("found 2 (compressed by AVML)"), refusal);
    }
}
