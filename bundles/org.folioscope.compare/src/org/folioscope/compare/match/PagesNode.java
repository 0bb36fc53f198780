// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.compare.Change;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Place;
import org.folioscope.compare.Subject;
import org.folioscope.compare.Tally;
import org.folioscope.compare.fields.FieldChanges;

/**
 * Pages that follow each other with one fate: of a file, page frames of memory, or what a device may reach.
 *
 * @param name "index 3 to 7", "frames 4096 to 4607"
 * @param before page frame of the first on the first side, the others follow; below 0 where there is none
 * @param after the same on the last side
 * @param subject what they belong to: a file, or memory
 */
record PagesNode(
        Comparison comparison,
        String rule,
        String name,
        Fate fate,
        long pages,
        long before,
        long after,
        Subject subject)
        implements Difference {

    private static final long PAGE = 4096;

    /** The steps in between are not told of single pages. */
    @Override
    public List<Fate> steps() {
        return comparison.sides().size() == 2 ? List.of(fate) : Collections.nCopies(2, Fate.UNKNOWN);
    }

    @Override
    public Place place(int side) {
        if (side != 0 && side != comparison.sides().size() - 1) {
            return Place.NONE;
        }
        long pfn = side == 0 ? before : after;
        return pfn < 0 ? Place.NONE : Place.frames(pfn, pages);
    }

    @Override
    public Tally tally(Progress progress) {
        return Tally.pages(fate, pages);
    }

    @Override
    public boolean isExpandable() {
        return false;
    }

    @Override
    public List<Difference> children(Progress progress) {
        return List.of();
    }

    /** What differs in the first pages: fields of structures, else ranges of bytes with their first eight. */
    @Override
    public List<Change> changes(Progress progress) {
        List<Change> changes = new ArrayList<>();
        if (fate != Fate.CHANGED) {
            return changes;
        }
        FieldChanges fields = comparison.fieldChanges(progress);
        for (long page = 0; page < pages && changes.size() < MOST_CHANGES; page++) {
            progress.check();
            long base = page * PAGE;
            for (Change each : fields.of((before + page) * PAGE, (after + page) * PAGE, PAGE)) {
                if (changes.size() < MOST_CHANGES) {
                    changes.add(shifted(each, base));
                }
            }
        }
        return changes;
    }

    private Change shifted(Change change, long base) {
        long from = base + change.offset();
        String text = change.name().startsWith("bytes ")
                ? "bytes " + Numbers.hex(from) + " to " + Numbers.hex(from + change.length() - 1)
                : change.name();
        return new Change(
                text, values(change.values().getFirst(), change.values().getLast()), from, change.length());
    }

    private List<String> values(String left, String right) {
        List<String> values =
                new ArrayList<>(Collections.nCopies(comparison.sides().size(), null));
        values.set(0, left);
        values.set(values.size() - 1, right);
        return values;
    }
}
