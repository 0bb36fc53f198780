// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.made;

import java.nio.charset.StandardCharsets;
import org.folioscope.kernel.Snapshot;

/** A kernel with a connection to an SMB server: a file is open, and a write carries a sub-request of netfs. */
public final class MadeSmb {

    public static final String SERVER = "fileserver";
    public static final String FILE = "notes.txt";
    public static final int MESSAGE = 77;

    /** SMB2_WRITE of MS-SMB2 2.2.1. */
    private static final int WRITE = 9;

    /** MID_REQUEST_SUBMITTED of fs/smb/client/cifsglob.h. */
    private static final int SUBMITTED = 2;

    private final MadeKernel kernel;
    private final MadeMemory memory;

    private MadeSmb(Snapshot sample) {
        kernel = new MadeKernel(sample);
        memory = kernel.memory;
    }

    /** @param part virtual address of the sub-request @param task virtual address of the task that sent it */
    public static Snapshot of(Snapshot sample, long part, long task) {
        MadeSmb made = new MadeSmb(sample);
        long connection = made.connection();
        made.handle(made.share(connection));
        made.message(connection, part, task);
        return made.kernel.snapshot();
    }

    private long connection() {
        long at = memory.allocate(kernel.size("TCP_Server_Info"));
        memory.put64(at + kernel.offset("TCP_Server_Info", "conn_id"), 5);
        memory.put64(at + kernel.offset("TCP_Server_Info", "hostname"), text(SERVER));
        memory.put32(at + kernel.offset("TCP_Server_Info", "tcpStatus"), 1);
        memory.put8(at + kernel.offset("TCP_Server_Info", "dialect"), 0x11);
        memory.put8(at + kernel.offset("TCP_Server_Info", "dialect") + 1, 0x03);
        memory.empty(at + kernel.offset("TCP_Server_Info", "smb_ses_list"));
        memory.empty(at + kernel.offset("TCP_Server_Info", "pending_mid_q"));
        memory.append(
                kernel.map.symbols().address("cifs_tcp_ses_list"),
                at + kernel.offset("TCP_Server_Info", "tcp_ses_list"));
        return at;
    }

    private long share(long connection) {
        long session = memory.allocate(kernel.size("cifs_ses"));
        memory.empty(session + kernel.offset("cifs_ses", "tcon_list"));
        memory.append(
                connection + kernel.offset("TCP_Server_Info", "smb_ses_list"),
                session + kernel.offset("cifs_ses", "smb_ses_list"));
        long share = memory.allocate(kernel.size("cifs_tcon"));
        memory.empty(share + kernel.offset("cifs_tcon", "openFileList"));
        memory.append(
                session + kernel.offset("cifs_ses", "tcon_list"), share + kernel.offset("cifs_tcon", "tcon_list"));
        return share;
    }

    private void handle(long share) {
        long dentry = memory.allocate(kernel.size("dentry"));
        memory.put64(dentry + kernel.offset("dentry", "d_inode"), memory.allocate(kernel.size("cifsInodeInfo")));
        memory.put32(dentry + kernel.offset("dentry", "d_name.len", "__d_name.len"), FILE.length());
        memory.put64(dentry + kernel.offset("dentry", "d_name.name", "__d_name.name"), text(FILE));
        long at = memory.allocate(kernel.size("cifsFileInfo"));
        memory.put64(at + kernel.offset("cifsFileInfo", "dentry"), dentry);
        memory.put32(at + kernel.offset("cifsFileInfo", "pid"), 1);
        memory.append(share + kernel.offset("cifs_tcon", "openFileList"), at + kernel.offset("cifsFileInfo", "tlist"));
    }

    private void message(long connection, long part, long task) {
        long at = memory.allocate(kernel.size("mid_q_entry"));
        memory.put64(at + kernel.offset("mid_q_entry", "mid"), MESSAGE);
        memory.put8(at + kernel.offset("mid_q_entry", "command"), WRITE);
        memory.put32(at + kernel.offset("mid_q_entry", "mid_state"), SUBMITTED);
        memory.put64(at + kernel.offset("mid_q_entry", "callback_data"), part);
        memory.put64(at + kernel.offset("mid_q_entry", "creator"), task);
        memory.append(
                connection + kernel.offset("TCP_Server_Info", "pending_mid_q"),
                at + kernel.offset("mid_q_entry", "qhead"));
    }

    private long text(String text) {
        long at = memory.allocate(text.length() + 1);
        memory.put(at, text.getBytes(StandardCharsets.US_ASCII));
        return at;
    }
}
