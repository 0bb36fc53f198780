// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.folioscope.handover.structure.Structures;
import org.folioscope.iommu.Iommus;
import org.folioscope.model.Structure;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.PagePane;
import org.folioscope.ui.handover.findings.ImageFindings;
import org.folioscope.ui.handover.structure.StructureView;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.iommu.found.FoundIommus;
import org.folioscope.ui.iommu.found.ImageIommus;
import org.folioscope.ui.iommu.tree.AttachmentNode;
import org.folioscope.ui.iommu.tree.DeviceFindings;
import org.folioscope.ui.iommu.tree.DeviceNode;
import org.folioscope.ui.iommu.tree.IommuNode;
import org.folioscope.ui.iommu.tree.IommuTree;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.tree.LazyNode;
import org.folioscope.ui.tree.LazyTree;

/** The content of the page IOMMU: the tree of units, devices and tables on the left, what is selected there on the right. */
final class IommuPane extends Composite implements PagePane {

    private static final int PAGE = 4096;

    private final ImageEditor editor;
    private final OpenImage image;
    private final ImageIommus iommus;
    private final ImageFindings findings;
    private final Label status;
    private final LazyTree tree;
    private final IommuTabs tabs;
    private FoundIommus found;
    private Iommus known;
    private Place wanted;

    IommuPane(Composite parent, ImageEditor editor) {
        super(parent, SWT.NONE);
        this.editor = editor;
        image = editor.image();
        iommus = ImageIommus.of(image);
        findings = ImageFindings.of(image);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
        status = new Label(left, SWT.WRAP);
        AccessibleName.set(status, "What was found");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 4)
                .hint(100, SWT.DEFAULT)
                .applyTo(status);
        tree = new LazyTree(left, "IOMMUs", image);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        GivenTablesLine.create(left, iommus);
        tabs = new IommuTabs(sash, editor, address -> search(address, new Place.Bytes(address, 1)));
        sash.setWeights(32, 68);
        tree.addSelectionChangedListener(_ -> showSelected(false));
        tree.onRenewed(this::renewed);
        tree.onOpen(node -> {
            if (node.value() instanceof IommuNode) {
                tree.viewer().setExpandedState(node, !tree.viewer().getExpandedState(node));
            }
        });
        Runnable changed = this::refresh;
        iommus.addListener(changed);
        Runnable checks = this::checked;
        findings.addListener(checks);
        addListener(SWT.Dispose, _ -> {
            iommus.removeListener(changed);
            findings.removeListener(checks);
        });
        refresh();
    }

    /** Finds the IOMMUs of memory as it is now; until then, and for what is still there after, all stays. */
    void refresh() {
        if (isDisposed() || image.state() != OpenImage.State.OPEN) {
            return;
        }
        FoundIommus now = iommus.now();
        found = now;
        say("Looking for IOMMUs…");
        ReadJob.start(
                "Looking for IOMMUs in " + image.name(),
                image,
                now::iommus,
                answer -> found(now, answer),
                problem -> say("✖ " + problem.sentence()));
    }

    private void found(FoundIommus by, Iommus answer) {
        if (isDisposed() || by != found) {
            return;
        }
        boolean first = known == null;
        tabs.use(by);
        known = answer;
        showTree();
        int count = answer.units().size();
        say(
                count == 0
                        ? "No IOMMU was found: no driver's objects, no registers, no tables that are handed over."
                        : count == 1 ? "1 IOMMU" : count + " IOMMUs");
        if (wanted != null) {
            Place place = wanted;
            wanted = null;
            show(place);
        } else if (first && count > 0) {
            selectFirst();
        }
    }

    private void showTree() {
        tree.refreshRoots(IommuTree.roots(known, new DeviceFindings(findings.findings())));
    }

    /** The checks are through: the tree says which devices are concerned. */
    private void checked() {
        if (!isDisposed() && known != null && findings.state() == ImageFindings.State.CHECKED) {
            showTree();
        }
    }

    /** The first device that is kept, or has a driver, or at least page tables; or else the first unit. */
    private void selectFirst() {
        boolean selected = selectDevice(node -> node.device().persistent().isPresent())
                || selectDevice(node -> node.device()
                        .facts()
                        .filter(facts -> !facts.driver().isEmpty())
                        .isPresent())
                || selectDevice(_ -> true)
                || tree.select(IommuNode.class::isInstance);
        if (selected) {
            tree.expandFirst();
        }
    }

    private boolean selectDevice(Predicate<DeviceNode> wanted) {
        return tree.select(value -> value instanceof DeviceNode node && hasTables(node) && wanted.test(node));
    }

    private static boolean hasTables(DeviceNode node) {
        return node.attachment()
                .filter(each -> !each.translation().stages().isEmpty())
                .isPresent();
    }

    private void say(String text) {
        if (!isDisposed()) {
            status.setText(text.replace("&", "&&"));
            status.getParent().layout();
        }
    }

    /** The one that is selected was read anew. */
    private void renewed(Object value) {
        LazyNode node = tree.selectedNode();
        if (node != null && node.value() == value) {
            showSelected(true);
        }
    }

    private void showSelected(boolean renewed) {
        LazyNode node = tree.selectedNode();
        if (node == null) {
            return;
        }
        switch (node.value()) {
            case IommuNode value -> tabs.show(value, renewed);
            case Structure structure -> {
                nodeOf(node).ifPresent(value -> tabs.about(value, renewed));
                showStructure(structure, renewed);
            }
            default -> {
                return; // a node that is being read
            }
        }
    }

    /** What the entry of a table is of. */
    private static Optional<IommuNode> nodeOf(LazyNode entry) {
        for (LazyNode node = entry; node != null; node = node.parent()) {
            if (node.value() instanceof IommuNode value) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private void showStructure(Structure structure, boolean renewed) {
        ReadJob.start(
                "Reading " + structure.getName(),
                image,
                _ -> List.copyOf(Structures.fields(structure)),
                fields -> {
                    LazyNode node = tree.control().isDisposed() ? null : tree.selectedNode();
                    if (node != null && node.value() == structure) {
                        tabs.show(new StructureView(structure, fields, null, List.of()), renewed);
                    }
                },
                problem -> say("✖ " + problem.sentence()));
    }

    /** Goes to a place of this page, as soon as the IOMMUs were found. */
    void show(Place place) {
        if (known == null) {
            wanted = place;
            return;
        }
        switch (place) {
            case Place.DeviceAt at -> show(at);
            case Place.ReachedBy memory -> tabs.reach(memory);
            case Place.TableEntryAt entry ->
                search(entry.address(), new Place.ReachedBy(entry.address() & -PAGE, PAGE));
            default -> {
                return; // none of this page
            }
        }
    }

    private void show(Place.DeviceAt at) {
        boolean there = tree.select(value -> switch (value) {
            case DeviceNode node ->
                node.device().name().equals(at.device())
                        && node.attachment()
                                .map(each -> each.translation().pasid() == at.pasid())
                                .orElse(at.pasid() < 0
                                        && node.device().attachments().isEmpty());
            case AttachmentNode node ->
                node.device().device().name().equals(at.device())
                        && node.translation().pasid() == at.pasid();
            default -> false;
        });
        if (!there) {
            say("There is no device " + at.device() + " behind an IOMMU of this image.");
        } else if (at.iova() != -1) {
            tabs.walk(at.iova());
        } else {
            tabs.showFront();
        }
    }

    /** Shows the entry at {@code address}; goes to another place where no table of an IOMMU is there. */
    private void search(long address, Place otherwise) {
        FoundIommus by = found;
        ReadJob.start(
                "Looking for the entry",
                image,
                progress -> EntrySearch.find(by.iommus(progress), address, progress),
                entry -> {
                    if (!isDisposed() && by == found) {
                        entry.ifPresentOrElse(each -> show(each, address), () -> editor.go(otherwise));
                    }
                },
                problem -> say("✖ " + problem.sentence()));
    }

    private void show(EntrySearch.Found entry, long address) {
        show(new Place.DeviceAt(entry.device().name(), entry.attachment().pasid(), -1));
        tabs.walkTo(entry.iova(), address);
    }

    LazyTree tree() {
        return tree;
    }

    IommuTabs tabs() {
        return tabs;
    }

    /** What is said of what was found. */
    String status() {
        return status.getText();
    }

    void focusFilter() {
        tabs.focusFilter();
    }

    @Override
    public Object selected() {
        return tabs.selected();
    }

    @Override
    public Place place() {
        return tabs.place();
    }

    @Override
    public boolean setFocus() {
        return tree.control().setFocus();
    }
}
