// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.claims.Claim;
import org.folioscope.handover.claims.OwnedPages;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.PageCount;
import org.folioscope.kernel.Snapshot;
import org.folioscope.kernel.memmap.FrameRanges;
import org.folioscope.kernel.owner.FrameBytes;
import org.folioscope.kernel.owner.PageOwner;
import org.folioscope.kernel.owner.PageUse;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.EntryKind;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.NoKernelException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Owners of page frames in the samples. They are told from struct pages; the page caches of the same image, which are
 * decoded from the inodes down, must say the same from the other end.
 */
@SuppressWarnings("resource") // memory is closed with its snapshot
class PageOwnersTest {

    private static Snapshot open(String name) throws IOException, NoKernelException {
        return Snapshot.open(SamplesTest.samples().resolve(name + ".elf.zst"), OpenOptions.defaults(), Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void everyCachedPageIsOwnedByTheFileThatCachesIt(String name) throws Exception {
        try (Snapshot snapshot = open(name)) {
            KernelSnapshot kernel = snapshot.kernel();
            FrameBytes uses = kernel.pageOwners().uses(Progress.NONE);
            long[] pages = new long[1];
            for (SuperBlock block : kernel.superBlocks(Progress.NONE)) {
                kernel.inodes(
                        block,
                        Progress.NONE,
                        inode -> kernel.folios(inode, Progress.NONE, folio -> {
                            if (folio.getKind() == EntryKind.FOLIO) {
                                pages[0] += folio.getPages();
                                assertOwned(kernel, uses, inode, folio.getPfn(), folio.getIndex());
                                long last = folio.getPages() - 1;
                                assertOwned(kernel, uses, inode, folio.getPfn() + last, folio.getIndex() + last);
                            }
                        }));
            }
            // a sample leaves out pages; whose they are is known all the same
            long[] counts = new long[256];
            kernel.pageOwners().frames().forEach((first, count) -> uses.count(first, count, counts));
            assertEquals(
                    pages[0],
                    counts[PageUse.PAGE_CACHE.ordinal()]
                            + counts[PageUse.SHMEM.ordinal()]
                            + counts[PageUse.BLOCK_DEVICE.ordinal()],
                    "no page is cached that no file caches");
            assertTrue(pages[0] > 10_000, "the sample has files");
        }
    }

    private static void assertOwned(KernelSnapshot kernel, FrameBytes uses, Inode inode, long pfn, long index) {
        PageOwner owner = kernel.pageOwners().owner(pfn);
        assertEquals(inode.getAddress(), owner.object(), () -> owner.words());
        assertEquals(index, owner.index(), () -> owner.words());
        assertEquals(owner.use().ordinal(), uses.get(pfn));
    }

    private static long[] counts(Snapshot snapshot, FrameBytes bytes) {
        long[] counts = new long[256];
        FrameRanges.of(snapshot.memory().extents()).forEach((first, count) -> bytes.count(first, count, counts));
        return counts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void usesAddUpToWhatPagesAreCountedBy(String name) throws Exception {
        try (Snapshot snapshot = open(name)) {
            Map<String, Long> pages = new TreeMap<>();
            snapshot.kernel().pageCounts(Progress.NONE).stream()
                    .filter(each -> each.kind() == PageCount.Kind.USE)
                    .forEach(each -> pages.put(each.name(), each.pages()));
            long[] counts = counts(snapshot, snapshot.kernel().pageOwners().uses(Progress.NONE));
            assertEquals(pages.get("free"), counts[PageUse.FREE.ordinal()]);
            assertEquals(pages.get("table"), counts[PageUse.PAGE_TABLE.ordinal()]);
            assertEquals(pages.get("slab") + pages.get("large_kmalloc"), counts[PageUse.SLAB.ordinal()]);
            assertEquals(
                    pages.get("reserved"),
                    counts[PageUse.RESERVED.ordinal()]
                            + counts[PageUse.KERNEL_IMAGE.ordinal()]
                            + counts[PageUse.PER_CPU.ordinal()]
                            + counts[PageUse.MEMORY_MAP.ordinal()]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void wordsOfOneFrameAndTheByteOfAllAgree(String name) throws Exception {
        try (Snapshot snapshot = open(name)) {
            OwnedPages pages = new OwnedPages(
                    Handovers.find(HandoverSource.of(snapshot), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE));
            FrameBytes bytes = pages.bytes(Progress.NONE);
            FrameRanges.of(snapshot.memory().extents()).forEach((first, count) -> {
                for (long pfn = first; pfn < first + count; pfn += 11) {
                    var page = pages.at(pfn, Progress.NONE);
                    int value = bytes.get(pfn) & 0xff;
                    assertEquals(OwnedPages.use(value), page.owner().use(), () -> page.words());
                    assertEquals(
                            OwnedPages.role(value).isPresent(), !page.claims().isEmpty(), () -> page.words());
                }
            });
            long symbol = snapshot.kernel().map().symbols().address("init_task");
            long physical = snapshot.kernel()
                    .map()
                    .pageTables()
                    .translate(symbol)
                    .map(each -> each.physical() + symbol - each.virtual())
                    .orElseThrow();
            assertEquals(
                    PageUse.KERNEL_IMAGE,
                    pages.at(physical >>> 12, Progress.NONE).owner().use());
        }
    }

    /** The samples stand around a kexec with 4 MiB preserved: both kernels have to say so. */
    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void preservedMemoryIsMarked(String name) throws Exception {
        try (Snapshot snapshot = open(name)) {
            OwnedPages pages = new OwnedPages(
                    Handovers.find(HandoverSource.of(snapshot), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE));
            long[] counts = counts(snapshot, pages.bytes(Progress.NONE));
            long preserved = 0;
            for (int value = 0; value < counts.length; value++) {
                if (OwnedPages.role(value).equals(java.util.Optional.of(Claim.Role.PRESERVED))) {
                    preserved += counts[value];
                }
            }
            assertEquals(1029, preserved, "as \"handover --claims\" lists them");
            List<String> words = pages.at(0xb423, Progress.NONE).claims().stream()
                    .map(Claim::owner)
                    .toList();
            assertEquals(List.of("KHO out tracker, order 10"), words);
        }
    }
}
