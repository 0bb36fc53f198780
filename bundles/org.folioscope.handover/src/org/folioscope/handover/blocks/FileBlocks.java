// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.blocks;

/**
 * What the block lists of all files say, as columns by inode: nothing here is an object per file. The block list itself
 * is read on demand. Filled by who reads a region, then immutable.
 */
public final class FileBlocks {

    private final int[] extent;
    private final int[] used;
    private final int[] firstHole;
    private final int[] outside;
    private final int[] firstOutside;
    private final boolean[] read;
    private final int[] unreadable;

    /** @param inodes the highest inode number */
    public FileBlocks(int inodes) {
        extent = new int[inodes + 1];
        used = new int[inodes + 1];
        firstHole = new int[inodes + 1];
        outside = new int[inodes + 1];
        firstOutside = new int[inodes + 1];
        read = new boolean[inodes + 1];
        unreadable = new int[inodes + 1];
        java.util.Arrays.fill(firstHole, -1);
        java.util.Arrays.fill(firstOutside, -1);
    }

    /** Whether the block list was read: false for no file, and where its place is none or belongs to another inode. */
    public boolean isRead(int ino) {
        return read[slot(ino)];
    }

    /** Index of the last entry that is not 0, plus 1: the file's length in blocks. */
    public int extent(int ino) {
        return extent[slot(ino)];
    }

    /** Entries that are not 0. */
    public int used(int ino) {
        return used[slot(ino)];
    }

    /** The first entry below {@link #extent} that is 0; -1 where none is. */
    public int firstHole(int ino) {
        return firstHole[slot(ino)];
    }

    /** Entries that are not 0 and no number of a data block of the region. */
    public int outside(int ino) {
        return outside[slot(ino)];
    }

    /** The first such entry; -1 where none is. */
    public int firstOutside(int ino) {
        return firstOutside[slot(ino)];
    }

    /** Bytes of the block list that the image lacks. */
    public int unreadable(int ino) {
        return unreadable[slot(ino)];
    }

    /** The block list of {@code ino} is being read. */
    public void begin(int ino) {
        read[slot(ino)] = true;
    }

    /** The image lacks {@code bytes} of it. */
    public void lack(int ino, int bytes) {
        unreadable[slot(ino)] += bytes;
    }

    /** Takes an entry that is not 0; in ascending order of {@code index}. */
    public void entry(int ino, int index, boolean inside) {
        int slot = slot(ino);
        if (index > extent[slot] && firstHole[slot] < 0) {
            firstHole[slot] = extent[slot];
        }
        extent[slot] = index + 1;
        used[slot]++;
        if (!inside) {
            if (outside[slot]++ == 0) {
                firstOutside[slot] = index;
            }
        }
    }

    private static int slot(int ino) {
        return Math.max(ino, 0);
    }
}
