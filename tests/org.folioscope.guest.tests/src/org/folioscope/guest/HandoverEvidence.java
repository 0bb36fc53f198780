// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.compat.LoadedKernelImage;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoHandover.Side;
import org.folioscope.handover.kho.KhoKernel;
import org.folioscope.handover.kho.LoadedKernel;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.handover.kho.ScratchArea;
import org.folioscope.handover.kho.SetupData.KhoData;
import org.folioscope.handover.luo.LuoFile;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoSession;
import org.folioscope.handover.luo.Memfd;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Finding;

/** Holds what is decoded of KHO and LUO in the images of a session's run against what the guest's agent said there. */
final class HandoverEvidence {

    private final Path evidence;

    /** @param run the run's folder */
    HandoverEvidence(Path run) {
        evidence = run.resolve("evidence");
    }

    private interface Assertions {
        void check(Handovers handovers) throws IOException;
    }

    private void image(String step, Assertions assertions) throws Exception {
        Path file = evidence.resolve(step).resolve(step + ".elf");
        try (Snapshot snapshot = Snapshot.open(file, OpenOptions.defaults(), Progress.NONE)) {
            assertions.check(Handovers.find(HandoverSource.of(snapshot), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE));
        }
    }

    private static KhoHandover kho(Handovers handovers, Side side) {
        return handovers.subjects(KhoHandover.class, Progress.NONE).stream()
                .filter(each -> each.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private static LuoHandover luo(Handovers handovers, Side side) {
        return handovers.subjects(LuoHandover.class, Progress.NONE).stream()
                .filter(each -> each.kho().side() == side)
                .findFirst()
                .orElseThrow();
    }

    /** What is decoded, in the words of the agent's "kho" (docs/guest-agent.md), sorted. */
    private static TreeSet<String> words(KhoHandover kho) {
        TreeSet<String> words = new TreeSet<>();
        kho.scratch().forEach(s -> words.add("scratch\t" + Numbers.hex(s.start()) + "\t" + Numbers.hex(s.size())));
        words.add("fdt\t" + Numbers.hex(kho.tree().address()));
        kho.tree()
                .entries()
                .forEach(e -> words.add("entry\tout\t" + e.name() + "\t" + Numbers.hex(e.data()) + "\t"
                        + e.blobSize().orElseThrow()));
        kho.regions()
                .forEach(r -> words.add(
                        "region\tout\t" + r.name() + "\t" + Numbers.hex(r.start()) + "\t" + Numbers.hex(r.size())));
        kho.pages()
                .orElseThrow()
                .forEachRun(
                        Progress.NONE,
                        (order, frame, count) -> words.add("preserved\t" + frame + "\t" + order + "\t" + count));
        return words;
    }

    private TreeSet<String> agent(String step) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        for (String line : Files.readAllLines(evidence.resolve(step).resolve("output.txt"))) {
            if (line.matches("(scratch|fdt|entry\tout|region\tout|preserved)\t.*")) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** What breaks a rule of KHO or LUO; other formats have tests of their own. */
    private static List<String> findings(Handovers handovers) {
        List<String> found = new ArrayList<>();
        for (Finding each : Checks.run(handovers, Progress.NONE)) {
            if (each.getRule().matches("(KH|LU).*")) {
                found.add(each.getRule() + " " + each.getPlace() + " " + each.getMessage());
            }
        }
        return found;
    }

    /** The session "luo-memfd": three memfds before, in flight and after. */
    void luoMemfd() throws Exception {
        image("before", handovers -> {
            assertEquals(agent("tracker"), words(kho(handovers, Side.OUT)));
            LuoHandover luo = luo(handovers, Side.OUT);
            assertEquals(List.of(), luo.sessions(), "nothing is written down yet");
            assertSession(luo, LuoSession.Origin.OUTGOING);
            assertEquals(List.of(), findings(handovers));
        });
        image("flight", handovers -> {
            KhoHandover kho = kho(handovers, Side.OUT);
            assertEquals(agent("tracker"), words(kho));
            LoadedKernel next = kho.kernel().flatMap(KhoKernel::next).orElseThrow();
            assertTrue(next.segments().size() > 2);
            KhoData told = next.bootData().orElseThrow();
            assertEquals(kho.tree().address(), told.treeAddress(), "in the boot parameters that wait to be copied");
            List<String> areas =
                    ScratchArea.read(next.landed().orElseThrow(), told.scratchAddress(), told.scratchSize() / 16)
                            .stream()
                            .map(area -> area.start() + "+" + area.size())
                            .toList();
            assertEquals(
                    kho.scratch().stream()
                            .map(area -> area.start() + "+" + area.size())
                            .toList(),
                    areas);
            assertEquals(
                    Set.of(kho.tree().compatible()),
                    LoadedKernelImage.read(next, Progress.NONE).orElseThrow().versions("kho-v"),
                    "what the packed kernel takes that waits to be copied");
            LuoHandover luo = luo(handovers, Side.OUT);
            assertEquals("luo-v5", luo.compatible());
            assertEquals(1, luo.number());
            assertSession(luo, LuoSession.Origin.SERIALIZED);
            luo.flbs().forEach(flb -> assertEquals(3, flb.count(), flb.name()));
            assertEquals(List.of(), findings(handovers));
        });
        image("after", handovers -> {
            assertEquals(
                    kho(handovers, Side.IN).metadata().orElseThrow().kexecCount() + 1,
                    kho(handovers, Side.OUT).metadata().orElseThrow().kexecCount());
            assertEquals(2, luo(handovers, Side.OUT).number());
            assertEquals(List.of(), luo(handovers, Side.IN).allSessions(), "finished");
            assertEquals(List.of(), findings(handovers));
        });
    }

    private static void assertSession(LuoHandover luo, LuoSession.Origin origin) {
        assertEquals(1, luo.allSessions().size());
        LuoSession session = luo.allSessions().getFirst();
        assertEquals(origin, session.origin());
        assertEquals("folioscope", session.name());
        assertEquals(3, session.count());
        long[] sizes = {2 << 20, 40960, 0};
        long[] positions = {0, 5000, 0};
        long[] folios = {512, 10, 0};
        for (int i = 0; i < 3; i++) {
            LuoFile file = session.files().get(i);
            assertEquals(i + 1, file.token());
            assertEquals("memfd-v2", file.compatible());
            Memfd memfd = file.memfd().orElseThrow();
            assertEquals(sizes[i], memfd.size());
            assertEquals(positions[i], memfd.position());
            assertEquals(folios[i], memfd.folioCount());
        }
    }

    /**
     * The session "kho-memory": what the old kernel's tracker had, the next kernel has marked, at the same orders, and
     * nothing else; but for LUO's header, which it frees as soon as it was read.
     */
    void khoMemory() throws Exception {
        TreeMap<Long, Integer> tracked = new TreeMap<>();
        image("before", handovers -> {
            KhoHandover kho = kho(handovers, Side.OUT);
            assertEquals(agent("tracker"), words(kho));
            assertEquals(List.of(), findings(handovers));
            PreservedPages pages = kho.pages().orElseThrow();
            pages.forEachRun(Progress.NONE, (order, frame, count) -> {
                for (long i = 0; i < count; i++) {
                    tracked.put(frame + (i << order), order);
                }
            });
            tracked.remove(luo(handovers, Side.OUT).entry().data() >>> 12);
        });
        image("after", handovers -> {
            TreeMap<Long, Integer> marked = new TreeMap<>();
            kho(handovers, Side.IN)
                    .kernel()
                    .flatMap(KhoKernel::pages)
                    .orElseThrow()
                    .marked(
                            Progress.NONE,
                            (frame, state) -> marked.put(frame, state.mark().orElseThrow()));
            assertEquals(tracked, marked);
            LuoHandover luo = luo(handovers, Side.IN);
            assertEquals(1, luo.sessions().size(), "waits in the old kernel's blocks");
            assertEquals("kept", luo.sessions().getFirst().name());
            List<String> found = findings(handovers);
            assertEquals(1, found.size(), found::toString);
            assertTrue(found.getFirst().startsWith("LU12 "), found::toString);
        });
    }
}
