// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.mount;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.symbols.Field;

/** Where the members of struct mount and its struct vfsmount are. */
final class MountLayout {

    final Field parent;
    final Field mountpoint;
    final Field root;
    final Field superBlock;
    final Field flags;
    final Field id;
    final Field deviceName;
    final Field namespace;

    /** Offset of the head of the list of mounts on this one, bytes. */
    final int children;

    /** Offset of the node by which a mount is in that list, bytes. */
    final int child;

    MountLayout(Context context) {
        Members members = context.members("mount");
        parent = members.need("mnt_parent");
        mountpoint = members.need("mnt_mountpoint");
        root = members.need("mnt.mnt_root");
        superBlock = members.need("mnt.mnt_sb");
        children = members.offset("mnt_mounts");
        child = members.offset("mnt_child");
        flags = members.want("flags of mounts", "mnt.mnt_flags");
        id = members.want("mount ids", "mnt_id");
        deviceName = members.want("device names of mounts", "mnt_devname");
        namespace = members.want("namespaces of mounts", "mnt_ns");
    }
}
