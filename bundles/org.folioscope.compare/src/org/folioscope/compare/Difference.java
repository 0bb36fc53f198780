// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import java.util.List;
import org.folioscope.base.Progress;

/**
 * A node in the tree of differences: something that was matched between sides, or found on one of them only. What is the
 * same is in the tree, too: {@link DifferenceFilter} leaves it out. Immutable but for what is read on demand; safe for use
 * by several threads. Calls that take a {@link Progress} may read much memory and are not for the thread of a window;
 * the others are quick once the node's parent has handed it out.
 */
public interface Difference {

    /** What kind of thing it is. */
    Subject subject();

    /** What it is called: a path, "inode 3", "frames 4096 to 4607". */
    String name();

    /** What became of it from the first side to the last; {@link Fate#KEPT} for a group. */
    Fate fate();

    /** What became of it from each side to the next: one fewer than there are sides. For two sides {@link #fate} alone. */
    List<Fate> steps();

    /** How it was matched, as a sentence: "by path in the file system: inode numbers of tmpfs are not kept". */
    String rule();

    /** Where it lies on the side {@code side}, from 0 on; {@link Place#NONE} where it is not. */
    Place place(int side);

    /**
     * How many objects and pages in it had which fate: its own and those of everything below. Works it out the first time.
     *
     * @throws org.folioscope.base.CancelledException when the user stops it; the next call starts anew
     */
    Tally tally(Progress progress);

    /** Whether it can have children; quick. */
    boolean isExpandable();

    /**
     * What it consists of, in the order of its first side. Made the first time; of long lists the elements are made when
     * they are asked for, and need not be the same objects the next time.
     *
     * @throws org.folioscope.base.CancelledException as {@link #tally}
     */
    List<Difference> children(Progress progress);

    /** What is not the same: fields, facts, ranges of bytes; at most {@link #MOST_CHANGES}. Empty where nothing is. */
    List<Change> changes(Progress progress);

    /** Changes that are told of one node. */
    int MOST_CHANGES = 1000;
}
