// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckRun;
import org.folioscope.check.CheckSet;
import org.folioscope.check.MadeImage;
import org.folioscope.check.kho.KhoChecks;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoHandover.Side;
import org.folioscope.handover.kho.KhoKernel;
import org.folioscope.handover.kho.PageStates;
import org.folioscope.handover.luo.LuoFile;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoKernel;
import org.folioscope.handover.luo.LuoKernel.MemfdInode;
import org.folioscope.handover.luo.LuoSession;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.kho.LuoMaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of LUO about a running kernel, over a made image and facts that stand for the kernel's. */
class LuoKernelRulesTest {

    private static final long SIZE = 64 << 20;
    private static final MemfdInode SOUND = new MemfdInode(0x5000, Optional.of(true), 20, 0, 0);

    @TempDir
    private Path folder;

    private MadeImage image;
    private LuoHandover found;

    // what the tests change
    private long incomingNumber;
    private List<LuoSession> incoming = List.of();
    private Optional<List<String>> nextHandlers = Optional.of(List.of("memfd-v2"));
    private MemfdInode inode = SOUND;
    private final Map<Long, PageStates.State> marks = new HashMap<>();

    @BeforeEach
    void make() throws IOException {
        image = new MadeImage(new LuoMaker(), MakeRequest.valid(SIZE), folder);
        found = image.handovers().subjects(LuoHandover.class, Progress.NONE).getFirst();
    }

    @AfterEach
    void close() {
        image.close();
    }

    private Set<String> spoken(Side side) {
        return spoken(side, LuoChecks.SET);
    }

    private Set<String> spoken(Side side, CheckSet set) {
        KhoHandover kho = KhoHandover.read(
                image.source(),
                found.kho().tree().address(),
                side,
                Optional.empty(),
                Optional.of(khoKernel()),
                Progress.NONE);
        return MadeImage.rules(CheckRun.all(
                set, LuoHandover.read(kho, Optional.of(kernel()), Progress.NONE).orElseThrow()));
    }

    private KhoKernel khoKernel() {
        PageStates states = new PageStates() {
            @Override
            public Optional<State> page(long frame) {
                return Optional.ofNullable(marks.get(frame));
            }

            @Override
            public void marked(Progress progress, Visitor visitor) {
                marks.forEach(visitor::page);
            }
        };
        return new KhoKernel(
                "7.2.13",
                true,
                0,
                0,
                List.of(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(),
                Optional.empty(),
                Optional.of(states));
    }

    private LuoKernel kernel() {
        List<LuoSession> outgoing = found.sessions().stream()
                .map(s -> session(s, LuoSession.Origin.OUTGOING, Optional.empty(), OptionalInt.empty()))
                .toList();
        return new LuoKernel(
                true,
                incomingNumber,
                found.entry().data(),
                outgoing,
                incoming,
                true,
                0,
                0,
                List.of("memfd-v2"),
                Map.of("liveupdate-test-flb-v0", List.of("memfd-v2")),
                nextHandlers,
                (_, _) -> Optional.of(inode));
    }

    private static LuoSession session(
            LuoSession from, LuoSession.Origin origin, Optional<Boolean> retrieved, OptionalInt status) {
        List<LuoFile> files = from.files().stream()
                .map(f -> new LuoFile(f.address(), f.compatible(), f.data(), f.token(), f.memfd(), status, 0x1000))
                .toList();
        return new LuoSession(
                origin, from.address(), from.name(), true, 0, from.count(), files, Optional.empty(), retrieved);
    }

    private static Set<String> only(String... rules) {
        return new TreeSet<>(List.of(rules));
    }

    private void incoming(boolean retrieved, int status) {
        incoming = found.sessions().stream()
                .map(s -> session(s, LuoSession.Origin.INCOMING, Optional.of(retrieved), OptionalInt.of(status)))
                .toList();
    }

    @Test
    void areSilentAboutAKernelInWhichAllIsWell() {
        assertEquals(only(), spoken(Side.OUT));
        incoming(true, 1);
        assertEquals(only(), spoken(Side.IN));
    }

    @Test
    void findAFileWithoutAHandlerInTheNextKernel() {
        nextHandlers = Optional.of(List.of("memfd-v3"));
        assertEquals(only("LU05"), spoken(Side.OUT));
    }

    @Test
    void findANumberThatDoesNotFollow() {
        incomingNumber = 3;
        assertEquals(only("LU11"), spoken(Side.OUT));
    }

    @Test
    void findSessionsAndFilesThatNobodyAskedFor() {
        incoming(false, 0);
        assertEquals(only("LU12"), spoken(Side.IN));
        incoming(true, 0);
        assertEquals(only("LU12"), spoken(Side.IN));
    }

    @Test
    void findMemfdsThatMayStillChange() {
        inode = new MemfdInode(0x5000, Optional.of(false), 20, 0, 0);
        assertEquals(only("LU13"), spoken(Side.OUT));
        inode = new MemfdInode(0x5000, Optional.of(true), 20, 1, 0);
        assertEquals(only("LU13"), spoken(Side.OUT));
        inode = new MemfdInode(0x5000, Optional.of(true), 20, 0, 2);
        assertEquals(only("LU13"), spoken(Side.OUT));
    }

    @Test
    void findFilesThatFailedToComeBack() {
        incoming(true, -22);
        assertEquals(only("LU14"), spoken(Side.IN));
    }

    @Test
    void findPagesThatNobodyWillAskForAnyMore() {
        PageStates.State waiting = new PageStates.State(0x6000, 1, false, false, 0x4b484f50_00000000L);
        marks.put(found.kho().tree().address() >>> 12, waiting);
        marks.put(found.entry().data() >>> 12, waiting);
        assertEquals(only(), spoken(Side.IN, KhoChecks.SET), "the tree and what it points to stay");
        marks.put(0x3333L, waiting);
        assertEquals(only("KH14"), spoken(Side.IN, KhoChecks.SET));
        incoming(true, 1);
        assertEquals(only(), spoken(Side.IN, KhoChecks.SET), "a session may still ask for it");
    }
}
