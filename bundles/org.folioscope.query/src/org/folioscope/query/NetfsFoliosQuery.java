// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.query.Column.Kind;

/** The folios of netfs inodes, with what netfs keeps in folio.private. */
public final class NetfsFoliosQuery implements TableQuery<NetfsFoliosQuery.Row> {

    /** A folio, and its file. */
    public record Row(NetfsInode inode, NetfsFolio folio) {}

    private static final int DEFAULT_COLUMNS = 6;

    private final Netfs netfs;
    private final Predicate<NetfsInode> wanted;
    private final List<Column<Row>> columns;

    /** @param wanted inodes whose folios to list */
    public NetfsFoliosQuery(Netfs netfs, Predicate<NetfsInode> wanted) {
        this.netfs = netfs;
        this.wanted = wanted;
        columns = List.of(
                new Column<>(
                        "path",
                        "Path",
                        "The file",
                        Kind.TEXT,
                        row -> row.inode().title()),
                new Column<>(
                        "index",
                        "Index",
                        "Page index in the file of its first page",
                        Kind.COUNT,
                        row -> row.folio().index()),
                new Column<>(
                        "start",
                        "Start",
                        "Its first byte in the file",
                        Kind.BYTES,
                        row -> row.folio().start()),
                new Column<>(
                        "size",
                        "Size",
                        "Bytes of the file that it covers",
                        Kind.BYTES,
                        row -> row.folio().size()),
                new Column<>(
                        "private",
                        "Private",
                        "What netfs keeps in folio.private",
                        Kind.TEXT,
                        row -> row.folio().privateText()),
                new Column<>(
                        "flags",
                        "Flags",
                        "Page flags by name",
                        Kind.TEXT,
                        row -> row.folio().flagText()),
                new Column<>(
                        "kind",
                        "Kind",
                        "streaming write, copy to cache, group, NFS write (to be committed); empty for none",
                        Kind.TEXT,
                        row -> row.folio().kind().text()),
                new Column<>(
                        "dirty_offset",
                        "Dirty from",
                        "Of a streaming write, or one of NFS: first written byte in the folio",
                        Kind.BYTES,
                        row -> streaming(row, row.folio().dirtyOffset())),
                new Column<>(
                        "dirty_len",
                        "Dirty bytes",
                        "The same: how many",
                        Kind.BYTES,
                        row -> streaming(row, row.folio().dirtyLength())),
                new Column<>(
                        "group",
                        "Group",
                        "The group that it is dirty under",
                        Kind.ADDRESS,
                        row -> row.folio().group() == 0 ? null : row.folio().group()),
                new Column<>(
                        "word",
                        "Private word",
                        "folio.private",
                        Kind.ADDRESS,
                        row -> row.folio().privateWord()),
                new Column<>(
                        "pfn",
                        "Frame",
                        "Page frame number of its first page",
                        Kind.COUNT,
                        row -> row.folio().pfn()),
                new Column<>(
                        "page",
                        "Page",
                        "Address of the struct page",
                        Kind.ADDRESS,
                        row -> row.folio().page()),
                new Column<>(
                        "inode",
                        "Inode address",
                        "Address of the netfs inode",
                        Kind.ADDRESS,
                        row -> row.inode().address()));
    }

    @Override
    public String id() {
        return "netfs-folios";
    }

    @Override
    public String title() {
        return "netfs folios";
    }

    @Override
    public List<Column<NetfsFoliosQuery.Row>> columns() {
        return columns;
    }

    @Override
    public List<Column<NetfsFoliosQuery.Row>> defaultColumns() {
        return columns.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<Row> each) {
        for (NetfsInode inode : netfs.inodes()) {
            if (wanted.test(inode)) {
                netfs.folios(inode, progress, folio -> each.accept(new Row(inode, folio)));
            }
        }
    }

    private static Long streaming(Row row, long value) {
        return row.folio.kind().hasRange() ? value : null;
    }
}
