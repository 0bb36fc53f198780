// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.overlay.Patch.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patches apply as a whole or not at all, and say why not. */
@SuppressWarnings("resource") // memory in the heap
class PatchTest {

    private static Change change(long address, int before, int after) {
        return new Change(address, new byte[] {(byte) before}, new byte[] {(byte) after});
    }

    private final Overlay memory = new Overlay(new ZeroMemory(0, 1 << 20));

    private int at(long address) {
        return new PhysicalReader(memory).u8(address);
    }

    @Test
    void refusesWhatDoesNotFitAndSaysWhere() {
        memory.write(0x2000, new byte[] {7});
        Patch patch = new Patch(List.of(change(0x1000, 0, 1), change(0x2000, 0, 1), change(0x200000, 0, 1)));
        String message = assertThrows(PatchException.class, () -> patch.apply(memory, memory))
                .getMessage();
        assertTrue(message.contains("expected 00 at physical 0x2000, found 07"), message);
        assertTrue(message.contains("and 1 more of 3 changes"), message);
        assertEquals(0, at(0x1000));
    }

    @Test
    void takesBackWhatItWroteWhenAWriteFails() {
        Patch patch = new Patch(List.of(change(0x1000, 0, 1), change(0x2000, 0, 1), change(0x3000, 0, 1)));
        PhysicalWriter failing = (address, bytes) -> {
            if (address == 0x3000) {
                throw new IOException("no more");
            }
            memory.write(address, bytes);
        };
        assertEquals(
                "no more",
                assertThrows(IOException.class, () -> patch.apply(memory, failing))
                        .getMessage());
        assertEquals(0, at(0x1000));
        assertEquals(0, at(0x2000));
    }

    @Test
    void saysWhenItCouldNotTakeBack() {
        Patch patch = new Patch(List.of(change(0x1000, 0, 1), change(0x2000, 0, 1)));
        int[] writes = new int[1];
        PhysicalWriter failing = (address, bytes) -> {
            if (writes[0]++ > 0) {
                throw new IOException("gone");
            }
            memory.write(address, bytes);
        };
        String message = assertThrows(PatchException.class, () -> patch.apply(memory, failing))
                .getMessage();
        assertTrue(message.contains("in part only"), message);
        assertTrue(message.contains("the first 1 of 2 changes"), message);
    }

    @Test
    void joinsWhatLiesTogether() {
        Patch patch = new Patch.Builder()
                .write(memory, 0x0ffe, new byte[] {1, 2, 3, 4})
                .write(memory, 0x1002, new byte[] {5})
                .write(memory, 0x1001, new byte[] {0})
                .build();
        assertEquals(
                List.of(
                        new Change(0x0ffe, new byte[3], new byte[] {1, 2, 3}),
                        new Change(0x1002, new byte[1], new byte[] {5})),
                patch.changes());
        assertEquals(4, patch.size());
        assertEquals(patch, patch.inverse().inverse());
    }

    @Test
    void isRefusedWhenChangesOverlap() {
        assertThrows(
                IllegalArgumentException.class, () -> new Patch(List.of(change(0x1000, 0, 1), change(0x1000, 0, 1))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "something else",
                "folioscope patch 1\n0x1000 00 01\n",
                "folioscope patch 1\n0x1000 00 01\nend 2\n",
                "folioscope patch 1\n0x1000 00 0101\nend 1\n",
                "folioscope patch 1\n0x1000 00 00\nend 1\n",
                "folioscope patch 1\n1000 00 01\nend 1\n",
                "folioscope patch 1\n0x1000 0 1\nend 1\n",
                "folioscope patch 1\n0x1000 00 01\n0x1000 01 02\nend 2\n",
                "folioscope patch 1\n0xffffffffffffffff 00 01\nend 1\n",
            })
    void readsNoPatchInPart(String text) {
        assertThrows(PatchException.class, () -> PatchFile.parse(text, "test"));
    }

    @Test
    void readsWhatItWrites(@TempDir Path folder) throws IOException {
        byte[] after = new byte[100];
        java.util.Arrays.fill(after, (byte) 9);
        Patch patch = Patch.of(memory, 0x1ff0, after);
        Path file = folder.resolve("test.patch");
        PatchFile.write(patch, "", file);
        assertEquals(patch, PatchFile.read(file));
        assertEquals(6, Files.readAllLines(file).size());
        Files.write(file, new byte[] {(byte) 0x80, (byte) 0xff});
        assertThrows(PatchException.class, () -> PatchFile.read(file));
    }
}
