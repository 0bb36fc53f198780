// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.netfs.buffer.BufferedFolios;
import org.folioscope.netfs.buffer.RollingBuffers;
import org.folioscope.netfs.cache.CacheReader;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.cache.FsCaches;
import org.folioscope.netfs.counter.Counters;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.folio.NetfsFolios;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.inode.NetfsInodes;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.NetfsRequests;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;

/**
 * What the netfs library of a kernel keeps in memory: its inodes, the requests in flight, the caches, the counters. All of that is read
 * at once; folios and buffers are walked on demand. What a kernel does not have is told by {@link #missing}; where there is no netfs at all,
 * {@link #reason} says why and everything is empty. Safe for use by several threads.
 */
public final class Netfs {

    private final KernelSnapshot kernel;
    private final Context context;
    private final Map<Long, NetfsInode> byAddress = new HashMap<>();
    private String reason = "";
    private String noRequests = "";
    private List<NetfsInode> inodes = List.of();
    private List<NetfsRequest> requests = List.of();
    private FsCaches caches = FsCaches.none();
    private Counters counters = Counters.none();

    private Netfs(KernelSnapshot kernel) {
        this.kernel = kernel;
        this.context = new Context(kernel.map(), Findings.of(kernel.map()), new Missing());
    }

    /** Reads it. Never fails for what the bytes are. */
    public static Netfs of(KernelSnapshot kernel, Progress progress) {
        Netfs netfs = new Netfs(kernel);
        netfs.read(progress);
        return netfs;
    }

    private void read(Progress progress) {
        if (context.map().types().findStruct("netfs_inode").isEmpty()) {
            reason = "the types of this kernel and its modules have no struct netfs_inode: netfs is not there, its"
                    + " module is not loaded, or its types could not be read";
            return;
        }
        try {
            inodes = List.copyOf(new NetfsInodes(kernel, context).read(progress));
            inodes.forEach(each -> byAddress.put(each.address(), each));
        } catch (MissingMemberException | MissingSymbolException e) {
            context.missing().add(e.getMessage(), "netfs inodes");
        }
        try {
            requests = List.copyOf(new NetfsRequests(context).read(progress));
        } catch (MissingMemberException | MissingSymbolException e) {
            context.missing().add(e.getMessage(), "netfs requests in flight");
            noRequests =
                    "requests in flight can't be told: " + e.getMessage() + "; kernels before 6.8 keep no list of them";
        }
        caches = new CacheReader(kernel, context).read(progress);
        counters = Counters.read(context);
    }

    /** Whether the kernel has netfs. */
    public boolean isPresent() {
        return reason.isEmpty();
    }

    /** Why there is nothing; empty where there is. */
    public String reason() {
        return reason;
    }

    /** Why {@link #requests} can't be told, where that is so; empty otherwise. */
    public String noRequests() {
        return reason.isEmpty() ? noRequests : reason;
    }

    /** The kernel that all of it is of. */
    public KernelSnapshot kernel() {
        return kernel;
    }

    /** The inodes of file systems that use netfs, in the order of super blocks and their lists. */
    public List<NetfsInode> inodes() {
        return inodes;
    }

    /** The netfs inode at {@code address}, virtual. */
    public Optional<NetfsInode> inode(long address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** The inode of {@code request}. */
    public Optional<NetfsInode> inode(NetfsRequest request) {
        return inode(request.inode());
    }

    /** The requests in flight, oldest first, as /proc/fs/netfs/requests lists them. */
    public List<NetfsRequest> requests() {
        return requests;
    }

    /** The requests in flight of {@code inode}, oldest first. */
    public List<NetfsRequest> requests(NetfsInode inode) {
        return requests.stream().filter(each -> each.inode() == inode.address()).toList();
    }

    /**
     * The requests whose debug_id or address is {@code number}, oldest first. There may be several: NFS counts its requests by itself
     * (nfs_netfs_init_request() of fs/nfs/fscache.c), beside those of all others.
     */
    public List<NetfsRequest> requests(long number) {
        return requests.stream()
                .filter(each -> each.id() == number || each.address() == number)
                .toList();
    }

    /** fscache: caches, volumes, cookies, objects of cachefiles. */
    public FsCaches caches() {
        return caches;
    }

    /** The fscache cookie of {@code inode}. */
    public Optional<Cookie> cookie(NetfsInode inode) {
        return caches.cookie(inode.cookieAddress());
    }

    /** What the kernel counted (/proc/fs/netfs/stats). */
    public Counters counters() {
        return counters;
    }

    /** Hands each folio in the page cache of {@code inode} to {@code each}, ascending. */
    public void folios(NetfsInode inode, Progress progress, Consumer<NetfsFolio> each) {
        try {
            new NetfsFolios(context).walk(inode, progress, each);
        } catch (MissingMemberException | MissingSymbolException e) {
            context.missing().add(e.getMessage(), "folios of netfs inodes");
        }
    }

    /** The folios in the buffer of {@code request}; empty where it has none, or this kernel's can't be read. */
    public Optional<BufferedFolios> buffer(NetfsRequest request, Progress progress) {
        if (!request.origin().isBuffered()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RollingBuffers(context).read(request, progress));
        } catch (MissingMemberException | MissingSymbolException e) {
            context.missing().add(e.getMessage(), "buffers of netfs requests");
            return Optional.empty();
        }
    }

    /** What is damaged, as far as it was read. */
    public List<Diagnostic> findings() {
        return context.findings().list();
    }

    /** What this kernel's types or symbols lack. */
    public Missing missing() {
        return context.missing();
    }
}
