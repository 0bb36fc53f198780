// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Dentry;
import org.folioscope.model.SuperBlock;
import org.folioscope.query.Column.Kind;

/** The dentry trees, each directory before what is in it. */
public final class TreeQuery implements TableQuery<TreeRow> {

    /** No path of a sane kernel has more components: PATH_MAX is 4096 bytes. */
    private static final int DEEPEST = 2048;

    private static final int DEFAULT_COLUMNS = 6;

    private static final List<Column<TreeRow>> COLUMNS = List.of(
            new Column<>(
                    "fstype",
                    "File system",
                    "Name of the file system type",
                    Kind.TEXT,
                    row -> row.superBlock().getFstype()),
            new Column<>(
                    "dev",
                    "Device",
                    "s_dev of the super block, major:minor",
                    Kind.TEXT,
                    row -> Devices.text(row.superBlock().getDev())),
            new Column<>(
                    "ino",
                    "Inode",
                    "Inode number; n/a for a negative dentry",
                    Kind.COUNT,
                    row -> row.dentry().isNegative() ? null : row.dentry().getIno()),
            new Column<>(
                    "type", "Type", "Entry type", Kind.TEXT, row -> row.dentry().getType()),
            new Column<>(
                    "negatives",
                    "Negative",
                    "Negative entries in this directory",
                    Kind.COUNT,
                    row -> row.dentry().getNegativeChildren()),
            new Column<>(
                    "path",
                    "Path",
                    "Path as the guest names it; within its file system where that is not mounted",
                    Kind.TEXT,
                    TreeRow::path),
            new Column<>(
                    "name",
                    "Name",
                    "The last component",
                    Kind.TEXT,
                    row -> row.dentry().getName()),
            new Column<>("depth", "Depth", "0 for the root", Kind.COUNT, row -> (long) row.depth()),
            new Column<>(
                    "negative",
                    "Negative",
                    "yes when it says that there is no such file",
                    Kind.TEXT,
                    row -> row.dentry().isNegative() ? "yes" : "no"),
            new Column<>(
                    "hashed",
                    "Hashed",
                    "Whether a lookup finds it",
                    Kind.TEXT,
                    row -> row.dentry().isHashed() ? "yes" : "no"),
            new Column<>(
                    "refs",
                    "References",
                    "Its reference count",
                    Kind.COUNT,
                    row -> row.dentry().isSetReferences() ? row.dentry().getReferences() : null),
            new Column<>(
                    "dflags",
                    "Flags",
                    "d_flags",
                    Kind.ADDRESS,
                    row -> row.dentry().getFlags()),
            new Column<>(
                    "dentry",
                    "Address",
                    "Address of the struct dentry",
                    Kind.ADDRESS,
                    row -> row.dentry().getAddress()),
            new Column<>(
                    "inode",
                    "Inode address",
                    "Address of the struct inode",
                    Kind.ADDRESS,
                    row -> row.dentry().isNegative() ? null : row.dentry().getInodeAddress()));

    private final KernelSnapshot kernel;
    private final SuperBlock only;
    private final boolean negatives;

    /**
     * @param only the super block whose tree to walk, or null for all
     * @param negatives whether to list negative entries too
     */
    public TreeQuery(KernelSnapshot kernel, SuperBlock only, boolean negatives) {
        this.kernel = kernel;
        this.only = only;
        this.negatives = negatives;
    }

    @Override
    public String id() {
        return "tree";
    }

    @Override
    public String title() {
        return "Dentries";
    }

    @Override
    public List<Column<TreeRow>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<TreeRow>> defaultColumns() {
        return COLUMNS.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<TreeRow> each) {
        MountPoints mounts = new MountPoints(kernel);
        for (SuperBlock superBlock : only == null ? kernel.superBlocks(progress) : List.of(only)) {
            Dentry root = kernel.root(superBlock).orElse(null);
            if (root != null) {
                walk(new TreeRow(superBlock, root, mounts.root(superBlock), 0), progress, each);
            }
        }
    }

    private void walk(TreeRow root, Progress progress, Consumer<TreeRow> each) {
        Set<Long> visited = new HashSet<>();
        Deque<TreeRow> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            progress.check();
            TreeRow row = open.pop();
            List<Dentry> children = row.dentry().isNegative() || row.depth() >= DEEPEST
                    ? List.of()
                    : kernel.children(row.dentry(), progress);
            each.accept(row);
            for (int i = children.size() - 1; i >= 0; i--) {
                Dentry child = children.get(i);
                if ((negatives || !child.isNegative()) && visited.add(child.getAddress())) {
                    open.push(
                            new TreeRow(row.superBlock(), child, below(row.path(), child.getName()), row.depth() + 1));
                }
            }
        }
    }

    private static String below(String directory, String name) {
        return directory.equals("/") ? directory + name : directory + "/" + name;
    }
}
