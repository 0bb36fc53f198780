// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.pagecache;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;

/**
 * The page cache of one inode, with runs of equal folios in one row each, or every folio in a row of its own. The keys
 * are those of the command line's folios.
 */
final class RunsQuery implements TableQuery<FolioRun> {

    static final List<Column<FolioRun>> COLUMNS = List.of(
            column("index", "Index", "Page index in the file of the first page", Kind.COUNT, FolioRun::getIndex),
            column("pages", "Pages", "Page indices covered", Kind.COUNT, FolioRun::getPages),
            column("entries", "Entries", "Folios or value entries in this row", Kind.COUNT, FolioRun::getEntries),
            column(
                    "kind",
                    "Kind",
                    "folio, shadow, swap, dax, value or damaged",
                    Kind.TEXT,
                    run -> run.getKind().getName().toLowerCase(Locale.ROOT)),
            column(
                    "pfn",
                    "Frame",
                    "Page frame number of the first page; the others follow without a gap",
                    Kind.ADDRESS,
                    run -> run.isSetPfn() ? run.getPfn() : null),
            column("order", "Order", "Each covers 2^order pages", Kind.COUNT, run -> (long) run.getOrder()),
            column(
                    "refs",
                    "References",
                    "Reference count of each",
                    Kind.COUNT,
                    run -> run.isSetReferences() ? (Long) (long) run.getReferences() : null),
            column(
                    "mapcount",
                    "Mapped",
                    "How often each is mapped by page tables",
                    Kind.COUNT,
                    run -> run.isSetMapped() ? (Long) (long) run.getMapped() : null),
            column("tags", "Marks", "Marks in the page cache: dirty, writeback, towrite", Kind.TEXT, FolioRun::getTags),
            column("flags", "Flags", "Page flags by name, as in enum pageflags", Kind.TEXT, FolioRun::getFlags),
            column(
                    "private",
                    "Private",
                    "folio.private of each",
                    Kind.ADDRESS,
                    run -> run.isSetPrivate() ? run.getPrivate() : null),
            column(
                    "value",
                    "Value",
                    "The raw value of the first entry that is no folio",
                    Kind.ADDRESS,
                    run -> run.isSetValue() ? run.getValue() : null),
            column(
                    "page",
                    "Page",
                    "Address of the first struct page (struct folio)",
                    Kind.ADDRESS,
                    run -> run.isSetAddress() ? run.getAddress() : null),
            column(
                    "physical",
                    "Physical",
                    "Physical address of the first byte",
                    Kind.ADDRESS,
                    run -> run.isSetPfn() ? (Long) (run.getPfn() << 12) : null));

    private final KernelSnapshot kernel;
    private final Inode inode;
    private final boolean folded;

    RunsQuery(KernelSnapshot kernel, Inode inode, boolean folded) {
        this.kernel = kernel;
        this.inode = inode;
        this.folded = folded;
    }

    private static Column<FolioRun> column(
            String key, String title, String help, Kind kind, Function<FolioRun, Object> value) {
        return new Column<>(key, title, help, kind, value);
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
    public List<Column<FolioRun>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<FolioRun> each) {
        if (inode == null) {
            return;
        }
        if (folded) {
            kernel.pageCache(inode, progress).getRuns().forEach(each);
        } else {
            kernel.folios(inode, progress, each);
        }
    }
}
