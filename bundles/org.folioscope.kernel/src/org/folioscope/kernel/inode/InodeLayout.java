// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.inode;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.symbols.Field;

/**
 * Where the members of struct inode are. i_state is a plain number before 7.0 and a struct since; i_ctime became
 * __i_ctime in 6.6, all times became __i_* in 6.7 and *_sec with *_nsec in 6.11.
 */
public final class InodeLayout {

    public final int size;
    final int sbList;
    final int aliases;
    final Field ino;
    final Field mode;
    final Field nlink;
    final Field uid;
    final Field gid;
    final Field rdev;
    final Field bytes;
    final Field blocks;
    final Field state;
    final Field references;
    final Field flags;
    final Field superBlock;
    final Field mapping;
    final Field fileOperations;
    final TimeFields accessed;
    final TimeFields modified;
    final TimeFields changed;

    public InodeLayout(Context context) {
        Members members = context.members("inode");
        size = members.size();
        sbList = members.offset("i_sb_list");
        aliases = members.offset("i_dentry");
        ino = members.need("i_ino");
        mode = members.need("i_mode");
        nlink = members.need("i_nlink", "__i_nlink");
        uid = members.need("i_uid.val", "i_uid");
        gid = members.need("i_gid.val", "i_gid");
        bytes = members.need("i_size");
        superBlock = members.need("i_sb");
        mapping = members.need("i_mapping");
        rdev = members.want("device numbers of device nodes", "i_rdev");
        blocks = members.want("blocks of inodes", "i_blocks");
        state = members.want("state of inodes", "i_state.__state", "i_state");
        references = members.want("references to inodes", "i_count.counter", "i_count");
        flags = members.want("telling DAX files from others", "i_flags");
        fileOperations = members.want("file operations of inodes", "i_fop");
        accessed = TimeFields.bind(members, "atime");
        modified = TimeFields.bind(members, "mtime");
        changed = TimeFields.bind(members, "ctime");
    }

    /** A time as seconds and nanoseconds. */
    record TimeFields(Field seconds, Field nanoseconds) {

        static TimeFields bind(Members members, String name) {
            String consequence = name + " of inodes";
            return new TimeFields(
                    members.want(consequence, "i_" + name + "_sec", "__i_" + name + ".tv_sec", "i_" + name + ".tv_sec"),
                    members.want(
                            consequence, "i_" + name + "_nsec", "__i_" + name + ".tv_nsec", "i_" + name + ".tv_nsec"));
        }

        boolean present() {
            return seconds.present() && nanoseconds.present();
        }
    }
}
