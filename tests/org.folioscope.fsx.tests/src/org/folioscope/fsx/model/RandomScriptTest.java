// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.folioscope.base.Progress;
import org.folioscope.fsx.model.Segment.State;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Segments and content of long random scripts stay in step with each other. */
class RandomScriptTest {

    private static final int OPERATIONS = 400;

    static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < OPERATIONS; i++) {
            Operation operation = Operation.values()[random.nextInt(Operation.values().length)];
            script.append(operation.text());
            for (int j = 0; j < operation.numbers(); j++) {
                script.append(" 0x").append(Integer.toHexString(random.nextInt(j == 1 ? 0x10000 : 0x50000)));
            }
            script.append(random.nextInt(4) == 0 ? " keep_size\n" : "\n");
        }
        return script.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void segmentsTellWhatTheBytesAre(long seed) {
        FsxScript script = FsxScript.parse(random(seed));
        assertEquals(OPERATIONS, script.operations().size());
        int[] last = {0};
        Replay.of(script, ModelOptions.DEFAULT, Progress.NONE, (step, file) -> {
            assertEquals(last[0], step.sizeBefore());
            last[0] = file.size();
            check(file, step);
        });
    }

    private static void check(FileModel file, Step step) {
        List<Segment> segments = file.segments();
        int end = 0;
        for (Segment segment : segments) {
            assertEquals(end, segment.start(), () -> "a gap or an overlap after " + step);
            end = segment.end();
            if (segment.state() != State.WRITTEN) {
                for (int i = segment.start(); i < Math.min(end, file.size()); i++) {
                    assertEquals(0, file.at(i), () -> segment + " is not zeros after " + step);
                }
            }
        }
        assertEquals(file.size(), Math.min(end, file.size()), () -> "the end is missing after " + step);
    }
}
