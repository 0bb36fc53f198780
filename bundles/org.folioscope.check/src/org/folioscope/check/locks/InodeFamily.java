// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import org.folioscope.check.kernel.CheckedKernel;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/** Which inode lies below which, by their dentries. One thread. */
final class InodeFamily {

    private static final int TYPE = 0170000;
    private static final int DIRECTORY = 0040000;

    /** PATH_MAX allows no more names in a path. */
    private static final int DEEPEST = 2048;

    private final MemoryReader reader;
    private final Field mode;
    private final Field superBlock;
    private final Field aliases;
    private final Field alias;
    private final Field parent;
    private final Field inode;

    InodeFamily(CheckedKernel kernel) {
        Context context = kernel.context();
        reader = kernel.reader();
        Members members = context.members("inode");
        mode = members.may("i_mode");
        superBlock = members.may("i_sb");
        aliases = members.may("i_dentry");
        Members dentry = context.members("dentry");
        alias = dentry.may("d_u.d_alias", "d_alias");
        parent = dentry.may("d_parent");
        inode = dentry.may("d_inode");
    }

    /** The super block of the inode at {@code address}; -1 where that can't be read. */
    long superBlock(long address) {
        return read(superBlock, address);
    }

    boolean isDirectory(long address) {
        long value = read(mode, address);
        return value != -1 && (value & TYPE) == DIRECTORY;
    }

    /** Whether a dentry leads to the inode; those that a file system keeps for itself, as quota files, have none. */
    boolean hasName(long address) {
        return read(aliases, address) > 0 || read(aliases, address) < -1;
    }

    private long read(Field field, long address) {
        try {
            return field.present() && address != 0 ? field.get(reader, address) : -1;
        } catch (MemoryFaultException _) {
            return -1;
        }
    }

    /** Whether the directory {@code ancestor} is on the way from {@code child} up to the root. */
    boolean isBelow(long child, long ancestor) {
        if (!aliases.present() || !alias.present() || !parent.present() || !inode.present()) {
            return false;
        }
        try {
            long first = reader.u64(child + aliases.offset());
            long dentry = first == 0 ? 0 : first - alias.offset();
            for (int depth = 0; dentry != 0 && depth < DEEPEST; depth++) {
                long above = parent.get(reader, dentry);
                if (above == dentry) {
                    return false;
                }
                if (inode.get(reader, above) == ancestor) {
                    return true;
                }
                dentry = above;
            }
        } catch (MemoryFaultException _) {
            return false;
        }
        return false;
    }
}
