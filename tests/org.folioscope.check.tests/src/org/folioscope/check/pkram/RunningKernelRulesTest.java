// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckRun;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.pkram.PkramMaker;
import org.folioscope.handover.pages.PageFrames;
import org.folioscope.handover.pkram.Pkram;
import org.folioscope.handover.pkram.PkramDecoder;
import org.folioscope.handover.pkram.PkramEntry;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.handover.pkram.PkramKernel;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules about a kernel that runs, over a made image and facts that stand for a kernel's: every page has one
 * reference, none is free, mapped or can be written to, unless the test says so.
 */
class RunningKernelRulesTest {

    private static final long SIZE = 16 << 20;

    @TempDir
    private Path folder;

    /** Facts of a kernel in which all is well, until somebody changes them. */
    private static final class Facts implements PkramKernel, PageFrames {

        private final Set<Long> free = new HashSet<>();
        private final Set<Long> unreferenced = new HashSet<>();
        private final Set<Long> writable = new HashSet<>();
        private final Set<Long> mapped = new HashSet<>();
        private List<Pkram.Banned> banned = List.of(new Pkram.Banned(0, 0xff));
        private List<Segment> segments = List.of(new Segment(0x20000, 0x1000));
        private OptionalLong now = OptionalLong.empty();

        @Override
        public List<Pkram.Banned> banned() {
            return banned;
        }

        @Override
        public List<Segment> kexecSegments() {
            return segments;
        }

        @Override
        public PageFrames frames() {
            return this;
        }

        @Override
        public Swap swap() {
            return Swap.OFF;
        }

        @Override
        public OptionalLong captureTime() {
            return now;
        }

        @Override
        public boolean isKnown(long pfn) {
            return true;
        }

        @Override
        public int references(long pfn) {
            return unreferenced.contains(pfn) ? 0 : 1;
        }

        @Override
        public boolean isFree(long pfn) {
            return free.contains(pfn);
        }

        @Override
        public boolean isMapped(long pfn) {
            return mapped.contains(pfn);
        }

        @Override
        public boolean isWritable(long pfn) {
            return writable.contains(pfn);
        }

        @Override
        public long privateWord(long pfn) {
            return 0;
        }
    }

    /** Changes the facts about the first page of the first file. */
    @FunctionalInterface
    private interface Change {
        void apply(Facts facts, long pfn);
    }

    private List<Finding> check(String broken, Change change) throws IOException {
        Path file = folder.resolve("memory");
        MakeRequest request = broken.isEmpty() ? MakeRequest.valid(SIZE) : MakeRequest.broken(SIZE, broken);
        new PkramMaker().make(request, file, Progress.NONE);
        try (MemoryImage image = RegionImage.open(file, OpenOptions.defaults(), RegionImage.ANY)) {
            Pkram saved = new PkramDecoder(image, Progress.NONE).image(0x100000);
            Facts facts = new Facts();
            long[] nodes =
                    saved.nodes().stream().mapToLong(each -> each.address()).toArray();
            Pkram live = new PkramDecoder(image, Progress.NONE).live(-1, null, nodes, null, facts.banned, List.of());
            PkramHandover subject = new PkramHandover(HandoverSource.of(image, null), live, facts);
            long[] first = {-1};
            subject.entries(Progress.NONE, (object, stream, link, slot, entry, index) -> {
                if (first[0] < 0) {
                    first[0] = PkramEntry.pfn(entry);
                }
            });
            change.apply(facts, first[0]);
            return CheckRun.all(PkramChecks.SET, subject);
        }
    }

    private static TreeSet<String> rules(List<Finding> findings) {
        TreeSet<String> rules = new TreeSet<>();
        findings.forEach(each -> rules.add(each.getRule()));
        return rules;
    }

    private void assertSpeaks(String rule, Change change) throws IOException {
        assertEquals(new TreeSet<>(List.of(rule)), rules(check("", change)));
    }

    @Test
    void areSilentWhereAllIsWell() throws IOException {
        assertEquals(List.of(), check("", (_, _) -> {}));
    }

    @Test
    void tellsOfPagesThatAreFree() throws IOException {
        assertSpeaks("PR14", (facts, pfn) -> facts.free.add(pfn));
        assertSpeaks("PR14", (facts, pfn) -> facts.unreferenced.add(pfn));
    }

    @Test
    void tellsOfPagesInBannedRegions() throws IOException {
        assertSpeaks("PR15", (facts, pfn) -> facts.banned = List.of(new Pkram.Banned(pfn, pfn)));
    }

    @Test
    void tellsOfPagesInTheWayOfTheNextKernel() throws IOException {
        assertSpeaks("PR15", (facts, pfn) -> facts.segments = List.of(new PkramKernel.Segment((pfn << 12) + 0xfff, 1)));
    }

    @Test
    void tellsOfPagesThatMayChange() throws IOException {
        assertSpeaks("PR16", (facts, pfn) -> facts.writable.add(pfn));
    }

    @Test
    void knowsThatMappedPagesOfReadOnlyFileSystemsAreNormal() throws IOException {
        assertEquals(List.of(), check("", (facts, pfn) -> facts.mapped.add(pfn)));
    }

    @Test
    void tellsOfTimesAfterTheImage() throws IOException {
        assertSpeaks("PR13", (facts, _) -> facts.now = OptionalLong.of(1_000_000_000L));
    }

    @Test
    void knowsThatHolesAreHolesWithoutSwap() throws IOException {
        assertEquals(List.of(), check("PR12", (_, _) -> {}));
    }
}
