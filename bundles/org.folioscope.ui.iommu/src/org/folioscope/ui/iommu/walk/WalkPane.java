// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.walk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.folioscope.base.Numbers;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.WalkStep;
import org.folioscope.model.Structure;
import org.folioscope.ui.handover.structure.StructureEditing;
import org.folioscope.ui.handover.structure.StructurePane;
import org.folioscope.ui.handover.structure.StructureView;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.iommu.found.FoundIommus;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.theme.AccessibleName;

/**
 * Where one device address leads: the entries that the hardware reads, level by level, and the bits of the selected one,
 * which can be changed.
 */
public final class WalkPane extends Composite {

    private static final int PAGE = 4096;

    private final OpenImage image;
    private final Text address;
    private final Link result;
    private final StepsTable steps;
    private final StructurePane entry;
    private FoundIommus found;
    private Attachment attachment;
    private WalkView shown;
    private Job job;
    private long wanted = -1;
    private Consumer<Place> follow = _ -> {};
    private Consumer<Long> walked = _ -> {};

    public WalkPane(Composite parent, OpenImage image) {
        super(parent, SWT.NONE);
        this.image = image;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        Composite bar = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 4)
                .spacing(8, 4)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText("&IOVA");
        address = new Text(bar, SWT.BORDER | SWT.SINGLE);
        address.setFont(JFaceResources.getTextFont());
        address.setMessage("device address, such as 0xfffff000");
        address.setToolTipText("A device address, as the device says it: hex with 0x, or decimal. Enter walks.");
        AccessibleName.set(address, "Device address");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(address);
        result = new Link(bar, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(300, SWT.DEFAULT)
                .applyTo(result);
        SashForm sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        steps = new StepsTable(sash);
        entry = new StructurePane(sash);
        sash.setWeights(38, 62);
        StructureEditing editing = new StructureEditing(image, entry::say);
        address.addListener(SWT.DefaultSelection, _ -> typed());
        result.addListener(SWT.Selection, this::followResult);
        steps.onSelection(this::showEntry);
        steps.onFollow(place -> follow.accept(place));
        entry.onFollow(place -> follow.accept(place));
        entry.onChange((field, text) -> {
            StructureView view = entry.shown();
            if (view != null) {
                editing.change(view.structure(), field, text);
            }
        });
    }

    /** {@code by} goes to a place that the user asked for. */
    public void onFollow(Consumer<Place> by) {
        follow = by;
    }

    /** {@code listener} takes the device address that the user walks. */
    public void onWalk(Consumer<Long> listener) {
        walked = listener;
    }

    public StructurePane entry() {
        return entry;
    }

    /** The steps that are shown; none before a walk. */
    public List<WalkStep> steps() {
        return shown == null ? List.of() : shown.walk().steps();
    }

    /** What is said of where the address leads. */
    public String result() {
        return result.getText();
    }

    /** The address that was walked last; empty where none was. */
    public Optional<Long> iova() {
        return shown == null ? Optional.empty() : Optional.of(shown.walk().iova());
    }

    private void typed() {
        try {
            walked.accept(Numbers.parse(address.getText().strip()));
        } catch (NumberFormatException _) {
            say("✖ expected an address such as 0x1000, found \"" + address.getText() + "\"");
        }
    }

    private void say(String text) {
        result.setText(text);
        result.setToolTipText(text.replaceAll("<[^>]*>", ""));
        layout(true, true);
    }

    /** Shows the translations of {@code of}; what was walked before is forgotten. */
    public void show(FoundIommus by, Attachment of) {
        found = by;
        attachment = of;
        clear();
        say(of == null ? "Select a device, or one of its PASIDs." : "Type a device address, or open a range.");
        address.setEnabled(of != null);
    }

    private void clear() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        shown = null;
        steps.show(List.of(), -1);
    }

    /** Walks the same address again, in memory as it is now. */
    public void refresh(FoundIommus by, Attachment of) {
        found = by;
        attachment = of;
        if (shown != null && of != null) {
            walk(shown.walk().iova());
        }
    }

    /** Walks a device address, and selects the entry at a physical address among its steps. */
    public void walkTo(long iova, long entryAddress) {
        wanted = entryAddress;
        walk(iova);
    }

    /** Walks a device address. */
    public void walk(long iova) {
        if (attachment == null) {
            return;
        }
        address.setText(Numbers.hex(iova));
        FoundIommus by = found;
        Attachment of = attachment;
        if (job != null) {
            job.cancel();
        }
        job = ReadJob.start(
                "Walking " + Numbers.hex(iova),
                image,
                progress -> WalkView.read(by, of, iova, progress),
                view -> {
                    if (!isDisposed() && attachment == of) {
                        show(view);
                    }
                },
                problem -> say("✖ " + problem.sentence().replace("&", "&&")));
    }

    private void show(WalkView view) {
        boolean same = shown != null && shown.walk().iova() == view.walk().iova();
        WalkStep before = steps.selected();
        shown = view;
        say(view.words());
        List<WalkStep> list = view.walk().steps();
        int index = list.size() - 1;
        long select = wanted != -1 ? wanted : same && before != null ? before.address() : -1;
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).address() == select || wanted != -1 && list.get(i).table() == select) {
                index = i;
            }
        }
        wanted = -1;
        steps.show(list, index);
        showEntry(steps.selected());
    }

    private void showEntry(WalkStep step) {
        if (step != null) {
            Structure structure = step.structure();
            entry.show(new StructureView(structure, shown.fields(step), null, List.of()));
        }
    }

    private void followResult(Event event) {
        long page = shown.walk().physical() & -PAGE;
        follow.accept(
                event.text.equals("reach")
                        ? new Place.ReachedBy(page, PAGE)
                        : new Place.Bytes(shown.walk().physical(), 1));
    }

    @Override
    public boolean setFocus() {
        return address.setFocus();
    }
}
