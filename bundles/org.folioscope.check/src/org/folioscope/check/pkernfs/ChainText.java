// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Numbers;
import org.folioscope.handover.inodestore.InodeChain;
import org.folioscope.handover.inodestore.InodeTree;
import org.folioscope.handover.inodestore.StoreFormat;

/** How chains are spoken of. */
final class ChainText {

    private ChainText() {}

    /** "the free chain", "the chain of directory inode 1". */
    static String name(InodeChain chain) {
        return chain.owner() == InodeChain.FREE ? "the free chain" : "the chain of directory inode " + chain.owner();
    }

    /** Why it ended, for one that did not end as it should. */
    static String end(InodeTree tree, InodeChain chain) {
        String after = chain.inodes().length == 0 ? "at its head" : "after inode " + chain.last();
        return switch (chain.end()) {
            case COMPLETE -> "ends";
            case ROOT -> "leads to the root " + after;
            case OUT_OF_RANGE ->
                "expected 0 or a number from 2 to " + tree.store().inodes() + " " + after + ", found "
                        + number(chain.next());
            case CYCLE -> "runs in a circle: " + after + " it comes to inode " + number(chain.next()) + " again";
            case CROSS_LINK -> "leads " + after + " to " + other(tree, chain);
            case MISSING -> "leads " + after + " to inode " + number(chain.next()) + ", which the image lacks";
        };
    }

    private static String other(InodeTree tree, InodeChain chain) {
        int parent = tree.parent((int) chain.next());
        return "inode " + number(chain.next()) + ", which is in "
                + (parent == 0 ? "the free chain" : "the chain of directory inode " + parent);
    }

    private static String number(long value) {
        return value == StoreFormat.STRAY || value >= 0 && value < 100_000_000
                ? Long.toString(value)
                : Numbers.hex(value);
    }

    /** The object that the last number of a chain belongs to. */
    static String object(InodeChain chain) {
        return chain.last() == InodeChain.FREE ? "super block" : "inode " + chain.last();
    }
}
