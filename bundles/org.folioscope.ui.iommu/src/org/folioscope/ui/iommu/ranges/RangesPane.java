// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.ranges;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.kernel.owner.PageUse;
import org.folioscope.query.Column;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.iommu.found.FoundIommus;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.TableSpec;
import org.folioscope.ui.theme.AccessibleName;

/** What a domain maps: its merged ranges, and below them the pages of the selected range, each with its owner. */
public final class RangesPane extends Composite {

    private final QueryTable<Long> table;
    private final QueryTable<RangePage> pages;
    private final Label status;
    /** The one whose rows are shown. */
    private RangesQuery query = new RangesQuery(_ -> null, RangesQuery.Owners.NONE);
    /** The one that was asked last. */
    private RangesQuery next = query;

    private FoundIommus found;
    private IommuDomain domain;
    private String device = "";
    private int pasid = -1;
    private long shownPages = -1;
    private long wanted = -1;
    private LongConsumer selection = _ -> {};
    private Consumer<DomainRanges> arrival = _ -> {};

    public RangesPane(Composite parent, ImageEditor editor) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        SashForm sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new QueryTable<>(sash, spec(), editor.image(), editor::go);
        pages = new QueryTable<>(sash, pagesSpec(), editor.image(), editor::go);
        sash.setWeights(62, 38);
        status = new Label(this, SWT.NONE);
        AccessibleName.set(status, "What the domain maps");
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(status);
        table.onSelection(rows -> rows.stream().findFirst().ifPresent(iova -> {
            showPages(iova, false);
            selection.accept(iova);
        }));
        table.onRefreshed(rows -> rows.stream().findFirst().ifPresent(iova -> showPages(iova, true)));
        table.onContent(_ -> arrived());
    }

    private TableSpec<Long> spec() {
        return new TableSpec<>(
                "iommu-ranges",
                "Ranges",
                query.columns(),
                RangesQuery.SHOWN,
                this::placeOf,
                iova -> Optional.of(new Place.DeviceAt(device, pasid, iova)));
    }

    private Optional<Place> placeOf(Long iova, Column<Long> column) {
        DomainRanges ranges = query.ranges();
        if (ranges == null) {
            return Optional.empty();
        }
        int index = query.index(iova);
        return switch (column.key()) {
            case "iova" -> Optional.of(new Place.DeviceAt(device, pasid, iova));
            case "last" -> {
                long last = iova + ranges.length(index) - 1;
                yield Optional.of(new Place.DeviceAt(device, pasid, last));
            }
            case "physical", "pfn" ->
                isLast()
                        ? Optional.of(new Place.Bytes(ranges.physical(index), ranges.length(index)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private TableSpec<RangePage> pagesSpec() {
        return new TableSpec<>(
                "iommu-pages",
                "Pages",
                PagesQuery.COLUMNS,
                List.of("iova", "pfn", "preserved", "owner"),
                (page, column) -> switch (column.key()) {
                    case "iova" -> Optional.of(new Place.DeviceAt(device, pasid, page.iova()));
                    case "pfn" -> Optional.of(Place.pfn(page.pfn()));
                    case "owner" -> ownerPlace(page);
                    default -> Optional.empty();
                },
                page -> Optional.of(Place.pfn(page.pfn())));
    }

    private static Optional<Place> ownerPlace(RangePage page) {
        if (page.owner() == null || page.owner().owner().object() == 0) {
            return Optional.empty();
        }
        PageUse use = page.owner().owner().use();
        return use == PageUse.PAGE_CACHE || use == PageUse.SHMEM
                ? Optional.of(new Place.InodeAt(page.owner().owner().object()))
                : Optional.empty();
    }

    /** Whether the domain leads to physical memory: not where another stage is below it. */
    private boolean isLast() {
        return domain != null && domain.tables().below() == null;
    }

    /** {@code listener} takes the first device address of the range that the user selects. */
    public void onSelection(LongConsumer listener) {
        selection = listener;
    }

    /** {@code listener} takes what is shown, each time it was read. */
    public void onArrival(Consumer<DomainRanges> listener) {
        arrival = listener;
    }

    public QueryTable<Long> table() {
        return table;
    }

    QueryTable<RangePage> pages() {
        return pages;
    }

    /** What is shown, once it was read; null before. */
    public DomainRanges ranges() {
        return query.ranges();
    }

    /**
     * Shows what {@code of} maps; null for nothing.
     *
     * @param ofDevice name of the device whose addresses they are
     * @param ofPasid PASID of its requests, or -1
     * @param same whether it is the same domain read anew: then what is selected stays so
     */
    public void show(FoundIommus by, IommuDomain of, String ofDevice, int ofPasid, boolean same) {
        found = by;
        device = ofDevice;
        pasid = ofPasid;
        if (of == domain && of != null) {
            return;
        }
        domain = of;
        wanted = -1;
        if (of == null) {
            query = new RangesQuery(_ -> null, RangesQuery.Owners.NONE);
            next = query;
            table.clear();
            pages.clear();
            shownPages = -1;
            say();
            return;
        }
        next = new RangesQuery(
                of::ranges, isLast() ? progress -> by.owners(progress).bytes(progress) : RangesQuery.Owners.NONE);
        if (same) {
            table.refresh(next);
        } else {
            query = next;
            pages.clear();
            shownPages = -1;
            table.run(next);
        }
    }

    /** Selects the range that holds a device address, as soon as it is there. */
    public void select(long iova) {
        wanted = iova;
        arrived();
    }

    private void arrived() {
        if (next.ranges() != null) {
            query = next;
            arrival.accept(query.ranges());
        }
        say();
        DomainRanges ranges = query.ranges();
        if (ranges == null) {
            return;
        }
        if (wanted == -1) {
            selectFirst(ranges);
            return;
        }
        int index = ranges.find(wanted);
        if (index >= 0) {
            long row = ranges.iova(index);
            wanted = -1;
            table.selectWhenThere(each -> each == row);
            showPages(row, false);
        }
    }

    /** Where nothing was selected yet, the first range is, so that its pages are seen. */
    private void selectFirst(DomainRanges ranges) {
        if (shownPages == -1
                && ranges.size() > 0
                && table.selectedRows().isEmpty()
                && !table.shownRows().isEmpty()) {
            long first = table.shownRows().getFirst();
            table.selectWhenThere(row -> row == first);
            showPages(first, false);
        }
    }

    private void showPages(long iova, boolean anew) {
        DomainRanges ranges = query.ranges();
        if (ranges == null) {
            return;
        }
        int index = ranges.find(iova);
        if (index < 0) {
            return;
        }
        long first = ranges.iova(index);
        PagesQuery of = new PagesQuery(isLast() ? found : null, first, ranges.physical(index), ranges.length(index));
        if (anew && first == shownPages) {
            pages.refresh(of);
        } else if (first != shownPages) {
            shownPages = first;
            pages.run(of);
        }
    }

    private void say() {
        DomainRanges ranges = query.ranges();
        status.setText(domain == null || ranges == null ? "" : RangesWords.of(ranges));
    }

    /** What is said of the domain. */
    public String words() {
        return status.getText();
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
