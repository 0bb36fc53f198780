// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cache.CacheObject;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.folio.PrivateKind;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.inode.WaitingTask;
import org.folioscope.query.Column.Kind;

/** The files of network file systems that use netfs. */
public final class NetfsInodesQuery implements TableQuery<NetfsInode> {

    private static final int DEFAULT_COLUMNS = 11;

    /** Groups of one inode that are named. */
    private static final int MOST_GROUPS = 16;

    private final Netfs netfs;
    private final Predicate<NetfsInode> wanted;
    private final List<Column<NetfsInode>> columns;
    private final Map<Long, FolioTally> tallies = new ConcurrentHashMap<>();

    /** @param wanted which inodes to list */
    public NetfsInodesQuery(Netfs netfs, Predicate<NetfsInode> wanted) {
        this.netfs = netfs;
        this.wanted = wanted;
        columns = List.of(
                new Column<>("path", "Path", "The file, as the guest names it", Kind.TEXT, NetfsInode::title),
                new Column<>(
                        "fstype", "File system", "Name of the file system type", Kind.TEXT, NetfsInode::fileSystem),
                new Column<>(
                        "size",
                        "Size",
                        "i_size, bytes",
                        Kind.BYTES,
                        row -> row.inode().getSize()),
                new Column<>(
                        "remote_size", "Remote size", "Size on the server, bytes", Kind.BYTES, NetfsInode::remoteSize),
                new Column<>(
                        "zero_point",
                        "Zero point",
                        "Behind this position the server has no data, bytes",
                        Kind.BYTES,
                        NetfsInode::zeroPoint),
                new Column<>("flags", "Flags", "Flags of the netfs inode by name", Kind.TEXT, NetfsInode::flagText),
                new Column<>(
                        "outstanding",
                        "Outstanding",
                        "Requests that pin it (io_count)",
                        Kind.COUNT,
                        NetfsInode::outstanding),
                new Column<>(
                        "wb_lock",
                        "Write-back lock",
                        "Whether somebody writes back, and how many wait for that",
                        Kind.TEXT,
                        row -> row.writebackLock().words()),
                new Column<>(
                        "waiting",
                        "Waiting",
                        "The tasks that wait for the write-back lock, in the order of the queue",
                        Kind.TEXT,
                        NetfsInodesQuery::waiting),
                new Column<>(
                        "cookie", "Cookie", "Number of its fscache cookie", Kind.COUNT, row -> cookie(row, Cookie::id)),
                new Column<>(
                        "cookie_state",
                        "Cookie state",
                        "State of that cookie",
                        Kind.TEXT,
                        row -> cookie(row, each -> each.state().text())),
                new Column<>(
                        "ino", "Inode", "i_ino", Kind.COUNT, row -> row.inode().getIno()),
                new Column<>(
                        "nrpages",
                        "Pages",
                        "Pages in its page cache",
                        Kind.COUNT,
                        row -> row.inode().getNrpages()),
                new Column<>(
                        "cookie_flags",
                        "Cookie flags",
                        "Flags of the cookie by name",
                        Kind.TEXT,
                        row -> cookie(row, Cookie::flagText)),
                new Column<>(
                        "cookie_users",
                        "Cookie users",
                        "Active users of the cookie",
                        Kind.COUNT,
                        row -> cookie(row, Cookie::active)),
                new Column<>(
                        "cached",
                        "Cached",
                        "What the cache holds of it, as cachefiles knows",
                        Kind.TEXT,
                        row -> object(row, CacheObject::content)),
                new Column<>(
                        "cache_file",
                        "Cache file",
                        "The backing file of cachefiles",
                        Kind.TEXT,
                        row -> object(row, CacheObject::path)),
                new Column<>(
                        "groups",
                        "Groups",
                        "Groups of its dirty folios; looks at all of them",
                        Kind.TEXT,
                        this::groups),
                new Column<>(
                        "streaming",
                        "Streaming",
                        "Folios of streaming writes; looks at all folios",
                        Kind.COUNT,
                        row -> count(row, PrivateKind.STREAMING)),
                new Column<>(
                        "to_cache",
                        "To cache",
                        "Folios that are to be copied to the cache; looks at all folios",
                        Kind.COUNT,
                        row -> count(row, PrivateKind.COPY_TO_CACHE)),
                new Column<>("flag_bits", "Flag word", "Flags of the netfs inode", Kind.ADDRESS, NetfsInode::flagBits),
                new Column<>(
                        "ops",
                        "Operations",
                        "The netfs_request_ops of its file system",
                        Kind.TEXT,
                        NetfsInode::operations),
                new Column<>(
                        "inode",
                        "Address",
                        "Address of the netfs inode, and of the VFS inode in it",
                        Kind.ADDRESS,
                        NetfsInode::address));
    }

    @Override
    public String id() {
        return "netfs-inodes";
    }

    @Override
    public String title() {
        return "netfs inodes";
    }

    @Override
    public List<Column<NetfsInode>> columns() {
        return columns;
    }

    @Override
    public List<Column<NetfsInode>> defaultColumns() {
        return columns.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<NetfsInode> each) {
        for (NetfsInode inode : netfs.inodes()) {
            progress.check();
            if (wanted.test(inode)) {
                each.accept(inode);
            }
        }
    }

    private static String waiting(NetfsInode inode) {
        return inode.writebackLock().waiting().stream().map(WaitingTask::title).collect(Collectors.joining(", "));
    }

    private <T> T cookie(NetfsInode inode, Function<Cookie, T> value) {
        return netfs.cookie(inode).map(value).orElse(null);
    }

    private <T> T object(NetfsInode inode, Function<CacheObject, T> value) {
        return netfs.cookie(inode).flatMap(netfs.caches()::object).map(value).orElse(null);
    }

    /** What its folios say, all in one walk; kept, for several columns ask. */
    private FolioTally tally(NetfsInode inode) {
        return tallies.computeIfAbsent(inode.address(), _ -> {
            FolioTally tally = new FolioTally();
            netfs.folios(inode, Progress.NONE, tally::add);
            return tally;
        });
    }

    private String groups(NetfsInode inode) {
        return tally(inode).groups.stream().map(Numbers::hex).collect(Collectors.joining(", "));
    }

    private long count(NetfsInode inode, PrivateKind kind) {
        return tally(inode).counts[kind.ordinal()];
    }

    /** Counts folios by what netfs keeps in folio.private. */
    private static final class FolioTally {

        private final long[] counts = new long[PrivateKind.values().length];
        private final TreeSet<Long> groups = new TreeSet<>();

        void add(NetfsFolio folio) {
            counts[folio.kind().ordinal()]++;
            if (folio.group() != 0 && groups.size() < MOST_GROUPS) {
                groups.add(folio.group());
            }
        }
    }
}
