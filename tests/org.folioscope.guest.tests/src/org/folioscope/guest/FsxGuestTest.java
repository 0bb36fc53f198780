// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.fsx.bisect.Bisection;
import org.folioscope.fsx.cache.CacheComparison;
import org.folioscope.fsx.cache.CacheDifference;
import org.folioscope.fsx.cache.Expectation;
import org.folioscope.fsx.model.ModelOptions;
import org.folioscope.fsx.model.Replay;
import org.folioscope.fsx.model.Step;
import org.folioscope.fsx.run.RunOptions;
import org.folioscope.fsx.run.RunReport;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.Operation;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.query.Lookup;
import org.folioscope.session.fsx.FsxGuest;
import org.folioscope.session.fsx.GuestFile;
import org.folioscope.target.capture.CaptureFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scripts of fsx on real file systems: what the runner in the guest keeps, what the model says and what lies in the page
 * frames has to be the same; a wrong byte is found, and the lines that led to it.
 */
class FsxGuestTest {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int OPERATIONS = 120;

    /** Of the XFS: where clones, exchanges and O_DIRECT begin and end. */
    private static final int BLOCK = 1024;

    /** What is only done in whole blocks. */
    private static final Set<Operation> BY_BLOCKS =
            Set.of(Operation.CLONE_RANGE, Operation.DEDUPE_RANGE, Operation.EXCHANGE_RANGE);

    /** On which file system of which guest. */
    private static final Map<String, List<GuestFile>> GUESTS =
            Map.of("own", List.of(GuestFile.P9, GuestFile.XFS), "6.12", List.of(GuestFile.EXT4));

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> scripts() {
        return Guests.names().stream()
                .filter(GUESTS::containsKey)
                .flatMap(name -> GUESTS.get(name).stream()
                        .map(file -> DynamicTest.dynamicTest(name + " on " + file.text(), () -> scripts(name, file))))
                .toList();
    }

    private void scripts(String name, GuestFile file) throws Exception {
        try (FsxGuest guest = new FsxGuest(Guests.machine(name), file, LIMIT)) {
            for (RunOptions.Way way : RunOptions.Way.values()) {
                random(guest, way, way.ordinal());
            }
            if (file != GuestFile.P9) {
                partial(guest, folder.resolve(name + "-partial.elf"));
            }
            if (file == GuestFile.XFS) {
                atomic(guest);
            }
            wrongByte(guest, folder.resolve(name + "-" + file.text() + ".elf"));
        }
    }

    /**
     * Any operations with any numbers; the file system decides which of them it has.
     *
     * @param block all numbers are multiples of this, those of clones and exchanges always of {@link #BLOCK}
     */
    private static FsxScript script(long seed, int block) {
        Random random = new Random(seed);
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < OPERATIONS; i++) {
            Operation operation = Operation.values()[random.nextInt(Operation.values().length)];
            script.append(operation.text());
            int unit = BY_BLOCKS.contains(operation) ? BLOCK : block;
            for (int j = 0; j < operation.numbers(); j++) {
                int number = random.nextInt(j == 1 ? 0x10000 : 0x48000);
                script.append(" 0x").append(Integer.toHexString(number - number % unit));
            }
            script.append(random.nextInt(5) == 0 ? " keep_size\n" : "\n");
        }
        return FsxScript.parse(script.toString());
    }

    private void random(FsxGuest guest, RunOptions.Way way, long seed) throws Exception {
        Played played = play(guest, script(seed, 1), new RunOptions(ModelOptions.DEFAULT, way, false, true, List.of()));
        RunReport report = played.report;
        Replay replay = played.replay;
        Path image = folder.resolve(way + ".elf");
        guest.capture(CaptureFormat.ELF, image, Progress.NONE);
        assertEquals(List.of(), compare(image, replay), report::output);
    }

    private record Played(RunReport report, Replay replay) {}

    /** Plays without a failure; the runner's idea of the file and the model's have to be the same. */
    private static Played play(FsxGuest guest, FsxScript script, RunOptions options) throws Exception {
        RunReport report = guest.play(script, options, Progress.NONE);
        assertEquals(0, report.status(), () -> options + ": " + report.failure() + "\n" + report.output());
        Replay replay = report.replay(script, options.model(), Progress.NONE);
        assertEquals(replay.file().size(), report.size(), report::output);
        assertArrayEquals(replay.file().content(), guest.good(Progress.NONE), report::output);
        return new Played(report, replay);
    }

    /**
     * Single blocks of a hole are written, nothing is read: of each folio that block alone is up to date, and is compared. The second
     * time a byte of the last one is wrong.
     */
    private static void partial(FsxGuest guest, Path image) throws Exception {
        FsxScript script = FsxScript.parse("""
            truncate 0 0xa000 0
            write 0x400 0x400 0
            write 0x5800 0x400 0
            write 0x9c00 0x400 0
            """);
        for (List<Operation> wrong : List.of(List.<Operation>of(), Collections.nCopies(3, Operation.WRITE))) {
            RunOptions options = new RunOptions(ModelOptions.DEFAULT, RunOptions.Way.PLAIN, false, false, wrong);
            Played played = play(guest, script, options);
            guest.capture(CaptureFormat.ELF, image, Progress.NONE);
            try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
                CacheComparison comparison = comparison(snapshot, played.replay);
                List<CacheDifference> differences = new ArrayList<>();
                comparison.run(Progress.NONE, differences::add);
                assertEquals(
                        "3 KiB of 40 KiB compared in 3 folios, " + differences.size()
                                + " bytes differ; 28 KiB are not in the page cache; 9 KiB in 3 folios are not up to"
                                + " date",
                        comparison.summary());
                assertEquals(
                        wrong.isEmpty() ? List.of() : List.of(0x9e00L),
                        differences.stream().map(CacheDifference::start).toList());
            }
        }
    }

    /** With O_DIRECT in all ways, all operations are done: the runner has read the file back, and it was right. */
    private static void atomic(FsxGuest guest) throws Exception {
        Set<Operation> done = EnumSet.noneOf(Operation.class);
        for (RunOptions.Way way : RunOptions.Way.values()) {
            ModelOptions model = ModelOptions.DEFAULT.withBoundary(BLOCK, true);
            Played played =
                    play(guest, script(10 + way.ordinal(), BLOCK), new RunOptions(model, way, false, true, List.of()));
            assertEquals(BLOCK, played.report.atomic().least(), played.report::output);
            assertEquals(Set.of(), played.report.missing(), played.report::output);
            played.replay.steps().stream()
                    .filter(each -> each.outcome() == Step.Outcome.DONE)
                    .forEach(each -> done.add(each.line().operation()));
        }
        assertEquals(EnumSet.allOf(Operation.class), done);
    }

    /**
     * What differs. The runner has read all of the file, so all of it that is in the page cache can be compared: folios of a file
     * system with small blocks need not be up to date as a whole for that (block_is_partially_uptodate).
     */
    private static List<CacheDifference> compare(Path image, Replay replay) throws Exception {
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
            List<CacheDifference> differences = new ArrayList<>();
            CacheComparison comparison = comparison(snapshot, replay);
            comparison.run(Progress.NONE, differences::add);
            String summary = comparison.summary();
            assertFalse(summary.startsWith("0 B"), summary);
            assertFalse(summary.contains("not up to date"), summary);
            return differences;
        }
    }

    private static CacheComparison comparison(Snapshot snapshot, Replay replay) throws Exception {
        return new CacheComparison(
                snapshot.kernel(),
                new Lookup(snapshot.kernel()).inode(GuestFile.FILE, Progress.NONE),
                Expectation.of(replay));
    }

    /** Damages a byte in the middle of a write behind a truncate, behind the script's back, and finds it and them. */
    private static void wrongByte(FsxGuest guest, Path image) throws Exception {
        FsxScript script = FsxScript.parse("""
            write 0 0x9000 0
            read 0x100 0x200 0
            truncate 0 0x4000 0
            mapwrite 0x2000 0x1000 0
            fsync 0 0 0
            write 0x10000 0x2345 0
            mapread 0 0x9000 0
            """);
        RunOptions options = new RunOptions(
                ModelOptions.DEFAULT, RunOptions.Way.PLAIN, false, true, List.of(Operation.TRUNCATE, Operation.WRITE));
        RunReport report = guest.play(script, options, Progress.NONE);
        assertEquals(110, report.status(), report::output);
        guest.capture(CaptureFormat.ELF, image, Progress.NONE);
        List<CacheDifference> differences = compare(image, report.replay(script, options.model(), Progress.NONE));
        assertEquals(1, differences.size(), differences::toString);
        CacheDifference difference = differences.getFirst();
        assertEquals(0x10000 + 0x2345 / 2, difference.start());
        assertEquals("6 write (line 6)", difference.operations());

        Bisection bisection = new Bisection(
                script, (part, progress) -> guest.play(part, options, progress).status() == 110, _ -> {});
        FsxScript left = bisection.run(Progress.NONE);
        assertEquals("truncate 0 0x4000 0\nwrite 0x10000 0x2345 0\n", left.text());
    }
}
