// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.folioscope.base.Progress;
import org.folioscope.compare.Difference;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Fates;
import org.folioscope.compare.Side;
import org.folioscope.compare.Tally;
import org.folioscope.handover.pages.PageSet;

/**
 * The files of one file system, matched and compared, in columns; nodes are made as they are asked for. Immutable once
 * made, and safe for use by several threads.
 */
final class FileTable {

    private static final int BY_NUMBER = 1;
    private static final int BY_KEPT_NUMBER = 2;
    private static final int BY_PATH = 3;
    private static final int BY_FRAMES = 4;
    private static final int BY_FACTS = 5;

    private static final int FATES = Fate.values().length;

    private final FileSystemNode fileSystem;
    private final InodeColumns[] inodes;
    private final Rows rows;
    private final boolean memoryAlone;
    /** The whole, then the steps. */
    private final byte[][] fates;
    /** Pages of a row by fate; null where it has none. */
    private final long[][] pages;

    /** What each side preserves; empty where that doesn't matter. */
    private final PageSet[] preserved;

    private Tally tally = Tally.NONE;

    private FileTable(FileSystemNode fileSystem, InodeColumns[] inodes, Rows rows, PageSet[] preserved) {
        this.preserved = preserved;
        this.fileSystem = fileSystem;
        this.inodes = inodes;
        this.rows = rows;
        memoryAlone = FileSystemTypes.isMemoryAlone(fileSystem.type());
        fates = new byte[inodes.length][rows.size()];
        pages = new long[rows.size()][];
    }

    static FileTable of(FileSystemNode fileSystem, Progress progress) {
        InodeColumns[] inodes = new InodeColumns[fileSystem.sides()];
        for (int side = 0; side < inodes.length; side++) {
            inodes[side] = fileSystem.of(side) == null
                    ? InodeColumns.EMPTY
                    : InodeColumns.read(
                            side(fileSystem, side).kernel().orElseThrow(),
                            fileSystem.of(side).superBlock(),
                            fileSystem.of(side).mount(),
                            fileSystem.comparison().rules(),
                            progress);
        }
        int[] sizes = IntStream.range(0, inodes.length)
                .map(side -> inodes[side].size())
                .toArray();
        Rows rows = Rows.of(sizes, (left, right, pairing) -> pair(fileSystem, inodes, left, right, pairing, progress));
        PageSet[] preserved = new PageSet[inodes.length];
        for (int side = 0; side < preserved.length; side++) {
            preserved[side] = FileSystemTypes.isMemoryAlone(fileSystem.type())
                    ? PreservedOwners.claimed(side(fileSystem, side), progress)
                    : new PageSet();
        }
        FileTable table = new FileTable(fileSystem, inodes, rows, preserved);
        table.compare(progress);
        return table;
    }

    private static Side side(FileSystemNode fileSystem, int side) {
        return fileSystem.comparison().sides().get(side);
    }

    private static void pair(
            FileSystemNode fileSystem, InodeColumns[] inodes, int left, int right, Pairing pairing, Progress progress) {
        InodeColumns a = inodes[left];
        InodeColumns b = inodes[right];
        if (a.size() == 0 || b.size() == 0) {
            return;
        }
        Side before = side(fileSystem, left);
        Side after = side(fileSystem, right);
        if (Boots.same(before, after)) {
            pairing.pass(BY_NUMBER, a.numberKeys(), b.numberKeys());
            return;
        }
        if (FileSystemTypes.keepsNumbers(fileSystem.type())) {
            pairing.pass(BY_KEPT_NUMBER, a.numberKeys(), b.numberKeys());
        }
        pairing.pass(BY_PATH, a.pathKeys(), b.pathKeys());
        if (FileSystemTypes.isMemoryAlone(fileSystem.type())) {
            long[] leftKeys =
                    a.frameKeys(before.kernel().orElseThrow(), i -> pairing.partner(i) == Pairing.NONE, progress);
            long[] rightKeys = b.frameKeys(after.kernel().orElseThrow(), i -> !pairing.isTaken(i), progress);
            pairing.pass(BY_FRAMES, leftKeys, rightKeys);
            if (fileSystem.of(left).mount().isEmpty()
                    && fileSystem.of(right).mount().isEmpty()) {
                pairing.pass(BY_FACTS, a.factKeys(), b.factKeys());
            }
        }
    }

    private void compare(Progress progress) {
        progress.begin("Comparing files of " + fileSystem.name(), rows.size());
        IntStream.range(0, rows.size()).parallel().forEach(row -> {
            if ((row & 15) == 0) {
                progress.check();
                progress.advance(Math.min(16, rows.size() - row));
            }
            compare(row, progress);
        });
        Tally.Builder sum = new Tally.Builder();
        for (int row = 0; row < rows.size(); row++) {
            sum.add(tally(row));
        }
        tally = sum.build();
    }

    private void compare(int row, Progress progress) {
        boolean[] present = rows.present(row);
        int last = present.length - 1;
        PageCacheColumns[] caches = new PageCacheColumns[present.length];
        List<Fate> found = Fates.of(
                present,
                fileSystem.comparison().ghostToLiving(),
                (from, to) -> compare(row, from, to, caches, progress));
        for (int i = 0; i < found.size(); i++) {
            fates[i][row] = (byte) found.get(i).ordinal();
        }
        if (pages[row] == null && present[0] != present[last]) {
            pages(row, 0, last, caches, (_, _, _, _, _) -> {}, progress);
        }
    }

    /** What became of a file that both sides have: its facts, and what both have cached. */
    private Fate compare(int row, int from, int to, PageCacheColumns[] caches, Progress progress) {
        Fate content = pages(row, from, to, caches, (_, _, _, _, _) -> {}, progress);
        int before = rows.index(from, row);
        int after = rows.index(to, row);
        boolean same = inodes[from].facts(before) == inodes[to].facts(after)
                && (isUnnamed(rows.rule(row))
                        || isUnnamed(rows.nextRule(row))
                        || inodes[from].path(before) == inodes[to].path(after));
        return same ? content : Fate.CHANGED;
    }

    /** Whether the rule says that names don't matter: a memfd that was restored has none. */
    private static boolean isUnnamed(int rule) {
        return rule == BY_FRAMES || rule == BY_FACTS;
    }

    private Fate pages(
            int row, int from, int to, PageCacheColumns[] caches, FilePages.RunVisitor each, Progress progress) {
        PageCacheColumns before = cache(row, from, caches, progress);
        PageCacheColumns after = cache(row, to, caches, progress);
        if (before.size() == 0 && after.size() == 0) {
            return Fate.KEPT;
        }
        FilePages comparer = pages(from, to);
        comparer.compare(before, after, progress, each);
        if (from == 0 && to == inodes.length - 1) {
            pages[row] = comparer.counts();
        }
        return comparer.content();
    }

    private FilePages pages(int from, int to) {
        return new FilePages(
                side(fileSystem, from).memory(),
                side(fileSystem, to).memory(),
                memoryAlone,
                preserved[from],
                preserved[to]);
    }

    private PageCacheColumns cache(int row, int side, PageCacheColumns[] caches, Progress progress) {
        if (caches[side] == null) {
            int inode = rows.index(side, row);
            caches[side] = inode < 0
                    ? PageCacheColumns.EMPTY
                    : PageCacheColumns.read(
                            side(fileSystem, side).kernel().orElseThrow(), inodes[side].mapping(inode), progress);
        }
        return caches[side];
    }

    /** The runs of a file's pages between the first side and the last. */
    void runs(int row, FilePages.RunVisitor each, Progress progress) {
        int last = inodes.length - 1;
        PageCacheColumns[] caches = new PageCacheColumns[inodes.length];
        pages(0, last).compare(cache(row, 0, caches, progress), cache(row, last, caches, progress), progress, each);
    }

    FileSystemNode fileSystem() {
        return fileSystem;
    }

    /** All files together. */
    Tally tally() {
        return tally;
    }

    Tally tally(int row) {
        Tally.Builder sum = new Tally.Builder();
        sum.addObjects(fate(0, row), 1);
        if (pages[row] != null) {
            for (int i = 0; i < FATES; i++) {
                sum.addPages(Fate.values()[i], pages[row][i]);
            }
        }
        return sum.build();
    }

    boolean hasPages(int row) {
        return pages[row] != null;
    }

    /** @param which 0 for the whole, then the steps from 1 on */
    Fate fate(int which, int row) {
        return Fate.values()[fates[which][row]];
    }

    /** Address of the struct inode on a side; 0 where it is not there. */
    long address(int side, int row) {
        int inode = rows.index(side, row);
        return inode < 0 ? 0 : inodes[side].address(inode);
    }

    String rule(int row) {
        String next = rows.nextRule(row) == 0 || rows.nextRule(row) == rows.rule(row)
                ? ""
                : "; then " + ruleText(rows.nextRule(row));
        return ruleText(rows.rule(row)) + next;
    }

    private String ruleText(int number) {
        return switch (number) {
            case BY_NUMBER -> "by inode number and generation: both sides show one boot of one kernel";
            case BY_KEPT_NUMBER -> "by inode number and generation, which " + fileSystem.type() + " keeps";
            case BY_PATH -> "by path in the file system";
            case BY_FRAMES -> "by its first page frame: what was restored has kept its folios";
            case BY_FACTS -> "by what is left: an empty file of the same mode and owner";
            default -> "on one side only";
        };
    }

    List<Difference> nodes() {
        return new Nodes();
    }

    private final class Nodes extends AbstractList<Difference> implements RandomAccess {

        @Override
        public Difference get(int index) {
            java.util.Objects.checkIndex(index, rows.size());
            return new FileNode(FileTable.this, index);
        }

        @Override
        public int size() {
            return rows.size();
        }
    }
}
