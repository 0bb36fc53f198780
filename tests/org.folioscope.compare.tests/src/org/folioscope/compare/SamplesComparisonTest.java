// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folioscope.base.Progress;
import org.folioscope.compare.baseline.Baseline;
import org.folioscope.compare.baseline.BaselineCheck;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.OpenOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The two samples, compared, held against what their guest itself said before and after its kexec: truth.tsv and the
 * checksums that its shell printed.
 */
class SamplesComparisonTest {

    private static SideOpener opener;
    private static Side before;
    private static Side after;
    private static Comparison comparison;

    @BeforeAll
    @SuppressWarnings("resource") // closed at the end
    static void open() throws IOException {
        opener = new SideOpener(OpenOptions.defaults());
        before = opener.open(samples().resolve("before.elf.zst").toString(), Progress.NONE);
        after = opener.open(samples().resolve("after.elf.zst").toString(), Progress.NONE);
        comparison = Comparison.of(before, after);
    }

    @AfterAll
    static void close() {
        opener.close();
    }

    /** The next kernel of the sample lies where the dead one was. */
    @Test
    void imageWithoutDeadKernelsSaysSo() {
        String sample = samples().resolve("after.elf.zst").toString();
        ImageException none = assertThrows(ImageException.class, () -> opener.open(sample + "@1", Progress.NONE));
        assertEquals(sample + " has no dead kernel; \"folioscope kernels\" lists them", none.getMessage());
        assertThrows(ImageException.class, () -> opener.open(sample + "@one", Progress.NONE));
    }

    private static Path samples() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("samples/README.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve("samples");
    }

    /** What the guest said of each path: mode, links, owner, size, device node, and the checksum of a regular file. */
    private static Map<String, String> truth(String name) throws IOException {
        Path folder = samples().resolve(name + ".truth");
        Map<String, String> sums = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("sha256sums"))) {
            sums.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> truth = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("truth.tsv"))) {
            String[] words = line.split("\t", -1);
            if (words[0].equals("inode") && words[13].startsWith("/")) {
                String facts = String.join(" ", List.of(words).subList(3, 8));
                truth.put(words[13], facts + " " + words[9] + " " + sums.get(words[13]));
            }
        }
        return truth;
    }

    /** The other paths of the file at each path that has hard links. */
    private static Map<String, Set<String>> links(String name) throws IOException {
        Map<String, Set<String>> byInode = new HashMap<>();
        Map<String, Set<String>> links = new HashMap<>();
        for (String line : Files.readAllLines(samples().resolve(name + ".truth/truth.tsv"))) {
            String[] words = line.split("\t", -1);
            if (words[0].equals("inode")) {
                Set<String> paths = byInode.computeIfAbsent(words[1] + " " + words[2], _ -> new HashSet<>());
                paths.add(words[13]);
                links.put(words[13], paths);
            }
        }
        return links;
    }

    private static Map<String, Fate> files(Comparison of) {
        Map<String, Fate> fates = new HashMap<>();
        for (Difference group : of.root().children(Progress.NONE)) {
            for (Difference each : group.children(Progress.NONE)) {
                if (each.subject() == Subject.FILE_SYSTEM) {
                    each.children(Progress.NONE).forEach(file -> fates.put(file.name(), file.fate()));
                }
            }
        }
        return fates;
    }

    @Test
    void everyFileHasTheFateThatTheGuestSays() throws IOException {
        Map<String, String> first = truth("before");
        Map<String, String> second = truth("after");
        Map<String, Fate> found = files(comparison);
        Map<String, Set<String>> links = links("before");
        List<String> wrong = new ArrayList<>();
        Set<String> paths = new HashSet<>(first.keySet());
        paths.addAll(second.keySet());
        int[] counts = new int[Fate.values().length];
        for (String path : paths) {
            String left = first.get(path);
            String right = second.get(path);
            Set<Fate> expected = left == null
                    ? EnumSet.of(Fate.GAINED)
                    : right == null
                            ? EnumSet.of(Fate.LOST)
                            : left.equals(right) ? EnumSet.of(Fate.KEPT, Fate.MOVED) : EnumSet.of(Fate.CHANGED);
            if (left != null && left.startsWith("0100") && left.endsWith("null") && left.equals(right)) {
                expected = EnumSet.of(Fate.KEPT, Fate.MOVED, Fate.CHANGED); // the guest said nothing of its content
            }
            // of hard links one names the file
            Fate fate = links.getOrDefault(path, Set.of(path)).stream()
                    .map(found::get)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(found.get(path));
            if (fate == null || !expected.contains(fate)) {
                wrong.add(path + ": the guest says " + expected + ", found " + fate + "\n  " + left + "\n  " + right);
            } else {
                counts[fate.ordinal()]++;
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(paths.size() > 900, "paths: " + paths.size());
        for (Fate fate : List.of(Fate.MOVED, Fate.CHANGED, Fate.LOST, Fate.GAINED)) {
            assertTrue(counts[fate.ordinal()] > 0, "none was " + fate);
        }
    }

    @Test
    void anImageDoesNotDifferFromItself() throws IOException {
        try (SideOpener own = new SideOpener(OpenOptions.defaults())) {
            Side again = own.open(samples().resolve("before.elf.zst").toString(), Progress.NONE);
            Tally tally = Comparison.of(before, again).root().tally(Progress.NONE);
            assertFalse(tally.differs(), tally.toString());
            assertTrue(tally.objects(Fate.KEPT) > 1000, tally.toString());
        }
    }

    @Test
    void oneWayMirrorsTheOther() {
        Comparison back = Comparison.of(after, before);
        List<Difference> there = comparison.root().children(Progress.NONE);
        List<Difference> turned = back.root().children(Progress.NONE);
        assertEquals(there.size(), turned.size());
        for (int i = 0; i < there.size(); i++) {
            Tally expected = there.get(i).tally(Progress.NONE);
            Tally found = turned.get(i).tally(Progress.NONE);
            for (Fate fate : EnumSet.complementOf(EnumSet.of(Fate.LEAKED, Fate.RESURRECTED))) {
                String where = there.get(i).name() + ", " + fate;
                assertEquals(expected.objects(fate), found.objects(fate.mirrored()), where);
                assertEquals(expected.pages(fate), found.pages(fate.mirrored()), where);
            }
        }
        Map<String, Fate> files = files(comparison);
        Map<String, Fate> mirrored = files(back);
        files.forEach((path, fate) -> assertEquals(fate.mirrored(), mirrored.get(path), path));
    }

    @Test
    void talliesOfChildrenAddUpToTheirParents() {
        addsUp(comparison.root());
    }

    private static void addsUp(Difference node) {
        if (!node.isExpandable()) {
            return;
        }
        List<Difference> children = node.children(Progress.NONE);
        Tally own = switch (node.subject()) {
            case GROUP, FILE_SYSTEM -> Tally.NONE;
            default -> Tally.objects(node.fate(), 1);
        };
        assertEquals(own.plus(DifferenceGroup.sum(children, Progress.NONE)), node.tally(Progress.NONE), node.name());
        if (node.subject() != Subject.FILE) {
            children.forEach(SamplesComparisonTest::addsUp);
        }
    }

    @Test
    void everyNodeTellsItsRule() {
        for (Difference group : comparison.root().children(Progress.NONE)) {
            assertFalse(group.rule().isEmpty());
            for (Difference each : group.isExpandable() ? group.children(Progress.NONE) : List.<Difference>of()) {
                assertFalse(each.rule().isEmpty(), each.name());
            }
        }
    }

    @Test
    void theThirdSideTellsWhatCameBack() {
        Comparison three = Comparison.of(List.of(before, after, before), CountingRules.DEFAULT);
        for (Difference group : three.root().children(Progress.NONE)) {
            if (group.name().equals("File systems")) {
                Tally tally = group.tally(Progress.NONE);
                assertEquals(0, tally.objects(Fate.CHANGED), "the last side is the first once more");
                assertEquals(
                        files(comparison).values().stream()
                                .filter(fate -> fate == Fate.LOST)
                                .count(),
                        tally.objects(Fate.RESURRECTED));
            }
        }
    }

    @Test
    void aBaselineThatWasWrittenAllowsAll() throws IOException {
        List<String> first = beyond(Baseline.EMPTY);
        assertTrue(first.contains("/known/after-the-kexec"), first.toString());
        Baseline written = BaselineCheck.of(comparison, Progress.NONE);
        assertEquals(List.of(), beyond(Baseline.parse(written.text(), "written")));
    }

    private static List<String> beyond(Baseline baseline) {
        List<String> names = new ArrayList<>();
        BaselineCheck.beyond(
                comparison,
                baseline,
                Progress.NONE,
                row -> names.add(row.difference().name()));
        return names;
    }

    @Test
    void filtersLeaveOutAndSort() {
        DifferenceFilter lost = DifferenceFilter.LOST;
        for (Difference group : lost.apply(comparison.root().children(Progress.NONE), Progress.NONE)) {
            assertTrue(group.tally(Progress.NONE).has(Fate.LOST), group.name());
        }
        DifferenceFilter large = new DifferenceFilter(EnumSet.of(Fate.MOVED), 1000, DifferenceFilter.Order.CHANGE);
        List<Long> pages = new ArrayList<>();
        for (Difference group : comparison.root().children(Progress.NONE)) {
            if (group.name().equals("File systems")) {
                for (Difference each : large.apply(group.children(Progress.NONE), Progress.NONE)) {
                    pages.add(each.tally(Progress.NONE).differingPages());
                    assertTrue(each.tally(Progress.NONE).pages(Fate.MOVED) >= 1000);
                }
            }
        }
        assertFalse(pages.isEmpty());
        assertEquals(pages.stream().sorted(java.util.Comparator.reverseOrder()).toList(), pages);
    }
}
