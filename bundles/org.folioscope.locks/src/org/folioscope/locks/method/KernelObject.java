// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import org.folioscope.model.Inode;

/**
 * An object of a file system, or one that leads to such, as its own bytes and those around it confirm. Addresses are kernel virtual, 0
 * where there is none.
 *
 * @param type its struct: "dentry"
 * @param address its own
 * @param inode that it is, or leads to: of a dentry its own; null where it has none
 * @param parent of a dentry, the inode of the directory that it is in; null of others
 * @param superBlock that it belongs to
 * @param mapping the page cache that it is, or belongs to
 * @param memory the process's address space (mm_struct) of a memory area
 * @param operations of a file, dentry, page cache, or memory area: its own table; 0 for others
 * @param name for people: "/mnt/file (inode 12 of ext4)"
 */
public record KernelObject(
        String type,
        long address,
        Inode inode,
        Inode parent,
        long superBlock,
        long mapping,
        long memory,
        long operations,
        String name) {}
