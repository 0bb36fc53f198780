// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.fsx.model.Segment.State;
import org.folioscope.fsx.model.Step.Outcome;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.Operation;
import org.junit.jupiter.api.Test;

/** Cases worked out by hand from the rules of ltp/fsx.c. */
class ReplayTest {

    private static Replay play(String script) {
        return play(script, ModelOptions.DEFAULT);
    }

    private static Replay play(String text, ModelOptions options) {
        FsxScript script = FsxScript.parse(text);
        assertEquals(List.of(), script.problems());
        return Replay.of(script, options, Progress.NONE);
    }

    @Test
    void givesTheSizesOfTheScriptThatFoundTheBugOfShortWrites() {
        Replay replay = play("""
            fallocate 0x6be7 0x8fc5 0x377d3
            copy_range 0x9c71 0x77e8 0x2edaf 0x377d3
            write 0x2776d 0x8f65 0x377d3
            """);
        assertEquals(
                List.of(0xfbac, 0x36597, 0x36597),
                replay.steps().stream().map(Step::sizeAfter).toList());
        assertTrue(replay.steps().get(1).note().contains("zeros"));
        assertEquals(
                List.of(
                        new Segment(0, 0x6be7, State.HOLE, 1),
                        new Segment(0x6be7, 0xfbac, State.ALLOCATED, 1),
                        new Segment(0xfbac, 0x2776d, State.HOLE, 2),
                        new Segment(0x2776d, 0x306d2, State.WRITTEN, 3),
                        new Segment(0x306d2, 0x36597, State.WRITTEN, 2)),
                replay.file().segments());
        byte[] content = replay.file().content();
        for (int i = 0; i < content.length; i++) {
            boolean written = i >= 0x2776d && i < 0x306d2;
            assertEquals(written ? WrittenByte.of(3, i) : 0, content[i], i);
        }
    }

    @Test
    void takesOffsetsModuloAndCutsLengths() {
        Replay replay = play("""
            write 0x3ff00 0x200 0
            write 0x40010 0x10 0
            read 0x40008 0x20 0
            punch_hole 0x7ff80 0x1000 0
            """);
        List<Step> steps = replay.steps();
        assertEquals(0x100, steps.getFirst().length());
        assertEquals(0x10, steps.get(1).offset());
        assertEquals(8, steps.get(2).offset());
        assertEquals(0x3ff80, steps.get(3).offset());
        assertEquals(0x80, steps.get(3).length());
        assertEquals(0x40000, replay.file().size());
        assertEquals(0, replay.file().at(0x3ffff));
    }

    @Test
    void keepsTheSizeWhereAsked() {
        Replay replay = play("write 0 0x100 0\nfallocate 0 0x1000 0 keep_size\nzero_range 0x80 0x100 0 keep_size\n");
        assertEquals(0x100, replay.file().size());
        assertEquals(
                List.of(
                        new Segment(0, 0x80, State.WRITTEN, 1),
                        new Segment(0x80, 0x180, State.ALLOCATED, 3),
                        new Segment(0x180, 0x1000, State.ALLOCATED, 2)),
                replay.file().segments());
        assertEquals(0, replay.file().at(0xff));
    }

    @Test
    void movesWhatIsBehindACollapseOrAnInsert() {
        Replay replay = play("""
            write 0 0x4000 0
            collapse_range 0x1234 0x1fff 0
            insert_range 0x1fff 0x1000 0
            """);
        assertEquals(
                List.of(0x4000, 0x3000, 0x4000),
                replay.steps().stream().map(Step::sizeAfter).toList());
        byte[] content = replay.file().content();
        for (int i = 0; i < content.length; i++) {
            byte expected = i < 0x1000
                    ? WrittenByte.of(1, i)
                    : i < 0x2000 ? 0 : WrittenByte.of(1, i - 0x2000 + 0x1000 + 0x1000);
            assertEquals(expected, content[i], i);
        }
    }

    @Test
    void zerosWhatATruncateTookAndAnotherGaveBack() {
        Replay replay = play("write 0 0x3000 0\ntruncate 0 0x800 0x3000\ntruncate 0 0x2000 0x800\n");
        assertEquals(0x2000, replay.file().size());
        assertEquals(WrittenByte.of(1, 0x7ff), replay.file().at(0x7ff));
        assertEquals(0, replay.file().at(0x800));
        assertEquals(3, replay.file().operationAt(0x800));
        assertEquals(1, replay.file().operationAt(0x7ff));
    }

    @Test
    void copiesClonesAndExchanges() {
        Replay replay = play("""
            write 0 0x1000 0
            write 0x1000 0x1000 0
            exchange_range 0 0x1000 0x1000 0
            clone_range 0 0x1000 0x4000 0
            dedupe_range 0 0x1000 0x4000 0
            """);
        assertEquals(0x5000, replay.file().size());
        assertEquals(WrittenByte.of(2, 0x1010), replay.file().at(0x10));
        assertEquals(WrittenByte.of(1, 0x10), replay.file().at(0x1010));
        assertEquals(0, replay.file().at(0x2010));
        assertEquals(WrittenByte.of(2, 0x1010), replay.file().at(0x4010));
        assertEquals(4, replay.file().operationAt(0x4010));
    }

    @Test
    void skipsWhatCannotBe() {
        Replay replay = play("""
            read 0 5 0
            copy_range 0 5 10 0
            write 0 0x1000 0
            copy_range 0 0x200 0x100 0
            copy_range 0xf00 0x200 0 0
            copy_range 0 0x1000 0x3f001 0
            truncate 0 0x40001 0
            collapse_range 0 0xfff 0
            skip write 0 5 0
            write_atomic 0 0x1000 0
            clone_range 0xc00 0x800 0x1000 0
            dedupe_range 0 0x800 0xc00 0
            """);
        assertEquals(
                List.of(3),
                replay.steps().stream()
                        .filter(each -> each.outcome() == Outcome.DONE)
                        .map(each -> each.line().number())
                        .toList());
        assertTrue(replay.steps().stream()
                .filter(each -> each.outcome() == Outcome.SKIPPED)
                .noneMatch(each -> each.note().isEmpty()));
        assertEquals(0x1000, replay.file().size());
    }

    @Test
    void skipsWhatTheFileSystemHasNot() {
        ModelOptions options = ModelOptions.DEFAULT.without(Set.of(Operation.FALLOCATE));
        Replay replay = play("fallocate 0 100 0\ncopy_range 0 10 50 0\nwrite 5 5 0\n", options);
        assertEquals(
                List.of(0, 0, 10), replay.steps().stream().map(Step::sizeAfter).toList());
    }

    @Test
    void cutsToABoundaryForDirectIo() {
        ModelOptions options = ModelOptions.DEFAULT.withBoundary(512, true);
        Replay replay = play("write 700 1200 0\nread 600 511 0\n", options);
        assertEquals(512, replay.steps().getFirst().offset());
        assertEquals(1024, replay.steps().getFirst().length());
        assertEquals(Outcome.SKIPPED, replay.steps().getLast().outcome());
    }

    @Test
    void makesAtomicWritesUnitsOfTheFileSystem() {
        ModelOptions options = ModelOptions.DEFAULT.withBoundary(512, true).withAtomic(new AtomicUnits(1024, 0x4000));
        Replay replay = play("""
            write_atomic 0x1600 0x1a00 0
            write_atomic 0x1600 0 0
            write_atomic 0x5000 0x8000 0
            write_atomic 0x3f000 0x1000 0
            """, options);
        List<Step> steps = replay.steps();
        assertEquals(
                List.of(0x1000L, 0x1400L, 0x4000L, 0x3f000L),
                steps.stream().map(Step::offset).toList());
        assertEquals(
                List.of(0x1000L, 0x400L, 0x4000L, 0x1000L),
                steps.stream().map(Step::length).toList());
        assertEquals(WrittenByte.of(2, 0x17ff), replay.file().at(0x17ff));
        assertEquals(WrittenByte.of(1, 0x1800), replay.file().at(0x1800));
        Replay beyond = play(
                "write_atomic 0x800 0x400 0\n",
                options.withMaximumSize(0x1000).withAtomic(new AtomicUnits(0x2000, 0x2000)));
        assertEquals(Outcome.SKIPPED, beyond.steps().getFirst().outcome());
    }

    @Test
    void writesBytesThatTellWhereTheyAreFrom() {
        byte[] one = new byte[512];
        byte[] other = new byte[512];
        for (int i = 0; i < one.length; i++) {
            one[i] = WrittenByte.of(7, i);
            other[i] = WrittenByte.of(8, i);
            assertTrue(one[i] != 0 && other[i] != 0 && one[i] != other[i], "byte " + i);
        }
        assertArrayEquals(new byte[] {8, (byte) (1 + 7)}, new byte[] {one[0], one[1]});
    }
}
