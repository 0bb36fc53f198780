// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.bisect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BisectionTest {

    /** Writes, told apart by their offsets. */
    private static FsxScript writes(int count) {
        return FsxScript.parse(
                IntStream.range(0, count).mapToObj(i -> "write " + i + " 1 0\n").collect(Collectors.joining()));
    }

    private static List<Long> offsets(FsxScript script) {
        return script.operations().stream().map(each -> each.offset()).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 17, 64, 300})
    void findsTheOnlyLineThatFails(int count) throws IOException {
        for (long guilty = 0; guilty < count; guilty += 1 + count / 9) {
            long each = guilty;
            FsxScript left = new Bisection(
                            writes(count), (script, _) -> offsets(script).contains(each), _ -> {})
                    .run(Progress.NONE);
            assertEquals(List.of(each), offsets(left));
        }
    }

    @Test
    void findsLinesThatFailOnlyTogetherAndInOrder() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 30; round++) {
            int count = 20 + random.nextInt(200);
            List<Long> guilty = random.longs(0, count)
                    .distinct()
                    .limit(1 + random.nextInt(5))
                    .sorted()
                    .boxed()
                    .toList();
            List<Bisection.Tried> told = new ArrayList<>();
            Bisection bisection =
                    new Bisection(writes(count), (script, _) -> offsets(script).containsAll(guilty), told::add);
            FsxScript left = bisection.run(Progress.NONE);
            assertEquals(guilty, offsets(left));
            assertEquals(told.size(), bisection.trials());
            assertTrue(bisection.trials() < 10 * guilty.size() * 8 + 100, () -> bisection.trials() + " trials");
        }
    }

    @Test
    void leavesNoLineThatCouldGo() throws IOException {
        // fails with three lines of the last ten, whichever: what is left is three of them
        Trial trial = (script, _) ->
                offsets(script).stream().filter(each -> each >= 90).count() >= 3;
        FsxScript left = new Bisection(writes(100), trial, _ -> {}).run(Progress.NONE);
        assertEquals(3, left.operations().size());
    }

    @Test
    void dropsSkippedLinesAndComments() throws IOException {
        FsxScript script = FsxScript.parse("# c\nskip write 0 1 0\nread 0 1 0\nfsync 0 0 0\n");
        FsxScript left = new Bisection(
                        script,
                        (part, _) -> part.operations().stream().anyMatch(each -> each.operation() == Operation.FSYNC),
                        _ -> {})
                .run(Progress.NONE);
        assertEquals("fsync 0 0 0\n", left.text());
    }

    @Test
    void leavesAScriptThatDoesNotFailAsItIs() throws IOException {
        FsxScript script = writes(5);
        Bisection bisection = new Bisection(script, (_, _) -> false, _ -> {});
        assertSame(script, bisection.run(Progress.NONE));
        assertEquals(1, bisection.trials());
    }

    @Test
    void stopsWhenNobodyCanTell() {
        Bisection bisection = new Bisection(
                writes(5),
                (_, _) -> {
                    throw new IOException("no guest");
                },
                _ -> {});
        assertThrows(IOException.class, () -> bisection.run(Progress.NONE));
    }

    @Test
    void stopsWhenCancelled() {
        int[] trials = {0};
        Progress progress = new Progress() {
            @Override
            public void begin(String what, long total) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                return trials[0] == 3;
            }
        };
        Bisection bisection = new Bisection(writes(50), (_, _) -> ++trials[0] > 0, _ -> {});
        assertThrows(CancelledException.class, () -> bisection.run(progress));
    }
}
