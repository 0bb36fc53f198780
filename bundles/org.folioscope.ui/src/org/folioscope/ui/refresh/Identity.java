// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.refresh;

import java.util.Arrays;
import org.folioscope.kernel.StructView;
import org.folioscope.locks.verdict.RuleVerdict;
import org.folioscope.model.BaseAddress;
import org.folioscope.model.Dentry;
import org.folioscope.model.Extent;
import org.folioscope.model.Finding;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.model.Kernel;
import org.folioscope.model.MissingMember;
import org.folioscope.model.Module;
import org.folioscope.model.Mount;
import org.folioscope.model.Structure;
import org.folioscope.model.SuperBlock;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.cifs.OpenHandle;
import org.folioscope.netfs.cifs.SmbConnection;
import org.folioscope.netfs.counter.CounterChange;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.query.BlockedTasksQuery;
import org.folioscope.query.LocksQuery;
import org.folioscope.query.NetfsFoliosQuery;
import org.folioscope.query.NetfsSubRequestsQuery;
import org.folioscope.query.SmbMessagesQuery;

/**
 * What stays of a value when its image is read anew: each reading makes new model objects, and the selection, open tree
 * nodes and the scroll place are kept by this.
 */
public final class Identity {

    private Identity() {}

    /** Equal for two values that are the same thing at two moments; the value itself where nothing else is known. */
    public static Object of(Object value) {
        return switch (value) {
            case Inode inode -> key("inode", inode.getAddress(), inode.getIno());
            case FolioRun run -> key("folios", run.getIndex());
            case StructView.Value member -> key("member", member.offset(), member.name());
            case Dentry dentry -> key("dentry", dentry.getAddress(), dentry.getName());
            case SuperBlock block -> key("super_block", block.getAddress());
            case Mount mount -> key("mount", mount.getAddress(), mount.getMountId());
            case Kernel kernel -> key("kernel", kernel.getState(), kernel.getPageTableRoot());
            case BaseAddress base -> key("base", base.getName());
            case Module module -> key("module", module.getAddress());
            case Extent extent -> key("extent", extent.getStart());
            case Finding finding -> key("finding", finding.getPlace(), finding.getMessage());
            case Structure structure -> key(structure.getKind(), structure.getAddress(), structure.getName());
            case MissingMember missing -> key("missing", missing.getWhat());
            case LocksQuery.Row row -> key("lock", row.lock().address());
            case BlockedTasksQuery.Row row ->
                key("task", row.blocked().task().address(), row.blocked().task().pid());
            case NetfsInode inode -> key("netfs_inode", of(inode.inode()));
            case NetfsRequest request -> key("netfs_request", request.address(), request.id());
            case NetfsSubRequestsQuery.Row row ->
                key(
                        "netfs_subrequest",
                        row.subRequest().address(),
                        row.request().id());
            case NetfsFoliosQuery.Row row ->
                key("netfs_folio", row.inode().address(), row.folio().index());
            case Cookie cookie -> key("cookie", cookie.address(), cookie.id());
            case CounterChange counter -> key("counter", counter.after().name());
            case OpenHandle handle -> key("smb_handle", handle.address());
            case SmbMessagesQuery.Row row ->
                key("smb_message", row.message().address(), row.message().id());
            case SmbConnection connection -> key("smb_connection", connection.address());
            case RuleVerdict verdict ->
                key(
                        "verdict",
                        verdict.call().task().address(),
                        verdict.call().depth(),
                        verdict.rule().subject());
            case null, default -> value;
        };
    }

    private static Object key(Object... parts) {
        return Arrays.asList(parts);
    }
}
