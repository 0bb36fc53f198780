// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

/**
 * A difference at its place in the tree.
 *
 * @param path names from the root's children on, joined by ": "; of a baseline's patterns one may match it
 * @param depth 0 for a child of the root
 */
public record DifferenceRow(Difference difference, String path, int depth) {

    /** The row of a child. */
    public DifferenceRow child(Difference child) {
        return new DifferenceRow(child, path.isEmpty() ? child.name() : path + ": " + child.name(), depth + 1);
    }
}
