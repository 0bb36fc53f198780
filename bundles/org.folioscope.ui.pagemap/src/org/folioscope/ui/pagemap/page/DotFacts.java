// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.handover.claims.OwnedPage;
import org.folioscope.handover.claims.OwnedPages;
import org.folioscope.kernel.owner.PageUse;
import org.folioscope.ui.links.Place;

/**
 * What is known of the frames that a dot stands for.
 *
 * @param text for people
 * @param links where one can go from here, with what that is called
 */
record DotFacts(String text, List<Link> links) {

    private static final int PAGE_SHIFT = 12;

    /** Classes that are told of a dot for many frames. */
    private static final int MOST_CLASSES = 4;

    /** Frames that are counted; of larger dots these alone. */
    private static final int MOST_FRAMES = 1 << 20;

    /** Somewhere to go. */
    record Link(String text, Place place) {}

    /**
     * Reads the facts; for a worker thread.
     *
     * @param frames that the dot stands for
     */
    static DotFacts read(MapCells cells, OwnedPages pages, long pfn, long frames, Progress progress) {
        String where = "Page frame " + Numbers.hex(pfn) + ", physical " + Numbers.hex(pfn << PAGE_SHIFT);
        List<Link> links = new ArrayList<>();
        links.add(new Link("Bytes", Place.pfn(pfn)));
        String fate = cells.coloring().name().equals("fate") ? " — " + classes(cells, pfn, frames) : "";
        if (frames > 1 && fate.isEmpty()) {
            return new DotFacts(
                    where + " and " + String.format(Locale.ROOT, "%,d", frames - 1) + " more — "
                            + classes(cells, pfn, frames),
                    links);
        }
        OwnedPage page = pages.at(pfn, progress);
        if (page.owner().object() != 0 && isFile(page.owner().use())) {
            links.add(new Link("File", new Place.InodeAt(page.owner().object())));
        }
        if (page.owner().structPage() != 0) {
            links.add(new Link("struct page", Place.struct("page", page.owner().structPage())));
        }
        if (page.isPreserved()) {
            links.add(new Link("Handover", new Place.HandoverAt(pfn << PAGE_SHIFT)));
        }
        return new DotFacts(where + fate + " — " + page.words(), links);
    }

    private static boolean isFile(PageUse use) {
        return use == PageUse.PAGE_CACHE || use == PageUse.SHMEM || use == PageUse.BLOCK_DEVICE;
    }

    /** "50 slab, 14 free", the most first. */
    private static String classes(MapCells cells, long pfn, long frames) {
        byte[] line = new byte[(int) Math.min(frames, MOST_FRAMES)];
        cells.read(pfn, 0, line, line.length);
        int[] counts = new int[cells.coloring().classes().size()];
        for (byte each : line) {
            counts[each]++;
        }
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -counts[i]))
                .limit(MOST_CLASSES)
                .map(i -> (frames == 1 ? "" : String.format(Locale.ROOT, "%,d ", counts[i]))
                        + cells.coloring().classes().get(i).text())
                .collect(Collectors.joining(", "));
    }
}
