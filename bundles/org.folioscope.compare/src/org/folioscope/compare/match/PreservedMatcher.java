// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.DifferenceGroup;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Side;
import org.folioscope.compare.pages.FramePair;

/**
 * Compares the pages that the side that booted first preserves for the next kernel, owner by owner: they keep their place, so a page is
 * kept where its bytes are. Of the other side it tells which pages still wait for an owner that nobody is.
 */
final class PreservedMatcher implements Matcher {

    private static final String RULE =
            "by owner and page frame: what is preserved keeps its place, and is kept where its bytes are";

    @Override
    public Optional<Difference> match(Comparison comparison, Progress progress) {
        boolean none = comparison.sides().stream()
                .allMatch(side -> side.handovers(progress).list().isEmpty());
        return none
                ? Optional.empty()
                : Optional.of(new DifferenceGroup(
                        "Preserved memory",
                        "Pages that the side before preserves for the next kernel are matched by their place, which"
                                + " they keep.",
                        comparison.sides().size(),
                        loading -> load(comparison, loading)));
    }

    private static List<Difference> load(Comparison comparison, Progress progress) {
        boolean backwards =
                Boots.isLater(comparison.sides().getFirst(), comparison.sides().getLast());
        Side first =
                backwards ? comparison.sides().getLast() : comparison.sides().getFirst();
        Side last =
                backwards ? comparison.sides().getFirst() : comparison.sides().getLast();
        boolean same = Boots.same(first, last);
        PreservedOwners before = PreservedOwners.handedOut(first, same, progress);
        PreservedOwners after = PreservedOwners.handedIn(last, same, progress);
        Map<String, OwnerNode.Builder> owners = new LinkedHashMap<>();
        FramePair frames = new FramePair(first.memory(), last.memory());
        before.forEach((owner, pfn, pages) -> {
            OwnerNode.Builder builder =
                    owners.computeIfAbsent(owner, _ -> new OwnerNode.Builder(comparison, owner, RULE));
            for (long page = pfn; page < pfn + pages; page++) {
                if ((page & 1023) == 0) {
                    progress.check();
                }
                builder.add(page, turned(frames.compare(page, page), backwards));
            }
        });
        after.forEach((owner, pfn, pages) -> {
            for (long page = pfn; page < pfn + pages; page++) {
                if (!before.contains(page)) {
                    owners.computeIfAbsent(owner, _ -> new OwnerNode.Builder(comparison, owner, RULE))
                            .add(page, turned(Fate.GAINED, backwards));
                }
            }
        });
        List<Difference> nodes = new ArrayList<>();
        owners.values().forEach(builder -> nodes.add(builder.build()));
        if (!same) {
            OwnerNode.Builder leaked = new OwnerNode.Builder(
                    comparison,
                    "nobody: pages that wait to be restored, and no one asks for them",
                    "by the marks that KHO leaves in struct page, less what anybody claims");
            UnclaimedPages.of(last, progress, pfn -> leaked.add(pfn, turned(Fate.LEAKED, backwards)));
            if (!leaked.isEmpty()) {
                nodes.add(leaked.build());
            }
        }
        return nodes;
    }

    /** The same when the later boot is held against the earlier one. */
    private static Fate turned(Fate fate, boolean backwards) {
        return backwards ? fate.mirrored() : fate;
    }
}
