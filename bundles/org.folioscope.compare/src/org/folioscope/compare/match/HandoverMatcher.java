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
import org.folioscope.compare.Side;
import org.folioscope.compare.Subject;
import org.folioscope.handover.Handover;
import org.folioscope.model.Structure;

/** Matches handovers, and the structures in them by their names: sessions, tokens, inode numbers, paths. */
final class HandoverMatcher implements Matcher {

    @Override
    public Optional<Difference> match(Comparison comparison, Progress progress) {
        boolean none = comparison.sides().stream()
                .allMatch(side -> side.handovers(progress).list().isEmpty());
        return none
                ? Optional.empty()
                : Optional.of(new DifferenceGroup(
                        "Handovers",
                        "Structures are matched by name in what they belong to: session, token, inode number, path."
                                + " Each counts as one object; fields that are addresses don't count as changes.",
                        comparison.sides().size(),
                        loading -> load(comparison, loading)));
    }

    private static List<Difference> load(Comparison comparison, Progress progress) {
        List<Side> sides = comparison.sides();
        List<List<Handover>> all =
                sides.stream().map(side -> side.handovers(progress).list()).toList();
        int[] sizes = all.stream().mapToInt(List::size).toArray();
        Rows rows = Rows.of(
                sizes,
                (left, right, pairing) -> HandoverPairs.pair(
                        sides.get(left), all.get(left), sides.get(right), all.get(right), pairing, progress));
        List<Difference> result = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Structure[] of = new Structure[sizes.length];
            String title = "";
            for (int side = 0; side < of.length; side++) {
                if (rows.index(side, row) >= 0) {
                    Handover handover = all.get(side).get(rows.index(side, row));
                    of[side] = handover.decoded(progress).root();
                    title = handover.title();
                }
            }
            result.add(new StructureNode(comparison, Subject.HANDOVER, title, of, HandoverPairs.RULES[rows.rule(row)]));
        }
        return result;
    }
}
