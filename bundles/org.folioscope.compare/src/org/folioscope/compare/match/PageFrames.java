// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.DifferenceGroup;
import org.folioscope.compare.Fate;
import org.folioscope.compare.pages.FrameFates;
import org.folioscope.compare.pages.PageMoves;

/** Compares all of memory, page frame by page frame. */
final class PageFrames implements Matcher {

    private static final String RULE = "by page frame number: the same piece of the machine's memory";

    @Override
    public Optional<Difference> match(Comparison comparison, Progress progress) {
        if (!comparison.rules().pageFrames()) {
            return Optional.empty();
        }
        return Optional.of(new DifferenceGroup(
                "Page frames",
                "Page frames are matched by their numbers: what lies at the same physical address.",
                comparison.sides().size(),
                loading -> load(comparison, loading)));
    }

    private static List<Difference> load(Comparison comparison, Progress progress) {
        FrameFates fates = comparison.frameFates(progress);
        List<Difference> groups = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            if (fate == Fate.MOVED) {
                moved(comparison, fates, groups, progress);
                continue;
            }
            FrameRows rows = new FrameRows(comparison, RULE);
            fates.runs(progress, (pfn, pages, each) -> {
                if (each == fate) {
                    rows.add(pfn, pages, fate);
                }
            });
            if (!rows.isEmpty()) {
                groups.add(new DifferenceGroup(
                        fate.word(), fate.meaning(), comparison.sides().size(), rows.tally(), rows));
            }
        }
        return groups;
    }

    /** Page frames that took part in a move: those whose content went away first, with where it went. */
    private static void moved(Comparison comparison, FrameFates fates, List<Difference> groups, Progress progress) {
        PageMoves moves = comparison.frameMoves(progress);
        FolioRows rows = new FolioRows(comparison, FolioRows.Kind.FRAME);
        fates.runs(progress, (pfn, pages, fate) -> {
            for (long page = pfn; fate == Fate.MOVED && page < pfn + pages; page++) {
                long to = moves.to(page);
                rows.join(page, fate, to < 0 ? moves.from(page) : page, to < 0 ? page : to);
            }
        });
        if (!rows.isEmpty()) {
            groups.add(new DifferenceGroup(
                    Fate.MOVED.word(),
                    "By content: a hash first, then all bytes. A page frame counts where its content went to another"
                            + " one, or came from one.",
                    comparison.sides().size(),
                    rows.tally(),
                    rows));
        }
    }
}
