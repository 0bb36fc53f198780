// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.Progress;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.Fate;
import org.folioscope.compare.SideOpener;
import org.folioscope.compare.Subject;
import org.folioscope.compare.Tally;
import org.folioscope.memory.OpenOptions;

/**
 * Compares the images that a session's run took around its kexecs, and holds what became of files and preserved pages against
 * what the guest itself said there: checksums and attributes before and after, pages that its agent knew again.
 */
final class ComparisonEvidence {

    private static final Pattern CHECKSUM = Pattern.compile("([0-9a-f]{64}) {2}(?:\\./)?(.+)");

    private final Path evidence;

    /** @param run the run's folder */
    ComparisonEvidence(Path run) {
        evidence = run.resolve("evidence");
    }

    private interface Assertions {
        void check(Comparison comparison) throws IOException;
    }

    /** Compares two images, says that nothing is leaked, and that every file and owner tells its rule. */
    @SuppressWarnings("resource") // the opener closes what it opened
    private void images(String before, String after, Assertions assertions) throws IOException {
        try (SideOpener opener = new SideOpener(OpenOptions.defaults())) {
            Comparison comparison =
                    Comparison.of(opener.open(image(before), Progress.NONE), opener.open(image(after), Progress.NONE));
            Tally tally = comparison.root().tally(Progress.NONE);
            assertFalse(tally.has(Fate.LEAKED), before + " to " + after + ": " + tally);
            assertions.check(comparison);
        }
    }

    private String image(String step) {
        return evidence.resolve(step).resolve(step + ".elf").toString();
    }

    private String words(String step) throws IOException {
        return Files.readString(evidence.resolve(step).resolve("output.txt"));
    }

    /** The nodes of a kind below the groups at the top, and below file systems. */
    private static Map<String, Difference> nodes(Comparison comparison, Subject subject) {
        Map<String, Difference> found = new TreeMap<>();
        for (Difference group : comparison.root().children(Progress.NONE)) {
            for (Difference each : group.isExpandable() ? group.children(Progress.NONE) : List.<Difference>of()) {
                if (each.subject() == subject) {
                    add(each, found);
                } else if (each.subject() == Subject.FILE_SYSTEM && subject == Subject.FILE) {
                    each.children(Progress.NONE).forEach(file -> add(file, found));
                }
            }
        }
        return found;
    }

    private static void add(Difference node, Map<String, Difference> found) {
        assertFalse(node.rule().isEmpty(), node.name());
        found.put(node.name(), node);
    }

    /** The checksum that the guest printed of each path. */
    private Map<String, String> checksums(String step) throws IOException {
        Map<String, String> sums = new HashMap<>();
        for (String line : words(step).lines().toList()) {
            Matcher matcher = CHECKSUM.matcher(line);
            if (matcher.matches()) {
                sums.put(matcher.group(2), matcher.group(1));
            }
        }
        return sums;
    }

    /** Each file whose checksum the guest found the same has survived, in its page frames. */
    private void survivors(Comparison comparison, String mount, String first, String second) throws IOException {
        Map<String, String> before = checksums(first);
        Map<String, String> after = checksums(second);
        assertFalse(before.isEmpty());
        Map<String, Difference> files = nodes(comparison, Subject.FILE);
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> each : before.entrySet()) {
            Difference file = files.get(mount + "/" + each.getKey());
            Fate expected = each.getValue().equals(after.get(each.getKey())) ? Fate.KEPT : Fate.CHANGED;
            if (file == null || file.fate() != expected) {
                wrong.add(each.getKey() + ": expected " + expected + ", found "
                        + (file == null ? "nothing" : file.fate() + " " + file.changes(Progress.NONE)));
            }
        }
        assertEquals(List.of(), wrong, comparison.title());
    }

    private static void assertPreserved(Comparison comparison, String owner, long pages) {
        Difference node = nodes(comparison, Subject.PRESERVED).get(owner);
        assertEquals(
                Tally.objects(Fate.KEPT, 1).plus(Tally.pages(Fate.KEPT, pages)),
                node == null ? null : node.tally(Progress.NONE),
                () -> owner + " of " + nodes(comparison, Subject.PRESERVED).keySet());
    }

    /** "luo-memfd": three memfds are given back, two with pages, the agent knew each. */
    void luoMemfd() throws IOException {
        assertTrue(words("verify-dense").contains("known 512 zero 0 wrong 0"));
        images("before", "after", comparison -> {
            assertMemfdsAreKept(comparison);
            assertPreserved(comparison, "LUO session folioscope, token 0x1", 512);
            assertPreserved(comparison, "LUO session folioscope, token 0x2", 10);
        });
        images("before", "flight", ComparisonEvidence::assertMemfdsAreKept);
    }

    /** The root directory and three memfds, with 512 and 10 pages; nothing else is in that file system. */
    private static void assertMemfdsAreKept(Comparison comparison) {
        Tally files = nodes(comparison, Subject.FILE_SYSTEM)
                .get("tmpfs (not mounted)")
                .tally(Progress.NONE);
        assertEquals(Tally.objects(Fate.KEPT, 4).plus(Tally.pages(Fate.KEPT, 522)), files, comparison.title());
    }

    /** "kho-tmpfs": files whose pages are dormant, and the same after another kexec. */
    void khoTmpfs() throws IOException {
        images("before", "asleep", each -> survivors(each, "/kept", "digests", "digests-after"));
        images("before", "after", each -> survivors(each, "/kept", "digests", "digests-after"));
    }

    /** "pkram-tmpfs": a file system that is given back whole. */
    void pkramTmpfs() throws IOException {
        images("before", "after", each -> survivors(each, "/keep", "hashes-before", "hashes-after"));
    }

    /** "pkernfs-inodes": the region's files, their inodes and blocks; the guest says that the trees are the same. */
    void pkernfsInodes() throws IOException {
        assertEquals(words("tree-before"), words("tree-after"));
        images("before", "after", comparison -> {
            survivors(comparison, "/keep", "tree-before", "tree-after");
            assertPreserved(comparison, "pkernfs file /small", 512);
            assertPreserved(comparison, "pkernfs file /large", 1536);
            Map<String, Difference> handovers = nodes(comparison, Subject.HANDOVER);
            assertEquals(Set.of("pkernfs region at 0x18000000"), handovers.keySet());
            Tally region = handovers.get("pkernfs region at 0x18000000").tally(Progress.NONE);
            assertFalse(region.differs(), region.toString());
        });
    }

    /** "kho-memory": a region that keeps its place, and a memfd that nobody has asked for yet. */
    void khoMemory() throws IOException {
        Matcher region = Pattern.compile("region\tout\tfolio\t0x([0-9a-f]+)").matcher(words("kho-before"));
        assertTrue(region.find());
        assertTrue(words("region-kept").contains("known 1024 zero 0 wrong 0"));
        images("before", "after", comparison -> {
            assertKept(comparison, Long.parseUnsignedLong(region.group(1), 16), 1024);
            assertPreserved(comparison, "LUO session kept, token 0x1", 512);
            Difference memfd = nodes(comparison, Subject.FILE).get("/memfd:1");
            assertEquals(Fate.LOST, memfd.fate());
            assertEquals(512, memfd.tally(Progress.NONE).pages(Fate.KEPT), "its pages wait");
        });
    }

    /** "kexec-baseline": files in memory are lost, a region cut out of it is kept. */
    void kexecBaseline() throws IOException {
        assertTrue(words("lost").contains("missing: 0"));
        assertTrue(words("kept").contains("known 4096 zero 0 wrong 0"));
        images("before", "after", comparison -> {
            assertKept(comparison, 0x18000000, 4096);
            Map<String, Difference> files = nodes(comparison, Subject.FILE);
            assertEquals(
                    Tally.objects(Fate.LOST, 1).plus(Tally.pages(Fate.LOST, 256)),
                    files.get("/known/dense").tally(Progress.NONE));
            assertEquals(
                    Tally.objects(Fate.LOST, 1).plus(Tally.pages(Fate.LOST, 8)),
                    files.get("/known/sparse").tally(Progress.NONE));
        });
    }

    private static void assertKept(Comparison comparison, long physical, int pages) {
        for (long pfn = physical >>> 12; pfn < (physical >>> 12) + pages; pfn++) {
            assertEquals(Fate.KEPT, comparison.frameFates(Progress.NONE).fate(pfn), "page frame " + pfn);
        }
    }
}
