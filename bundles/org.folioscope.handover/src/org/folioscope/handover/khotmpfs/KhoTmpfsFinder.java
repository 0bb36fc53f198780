// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverFinder;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Magic;
import org.folioscope.handover.Search;
import org.folioscope.handover.kho.KhoEntry;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.memory.MemoryFaultException;

/**
 * Finds kho-tmpfs: by the child of KHO's root trees, by the variable of a kernel that runs, and by the head's first
 * bytes. KHO is searched for before.
 */
public final class KhoTmpfsFinder implements HandoverFinder {

    public static final String KIND = "kho-tmpfs";

    /** "kho-tmpf", the first eight bytes of every version's head. */
    private static final long FIRST_BYTES = 0x6670_6d74_2d6f_686bL;

    private static final String PREFIX = "kho-tmpfs-v";
    private static final int PAGE = 4096;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "kho-tmpfs";
    }

    @Override
    public Optional<Magic> magic() {
        return Optional.of(new Magic(PAGE, 8, FIRST_BYTES));
    }

    @Override
    public void find(Search search, Progress progress) {
        HandoverSource source = search.source();
        List<KhoHandover> trees = new ArrayList<>();
        for (Handover each : search.found("kho")) {
            each.decoded(progress).subject(KhoHandover.class).ifPresent(trees::add);
        }
        // what this kernel hands on says more than what it was handed
        trees.sort(Comparator.comparing(KhoHandover::side));
        for (KhoHandover tree : trees) {
            Optional<KhoEntry> entry = tree.tree().entry(KhoTmpfsFormat.CHILD);
            if (entry.isPresent() && entry.get().data() != 0) {
                String clue = KhoTmpfsFormat.CHILD + " of the KHO tree ("
                        + tree.side().text() + ") at " + Numbers.hex(tree.tree().address());
                add(search, entry.get().data(), new Clue(Clue.By.HANDOVER, clue), trees);
            }
        }
        source.kernel().ifPresent(kernel -> {
            long head = RunningKhoTmpfs.head(kernel.map());
            if (head >= 0) {
                add(search, head, new Clue(Clue.By.SYMBOL, "symbol shmem_kho"), trees);
            }
        });
        for (long hit : search.hits(this)) {
            add(search, hit, new Clue(Clue.By.MAGIC, "\"" + PREFIX + "\""), trees);
        }
    }

    private static void add(Search search, long head, Clue clue, List<KhoHandover> trees) {
        HandoverSource source = search.source();
        try {
            if (!KhoTmpfsFormat.HEAD_COMPATIBLE.string(source.reader(), head).startsWith(PREFIX)) {
                return;
            }
        } catch (MemoryFaultException _) {
            return;
        }
        search.add(new Handover(
                KIND,
                "kho-tmpfs at " + Numbers.hex(head),
                head,
                PAGE,
                List.of(clue),
                progress -> new KhoTmpfsStructures(new KhoTmpfsHandover(
                                source,
                                new KhoTmpfsDecoder(source.reader(), progress).decode(head),
                                kernel(source, trees)))
                        .decoded()));
    }

    private static KhoTmpfsKernel kernel(HandoverSource source, List<KhoHandover> trees) {
        LongPredicate preserved = trees.stream()
                .map(KhoHandover::trackedPages)
                .flatMap(Optional::stream)
                .findFirst()
                .map(KhoTmpfsFinder::tracked)
                .orElse(null);
        LongPredicate scratch = pfn -> trees.stream()
                .flatMap(tree -> tree.scratch().stream())
                .anyMatch(area -> area.overlaps(pfn << 12, PAGE));
        return source.kernel()
                .<KhoTmpfsKernel>map(kernel -> new RunningKhoTmpfs(kernel, preserved, scratch))
                .orElseGet(() -> new TrackerOnly(preserved, scratch));
    }

    private static LongPredicate tracked(PreservedPages pages) {
        return pfn -> pages.orderOf(pfn).isPresent();
    }

    /** Memory without a kernel, in which KHO's tracker is. */
    private record TrackerOnly(LongPredicate preserved, LongPredicate scratch) implements KhoTmpfsKernel {

        @Override
        public boolean knowsPreserved() {
            return preserved != null;
        }

        @Override
        public boolean isPreserved(long pfn) {
            return preserved == null || preserved.test(pfn);
        }

        @Override
        public boolean isScratch(long pfn) {
            return scratch.test(pfn);
        }
    }
}
