// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.synthetic.SyntheticKernel;

/**
 * A kernel with a connection to an SMB server, a session, and a share, to which tests add. The offsets are literal ones of Linux
 * 7.2.13, read from its BTF by pahole; they are not the decoder's.
 */
final class MadeCifs {

    static final int OPEN_FILES = 56;
    static final int PENDING = 448;
    static final int LEASE_LEVEL = 680;

    final SyntheticKernel kernel = new SyntheticKernel();
    final long head = list();
    final long connection = kernel.memory.allocate(1368);
    final long session = kernel.memory.allocate(1264);
    final long share = kernel.memory.allocate(1888);
    private final Context context;

    MadeCifs() {
        kernel.symbol("cifs_tcp_ses_list", head)
                .enumeration("statusEnum", "CifsNew 0", "CifsGood 1")
                .struct(
                        "TCP_Server_Info",
                        1368,
                        "tcp_ses_list 0 16",
                        "smb_ses_list 16 16",
                        "conn_id 56 8",
                        "tcpStatus 112 4",
                        "hostname 120 8",
                        "pending_mid_q 448 16",
                        "credits 472 -4",
                        "in_flight 480 4",
                        "echo_credits 560 -4",
                        "oplock_credits 564 -4",
                        "dialect 586 2")
                .struct("cifs_ses", 1264, "smb_ses_list 0 16", "tcon_list 32 16", "Suid 152 8")
                .struct("cifs_tcon", 1888, "tcon_list 0 16", "openFileList 56 16", "tree_name 88 1285", "tid 1392 4")
                .struct(
                        "cifsFileInfo",
                        480,
                        "tlist 0 16",
                        "llist 32 8",
                        "uid.val 40 4",
                        "pid 44 4",
                        "fid.persistent_fid 56 8",
                        "fid.volatile_fid 64 8",
                        "dentry 160 8",
                        "f_flags 176 4",
                        "invalidHandle 180 1",
                        "swapfile 181 1",
                        "count 192 -4",
                        "deferred_close_scheduled 464 1")
                .struct(
                        "cifsInodeInfo",
                        792,
                        "can_cache_brlcks 600 1",
                        "lock_sem 624 32",
                        "oplock 680 4",
                        "epoch 684 2",
                        "flags 688 8",
                        "writers 700 4",
                        "uniqueid 720 8",
                        "lease_key 736 16",
                        "lease_granted 772 1")
                .struct("cifs_fid_locks", 40, "llist 0 16", "cfile 16 8", "locks 24 16")
                .struct(
                        "cifsLockInfo",
                        80,
                        "llist 0 16",
                        "blist 16 16",
                        "offset 56 8",
                        "length 64 8",
                        "pid 72 4",
                        "type 76 2",
                        "flags 78 2")
                .struct(
                        "mid_q_entry",
                        136,
                        "qhead 0 16",
                        "mid 24 8",
                        "credits 32 2",
                        "pid 36 4",
                        "callback_data 80 8",
                        "creator 88 8",
                        "mid_state 112 4",
                        "command 120 2")
                .struct("dentry", 192, "d_name.len 36 4", "d_name.name 40 8", "d_inode 48 8");
        context = kernel.context();
        append(head, connection);
        empty(connection + 16);
        append(connection + 16, session);
        empty(session + 32);
        append(session + 32, share);
        empty(share + OPEN_FILES);
        empty(connection + PENDING);
        kernel.memory.put64(connection + 56, 3);
        kernel.memory.put32(connection + 112, 1);
        kernel.memory.put64(connection + 120, text("server"));
        kernel.memory.put32(connection + 472, 510);
        kernel.memory.put32(connection + 584, 0x302 << 16);
        kernel.memory.put64(session + 152, 0x77);
        kernel.memory.put32(share + 1392, 5);
        bytes(share + 88, "\\\\server\\share");
    }

    Context context() {
        return context;
    }

    List<SmbConnection> read() {
        return new ConnectionReader(context, new HandleReader(context, new LeaseReader(context))).read(Progress.NONE);
    }

    /** The only share's handles. */
    List<OpenHandle> handles() {
        return read().getFirst().shares().getFirst().handles();
    }

    /** A handle at the end of the share's list, of an inode with a lease to read. */
    long handle(String name, int pid) {
        long inode = kernel.memory.allocate(792);
        kernel.memory.put32(inode + LEASE_LEVEL, 1);
        long dentry = kernel.memory.allocate(192);
        kernel.memory.put32(dentry + 36, name.length());
        kernel.memory.put64(dentry + 40, text(name));
        kernel.memory.put64(dentry + 48, inode);
        long at = kernel.memory.allocate(480);
        kernel.memory.put32(at + 44, pid);
        kernel.memory.put64(at + 160, dentry);
        kernel.memory.put32(at + 176, 1);
        kernel.memory.put32(at + 192, 1);
        append(share + OPEN_FILES, at);
        return at;
    }

    /** The inode of a handle that {@link #handle} made. */
    long inode(long handle) {
        return kernel.memory.get64(kernel.memory.get64(handle + 160) + 48);
    }

    /** Locks a range of bytes through {@code handle}. */
    long lock(long handle, long offset, long length, int type) {
        long list = kernel.memory.get64(handle + 32);
        if (list == 0) {
            list = kernel.memory.allocate(40);
            empty(list + 24);
            kernel.memory.put64(handle + 32, list);
        }
        long at = kernel.memory.allocate(80);
        empty(at + 16);
        kernel.memory.put64(at + 56, offset);
        kernel.memory.put64(at + 64, length);
        kernel.memory.put32(at + 72, 9);
        kernel.memory.put32(at + 76, type);
        append(list + 24, at);
        return at;
    }

    /** A message that was sent, in the connection's list. */
    long message(long id, int command, long callbackData) {
        long at = kernel.memory.allocate(136);
        kernel.memory.put64(at + 24, id);
        kernel.memory.put32(at + 32, 2);
        kernel.memory.put64(at + 80, callbackData);
        kernel.memory.put32(at + 112, 2);
        kernel.memory.put32(at + 120, command);
        append(connection + PENDING, at);
        return at;
    }

    long list() {
        long at = kernel.memory.allocate(16);
        empty(at);
        return at;
    }

    private void empty(long at) {
        kernel.memory.put64(at, at);
        kernel.memory.put64(at + 8, at);
    }

    private void append(long at, long node) {
        long last = kernel.memory.get64(at + 8);
        kernel.memory.put64(last, node);
        kernel.memory.put64(node + 8, last);
        kernel.memory.put64(node, at);
        kernel.memory.put64(at + 8, node);
    }

    private long text(String text) {
        long at = kernel.memory.allocate(text.length() + 1);
        bytes(at, text);
        return at;
    }

    void bytes(long at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            kernel.memory.put8(at + i, bytes[i]);
        }
    }
}
