// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.vfs;

import java.util.ArrayDeque;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.Field;

/**
 * Walks the lists that link dentries: the children of each, and the names of each inode (include/linux/dcache.h). What is
 * damaged goes to the findings of its context. One thread.
 */
final class DentryLists {

    private final Context context;
    private final MemoryReader reader;
    private final int children;
    private final int sibling;
    private final boolean areHlist;
    private final int alias;
    private final int hashBack;
    private final int aliases;

    /** @throws org.folioscope.symbols.MissingMemberException when a member is missing */
    DentryLists(Context context) {
        this.context = context;
        this.reader = context.map().virtualReader();
        Members dentry = context.members("dentry");
        // d_subdirs and d_child until 6.7, a list_head
        areHlist = dentry.has("d_children");
        children = dentry.offset("d_children", "d_subdirs");
        sibling = dentry.offset("d_sib", "d_child");
        alias = dentry.offset("d_u.d_alias", "d_alias");
        hashBack = dentry.offset("d_hash.pprev");
        Field head = context.members("inode").need("i_dentry");
        aliases = head.offset();
    }

    /** Walks all children below the root of {@code superBlock}. */
    void tree(SuperBlock superBlock, Progress progress) {
        LongHashSet visited = new LongHashSet();
        ArrayDeque<Long> open = new ArrayDeque<>();
        open.add(superBlock.getRootAddress());
        int steps = 0;
        while (!open.isEmpty()) {
            long dentry = open.pop();
            ListWalk walk = children(dentry);
            for (long node = walk.next(); node != 0; node = walk.next()) {
                if ((++steps & Progress.CHECK_INTERVAL - 1) == 0) {
                    progress.check();
                }
                long child = node - sibling;
                // a damaged list may lead to a dentry of another directory
                if (hasChildren(child) && visited.add(child)) {
                    open.add(child);
                }
            }
        }
    }

    private ListWalk children(long dentry) {
        String what = "children of dentry " + Numbers.hex(dentry);
        return areHlist
                ? ListWalk.ofHlist(reader, dentry + children, what, context.findings())
                : ListWalk.ofList(reader, dentry + children, what, context.findings());
    }

    private boolean hasChildren(long dentry) {
        try {
            long first = reader.u64(dentry + children);
            return first != 0 && first != dentry + children;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    /** Walks the names of {@code inode}; the first that a lookup finds, 0 where there is none. */
    long hashedAlias(Inode inode) {
        long head = inode.getAddress() + aliases;
        long found = 0;
        try {
            // most inodes of pseudo file systems have none
            if (reader.u64(head) == 0) {
                return 0;
            }
            ListWalk walk = ListWalk.ofHlist(
                    reader, head, "names of inode " + Numbers.hex(inode.getAddress()), context.findings());
            for (long node = walk.next(); node != 0; node = walk.next()) {
                if (found == 0 && reader.u64(node - alias + hashBack) != 0) {
                    found = node - alias;
                }
            }
        } catch (MemoryFaultException e) {
            context.findings().warning("the names of this inode can't be read: " + e.getMessage(), inode.getAddress());
        }
        return found;
    }

    static String[] evidence(Inode inode, long alias) {
        return new String[] {"inode " + Numbers.hex(inode.getAddress()), "dentry, virtual " + Numbers.hex(alias)};
    }
}
