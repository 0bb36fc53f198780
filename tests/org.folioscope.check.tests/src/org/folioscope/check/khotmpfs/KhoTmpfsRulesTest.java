// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.khotmpfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckRun;
import org.folioscope.check.Checks;
import org.folioscope.handover.HandoverFinders;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.khotmpfs.BlockList;
import org.folioscope.handover.khotmpfs.KhoTmpfsFile;
import org.folioscope.handover.khotmpfs.KhoTmpfsHandover;
import org.folioscope.handover.khotmpfs.KhoTmpfsKernel;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.khotmpfs.KhoTmpfsMaker;
import org.folioscope.handover.pages.PageFrames;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each rule: its broken image, or facts that stand for a kernel's, break it and no other; valid ones break none. In the
 * facts every file has an inode whose page cache is its block list, and every page one reference, unless the test says
 * otherwise.
 */
class KhoTmpfsRulesTest {

    private static final long SIZE = 16 << 20;

    @TempDir
    private Path folder;

    /** Facts of a kernel in which all is well, until somebody changes them. */
    private static final class Facts implements KhoTmpfsKernel, PageFrames {

        private final HandoverSource source;
        private final Set<Long> uncached = new HashSet<>();
        private final Set<Long> extra = new HashSet<>();
        private final Set<Long> free = new HashSet<>();
        private final Set<Long> scratch = new HashSet<>();
        private boolean releaseAlways = true;
        private long uptime = 30;

        Facts(HandoverSource source) {
            this.source = source;
        }

        @Override
        public boolean knowsInodes() {
            return true;
        }

        @Override
        public Inode inode(KhoTmpfsFile file) {
            return new Inode(0xffff_8880_0000_0000L, 0xffff_8880_0000_0100L, file.size(), releaseAlways);
        }

        @Override
        public void pageCache(KhoTmpfsFile file, Progress progress, FolioVisitor each) {
            file.blocks().walk(source.reader(), 0, new LongHashSet(), progress, (index, entry, _) -> {
                if (!uncached.contains(BlockList.pfn(entry))) {
                    each.folio(index, 1, extra.contains(BlockList.pfn(entry)) ? 0x123 : BlockList.pfn(entry));
                }
            });
        }

        @Override
        public boolean isScratch(long pfn) {
            return scratch.contains(pfn);
        }

        @Override
        public PageFrames frames() {
            return this;
        }

        @Override
        public long uptime() {
            return uptime;
        }

        @Override
        public boolean isKnown(long pfn) {
            return true;
        }

        @Override
        public int references(long pfn) {
            return 1;
        }

        @Override
        public boolean isFree(long pfn) {
            return free.contains(pfn);
        }

        @Override
        public boolean isMapped(long pfn) {
            return false;
        }

        @Override
        public boolean isWritable(long pfn) {
            return true;
        }

        @Override
        public long privateWord(long pfn) {
            return 0;
        }
    }

    /** Changes the facts about the first page that a list has. */
    @FunctionalInterface
    private interface Change {
        void apply(Facts facts, long pfn);
    }

    static List<String> rules() {
        return new KhoTmpfsMaker().rules();
    }

    private Path make(MakeRequest request) throws IOException {
        Path file = folder.resolve("memory");
        new KhoTmpfsMaker().make(request, file, Progress.NONE);
        return file;
    }

    private List<Finding> check(MakeRequest request) throws IOException {
        try (MemoryImage image = RegionImage.open(make(request), OpenOptions.defaults(), RegionImage.ANY)) {
            Handovers found = Handovers.find(
                    HandoverSource.of(image, null), HandoverFinders.ALL, Handovers.Scan.WITHOUT_KERNEL, Progress.NONE);
            assertEquals(1, found.ofKind("kho-tmpfs").size());
            assertTrue(found.subjects(KhoTmpfsHandover.class, Progress.NONE)
                    .getFirst()
                    .kernel()
                    .knowsPreserved());
            assertEquals(1, found.subjects(KhoHandover.class, Progress.NONE).size());
            return Checks.run(found, Progress.NONE);
        }
    }

    private List<Finding> checkRunning(Change change) throws IOException {
        try (MemoryImage image =
                RegionImage.open(make(MakeRequest.valid(SIZE)), OpenOptions.defaults(), RegionImage.ANY)) {
            HandoverSource source = HandoverSource.of(image, null);
            Handovers found = Handovers.find(source, HandoverFinders.ALL, Handovers.Scan.WITHOUT_KERNEL, Progress.NONE);
            Facts facts = new Facts(source);
            KhoTmpfsHandover subject = new KhoTmpfsHandover(
                    source,
                    found.subjects(KhoTmpfsHandover.class, Progress.NONE)
                            .getFirst()
                            .tmpfs(),
                    facts);
            List<Long> pages = new ArrayList<>();
            subject.files(
                    Progress.NONE,
                    (_, file) -> file.blocks()
                            .walk(
                                    source.reader(),
                                    0,
                                    new LongHashSet(),
                                    Progress.NONE,
                                    (_, entry, _) -> pages.add(BlockList.pfn(entry))));
            change.apply(facts, pages.getFirst());
            return CheckRun.all(KhoTmpfsChecks.SET, subject);
        }
    }

    private static TreeSet<String> ids(List<Finding> findings) {
        TreeSet<String> rules = new TreeSet<>();
        findings.forEach(each -> rules.add(each.getRule()));
        return rules;
    }

    private void assertSpeaks(String rule, Change change) throws IOException {
        assertEquals(new TreeSet<>(List.of(rule)), ids(checkRunning(change)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "512", "513", "2000"})
    void areSilentAboutValidImages(String pages) throws IOException {
        assertEquals(List.of(), check(new MakeRequest(SIZE, Optional.empty(), 0, Map.of("pages", pages))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void speakAloneAboutTheirBrokenImage(String rule) throws IOException {
        assertEquals(new TreeSet<>(List.of(rule)), ids(check(MakeRequest.broken(SIZE, rule))));
    }

    @Test
    void areSilentWhereAllIsWell() throws IOException {
        assertEquals(List.of(), checkRunning((_, _) -> {}));
    }

    @Test
    void tellOfLostPages() throws IOException {
        assertSpeaks("KS1", (facts, pfn) -> facts.extra.add(pfn));
    }

    @Test
    void tellOfMappingsWithoutTheFlag() throws IOException {
        assertSpeaks("KS5", (facts, _) -> facts.releaseAlways = false);
    }

    @Test
    void tellOfDormantPagesLongAfterBoot() throws IOException {
        assertSpeaks("KS6", (facts, pfn) -> {
            facts.uncached.add(pfn);
            facts.uptime = 3600;
        });
        assertEquals(List.of(), checkRunning((facts, pfn) -> facts.uncached.add(pfn)));
    }

    @Test
    void tellOfDormantPagesThatAreFreeOrInScratch() throws IOException {
        assertSpeaks("KS7", (facts, pfn) -> {
            facts.uncached.add(pfn);
            facts.free.add(pfn);
        });
        assertSpeaks("KS7", (facts, pfn) -> {
            facts.uncached.add(pfn);
            facts.scratch.add(pfn);
        });
    }
}
