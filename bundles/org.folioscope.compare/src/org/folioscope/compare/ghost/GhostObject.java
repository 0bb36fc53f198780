// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.ghost;

/**
 * Something that a dead kernel had in memory, and what is left of it.
 *
 * @param kernel number of the dead kernel in the image, from 1 on
 * @param kind what it is
 * @param name a path, or what else it is called
 * @param fstype type of its file system; empty where there is none or it is not known
 * @param ino inode number; -1 unless an inode
 * @param address virtual, in the dead kernel's address space
 * @param physical address of its first byte; -1 where that is not known
 * @param integrity of the object itself; for a piece of the kernel's image of all its pages
 * @param why it is not intact, in words; empty where it is
 * @param pages page frames of its content: cached pages of an inode, pages of the kernel's image
 * @param intact of these
 * @param doubtful of these
 * @param gone of these
 */
public record GhostObject(
        int kernel,
        Kind kind,
        String name,
        String fstype,
        long ino,
        long address,
        long physical,
        Integrity integrity,
        String why,
        long pages,
        long intact,
        long doubtful,
        long gone) {

    /** Kinds of things. */
    public enum Kind {
        /** A piece of the kernel's own image. */
        IMAGE("kernel image"),
        SUPER_BLOCK("super block"),
        INODE("inode");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** In lower case, part of the contract. */
        public String word() {
            return word;
        }
    }
}
