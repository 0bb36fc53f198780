// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.reach;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.folioscope.base.Numbers;
import org.folioscope.iommu.Reach;
import org.folioscope.query.Column;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.iommu.found.FoundIommus;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.TableSpec;
import org.folioscope.ui.theme.AccessibleName;

/** Which devices can reach a page, or a longer piece of memory: all IOMMUs are asked. */
public final class ReachPane extends Composite {

    private static final int PAGE_SHIFT = 12;
    private static final int PAGE = 1 << PAGE_SHIFT;

    private final ImageEditor editor;
    private final Text address;
    private final Label result;
    private final QueryTable<Reach> table;
    private FoundIommus found;
    private Place.ReachedBy shown;
    private String owner = "";
    private Job job;

    public ReachPane(Composite parent, ImageEditor editor) {
        super(parent, SWT.NONE);
        this.editor = editor;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        Composite bar = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(8, 4)
                .spacing(8, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText("&Memory");
        address = new Text(bar, SWT.BORDER | SWT.SINGLE);
        address.setFont(JFaceResources.getTextFont());
        address.setMessage("address, pfn:N or first-last");
        address.setToolTipText(
                "A physical address (its page is meant), pfn:NUMBER, or FIRST-LAST address. Enter searches.");
        AccessibleName.set(address, "Physical memory");
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(address);
        result = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(result);
        table = new QueryTable<>(this, spec(), editor.image(), editor::go);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        address.addListener(SWT.DefaultSelection, _ -> typed());
        table.onContent(_ -> say());
    }

    private static TableSpec<Reach> spec() {
        return new TableSpec<>(
                "iommu-reach",
                "Devices",
                ReachQuery.COLUMNS,
                ReachQuery.SHOWN,
                ReachPane::placeOf,
                reach -> Optional.of(device(reach, reach.iova())));
    }

    private static Optional<Place> placeOf(Reach reach, Column<Reach> column) {
        return switch (column.key()) {
            case "device" -> Optional.of(device(reach, -1));
            case "iova" -> Optional.of(device(reach, reach.iova()));
            case "physical" -> Optional.of(new Place.Bytes(reach.physical(), reach.length()));
            default -> Optional.empty();
        };
    }

    private static Place device(Reach reach, long iova) {
        return new Place.DeviceAt(reach.device().name(), reach.attachment().pasid(), iova);
    }

    public QueryTable<Reach> table() {
        return table;
    }

    /** What is said of the answer. */
    public String result() {
        return result.getText();
    }

    /** What was asked for last; null before. */
    public Place.ReachedBy shown() {
        return shown;
    }

    private void typed() {
        try {
            editor.go(parse(address.getText().strip()));
        } catch (NumberFormatException _) {
            result.setText("✖ expected an address, pfn:N or FIRST-LAST, found \"" + address.getText() + "\"");
        }
    }

    /** @throws NumberFormatException where the text is none of what is accepted */
    static Place.ReachedBy parse(String text) {
        if (text.startsWith("pfn:")) {
            return new Place.ReachedBy(Numbers.parse(text.substring(4).strip()) << PAGE_SHIFT, PAGE);
        }
        int dash = text.indexOf('-');
        if (dash > 0) {
            long first = Numbers.parse(text.substring(0, dash).strip());
            long last = Numbers.parse(text.substring(dash + 1).strip());
            if (Long.compareUnsigned(last, first) < 0) {
                throw new NumberFormatException("the last is before the first");
            }
            return new Place.ReachedBy(first, last - first + 1);
        }
        return new Place.ReachedBy(Numbers.parse(text) & -PAGE, PAGE);
    }

    /** Asks about a piece of memory. */
    public void show(FoundIommus by, Place.ReachedBy memory) {
        found = by;
        shown = memory;
        owner = "";
        address.setText(
                memory.length() == PAGE
                        ? Numbers.hex(memory.address())
                        : Numbers.hex(memory.address()) + "-" + Numbers.hex(memory.address() + memory.length() - 1));
        table.run(new ReachQuery(by, memory.address(), memory.length()));
        askOwner();
    }

    /** Asks the same again, of memory as it is now. */
    public void refresh(FoundIommus by) {
        found = by;
        if (shown != null) {
            table.refresh(new ReachQuery(by, shown.address(), shown.length()));
            askOwner();
        }
    }

    private void askOwner() {
        if (job != null) {
            job.cancel();
        }
        FoundIommus by = found;
        Place.ReachedBy of = shown;
        job = ReadJob.start(
                "Looking for the owner of " + Numbers.hex(of.address()),
                editor.image(),
                progress -> by.owners(progress)
                        .at(of.address() >>> PAGE_SHIFT, progress)
                        .words(),
                words -> {
                    if (!isDisposed() && shown == of) {
                        owner = "  ·  " + words;
                        say();
                    }
                },
                _ -> {}); // the answer stands without it
    }

    private void say() {
        if (shown == null) {
            result.setText("");
            return;
        }
        List<Reach> rows = table.shownRows();
        long devices =
                rows.stream().map(each -> each.device().name()).distinct().count();
        String count = table.isBusy() && devices == 0
                ? "searching…"
                : devices == 0 ? "no device reaches it" : devices == 1 ? "1 device" : devices + " devices";
        result.setText((count + owner).replace("&", "&&"));
        result.setToolTipText(result.getText());
    }

    @Override
    public boolean setFocus() {
        return address.setFocus();
    }
}
