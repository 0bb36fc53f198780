// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.fs;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.symbols.Field;

/** Where the members of struct super_block and struct file_system_type are. */
final class SuperBlockLayout {

    final int list;
    final int inodes;
    final Field device;
    final Field type;
    final Field root;
    final Field blockSize;
    final Field flags;
    final Field magic;
    final Field active;
    final Field id;
    final Field frozen;
    final int typeName;

    SuperBlockLayout(Context context) {
        Members members = context.members("super_block");
        list = members.offset("s_list");
        inodes = members.offset("s_inodes");
        device = members.need("s_dev");
        type = members.need("s_type");
        root = members.need("s_root");
        blockSize = members.want("block size of file systems", "s_blocksize");
        flags = members.want("flags of file systems", "s_flags");
        magic = members.want("magic of file systems", "s_magic");
        active = members.want("references to file systems", "s_active.counter", "s_active");
        id = members.want("id of file systems", "s_id");
        frozen = members.want("freeze state of file systems", "s_writers.frozen");
        typeName = context.members("file_system_type").offset("name");
    }
}
