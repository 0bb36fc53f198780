// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.inodestore;

/**
 * One chain of inodes as far as it could be followed.
 *
 * @param owner the directory's inode, or {@link #FREE} for the free chain
 * @param inodes its members in the chain's order, each once
 * @param end why it ends
 * @param next the number that ended it: 0 for {@link End#COMPLETE}
 * @param nextAddress where that number is in memory
 */
public record InodeChain(int owner, int[] inodes, End end, long next, long nextAddress) {

    /** The owner of the free chain, whose head is in the super block. */
    public static final int FREE = 0;

    /** Why a chain ends. */
    public enum End {
        /** At a sibling of 0, as it should. */
        COMPLETE,
        /** At the number 1: the root is in no chain. */
        ROOT,
        /** At a number that no inode has. */
        OUT_OF_RANGE,
        /** At an inode of this chain. */
        CYCLE,
        /** At an inode of a chain that was walked before. */
        CROSS_LINK,
        /** At an inode whose bytes the image lacks. */
        MISSING
    }

    /** The inode whose number leads to no further one: the last member, or the owner where there is none. */
    public int last() {
        return inodes.length == 0 ? owner : inodes[inodes.length - 1];
    }
}
