// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.folioscope.base.Progress;
import org.folioscope.compare.fields.FieldChanges;
import org.folioscope.compare.fields.FieldIndex;
import org.folioscope.compare.match.Matcher;
import org.folioscope.compare.match.Matchers;
import org.folioscope.compare.pages.FrameFates;
import org.folioscope.compare.pages.PageComparison;
import org.folioscope.compare.pages.PageMoves;
import org.folioscope.memory.PhysicalMemory;

/**
 * Two sides held against each other, before and after; or three: saved, after the kexec, after the restore. Making one costs
 * nothing: each node of the tree works out what is asked of it. Safe for use by several threads, as long as the sides are
 * open.
 */
public final class Comparison {

    private final List<Side> sides;
    private final CountingRules rules;
    private final Difference root;
    private FrameFates frameFates;
    private PageMoves frameMoves;
    private FieldChanges fieldChanges;

    private Comparison(List<Side> sides, CountingRules rules) {
        this.sides = sides;
        this.rules = rules;
        this.root = new DifferenceGroup(title(), String.join(" ", rules.sentences()), sides.size(), this::subjects);
    }

    /**
     * Compares {@code sides}, in the order of time.
     *
     * @throws IllegalArgumentException unless there are two or three
     */
    public static Comparison of(List<Side> sides, CountingRules rules) {
        if (sides.size() < 2 || sides.size() > 3) {
            throw new IllegalArgumentException("two or three sides can be compared, not " + sides.size());
        }
        return new Comparison(List.copyOf(sides), rules);
    }

    /** The same for two sides by the rules that are usual. */
    public static Comparison of(Side before, Side after) {
        return of(List.of(before, after), CountingRules.DEFAULT);
    }

    public List<Side> sides() {
        return sides;
    }

    public CountingRules rules() {
        return rules;
    }

    /** "before.elf → after.elf". */
    public String title() {
        StringJoiner text = new StringJoiner(" → ");
        sides.forEach(side -> text.add(side.name()));
        return text.toString();
    }

    /** The whole tree: one group for each kind of thing that the sides have. */
    public Difference root() {
        return root;
    }

    /**
     * Whether the first side is a dead kernel and the last a living one: what both have is {@link Fate#RESURRECTED}.
     */
    public boolean ghostToLiving() {
        return sides.getFirst().isGhost() && !sides.getLast().isGhost();
    }

    /**
     * What became of each page frame from the first side to the last; with those whose content went to, or came from,
     * another page frame; worked out once, at the speed of memory.
     *
     * @throws org.folioscope.base.CancelledException when the user stops it
     */
    public synchronized FrameFates frameFates(Progress progress) {
        if (frameFates == null) {
            PhysicalMemory before = sides.getFirst().memory();
            PhysicalMemory after = sides.getLast().memory();
            FrameFates fates = PageComparison.compare(before, after, progress);
            frameMoves = PageComparison.moves(fates, before, after, progress);
            frameFates = fates;
        }
        return frameFates;
    }

    /** Where the pages went that moved; the same work as {@link #frameFates}. */
    public synchronized PageMoves frameMoves(Progress progress) {
        frameFates(progress);
        return frameMoves;
    }

    /** What tells differing bytes of the first side and the last by the fields that lie there; looked for once. */
    public synchronized FieldChanges fieldChanges(Progress progress) {
        if (fieldChanges == null) {
            Side first = sides.getFirst();
            Side last = sides.getLast();
            fieldChanges = new FieldChanges(
                    first.memory(), FieldIndex.of(first, progress), last.memory(), FieldIndex.of(last, progress));
        }
        return fieldChanges;
    }

    private List<Difference> subjects(Progress progress) {
        List<Difference> groups = new ArrayList<>();
        for (Matcher matcher : Matchers.ALL) {
            progress.check();
            matcher.match(this, progress).ifPresent(groups::add);
        }
        return groups;
    }
}
