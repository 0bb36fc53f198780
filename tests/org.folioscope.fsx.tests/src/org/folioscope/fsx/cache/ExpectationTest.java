// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.folioscope.base.Progress;
import org.folioscope.fsx.model.ModelOptions;
import org.folioscope.fsx.model.Replay;
import org.folioscope.fsx.model.WrittenByte;
import org.folioscope.fsx.script.FsxScript;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    private static Replay replay() {
        String script = "write 0 0x3000 0\nwrite 0x1000 0x1000 0\ntruncate 0 0x4000 0x3000\n";
        return Replay.of(FsxScript.parse(script), ModelOptions.DEFAULT, Progress.NONE);
    }

    private static byte[] written(int operation, int start, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = WrittenByte.of(operation, start + i);
        }
        return bytes;
    }

    @Test
    void namesTheOperationsThatWroteLast() {
        Expectation expectation = Expectation.of(replay());
        assertEquals("1 write (line 1), 2 write (line 2)", expectation.operations(0xffe, 0x1002));
        assertEquals("3 truncate (line 3)", expectation.operations(0x3000, 0x3001));
    }

    @Test
    void tellsWhereWrongBytesMayBeFrom() {
        Expectation expectation = Expectation.of(replay());
        assertEquals("zeros", expectation.origin(0x10, new byte[64], Progress.NONE));
        assertEquals(
                "as operation 1 write (line 1) wrote it",
                expectation.origin(0x1100, written(1, 0x1100, 64), Progress.NONE));
        assertEquals("what belongs to 0x1200", expectation.origin(0x2200, written(2, 0x1200, 64), Progress.NONE));
        assertEquals(
                "nothing that the script wrote there",
                expectation.origin(0x10, new byte[] {1, 2, 3, 4, 5}, Progress.NONE));
    }

    @Test
    void knowsOnlyItsOwnBytes() {
        byte[] good = new byte[0x4000];
        Arrays.fill(good, (byte) 'x');
        Expectation expectation = Expectation.of(replay(), good);
        assertEquals('x', expectation.at(0x1000));
        assertEquals(
                "nothing that the script wrote there",
                expectation.origin(0x1100, written(1, 0x1100, 64), Progress.NONE));
    }
}
