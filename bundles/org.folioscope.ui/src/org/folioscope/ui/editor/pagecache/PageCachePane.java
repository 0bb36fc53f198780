// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.pagecache;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Dentry;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.query.Column;
import org.folioscope.query.TableQuery;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.pagecache.FolioReading.Drawn;
import org.folioscope.ui.foliomap.FolioFates;
import org.folioscope.ui.foliomap.FolioMap;
import org.folioscope.ui.frames.Frame;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.TableSpec;

/** The content of the page: a line about the inode, the folio map, and the table; all three share one selection. */
final class PageCachePane extends Composite {

    private static final List<String> SHOWN =
            List.of("index", "pages", "kind", "pfn", "order", "refs", "mapcount", "tags", "flags", "private", "page");

    private static final String GONE = "This frame doesn't have the inode: flip back to see it.";

    private KernelSnapshot kernel;
    private final OpenImage image;
    private final ImageEditor editor;
    private final Link title;
    private final Button fold;
    private final Button save;
    private final FolioMap map;
    private final QueryTable<FolioRun> folios;
    private Inode inode;
    private Inode wanted;
    private long address;
    /** Of the file, to be selected once its inode is shown; -1 for none. */
    private long wantedPage = -1;

    private final Map<FolioReading, Drawn> drawn = new HashMap<>();

    PageCachePane(Composite parent, KernelSnapshot kernel, OpenImage image, ImageEditor editor) {
        super(parent, SWT.NONE);
        this.kernel = kernel;
        this.image = image;
        this.editor = editor;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        Composite head = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(6, 4)
                .spacing(10, 0)
                .applyTo(head);
        title = new Link(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(title);
        title.addListener(SWT.Selection, event -> followTitle(event.text));
        fold = new Button(head, SWT.CHECK);
        fold.setText("&Fold equal folios");
        fold.setToolTipText("One row for each run of folios that differ in nothing but their place");
        fold.setSelection(image.frames() == null); // other frames fold at other places
        fold.addListener(SWT.Selection, _ -> readFolios(false));
        save = new Button(head, SWT.PUSH);
        save.setText("&Save Cached Content…");
        save.addListener(SWT.Selection, _ -> saveContent());
        map = new FolioMap(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(map);
        folios = new QueryTable<>(this, spec(), image, editor::go);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folios);
        link();
        showInode(null);
        editor.selection().follow(this, this::editorSelected);
        Frames frames = image.frames();
        if (frames != null) {
            map.setFates(FolioFates.NONE);
            Runnable turned = this::otherTurned;
            frames.addListener(turned);
            addListener(SWT.Dispose, _ -> frames.removeListener(turned));
        }
        editorSelected(editor.selection().getSelection().getFirstElement());
    }

    private void link() {
        map.onSelection(page -> {
            folios.selectWhenThere(run -> holds(run, page));
            folios.selectedRows().stream()
                    .filter(run -> holds(run, page))
                    .findFirst()
                    .ifPresent(editor.selection()::select);
        });
        folios.onRefreshed(rows -> rows.stream().findFirst().ifPresent(editor.selection()::renew));
        folios.onSelection(rows -> rows.stream().findFirst().ifPresent(run -> {
            map.select(run.getIndex());
            editor.selection().select(run);
        }));
    }

    private static boolean holds(FolioRun run, long page) {
        return page >= run.getIndex() && page < run.getIndex() + run.getPages();
    }

    private static TableSpec<FolioRun> spec() {
        return new TableSpec<>(
                "folios",
                "Folios",
                RunsQuery.COLUMNS,
                SHOWN,
                PageCachePane::placeOf,
                run -> run.isSetPfn() ? Optional.of(Place.pfn(run.getPfn())) : Optional.empty());
    }

    private static Optional<Place> placeOf(FolioRun run, Column<FolioRun> column) {
        return switch (column.key()) {
            case "pfn", "physical" -> run.isSetPfn() ? Optional.of(Place.pfn(run.getPfn())) : Optional.empty();
            case "page" -> run.isSetAddress() ? Optional.of(Place.struct("folio", run.getAddress())) : Optional.empty();
            case "private" ->
                run.isSetPrivate() && run.getPrivate() < 0
                        ? Optional.of(Place.virtual(run.getPrivate()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    QueryTable<FolioRun> folios() {
        return folios;
    }

    FolioMap map() {
        return map;
    }

    private void editorSelected(Object value) {
        if (value instanceof Inode selected) {
            showInode(selected);
        } else if (value instanceof Dentry dentry && dentry.getInodeAddress() != 0) {
            showInode(dentry.getInodeAddress());
        }
    }

    /** Shows the same inode of another snapshot of the image. */
    void refresh(KernelSnapshot fresh) {
        kernel = fresh;
        long at = address;
        Inode same = wanted;
        Frames frames = image.frames();
        if (at == 0) {
            return;
        }
        ReadJob.start(
                "Reading inode " + Numbers.hex(at),
                image,
                progress -> frames == null || same == null ? fresh.inode(at) : frames.inode(fresh, same, progress),
                found -> {
                    if (!isDisposed() && address == at && kernel == fresh) {
                        found.ifPresentOrElse(this::renew, () -> none(frames == null ? gone(at) : GONE));
                    }
                },
                problem -> none(problem.sentence()));
    }

    /** Another frame is what is held against, or it can be read now. */
    private void otherTurned() {
        if (!isDisposed()
                && inode != null
                && isVisible()
                && image.frames().shown().kernel() == kernel) {
            drawMap(inode, true);
        }
    }

    private void renew(Inode fresh) {
        boolean same = wanted != null;
        inode = fresh;
        wanted = fresh;
        address = fresh.getAddress();
        String text = InodeTitle.of(fresh);
        if (!text.equals(title.getText())) {
            title.setText(text);
            title.getParent().layout(true);
        }
        save.setEnabled(true);
        fold.setEnabled(true);
        editor.selection().renew(fresh);
        readFolios(same);
    }

    private static String gone(long at) {
        return "There is no readable struct inode of a known super block at " + Numbers.hex(at) + ".";
    }

    /** Reads the inode at {@code at} (virtual) and shows it. */
    void showInode(long at) {
        if (at == address) {
            return;
        }
        address = at;
        ReadJob.start(
                "Reading inode " + Numbers.hex(at),
                image,
                _ -> kernel.inode(at),
                found -> {
                    if (!isDisposed() && address == at) {
                        found.ifPresentOrElse(this::showInode, () -> none(gone(at)));
                        found.ifPresent(editor.selection()::select);
                    }
                },
                problem -> none(problem.sentence()));
    }

    /** Shows the inode at {@code at} (virtual), and selects the folio that holds the page {@code page} of the file. */
    void showFolio(long at, long page) {
        wantedPage = page;
        if (inode != null && inode.getAddress() == at) {
            selectPage();
        } else {
            showInode(at);
        }
    }

    private void selectPage() {
        long page = wantedPage;
        wantedPage = -1;
        if (page >= 0) {
            folios.selectWhenThere(run -> holds(run, page));
            map.select(page);
        }
    }

    private void showInode(Inode shown) {
        if (shown == null) {
            none("Select an inode on the page File systems to see its page cache.");
            return;
        }
        if (inode != null && inode.getAddress() == shown.getAddress()) {
            return;
        }
        inode = shown;
        wanted = shown;
        address = shown.getAddress();
        title.setText(InodeTitle.of(shown));
        save.setEnabled(true);
        fold.setEnabled(true);
        readFolios(false);
        selectPage();
        title.getParent().layout(true);
    }

    private void none(String why) {
        if (!isDisposed()) {
            inode = null;
            title.setText(why.replace("&", "&&"));
            save.setEnabled(false);
            fold.setEnabled(false);
            map.setRuns(List.of(), 0);
            if (image.frames() != null) {
                map.setFates(FolioFates.NONE);
            }
            folios.clear();
        }
    }

    /** @param again whether the same inode's folios are shown already */
    private void readFolios(boolean again) {
        Inode of = inode;
        boolean folded = fold.getSelection();
        folios.compareWith((frame, progress) -> ask(frame, of, folded, progress));
        RunsQuery query = new RunsQuery(kernel, of, fold.getSelection());
        if (again) {
            folios.refresh(query);
        } else {
            folios.run(query);
        }
        drawMap(of, again);
    }

    private void drawMap(Inode of, boolean again) {
        long pages =
                Long.divideUnsigned(of.getSize(), 4096) + (Long.remainderUnsigned(of.getSize(), 4096) == 0 ? 0 : 1);
        FolioReading with = FolioReading.of(image, kernel, of);
        drawn.keySet().removeIf(each -> !each.isOf(image, with));
        Drawn known = drawn.get(with);
        if (known != null) {
            draw(known, pages, true);
            return;
        }
        ReadJob.start(
                "Reading the page cache of inode " + Long.toUnsignedString(of.getIno()),
                image,
                with::read,
                read -> {
                    if (!isDisposed() && inode == of) {
                        if (image.frames() != null) {
                            drawn.put(with, read);
                        }
                        draw(read, pages, again);
                    }
                },
                problem -> none(problem.sentence()));
    }

    private void draw(Drawn read, long pages, boolean again) {
        if (image.frames() != null) {
            map.setFates(read.fates());
        }
        if (again) {
            map.refreshRuns(read.runs(), pages);
        } else {
            map.setRuns(read.runs(), pages);
        }
    }

    /** Asks another frame for the folios of the inode that is the same there; it may have none. */
    private TableQuery<FolioRun> ask(Frame frame, Inode of, boolean folded, Progress progress) {
        KernelSnapshot other = frame.kernel();
        return new RunsQuery(other, image.frames().inode(other, of, progress).orElse(null), folded);
    }

    private void followTitle(String target) {
        switch (target) {
            case "inode" -> editor.go(Place.struct("inode", inode.getAddress()));
            case "mapping" -> editor.go(Place.struct("address_space", inode.getMappingAddress()));
            case "sb" -> editor.go(new Place.SuperBlockAt(inode.getSuperBlock().getAddress()));
            default -> throw new IllegalArgumentException(target);
        }
    }

    void saveContent() {
        if (inode != null) {
            ContentSaver.save(getShell(), kernel, inode, image);
        }
    }

    /** The folio that is selected, or else the inode. */
    Object selected() {
        return folios.selectedRows().stream()
                .findFirst()
                .<Object>map(run -> run)
                .orElse(inode);
    }

    Place place() {
        return address == 0 ? new Place.FileSystems() : new Place.InodeAt(address);
    }

    @Override
    public boolean setFocus() {
        return folios.setFocus();
    }
}
