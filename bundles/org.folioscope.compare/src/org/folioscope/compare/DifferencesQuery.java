// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;

/** The tree of differences as a table, each node before what is below it. */
public final class DifferencesQuery implements TableQuery<DifferenceRow> {

    private static final int DEFAULT_COLUMNS = 5;

    /** Changes that are told in one row. */
    private static final int TOLD = 3;

    private final Comparison comparison;
    private final DifferenceFilter filter;
    private final int depth;
    private final boolean pages;
    private final Progress reading;

    /**
     * @param comparison null for the columns alone
     * @param filter which nodes, and in which order
     * @param depth how deep to go below the groups at the top: 0 for these alone
     * @param pages whether to list runs of pages, too
     * @param progress of what columns read while rows are written
     */
    public DifferencesQuery(
            Comparison comparison, DifferenceFilter filter, int depth, boolean pages, Progress progress) {
        this.comparison = comparison;
        this.filter = filter;
        this.depth = depth;
        this.pages = pages;
        this.reading = progress;
    }

    private Tally tally(DifferenceRow row) {
        return row.difference().tally(reading);
    }

    private static Object fate(DifferenceRow row) {
        return row.difference().subject() == Subject.GROUP
                ? null
                : row.difference().fate().word();
    }

    private String changes(DifferenceRow row) {
        List<Change> changes = row.difference().changes(reading);
        StringJoiner text = new StringJoiner(", ");
        changes.stream().limit(TOLD).forEach(change -> text.add(change.toString()));
        if (changes.size() > TOLD) {
            text.add(changes.size() - TOLD + " more");
        }
        return text.toString();
    }

    private String allChanges(DifferenceRow row) {
        StringJoiner text = new StringJoiner("; ");
        row.difference().changes(reading).forEach(change -> text.add(change.toString()));
        return text.toString();
    }

    private static String steps(DifferenceRow row) {
        if (row.difference().subject() == Subject.GROUP) {
            return null;
        }
        StringJoiner text = new StringJoiner(", ");
        row.difference().steps().forEach(fate -> text.add(fate.word()));
        return text.toString();
    }

    private String place(DifferenceRow row, boolean first) {
        if (comparison == null) {
            return null;
        }
        Place place = row.difference().place(first ? 0 : comparison.sides().size() - 1);
        return place.isPresent() ? place.toString() : null;
    }

    @Override
    public String id() {
        return "diff";
    }

    @Override
    public String title() {
        return comparison == null ? "Differences" : comparison.title();
    }

    @Override
    public List<Column<DifferenceRow>> columns() {
        List<Column<DifferenceRow>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "tree",
                "Name",
                "What it is called, indented by its depth",
                Kind.TEXT,
                row -> "  ".repeat(row.depth()) + row.difference().name()));
        columns.add(new Column<>(
                "fate",
                "Fate",
                "kept, moved, changed, lost, gained, leaked, resurrected or unknown; n/a for a group",
                Kind.TEXT,
                DifferencesQuery::fate));
        columns.add(new Column<>(
                "objects",
                "Objects",
                "How many objects in it differ: files, structures",
                Kind.COUNT,
                row -> tally(row).differingObjects()));
        columns.add(new Column<>(
                "pages",
                "Pages",
                "How many pages of 4 KiB in it differ",
                Kind.COUNT,
                row -> tally(row).differingPages()));
        columns.add(new Column<>("changes", "Changes", "What is not the same, in short", Kind.TEXT, this::changes));
        columns.add(new Column<>(
                "subject",
                "Subject",
                "group, kernel, filesystem, file, folios, handover, structure, preserved, iommu or pages",
                Kind.TEXT,
                row -> row.difference().subject().word()));
        columns.add(new Column<>(
                "name",
                "Name",
                "What it is called",
                Kind.TEXT,
                row -> row.difference().name()));
        columns.add(new Column<>("path", "Path", "Names from the top on", Kind.TEXT, DifferenceRow::path));
        columns.add(new Column<>("depth", "Depth", "0 at the top", Kind.COUNT, row -> (long) row.depth()));
        columns.add(new Column<>(
                "steps", "Steps", "What became of it from each side to the next", Kind.TEXT, DifferencesQuery::steps));
        columns.add(new Column<>(
                "rule",
                "Rule",
                "How it was matched",
                Kind.TEXT,
                row -> row.difference().rule()));
        columns.add(new Column<>(
                "before", "Before", "Where it lies on the first side", Kind.TEXT, row -> place(row, true)));
        columns.add(
                new Column<>("after", "After", "Where it lies on the last side", Kind.TEXT, row -> place(row, false)));
        columns.add(new Column<>("details", "Details", "Everything that is not the same", Kind.TEXT, this::allChanges));
        for (Fate fate : Fate.values()) {
            columns.add(new Column<>(
                    fate.word(),
                    fate.word(),
                    "Objects in it that were " + fate.word(),
                    Kind.COUNT,
                    row -> tally(row).objects(fate)));
            columns.add(new Column<>(
                    fate.word() + "pages",
                    fate.word() + " pages",
                    "Pages in it that were " + fate.word(),
                    Kind.COUNT,
                    row -> tally(row).pages(fate)));
        }
        return columns;
    }

    @Override
    public List<Column<DifferenceRow>> defaultColumns() {
        return columns().subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public List<Column<DifferenceRow>> exportColumns() {
        List<Column<DifferenceRow>> all = columns();
        return all.subList(1, all.size());
    }

    @Override
    public void run(Progress progress, Consumer<DifferenceRow> each) {
        Deque<DifferenceRow> open = new ArrayDeque<>();
        push(new DifferenceRow(comparison.root(), "", -1), open, progress);
        while (!open.isEmpty()) {
            progress.check();
            DifferenceRow row = open.pop();
            each.accept(row);
            if (row.depth() < depth && isOpened(row.difference())) {
                push(row, open, progress);
            }
        }
    }

    private boolean isOpened(Difference node) {
        Subject subject = node.subject();
        boolean runs = subject == Subject.FILE || subject == Subject.PRESERVED || subject == Subject.IOMMU;
        return node.isExpandable() && (pages || !runs);
    }

    private void push(DifferenceRow row, Deque<DifferenceRow> open, Progress progress) {
        List<Difference> children = filter.apply(row.difference().children(progress), progress);
        for (int i = children.size() - 1; i >= 0; i--) {
            Difference child = children.get(i);
            if (pages || child.subject() != Subject.PAGES) {
                open.push(row.child(child));
            }
        }
    }
}
