// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.page;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.folioscope.base.Numbers;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.facts.FactProperties;
import org.folioscope.ui.facts.FactsTable;
import org.folioscope.ui.handover.structure.StructureEditing;
import org.folioscope.ui.handover.structure.StructureFacts;
import org.folioscope.ui.handover.structure.StructurePane;
import org.folioscope.ui.handover.structure.StructureView;
import org.folioscope.ui.iommu.found.FoundIommus;
import org.folioscope.ui.iommu.map.AddressMap;
import org.folioscope.ui.iommu.ranges.RangesPane;
import org.folioscope.ui.iommu.reach.ReachPane;
import org.folioscope.ui.iommu.tree.AttachmentNode;
import org.folioscope.ui.iommu.tree.IommuNode;
import org.folioscope.ui.iommu.walk.WalkPane;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.theme.AccessibleName;

/** What is selected in the tree of IOMMUs, from several sides: a tab each. */
final class IommuTabs extends Composite {

    private static final List<String> STAGES = List.of("first stage", "second stage");

    private final ImageEditor editor;
    private final Label title;
    private final Combo stages;
    private final CTabFolder folder;
    private final FactsTable facts;
    private final RangesPane ranges;
    private final AddressMap map;
    private final WalkPane walk;
    private final StructurePane entry;
    private final ReachPane reach;
    private final StructureEditing editing;
    private final LongConsumer entries;
    private final FindingLines findings;
    private FoundIommus found;
    private IommuNode shown;
    private AttachmentNode attachment;
    private Object selected;

    /** @param entries shows the entry at a physical address, or the bytes there */
    IommuTabs(Composite parent, ImageEditor editor, LongConsumer entries) {
        super(parent, SWT.NONE);
        this.entries = entries;
        this.editor = editor;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        Composite header = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        title = new Label(header, SWT.NONE);
        title.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(title);
        stages = new Combo(header, SWT.READ_ONLY);
        stages.setToolTipText("Which of the two stages is shown under Ranges and Map");
        AccessibleName.set(stages, "Stage");
        stages.addListener(SWT.Selection, _ -> showDomain(false));
        findings = new FindingLines(header);
        findings.onFollow(editor::go);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .exclude(true)
                .applyTo(findings.control());
        folder = new CTabFolder(this, SWT.BORDER | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        facts = new FactsTable(folder);
        ranges = new RangesPane(folder, editor);
        map = new AddressMap(folder, editor.image());
        walk = new WalkPane(folder, editor.image());
        entry = new StructurePane(folder);
        reach = new ReachPane(folder, editor);
        tab("Facts", facts.control());
        tab("Ranges", ranges);
        tab("Map", map);
        tab("Walk", walk);
        tab("Entry", entry);
        tab("Who Reaches", reach);
        folder.setSelection(0);
        editing = new StructureEditing(editor.image(), entry::say);
        link();
        about(null, false);
    }

    private void tab(String text, Control control) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(text);
        item.setControl(control);
    }

    private void link() {
        facts.onFollow(editor::go);
        ranges.onArrival(map::show);
        ranges.onSelection(iova -> markOnMap(iova));
        map.describe(this::describe);
        map.onSelection(index -> ranges.select(ranges.ranges().iova(index)));
        map.onOpen(index -> goTo(ranges.ranges().iova(index)));
        walk.onFollow(this::follow);
        walk.onWalk(this::goTo);
        entry.onFollow(this::follow);
        entry.onChange((field, text) -> {
            if (entry.shown() != null) {
                editing.change(entry.shown().structure(), field, text);
            }
        });
        BytesLoader.install(editor.image(), walk.entry());
        BytesLoader.install(editor.image(), entry);
    }

    /** Links of an entry's fields lead to tables where there are some, else to bytes. */
    private void follow(Place place) {
        if (place instanceof Place.HandoverAt at) {
            entries.accept(at.address());
        } else {
            editor.go(place);
        }
    }

    private void goTo(long iova) {
        if (attachment != null) {
            editor.go(new Place.DeviceAt(
                    attachment.device().device().name(),
                    attachment.translation().pasid(),
                    iova));
        }
    }

    private void markOnMap(long iova) {
        DomainRanges shownRanges = ranges.ranges();
        if (shownRanges != null) {
            map.select(shownRanges.find(iova));
        }
    }

    private String describe(int index) {
        DomainRanges of = ranges.ranges();
        if (of == null || index >= of.size()) {
            return null;
        }
        return "IOVA " + Numbers.hex(of.iova(index)) + " – " + Numbers.hex(of.iova(index) + of.length(index) - 1)
                + "\n→ " + Numbers.hex(of.physical(index)) + ", " + Numbers.size(of.length(index)) + " by pages of "
                + Numbers.size(of.leafSize(index)) + "\n" + Permissions.text(of.permissions(index));
    }

    /** What was found, from now on. */
    void use(FoundIommus now) {
        found = now;
        if (reach.shown() != null) {
            reach.refresh(now);
        }
    }

    /** Shows a node of the tree. @param renewed whether it is the one shown before, read anew */
    void show(IommuNode node, boolean renewed) {
        about(node, renewed);
        FactProperties properties = new FactProperties(node.facts());
        boolean wasSelected = selected == null
                || selected.equals(editor.selection().getSelection().getFirstElement());
        selected = properties;
        if (!renewed || wasSelected) {
            editor.selection().select(properties);
        }
        if (!renewed) {
            boolean hasTables =
                    attachment != null && !attachment.translation().stages().isEmpty();
            if (front() == entry || front() == reach || !hasTables) {
                bringToFront(hasTables ? ranges : facts.control());
            } else if (front() == facts.control()) {
                bringToFront(ranges);
            }
        }
    }

    /** Shows all that there is about a node, without bringing any of it to the front; null for nothing. */
    void about(IommuNode node, boolean renewed) {
        boolean same = renewed || node != null && node.equals(shown);
        shown = node;
        title.setText(node == null ? "" : (node.text() + "  –  " + node.detail()).replace("&", "&&"));
        findings.show(node == null ? List.of() : node.findings());
        facts.show(node == null ? List.of() : node.facts());
        Attachment before = attachment == null ? null : attachment.translation();
        attachment = node == null ? null : node.attachment().orElse(null);
        Attachment now = attachment == null ? null : attachment.translation();
        if (same && now == before && now != null) {
            return;
        }
        listStages(now);
        showDomain(same);
        if (same && now != null) {
            walk.refresh(found, now);
        } else {
            walk.show(found, now);
        }
    }

    private void listStages(Attachment of) {
        int count = of == null ? 0 : of.stages().size();
        if (stages.getItemCount() != count) {
            stages.setItems(STAGES.subList(0, Math.min(count, STAGES.size())).toArray(String[]::new));
            stages.select(0);
        }
        GridDataFactory.swtDefaults().exclude(count < 2).applyTo(stages);
        stages.setVisible(count >= 2);
        stages.getParent().layout();
    }

    private void showDomain(boolean same) {
        Optional<IommuDomain> domain = Optional.ofNullable(attachment)
                .map(each -> each.translation().stages())
                .filter(list -> !list.isEmpty())
                .map(list -> list.get(Math.clamp(stages.getSelectionIndex(), 0, list.size() - 1)));
        String device = attachment == null ? "" : attachment.device().device().name();
        int pasid = attachment == null ? -1 : attachment.translation().pasid();
        ranges.show(found, domain.orElse(null), device, pasid, same);
        if (domain.isEmpty()) {
            map.show(null);
        }
    }

    /** Shows an entry of a table. */
    void show(StructureView view, boolean renewed) {
        entry.show(view);
        boolean wasSelected = selected == null
                || selected.equals(editor.selection().getSelection().getFirstElement());
        StructureFacts properties = new StructureFacts(
                view.structure(),
                view.fields(),
                view.claims(),
                (field, text) -> editing.change(view.structure(), field, text));
        selected = properties;
        if (!renewed || wasSelected) {
            editor.selection().select(properties);
        }
        if (!renewed) {
            bringToFront(entry);
        }
    }

    /** Walks a device address of the node that is shown. */
    void walk(long iova) {
        bringToFront(walk);
        walk.walk(iova);
        ranges.select(iova);
    }

    /** Walks a device address and selects the entry at a physical address. */
    void walkTo(long iova, long entryAddress) {
        bringToFront(walk);
        walk.walkTo(iova, entryAddress);
    }

    /** Asks who reaches a piece of memory. */
    void reach(Place.ReachedBy memory) {
        bringToFront(reach);
        reach.show(found, memory);
    }

    /** Comes back from a question about memory to the node that is shown. */
    void showFront() {
        if (front() == reach) {
            bringToFront(attachment == null ? facts.control() : ranges);
        }
    }

    private Control front() {
        return folder.getSelection().getControl();
    }

    private void bringToFront(Control control) {
        for (CTabItem item : folder.getItems()) {
            if (item.getControl() == control) {
                folder.setSelection(item);
            }
        }
    }

    /** Brings the tab with this text to the front. */
    void bringToFront(String text) {
        for (CTabItem item : folder.getItems()) {
            if (item.getText().equals(text)) {
                folder.setSelection(item);
            }
        }
    }

    /** What is said to be amiss with what is shown; empty for nothing. */
    String findings() {
        return findings.text();
    }

    RangesPane ranges() {
        return ranges;
    }

    AddressMap map() {
        return map;
    }

    WalkPane walk() {
        return walk;
    }

    StructurePane entry() {
        return entry;
    }

    ReachPane reach() {
        return reach;
    }

    /** The text of the tab in front. */
    String frontText() {
        return folder.getSelection().getText();
    }

    void focusFilter() {
        if (front() == reach) {
            reach.table().filter().focus();
        } else {
            bringToFront(ranges);
            ranges.table().filter().focus();
        }
    }

    Object selected() {
        return selected;
    }

    Place place() {
        if (front() == reach && reach.shown() != null) {
            return reach.shown();
        }
        if (attachment == null) {
            return null;
        }
        long iova = front() == walk ? walk.iova().orElse(-1L) : -1L;
        return new Place.DeviceAt(
                attachment.device().device().name(), attachment.translation().pasid(), iova);
    }
}
