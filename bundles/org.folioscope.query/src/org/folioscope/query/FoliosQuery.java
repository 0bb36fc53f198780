// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.query.Column.Kind;

/** The folios of the page cache, one row each: of all inodes, or of one. */
public final class FoliosQuery implements TableQuery<FolioRow> {

    private static final int DEFAULT_COLUMNS = 10;
    private static final long PAGE_SIZE = 4096;

    private final KernelSnapshot kernel;
    private final Inode only;
    private final boolean values;
    private final List<Column<FolioRow>> columns;

    /** The folios of all inodes. */
    public FoliosQuery(KernelSnapshot kernel) {
        this(kernel, null, false);
    }

    /**
     * @param only the inode whose folios to list, or null for all
     * @param values whether to list value entries too: shadows of evicted folios, swap and DAX entries
     */
    public FoliosQuery(KernelSnapshot kernel, Inode only, boolean values) {
        this.kernel = kernel;
        this.only = only;
        this.values = values;
        Devices.Memo devices = new Devices.Memo();
        columns = List.of(
                new Column<>(
                        "fstype",
                        "File system",
                        "Name of the file system type",
                        Kind.TEXT,
                        row -> row.inode().getSuperBlock().getFstype()),
                new Column<>(
                        "dev",
                        "Device",
                        "s_dev of the super block, major:minor",
                        Kind.TEXT,
                        row -> devices.of(row.inode().getSuperBlock())),
                new Column<>(
                        "ino", "Inode", "i_ino", Kind.COUNT, row -> row.inode().getIno()),
                new Column<>(
                        "index",
                        "Index",
                        "Page index in the file of its first page",
                        Kind.COUNT,
                        row -> row.entry().getIndex()),
                new Column<>(
                        "pfn",
                        "Frame",
                        "Page frame number of its first page, a number of 4 KiB pages",
                        Kind.COUNT,
                        row -> row.entry().isSetPfn() ? row.entry().getPfn() : null),
                new Column<>("order", "Order", "It covers 2^order pages", Kind.COUNT, row ->
                        (long) row.entry().getOrder()),
                new Column<>(
                        "refs",
                        "References",
                        "Its reference count",
                        Kind.COUNT,
                        row -> row.entry().isSetReferences()
                                ? signed(row.entry().getReferences())
                                : null),
                new Column<>(
                        "mapcount",
                        "Mapped",
                        "How often it is mapped by page tables",
                        Kind.COUNT,
                        row -> row.entry().isSetMapped() ? signed(row.entry().getMapped()) : null),
                new Column<>(
                        "tags",
                        "Marks",
                        "Marks in the page cache: dirty, writeback, towrite",
                        Kind.TEXT,
                        row -> row.entry().getTags()),
                new Column<>(
                        "flags",
                        "Flags",
                        "Page flags by name, as in enum pageflags",
                        Kind.TEXT,
                        row -> row.entry().getFlags()),
                new Column<>(
                        "kind",
                        "Kind",
                        "folio, shadow, swap, dax, value or damaged",
                        Kind.TEXT,
                        row -> row.entry().getKind().getName().toLowerCase(Locale.ROOT)),
                new Column<>(
                        "size",
                        "Size",
                        "Bytes of the file that it covers",
                        Kind.BYTES,
                        row -> row.entry().getPages() * PAGE_SIZE),
                new Column<>(
                        "private",
                        "Private",
                        "folio.private",
                        Kind.ADDRESS,
                        row -> row.entry().isSetPrivate() ? row.entry().getPrivate() : null),
                new Column<>(
                        "value",
                        "Value",
                        "The raw value of an entry that is no folio",
                        Kind.ADDRESS,
                        row -> row.entry().isSetValue() ? row.entry().getValue() : null),
                new Column<>(
                        "page",
                        "Page",
                        "Address of the struct page (struct folio)",
                        Kind.ADDRESS,
                        row -> row.entry().isSetAddress() ? row.entry().getAddress() : null),
                new Column<>(
                        "physical",
                        "Physical",
                        "Physical address of its first byte",
                        Kind.ADDRESS,
                        row -> row.entry().isSetPfn() ? row.entry().getPfn() * PAGE_SIZE : null),
                new Column<>(
                        "inode",
                        "Inode address",
                        "Address of the struct inode",
                        Kind.ADDRESS,
                        row -> row.inode().getAddress()),
                new Column<>(
                        "sb",
                        "Super block",
                        "Address of the struct super_block",
                        Kind.ADDRESS,
                        row -> row.inode().getSuperBlock().getAddress()),
                new Column<>(
                        "path",
                        "Path",
                        "The inode's path",
                        Kind.TEXT,
                        row -> row.inode().getPath()));
    }

    private static Long signed(int count) {
        return (long) count;
    }

    @Override
    public String id() {
        return "folios";
    }

    @Override
    public String title() {
        return "Folios";
    }

    @Override
    public List<Column<FolioRow>> columns() {
        return columns;
    }

    @Override
    public List<Column<FolioRow>> defaultColumns() {
        return columns.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<FolioRow> each) {
        if (only != null) {
            folios(only, progress, each);
        } else {
            new InodesQuery(kernel).run(progress, inode -> folios(inode, progress, each));
        }
    }

    private void folios(Inode inode, Progress progress, Consumer<FolioRow> each) {
        kernel.folios(inode, progress, entry -> {
            if (values || isFolio(entry)) {
                each.accept(new FolioRow(inode, entry));
            }
        });
    }

    /** Damaged entries are shown too: something is there, and nobody can tell that it is no folio. */
    private static boolean isFolio(FolioRun entry) {
        return entry.getKind() == EntryKind.FOLIO || entry.getKind() == EntryKind.DAMAGED;
    }
}
