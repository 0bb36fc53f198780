// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.handover.Handover;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.structure.Structures;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.folioscope.query.Column.Kind;

/** The decoded state of handovers, as a tree of structures. */
public final class HandoverQuery implements TableQuery<HandoverRow> {

    private static final int DEFAULT_COLUMNS = 4;

    private static final List<Column<HandoverRow>> COLUMNS = List.of(
            new Column<>(
                    "tree",
                    "Name",
                    "What it is called, indented by its depth",
                    Kind.TEXT,
                    row -> "  ".repeat(row.depth()) + name(row)),
            new Column<>("summary", "Summary", "What is worth knowing at a glance", Kind.TEXT, HandoverQuery::summary),
            new Column<>("address", "Address", "Physical address of its first byte", Kind.ADDRESS, row -> {
                long address = row.structure().getAddress();
                return address == -1 ? null : address;
            }),
            new Column<>(
                    "size",
                    "Size",
                    "Bytes that it takes",
                    Kind.BYTES,
                    row -> row.structure().getSize() == 0
                            ? null
                            : row.structure().getSize()),
            new Column<>(
                    "handover",
                    "Handover",
                    "Kind of handover that it belongs to",
                    Kind.TEXT,
                    row -> row.handover().kind()),
            new Column<>(
                    "kind",
                    "Kind",
                    "Stable id of what it is",
                    Kind.TEXT,
                    row -> row.structure().getKind()),
            new Column<>("name", "Name", "What it is called", Kind.TEXT, HandoverQuery::name),
            new Column<>("path", "Path", "Names from the handover on", Kind.TEXT, HandoverRow::path),
            new Column<>("depth", "Depth", "0 for the handover itself", Kind.COUNT, row -> (long) row.depth()),
            new Column<>("fields", "Fields", "Its members and their values", Kind.TEXT, HandoverQuery::fields),
            new Column<>("clues", "Clues", "How the handover was found", Kind.TEXT, HandoverQuery::clues),
            new Column<>(
                    "source",
                    "Source",
                    "Where the layout is known from",
                    Kind.TEXT,
                    row -> row.structure().getSource()));

    private final Handovers handovers;
    private final Predicate<Handover> wanted;
    private final int depth;

    /**
     * @param wanted which handovers
     * @param depth how deep to go: 0 for the handovers alone
     */
    public HandoverQuery(Handovers handovers, Predicate<Handover> wanted, int depth) {
        this.handovers = handovers;
        this.wanted = wanted;
        this.depth = depth;
    }

    private static String name(HandoverRow row) {
        return row.depth() == 0 ? row.handover().title() : row.structure().getName();
    }

    private static String summary(HandoverRow row) {
        String summary = row.structure().getSummary();
        return summary == null ? "" : summary;
    }

    private static String fields(HandoverRow row) {
        StringJoiner text = new StringJoiner(", ");
        for (FieldValue field : Structures.fields(row.structure())) {
            text.add(field.getName() + "=" + field.getText());
        }
        return text.toString();
    }

    private static String clues(HandoverRow row) {
        if (row.depth() > 0) {
            return null;
        }
        StringJoiner text = new StringJoiner("; ");
        for (Clue clue : row.handover().clues()) {
            text.add(clue.by().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + clue.detail());
        }
        return text.toString();
    }

    @Override
    public String id() {
        return "handover";
    }

    @Override
    public String title() {
        return "Handover";
    }

    @Override
    public List<Column<HandoverRow>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<HandoverRow>> defaultColumns() {
        return COLUMNS.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public List<Column<HandoverRow>> exportColumns() {
        return COLUMNS.subList(1, COLUMNS.size());
    }

    @Override
    public void run(Progress progress, Consumer<HandoverRow> each) {
        for (Handover handover : handovers.list()) {
            if (wanted.test(handover)) {
                walk(handover, progress, each);
            }
        }
    }

    private void walk(Handover handover, Progress progress, Consumer<HandoverRow> each) {
        Deque<HandoverRow> open = new ArrayDeque<>();
        open.push(new HandoverRow(handover, handover.decoded(progress).root(), "", 0));
        while (!open.isEmpty()) {
            progress.check();
            HandoverRow row = open.pop();
            each.accept(row);
            if (row.depth() < depth) {
                List<Structure> children = Structures.children(row.structure(), progress);
                for (int i = children.size() - 1; i >= 0; i--) {
                    Structure child = children.get(i);
                    String path = row.path().isEmpty() ? child.getName() : row.path() + "/" + child.getName();
                    open.push(new HandoverRow(handover, child, path, row.depth() + 1));
                }
            }
        }
    }

    /**
     * The structure at the physical {@code address}: the one that begins there, of several the outermost with fields;
     * else the smallest that holds it.
     *
     * @throws QueryException when there is none
     */
    public HandoverRow at(long address, Progress progress) throws QueryException {
        progress.begin("Looking for the structure", -1);
        HandoverRow[] best = new HandoverRow[1];
        run(progress, row -> {
            long start = row.structure().getAddress();
            long size = row.structure().getSize();
            if (start == -1 || Long.compareUnsigned(address - start, Math.max(1, size)) >= 0) {
                return;
            }
            if (best[0] == null || rank(row, address) > rank(best[0], address)) {
                best[0] = row;
            }
        });
        if (best[0] == null) {
            throw new QueryException("no structure of a handover holds physical address "
                    + org.folioscope.base.Numbers.hex(address) + "; \"folioscope handover IMAGE\" lists them");
        }
        return best[0];
    }

    /** Whoever has fields before a mere range, whoever begins there before whoever holds it, the smaller before the larger. */
    private static long rank(HandoverRow row, long address) {
        Structure structure = row.structure();
        long rank = structure.getAddress() == address ? 1L << 62 : 0;
        rank += Structures.fields(structure).isEmpty() ? 0 : 1L << 61;
        return rank - Math.min(structure.getSize(), 1L << 60);
    }
}
