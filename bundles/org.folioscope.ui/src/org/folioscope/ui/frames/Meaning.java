// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.frames;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.verdict.RuleVerdict;
import org.folioscope.model.Dentry;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.model.Kernel;
import org.folioscope.model.Module;
import org.folioscope.model.Mount;
import org.folioscope.model.Structure;
import org.folioscope.model.SuperBlock;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.cifs.OpenHandle;
import org.folioscope.netfs.cifs.SmbConnection;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.query.BlockedTasksQuery;
import org.folioscope.query.LocksQuery;
import org.folioscope.query.NetfsFoliosQuery;
import org.folioscope.query.NetfsSubRequestsQuery;
import org.folioscope.query.SmbMessagesQuery;
import org.folioscope.ui.refresh.Identity;

/**
 * What a model object is, whatever frame it was read from. Another kernel has its objects at other addresses, so they are
 * told by what they mean: a file system by its type, its id and where it is mounted, an inode by its file system and
 * path, a directory entry by its name. Safe for use by several threads.
 */
final class Meaning {

    /** Super blocks are decoded once for each snapshot, so the objects tell which frame they are of. */
    private final Map<SuperBlock, String> names = new ConcurrentHashMap<>();

    private final Map<KernelSnapshot, Map<String, SuperBlock>> blocks = new ConcurrentHashMap<>();
    private final Map<KernelSnapshot, Map<Object, Optional<Inode>>> inodes = new ConcurrentHashMap<>();

    /** Reads what tells the file systems of a frame apart; for a worker thread. */
    void learn(Snapshot snapshot, Progress progress) {
        if (!snapshot.hasKernel()) {
            return;
        }
        KernelSnapshot kernel = snapshot.kernel();
        Map<Long, String> paths = new HashMap<>();
        for (Mount mount : kernel.mounts(progress)) {
            if (mount.getSuperBlock() != null) {
                paths.putIfAbsent(mount.getSuperBlock().getAddress(), mount.getPath());
            }
        }
        Map<String, SuperBlock> byName = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (SuperBlock block : kernel.superBlocks(progress)) {
            String path = paths.getOrDefault(block.getAddress(), "");
            String kind = block.getFstype() + "\n" + (hasOwnId(block) ? block.getId() : path);
            int ordinal = seen.merge(kind, 1, Integer::sum);
            String name = kind + "\n" + ordinal; // several of a kind are told by the order in which the kernel has them
            names.put(block, name);
            byName.put(name, block);
        }
        blocks.put(kernel, byName);
    }

    private static boolean hasOwnId(SuperBlock block) {
        return block.getId() != null
                && !block.getId().isEmpty()
                && !block.getId().equals(block.getFstype())
                && block.getDev() >>> 20 != 0; // what has a device of its own keeps its id over a kexec
    }

    /** Equal for objects of two frames that are the same thing. */
    Object of(Object value) {
        return switch (value) {
            case FolioRun run -> run.getIndex(); // first, and without an object more: there are millions of them
            case Inode inode -> key("inode", name(inode.getSuperBlock()), within(inode));
            case SuperBlock block -> key("super_block", name(block));
            case Dentry dentry -> key("dentry", dentry.getName(), dentry.isNegative());
            case Mount mount -> key("mount", mount.getPath(), type(mount));
            case Kernel kernel -> key("kernel", kernel.getState());
            case Module module -> key("module", module.getName());
            case Structure structure -> key(structure.getKind(), structure.getName());
            case LocksQuery.Row row -> lock(row.lock());
            case BlockedTasksQuery.Row row ->
                key("task", row.blocked().task().pid(), row.blocked().task().comm());
            case NetfsInode inode -> key("netfs_inode", of(inode.inode()));
            case NetfsRequest request -> key("netfs_request", request.id(), request.origin());
            case NetfsSubRequestsQuery.Row row ->
                key(of(row.request()), row.stream().number(), row.subRequest().index());
            case NetfsFoliosQuery.Row row -> key(of(row.inode()), row.folio().index());
            case Cookie cookie -> key("cookie", cookie.volume(), cookie.key());
            case OpenHandle handle -> key("smb_handle", handle.sessionId(), handle.persistentId(), handle.volatileId());
            case SmbMessagesQuery.Row row ->
                key("smb_message", of(row.connection()), row.message().id());
            case SmbConnection connection -> key("smb_connection", connection.id(), connection.host());
            case RuleVerdict verdict ->
                key(
                        "verdict",
                        verdict.call().task().pid(),
                        verdict.call().task().comm(),
                        verdict.call().depth(),
                        verdict.rule().subject());
            case null, default -> Identity.of(value);
        };
    }

    /** The path: another kernel numbers the inodes of file systems in memory anew. The number where there is no path. */
    private static Object within(Inode inode) {
        String path = inode.getPath();
        return path == null || path.isEmpty() ? inode.getIno() : path;
    }

    private static Object type(Mount mount) {
        return mount.getSuperBlock() == null
                ? mount.getDeviceName()
                : mount.getSuperBlock().getFstype();
    }

    private String name(SuperBlock block) {
        return block == null ? "" : names.getOrDefault(block, block.getFstype());
    }

    /** By the object that it belongs to; one that belongs to nothing known is the same only where it lies at the same place. */
    private static Object lock(ContendedLock lock) {
        String place = lock.place().toString();
        return key("lock", lock.state().kind(), place.isEmpty() ? lock.address() : place);
    }

    private static Object key(Object... parts) {
        return Arrays.asList(parts);
    }

    /** Address of the super block in the frame of {@code kernel} that is what {@code meaning} says; empty when none is. */
    OptionalLong superBlock(KernelSnapshot kernel, Object meaning) {
        return blocks.getOrDefault(kernel, Map.of()).entrySet().stream()
                .filter(each -> Objects.equals(meaning, key("super_block", each.getKey())))
                .mapToLong(each -> each.getValue().getAddress())
                .findFirst();
    }

    /** The inode in the frame of {@code kernel} that is what {@code inode} of another frame is; for a worker thread. */
    Optional<Inode> inode(KernelSnapshot kernel, Inode inode, Progress progress) {
        Map<Object, Optional<Inode>> known = inodes.computeIfAbsent(kernel, _ -> new ConcurrentHashMap<>());
        Object meaning = of(inode);
        Optional<Inode> found = known.get(meaning);
        if (found == null) {
            found = find(kernel, inode, progress);
            known.put(meaning, found);
        }
        return found;
    }

    private Optional<Inode> find(KernelSnapshot kernel, Inode inode, Progress progress) {
        SuperBlock block = blocks.getOrDefault(kernel, Map.of()).get(name(inode.getSuperBlock()));
        Inode[] found = new Inode[1];
        if (block != null) {
            kernel.inodes(block, progress, each -> {
                if (found[0] == null && within(each).equals(within(inode))) {
                    found[0] = each;
                }
            });
        }
        return Optional.ofNullable(found[0]);
    }
}
