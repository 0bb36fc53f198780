// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.dentry;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.symbols.Field;

/**
 * Where the members of struct dentry are. Names changed on the way: d_subdirs and d_child became d_children and d_sib in
 * 6.8, d_iname became d_shortname in 6.15, and the union d_u lost its name in 7.1.
 */
public final class DentryLayout {

    final Field flags;
    final Field parent;
    final Field nameLength;
    final Field namePointer;
    final Field inode;
    final Field superBlock;
    final Field references;
    final int hashBack;

    /** Offset of the node that links the aliases of an inode, bytes. */
    final int alias;

    /** Offset of the head of the list of children, bytes. */
    final int children;

    /** Offset of the node by which a child is linked, bytes. */
    final int sibling;

    /** Whether children form a struct hlist rather than a ring of list_head. */
    final boolean childrenAreHlist;

    public DentryLayout(Context context) {
        Members members = context.members("dentry");
        flags = members.need("d_flags");
        parent = members.need("d_parent");
        nameLength = members.need("d_name.len", "__d_name.len");
        namePointer = members.need("d_name.name", "__d_name.name");
        inode = members.need("d_inode");
        superBlock = members.need("d_sb");
        references = members.want("references to dentries", "d_lockref.count");
        hashBack = members.offset("d_hash.pprev");
        alias = members.offset("d_u.d_alias", "d_alias");
        childrenAreHlist = members.has("d_children");
        children = members.offset("d_children", "d_subdirs");
        sibling = members.offset("d_sib", "d_child");
    }
}
