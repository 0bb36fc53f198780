// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import java.util.Collections;
import java.util.List;
import org.folioscope.base.Progress;

/** Several differences under one heading, made when somebody looks. It has no fate of its own. */
public final class DifferenceGroup implements Difference {

    /** Makes the children. */
    @FunctionalInterface
    public interface Loader {
        List<Difference> load(Progress progress);
    }

    private final String name;
    private final String rule;
    private final int sides;
    private final Loader loader;
    private List<Difference> children;
    private Tally tally;

    /**
     * @param rule how its children are matched, as a sentence
     * @param sides how many are compared
     */
    public DifferenceGroup(String name, String rule, int sides, Loader loader) {
        this.name = name;
        this.rule = rule;
        this.sides = sides;
        this.loader = loader;
    }

    /** One whose children and tally are known. */
    public DifferenceGroup(String name, String rule, int sides, Tally tally, List<Difference> children) {
        this(name, rule, sides, _ -> children);
        this.tally = tally;
        this.children = children;
    }

    @Override
    public Subject subject() {
        return Subject.GROUP;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Fate fate() {
        return Fate.KEPT;
    }

    @Override
    public List<Fate> steps() {
        return Collections.nCopies(sides - 1, Fate.KEPT);
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Place place(int side) {
        return Place.NONE;
    }

    @Override
    public synchronized Tally tally(Progress progress) {
        if (tally == null) {
            tally = sum(children(progress), progress);
        }
        return tally;
    }

    /** The tallies of {@code differences} together. */
    public static Tally sum(List<Difference> differences, Progress progress) {
        Tally.Builder sum = new Tally.Builder();
        for (Difference each : differences) {
            progress.check();
            sum.add(each.tally(progress));
        }
        return sum.build();
    }

    @Override
    public boolean isExpandable() {
        return true;
    }

    @Override
    public synchronized List<Difference> children(Progress progress) {
        if (children == null) {
            children = loader.load(progress);
        }
        return children;
    }

    @Override
    public List<Change> changes(Progress progress) {
        return List.of();
    }
}
