// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.compare.Change;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.DifferenceGroup;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Fates;
import org.folioscope.compare.Place;
import org.folioscope.compare.Subject;
import org.folioscope.compare.Tally;
import org.folioscope.compare.pages.ByteDifferences;
import org.folioscope.handover.structure.Structures;
import org.folioscope.model.FieldKind;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;

/** A structure of a handover, compared field by field. */
final class StructureNode implements Difference {

    /** Pages and their lists: compared in columns under "Preserved memory", and not as an object each. */
    private static final Set<String> COMPARED_AS_PAGES = Set.of(
            "kho.preserved",
            "kho.census",
            "luo.folios",
            "pkram.stream",
            "pkram.map",
            "kho-tmpfs.pages",
            "pkernfs.strip");

    /** What is below says no more than the bytes of the group itself. */
    private static final Set<String> BITS = Set.of("pkernfs.bits");

    /** The same inodes once more, in another order. */
    private static final Set<String> VIEWS =
            Set.of("pkernfs.chains", "guestmemfs.chains", "pkernfs.inode /", "guestmemfs.inode /");

    private static final int MOST_BITS = 4096;

    private final Comparison comparison;
    private final Subject subject;
    private final String name;
    private final Structure[] of;
    private final String rule;
    private final List<Fate> fates;
    private List<Difference> children;
    private Tally tally;

    /** @param of on each side; null where it is not there */
    StructureNode(Comparison comparison, Subject subject, String name, Structure[] of, String rule) {
        this.comparison = comparison;
        this.subject = subject;
        this.name = name;
        this.of = of;
        this.rule = rule;
        boolean[] present = new boolean[of.length];
        for (int side = 0; side < of.length; side++) {
            present[side] = of[side] != null;
        }
        fates = Fates.of(present, comparison.ghostToLiving(), this::content);
    }

    /** What became of it between two sides that have it, without what it consists of. */
    private Fate content(int from, int to) {
        Structure before = of[from];
        Structure after = of[to];
        if (BITS.contains(before.getKind())) {
            return sameBits(from, to) ? Fate.KEPT : Fate.CHANGED;
        }
        boolean moved = before.getAddress() != after.getAddress();
        List<FieldValue> fields = Structures.fields(before);
        List<FieldValue> others = Structures.fields(after);
        if (!fields.isEmpty() && !others.isEmpty()) {
            for (FieldValue field : fields) {
                Optional<FieldValue> other = find(others, field.getName());
                if (other.isEmpty()) {
                    // a field of another format of the same thing
                    return Fate.CHANGED;
                }
                if (!field.getText().equals(other.get().getText())) {
                    if (!isPlace(field)) {
                        return Fate.CHANGED;
                    }
                    moved = true;
                }
            }
        }
        return moved ? Fate.MOVED : Fate.KEPT;
    }

    private boolean isPlace(FieldValue field) {
        FieldKind kind = field.getKind();
        return !comparison.rules().volatileFacts()
                && (kind == FieldKind.ADDRESS || kind == FieldKind.VIRTUAL || kind == FieldKind.PFN);
    }

    private boolean sameBits(int from, int to) {
        long size = Math.max(of[from].getSize(), of[to].getSize());
        if (of[from].getSize() != of[to].getSize() || size > MOST_BITS) {
            return false;
        }
        boolean[] same = {true};
        ByteDifferences.of(
                comparison.sides().get(from).memory(),
                of[from].getAddress(),
                comparison.sides().get(to).memory(),
                of[to].getAddress(),
                size,
                (_, _, _, _) -> same[0] = false);
        return same[0];
    }

    private static Optional<FieldValue> find(List<FieldValue> fields, String name) {
        return fields.stream().filter(field -> field.getName().equals(name)).findFirst();
    }

    private Structure any() {
        for (int side = of.length - 1; side >= 0; side--) {
            if (of[side] != null) {
                return of[side];
            }
        }
        throw new IllegalStateException("a structure that no side has");
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public String name() {
        return name;
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

    @Override
    public Place place(int side) {
        return of[side] == null || of[side].getAddress() == -1
                ? Place.NONE
                : Place.physical(of[side].getAddress(), of[side].getSize());
    }

    @Override
    public synchronized Tally tally(Progress progress) {
        if (tally == null) {
            tally = Tally.objects(fate(), 1).plus(DifferenceGroup.sum(children(progress), progress));
        }
        return tally;
    }

    @Override
    public boolean isExpandable() {
        String kind = any().getKind();
        boolean bits = BITS.contains(kind) && fate() == Fate.KEPT;
        return any().isExpandable() && !COMPARED_AS_PAGES.contains(kind) && !bits;
    }

    @Override
    public synchronized List<Difference> children(Progress progress) {
        if (!isExpandable()) {
            return List.of();
        }
        if (children == null) {
            children = load(progress);
        }
        return children;
    }

    private List<Difference> load(Progress progress) {
        List<List<Structure>> all = new ArrayList<>();
        for (Structure structure : of) {
            all.add(
                    structure == null
                            ? List.of()
                            : Structures.children(structure, progress).stream()
                                    .filter(StructureNode::isNoView)
                                    .toList());
        }
        int[] sizes = all.stream().mapToInt(List::size).toArray();
        Rows rows =
                Rows.of(sizes, (left, right, pairing) -> pairing.pass(1, keys(all.get(left)), keys(all.get(right))));
        List<Difference> result = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if ((row & 255) == 0) {
                progress.check();
            }
            Structure[] each = new Structure[of.length];
            String title = "";
            for (int side = 0; side < of.length; side++) {
                int index = rows.index(side, row);
                each[side] = index < 0 ? null : all.get(side).get(index);
                title = index < 0 ? title : each[side].getName();
            }
            String how = rows.rule(row) == 0 ? HandoverPairs.RULES[0] : "by name in " + name;
            result.add(new StructureNode(comparison, Subject.STRUCTURE, title, each, how));
        }
        return result;
    }

    private static boolean isNoView(Structure structure) {
        return !VIEWS.contains(structure.getKind()) && !VIEWS.contains(structure.getKind() + " " + structure.getName());
    }

    private static long[] keys(List<Structure> structures) {
        return structures.stream()
                .mapToLong(each -> Hash.nonZero(Hash.of(Hash.SEED, Names.withoutAddress(each.getName()))))
                .toArray();
    }

    /** The fields that differ, those that are addresses, too; and what is told at a glance. */
    @Override
    public List<Change> changes(Progress progress) {
        List<Change> changes = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Structure each : of) {
            if (each != null) {
                Structures.fields(each).forEach(field -> names.add(field.getName()));
            }
        }
        for (String field : names) {
            addField(field, changes);
        }
        List<String> summaries = new ArrayList<>();
        for (Structure each : of) {
            summaries.add(each == null ? null : each.getSummary());
        }
        if (names.isEmpty() && differs(summaries)) {
            changes.add(Change.of("summary", summaries));
        }
        return changes;
    }

    private void addField(String field, List<Change> changes) {
        List<String> values = new ArrayList<>();
        long offset = -1;
        long size = 0;
        for (Structure each : of) {
            FieldValue value =
                    each == null ? null : find(Structures.fields(each), field).orElse(null);
            values.add(value == null ? null : value.getText());
            offset = value == null ? offset : value.getOffset();
            size = value == null ? size : value.getSize();
        }
        if (differs(values) && changes.size() < MOST_CHANGES) {
            changes.add(new Change(field, values, offset, size));
        }
    }

    /** Whether two sides that have it don't agree. */
    private static boolean differs(List<String> values) {
        return values.stream().filter(Objects::nonNull).distinct().count() > 1;
    }
}
