// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.inode;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.symbols.Field;

/**
 * Where the members of struct netfs_inode are. The sizes lost and got leading underscores; the zero point came with 6.8, the
 * count of requests with 6.10; the write-back lock was a mutex before it became a flag with a queue.
 */
final class InodeLayout {

    final int inode;
    final Field operations;
    final Field cookie;
    final Field remoteSize;
    final Field zeroPoint;
    final Field outstanding;
    final Field flags;
    final Field queue;
    final Field mutex;

    /** @throws org.folioscope.symbols.MissingMemberException when the kernel has no netfs */
    InodeLayout(Context context) {
        Members members = context.members("netfs_inode");
        inode = members.offset("inode");
        operations = members.need("ops");
        cookie = members.want("fscache cookies of inodes", "cache");
        remoteSize = members.want("sizes on the server", "_remote_i_size", "remote_i_size");
        zeroPoint = members.want("zero points", "_zero_point", "zero_point");
        outstanding = members.want("counts of requests that pin inodes", "io_count.counter", "io_count");
        flags = members.want("netfs flags of inodes", "flags");
        queue = members.may("wb_queue");
        mutex = members.may("wb_lock");
    }
}
