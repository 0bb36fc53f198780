// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.differences;

import org.eclipse.swt.graphics.Image;
import org.folioscope.compare.Difference;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Subject;
import org.folioscope.compare.Tally;
import org.folioscope.ui.theme.Icons;
import org.folioscope.ui.tree.NodeLook;

/**
 * A node of the tree of differences. Equal to one that is about the same thing, so that the tree keeps its place when the
 * filter changes.
 */
final class DifferenceNode implements NodeLook {

    private final Difference difference;
    private final String name;
    private Tally tally;

    /** @param tally null as long as nobody has counted */
    DifferenceNode(Difference difference, Tally tally) {
        this.difference = difference;
        this.name = difference.name();
        this.tally = tally;
    }

    Difference difference() {
        return difference;
    }

    /** Null as long as nobody has counted. */
    Tally tally() {
        return tally;
    }

    void setTally(Tally counted) {
        tally = counted;
    }

    boolean isGroup() {
        return difference.subject() == Subject.GROUP;
    }

    /** Whether it is the same itself, and what it consists of is not all the same. */
    boolean isFrame() {
        return isGroup() || difference.fate() == Fate.KEPT && tally != null && tally.differs();
    }

    @Override
    public String text() {
        return name;
    }

    @Override
    public String detail() {
        if (tally == null) {
            return "counting…";
        }
        return difference.isExpandable()
                ? Counts.text(tally)
                : difference.fate().word();
    }

    @Override
    public Image image() {
        return isFrame() ? Icons.image("frames") : FateImages.of(difference.fate());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DifferenceNode node
                && node.name.equals(name)
                && node.difference.subject() == difference.subject();
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
