// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.compare.Change;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Place;
import org.folioscope.compare.Side;
import org.folioscope.compare.Subject;
import org.folioscope.compare.Tally;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Inode;
import org.folioscope.query.Column;
import org.folioscope.query.Columns;
import org.folioscope.query.InodesQuery;
import org.folioscope.query.QueryException;
import org.folioscope.query.ValueText;

/** A file: a view of one row of a {@link FileTable}. */
final class FileNode implements Difference {

    private final FileTable table;
    private final int row;
    private String name;

    FileNode(FileTable table, int row) {
        this.table = table;
        this.row = row;
    }

    private Comparison comparison() {
        return table.fileSystem().comparison();
    }

    private Optional<Inode> inode(int side) {
        long address = table.address(side, row);
        return address == 0
                ? Optional.empty()
                : comparison().sides().get(side).kernel().flatMap(kernel -> kernel.inode(address));
    }

    @Override
    public Subject subject() {
        return Subject.FILE;
    }

    /** Its path as the guest names it on the last side that has it; "inode 12" for one without. */
    @Override
    public String name() {
        if (name == null) {
            name = "an inode that can't be read";
            for (int side = comparison().sides().size() - 1; side >= 0; side--) {
                Optional<Inode> inode = inode(side);
                if (inode.isPresent()) {
                    name = name(inode.get());
                    break;
                }
            }
        }
        return name;
    }

    private static String name(Inode inode) {
        String path = inode.getPath();
        boolean unnamed = path == null || path.isEmpty() || path.equals("/") && !"dir".equals(inode.getType());
        return unnamed ? "inode " + Long.toUnsignedString(inode.getIno()) : path;
    }

    @Override
    public Fate fate() {
        return table.fate(0, row);
    }

    @Override
    public List<Fate> steps() {
        List<Fate> steps = new ArrayList<>();
        for (int step = 1; step < comparison().sides().size(); step++) {
            steps.add(table.fate(step, row));
        }
        return steps;
    }

    @Override
    public String rule() {
        return table.rule(row);
    }

    @Override
    public Place place(int side) {
        long address = table.address(side, row);
        return address == 0 ? Place.NONE : Place.virtual(address, 0);
    }

    @Override
    public Tally tally(Progress progress) {
        return table.tally(row);
    }

    @Override
    public boolean isExpandable() {
        return table.hasPages(row);
    }

    @Override
    public List<Difference> children(Progress progress) {
        if (!isExpandable()) {
            return List.of();
        }
        FolioRows runs = new FolioRows(comparison(), FolioRows.Kind.FILE);
        table.runs(row, runs::add, progress);
        return runs;
    }

    @Override
    public List<Change> changes(Progress progress) {
        List<Side> sides = comparison().sides();
        List<Change> changes = new ArrayList<>();
        List<String> keys = new ArrayList<>(InodeColumns.counted(comparison().rules()));
        if (fate() == Fate.CHANGED) {
            InodeColumns.TOLD.stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        }
        for (String key : keys) {
            List<String> values = new ArrayList<>();
            for (int side = 0; side < sides.size(); side++) {
                Optional<Inode> inode = inode(side);
                values.add(
                        inode.isEmpty() ? null : text(sides.get(side).kernel().orElseThrow(), key, inode.get()));
            }
            List<String> known =
                    values.stream().filter(java.util.Objects::nonNull).toList();
            boolean differs = known.stream().distinct().count() > 1;
            if (differs) {
                changes.add(Change.of(key, values));
            }
        }
        return changes;
    }

    private static String text(KernelSnapshot kernel, String key, Inode inode) {
        try {
            Column<Inode> column = Columns.find(new InodesQuery(kernel).columns(), key);
            Object value = column.value().apply(inode);
            return value == null ? ValueText.MISSING : ValueText.of(column.kind(), value);
        } catch (QueryException e) {
            throw new IllegalStateException(e);
        }
    }
}
