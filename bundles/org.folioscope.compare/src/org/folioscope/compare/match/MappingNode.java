// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.folioscope.base.Progress;
import org.folioscope.compare.Change;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Fates;
import org.folioscope.compare.Place;
import org.folioscope.compare.Subject;
import org.folioscope.compare.Tally;
import org.folioscope.compare.match.IommuMatcher.Mapping;
import org.folioscope.compare.pages.FramePair;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.IommuDomain;

/** A device, and what it may reach. */
final class MappingNode implements Difference {

    private final Comparison comparison;
    private final Mapping[] of;
    private final String rule;
    private final FolioRows rows;
    private final Tally pages;
    private final List<Fate> fates;

    /** @param of on each side; null where it is not there */
    MappingNode(Comparison comparison, Mapping[] of, String rule, Progress progress) {
        this.comparison = comparison;
        this.of = of;
        this.rule = rule;
        rows = new FolioRows(comparison, FolioRows.Kind.MAPPED);
        compare(0, of.length - 1, rows::add, progress);
        pages = rows.tally();
        boolean[] present = new boolean[of.length];
        for (int side = 0; side < of.length; side++) {
            present[side] = of[side] != null;
        }
        fates = Fates.of(present, comparison.ghostToLiving(), (from, to) -> content(from, to, progress));
    }

    private static Optional<DomainRanges> ranges(Mapping mapping, Progress progress) {
        return Optional.ofNullable(mapping)
                .flatMap(each -> each.attachment().domain())
                .map(domain -> domain.ranges(progress));
    }

    private void compare(int from, int to, MappedPages.RunVisitor each, Progress progress) {
        Optional<DomainRanges> before = ranges(of[from], progress);
        Optional<DomainRanges> after = ranges(of[to], progress);
        MappedPages mapped = new MappedPages(new FramePair(
                comparison.sides().get(from).memory(),
                comparison.sides().get(to).memory()));
        mapped.compare(before.orElseGet(MappingNode::none), after.orElseGet(MappingNode::none), progress, each);
    }

    private static DomainRanges none() {
        return new DomainRanges.Builder().build();
    }

    private Fate content(int from, int to, Progress progress) {
        Fate[] found = {facts(from).equals(facts(to)) ? Fate.KEPT : Fate.CHANGED};
        compare(
                from,
                to,
                (_, _, fate, _, _) -> {
                    if (fate == Fate.MOVED && found[0] == Fate.KEPT) {
                        found[0] = Fate.MOVED;
                    } else if (fate != Fate.KEPT && fate != Fate.MOVED) {
                        found[0] = Fate.CHANGED;
                    }
                },
                progress);
        return found[0];
    }

    /** How addresses are translated, and by which kind of tables. */
    private List<String> facts(int side) {
        return List.of(
                of[side].attachment().translation().text(),
                of[side].attachment().domain().map(IommuDomain::type).orElse(""));
    }

    @Override
    public Subject subject() {
        return Subject.IOMMU;
    }

    @Override
    public String name() {
        Mapping last = null;
        for (Mapping each : of) {
            last = each == null ? last : each;
        }
        return last == null ? "" : last.name();
    }

    @Override
    public Fate fate() {
        return fates.getFirst();
    }

    @Override
    public List<Fate> steps() {
        return fates.subList(1, fates.size());
    }

    @Override
    public String rule() {
        return rule;
    }

    /** Where its entry lies. */
    @Override
    public Place place(int side) {
        return of[side] == null || of[side].attachment().path().isEmpty()
                ? Place.NONE
                : Place.physical(of[side].attachment().entry().address(), 0);
    }

    @Override
    public Tally tally(Progress progress) {
        return Tally.objects(fate(), 1).plus(pages);
    }

    @Override
    public boolean isExpandable() {
        return !rows.isEmpty();
    }

    @Override
    public List<Difference> children(Progress progress) {
        return rows;
    }

    @Override
    public List<Change> changes(Progress progress) {
        List<Change> changes = new ArrayList<>();
        add("translation", each -> each.attachment().translation().text(), changes);
        add("tables", each -> each.attachment().domain().map(IommuDomain::type).orElse(null), changes);
        add("domain", each -> each.attachment().domain().map(IommuDomain::title).orElse(null), changes);
        add("mapped", each -> mapped(each, progress), changes);
        return changes;
    }

    private static String mapped(Mapping mapping, Progress progress) {
        return ranges(mapping, progress)
                .map(ranges -> org.folioscope.base.Numbers.size(ranges.bytes()))
                .orElse(null);
    }

    private void add(String name, Function<Mapping, String> value, List<Change> changes) {
        List<String> values = new ArrayList<>();
        for (Mapping each : of) {
            values.add(each == null ? null : value.apply(each));
        }
        if (values.stream().filter(Objects::nonNull).distinct().count() > 1) {
            changes.add(Change.of(name, values));
        }
    }
}
