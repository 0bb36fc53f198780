// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckRun;
import org.folioscope.check.MadeImage;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoHandover.Side;
import org.folioscope.handover.kho.KhoKernel;
import org.folioscope.handover.kho.LoadedKernel;
import org.folioscope.handover.kho.LoadedKernel.Segment;
import org.folioscope.handover.kho.PageStates;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.handover.kho.ScratchArea;
import org.folioscope.handover.kho.SetupData;
import org.folioscope.handover.kho.SetupData.KhoData;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.kho.KhoMaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules about a running kernel, over a made image and facts that stand for the kernel's: all pages have one reference,
 * and a kernel is loaded as kexec_file_load(2) loads one, unless the test says so.
 */
class KhoKernelRulesTest {

    private static final long SIZE = 64 << 20;
    private static final long SCRATCH = 4 << 20;

    @TempDir
    private Path folder;

    private MadeImage image;
    private KhoHandover found;
    private final Pages states = new Pages();

    /** Struct pages in which all is well, but for those that a test names. */
    private static final class Pages implements PageStates {

        private final Map<Long, State> special = new HashMap<>();

        @Override
        public Optional<State> page(long frame) {
            return Optional.of(special.getOrDefault(frame, new State(frame * 64, 1, false, false, 0)));
        }

        @Override
        public void marked(Progress progress, Visitor visitor) {
            special.forEach((frame, state) -> {
                if (state.mark().isPresent()) {
                    visitor.page(frame, state);
                }
            });
        }
    }

    @BeforeEach
    void make() throws IOException {
        make("kho-v4");
    }

    private void make(String format) throws IOException {
        image = new MadeImage(
                new KhoMaker(),
                new MakeRequest(SIZE, Optional.empty(), 0, Map.of("format", format)),
                java.nio.file.Files.createDirectories(folder.resolve(format)));
        found = image.handovers().subjects(KhoHandover.class, Progress.NONE).getFirst();
    }

    @AfterEach
    void close() {
        image.close();
    }

    private KhoKernel kernel() {
        return new KhoKernel(
                "7.2.13",
                true,
                found.tree().address(),
                0,
                List.of(
                        new ScratchArea(0, 0x2000, SCRATCH, SCRATCH),
                        new ScratchArea(1, 0x2010, 2 * SCRATCH, SCRATCH),
                        new ScratchArea(2, 0x2020, 3 * SCRATCH, SCRATCH)),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(loaded(false, found.tree().address(), 2 * SCRATCH)),
                Optional.of(found.tree().compatible()),
                Optional.of(states));
    }

    private static LoadedKernel loaded(boolean crash, long tree, long segment) {
        return loaded(crash, tree, segment, new KhoData(new SetupData(0x9000, 10, 32), tree, 4096, 0x2000, 48));
    }

    private static LoadedKernel loaded(boolean crash, long tree, long segment, KhoData data) {
        return new LoadedKernel(
                crash,
                0x3000,
                tree,
                0x3100,
                List.of(new Segment(0x3200, segment, 1 << 20)),
                Optional.empty(),
                Optional.of(data));
    }

    private static KhoKernel with(KhoKernel k, List<LoadedKernel> loaded, Optional<String> next) {
        return new KhoKernel(
                k.release(),
                k.enabled(),
                k.outTree(),
                k.inTree(),
                k.scratch(),
                k.trackerRoot(),
                k.liveTracker(),
                k.finalized(),
                k.bitmapBytes(),
                loaded,
                next,
                k.pages());
    }

    private Set<String> spoken(Side side, UnaryOperator<KhoKernel> change) {
        KhoHandover kho = KhoHandover.read(
                image.source(),
                found.tree().address(),
                side,
                Optional.empty(),
                Optional.of(change.apply(kernel())),
                Progress.NONE);
        return MadeImage.rules(CheckRun.all(KhoChecks.SET, kho));
    }

    private static Set<String> only(String... rules) {
        return new TreeSet<>(List.of(rules));
    }

    @Test
    void areSilentAboutAKernelInWhichAllIsWell() {
        assertEquals(only(), spoken(Side.OUT, kernel -> kernel));
        assertEquals(only(), spoken(Side.IN, kernel -> kernel));
    }

    @Test
    void findPreservedPagesThatWereFreed() {
        long frame = found.tree().address() >>> 12;
        states.special.put(frame, new PageStates.State(0x4000, 0, true, false, 0));
        assertEquals(only("KH12"), spoken(Side.OUT, kernel -> kernel));
        states.special.put(frame, new PageStates.State(0x4000, 0, false, false, 0));
        assertEquals(only("KH12"), spoken(Side.OUT, kernel -> kernel));
        states.special.put(frame, new PageStates.State(0x4000, 0, false, true, 0));
        assertEquals(only(), spoken(Side.OUT, kernel -> kernel), "boot memory has no references");
    }

    @Test
    void findWaitingPagesThatAreFree() {
        states.special.put(77L, new PageStates.State(0x4000, 0, true, false, 0x4b484f50_00000003L));
        states.special.put(78L, new PageStates.State(0x4040, 0, false, false, 0x4b484f50_00000000L));
        assertEquals(only("KH13"), spoken(Side.IN, kernel -> kernel));
    }

    @Test
    void findALoadedKernelThatIsToldOfAnotherTree() {
        assertEquals(
                only("KH16"),
                spoken(Side.OUT, k -> with(k, List.of(loaded(false, 0x5000, SCRATCH)), k.nextCompatible())));
    }

    @Test
    void findBootParametersThatDoNotFit() {
        long tree = found.tree().address();
        KhoData tooShort = new KhoData(new SetupData(0x9000, 10, 24), tree, 4096, 0x2000, 48);
        KhoData oneArea = new KhoData(new SetupData(0x9000, 10, 32), tree, 4096, 0x2000, 16);
        KhoData elsewhere = new KhoData(new SetupData(0x9000, 10, 32), 0x7000, 4096, 0x2000, 48);
        for (KhoData data : List.of(tooShort, oneArea, elsewhere)) {
            assertEquals(
                    only(data == elsewhere ? "KH16" : "KH01"),
                    spoken(Side.OUT, k -> with(k, List.of(loaded(false, tree, SCRATCH, data)), k.nextCompatible())));
        }
    }

    @Test
    void findALoadedKernelOfAnotherFormat() {
        assertEquals(only("KH17"), spoken(Side.OUT, k -> with(k, k.loaded(), Optional.of("kho-v9"))));
    }

    @Test
    void findAPieceThatGoesOutsideOfScratch() {
        long tree = found.tree().address();
        assertEquals(
                only("KH18"),
                spoken(Side.OUT, k -> with(k, List.of(loaded(false, tree, 20 << 20)), k.nextCompatible())));
        assertEquals(
                only("KH18"),
                spoken(Side.OUT, k -> with(k, List.of(loaded(false, tree, 2 * SCRATCH - 4096)), k.nextCompatible())),
                "across two areas");
    }

    /** What is preserved lies outside of scratch areas, so a piece that goes there leaves them too: KH18 keeps company. */
    @Test
    void findAPieceThatGoesOverPreservedMemory() {
        long tree = found.tree().address();
        assertEquals(
                only("KH18", "KH19"),
                spoken(Side.OUT, k -> with(k, List.of(loaded(false, tree, tree & -4096)), k.nextCompatible())));
    }

    @Test
    void findACrashKernelWithKho() {
        long tree = found.tree().address();
        assertEquals(
                only("KH20"), spoken(Side.OUT, k -> with(k, List.of(loaded(true, tree, SCRATCH)), k.nextCompatible())));
        assertEquals(only(), spoken(Side.OUT, k -> with(k, List.of(loaded(true, 0, 1)), k.nextCompatible())));
    }

    @Test
    void findABitmapThatCameAfterTheListWasWritten() throws IOException {
        image.close();
        make("kho-v1");
        PreservedPages written = found.pages().orElseThrow();
        assertEquals(only(), spoken(Side.OUT, k -> live(k, written)));
        // the same blocks, of which the list has only those of another image
        image.close();
        image = new MadeImage(
                new KhoMaker(),
                new MakeRequest(SIZE * 2, Optional.empty(), 0, Map.of("format", "kho-v1", "pages", "20000")),
                folder);
        PreservedPages more = image.handovers()
                .subjects(KhoHandover.class, Progress.NONE)
                .getFirst()
                .pages()
                .orElseThrow();
        image.close();
        image = new MadeImage(
                new KhoMaker(),
                new MakeRequest(SIZE, Optional.empty(), 0, Map.of("format", "kho-v1", "pages", "0")),
                java.nio.file.Files.createDirectories(folder.resolve("fewer")));
        found = image.handovers().subjects(KhoHandover.class, Progress.NONE).getFirst();
        assertEquals(only("KH21"), spoken(Side.OUT, k -> live(k, more)));
    }

    private static KhoKernel live(KhoKernel k, PreservedPages live) {
        return new KhoKernel(
                "6.19.0",
                true,
                k.outTree(),
                0,
                k.scratch(),
                OptionalLong.empty(),
                Optional.of(live),
                Optional.of(true),
                4096,
                k.loaded(),
                k.nextCompatible(),
                k.pages());
    }
}
