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

    /** Reads the facts of a dot by owner, for {@code frames} frames; for a worker thread. */
    static DotFacts read(MapCells cells, OwnedPages pages, long pfn, long frames, Progress progress) {
        if (frames > 1) {
            return new DotFacts(where(pfn, frames) + " — " + classes(cells, pfn, frames), bytes(pfn));
        }
        OwnedPage page = pages.at(pfn, progress);
        return new DotFacts(where(pfn, 1) + " — " + page.words(), links(page));
    }

    /**
     * Reads the facts of a dot by fate; for a worker thread.
     *
     * @param after whether the later frame is the one that is shown, and that links lead into
     */
    static DotFacts read(FateMap map, long pfn, long frames, boolean after, Progress progress) {
        String fate = where(pfn, frames) + " — " + classes(map.cells(), pfn, frames);
        if (frames > 1) {
            return new DotFacts(fate, bytes(pfn));
        }
        OwnedPage was = map.before().pages().at(pfn, progress);
        OwnedPage is = map.after().pages().at(pfn, progress);
        String owners = was.words().equals(is.words())
                ? was.words()
                : map.before().name() + ": " + was.words() + " → " + map.after().name() + ": " + is.words();
        return new DotFacts(fate + " — " + owners, links(after ? is : was));
    }

    private static String where(long pfn, long frames) {
        return "Page frame " + Numbers.hex(pfn) + ", physical " + Numbers.hex(pfn << PAGE_SHIFT)
                + (frames == 1 ? "" : String.format(Locale.ROOT, " and %,d more", frames - 1));
    }

    private static List<Link> bytes(long pfn) {
        return List.of(new Link("Bytes", Place.pfn(pfn)));
    }

    private static List<Link> links(OwnedPage page) {
        List<Link> links = new ArrayList<>(bytes(page.pfn()));
        if (page.owner().object() != 0 && isFile(page.owner().use())) {
            links.add(new Link("File", new Place.InodeAt(page.owner().object())));
        }
        if (page.owner().structPage() != 0) {
            links.add(new Link("struct page", Place.struct("page", page.owner().structPage())));
        }
        if (page.isPreserved()) {
            links.add(new Link("Handover", new Place.HandoverAt(page.pfn() << PAGE_SHIFT)));
        }
        return links;
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
