// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.handover.structure.Structures;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Finding;
import org.folioscope.model.Structure;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.PagePane;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.handover.findings.ImageFindings;
import org.folioscope.ui.handover.found.Finds;
import org.folioscope.ui.handover.found.ImageHandovers;
import org.folioscope.ui.handover.structure.StructureEditing;
import org.folioscope.ui.handover.structure.StructureFacts;
import org.folioscope.ui.handover.structure.StructurePane;
import org.folioscope.ui.handover.structure.StructurePath;
import org.folioscope.ui.handover.structure.StructureView;
import org.folioscope.ui.hex.HexReader;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.tree.LazyNode;
import org.folioscope.ui.tree.LazyTree;

/** The content of the page Handover: the tree of what was found on the left, the selected structure on the right. */
final class HandoverPane extends Composite implements PagePane {

    private final OpenImage image;
    private final ImageEditor editor;
    private final ImageHandovers handovers;
    private final Label status;
    private final LazyTree tree;
    private final StructurePane pane;
    private final StructureEditing editing;
    private Finds finds;
    private List<Structure> roots = List.of();
    private List<Handover> list = List.of();
    private StructureFacts facts;
    private long wanted = -1;

    HandoverPane(Composite parent, OpenImage image, ImageEditor editor) {
        super(parent, SWT.NONE);
        this.image = image;
        this.editor = editor;
        handovers = ImageHandovers.of(image);
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
        tree = new LazyTree(left, "Handover", image);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        if (image.hasKernel()) {
            createScanButton(left);
        }
        pane = new StructurePane(sash);
        sash.setWeights(32, 68);
        editing = new StructureEditing(image, pane::say);
        ActionMenu.install(this, editing);
        tree.addSelectionChangedListener(_ -> showSelected());
        tree.onRenewed(this::renewed);
        pane.onFollow(editor::go);
        pane.onOpen(this::reveal);
        pane.onChange(this::change);
        pane.hex().setLoader(this::loadBytes);
        Runnable changed = this::refresh;
        Runnable checked = this::showFindings;
        handovers.addListener(changed);
        ImageFindings.of(image).addListener(checked);
        addListener(SWT.Dispose, _ -> {
            handovers.removeListener(changed);
            ImageFindings.of(image).removeListener(checked);
        });
        refresh();
    }

    private void createScanButton(Composite parent) {
        Button scan = new Button(parent, SWT.CHECK);
        scan.setText("&Search all of memory");
        scan.setToolTipText("Finds what no kernel refers to as well: what earlier kernels left. Reads every page.");
        scan.setSelection(handovers.isScanning());
        scan.addListener(SWT.Selection, _ -> handovers.setScanning(scan.getSelection()));
        GridDataFactory.fillDefaults().indent(6, 0).applyTo(scan);
    }

    /** Finds the handovers of memory as it is now; until then, and for what is still there after, all stays. */
    void refresh() {
        if (isDisposed() || image.state() != OpenImage.State.OPEN) {
            return;
        }
        Finds now = handovers.now();
        finds = now;
        say("Looking for handovers…");
        ReadJob.start(
                "Looking for handovers in " + image.name(),
                image,
                progress -> decoded(now, progress),
                found -> found(now, found),
                problem -> say("✖ " + problem.sentence()));
    }

    /** What was found, and the roots of its structures in the same order. */
    private record Decoded(List<Handover> handovers, List<Structure> roots) {}

    private static Decoded decoded(Finds finds, Progress progress) {
        List<Handover> handovers = finds.decoded(progress);
        List<Structure> roots = new ArrayList<>();
        for (Handover each : handovers) {
            roots.add(each.decoded(progress).root());
        }
        return new Decoded(handovers, roots);
    }

    private void found(Finds by, Decoded decoded) {
        if (isDisposed() || by != finds) {
            return;
        }
        boolean first = roots.isEmpty();
        List<Structure> found = decoded.roots();
        roots = found;
        list = decoded.handovers();
        tree.refreshRoots(found.stream().map(HandoverPane::node).toList());
        say(words(found.size()));
        if (wanted != -1) {
            show(wanted);
        } else if (first && !found.isEmpty()) {
            tree.select(value -> value == found.getFirst());
            tree.expandFirst();
        }
    }

    private String words(int count) {
        if (count > 0) {
            return count == 1 ? "1 handover" : count + " handovers";
        }
        return image.hasKernel() && !handovers.isScanning()
                ? "Nothing is handed over, by what the kernel tells."
                : "Nothing that is handed over was found in memory.";
    }

    private static LazyNode node(Structure structure) {
        return structure.isExpandable()
                ? LazyNode.of(
                        structure,
                        progress -> Structures.children(structure, progress).stream()
                                .map(HandoverPane::node)
                                .toList())
                : LazyNode.leaf(structure);
    }

    private void say(String text) {
        if (!isDisposed()) {
            status.setText(text.replace("&", "&&"));
            status.getParent().layout();
        }
    }

    /** The one that is selected was read anew. */
    private void renewed(Object value) {
        if (value instanceof Structure structure
                && tree.selectedNode() != null
                && tree.selectedNode().value() == structure) {
            show(structure, true);
        }
    }

    private void showSelected() {
        LazyNode node = tree.selectedNode();
        if (node != null && node.value() instanceof Structure structure) {
            show(structure, false);
        }
    }

    private void showFindings() {
        if (!isDisposed() && ImageFindings.of(image).state() == ImageFindings.State.CHECKED) {
            showSelected();
        }
    }

    /** @param renewed whether nothing else is to be selected */
    private void show(Structure structure, boolean renewed) {
        Finds of = finds;
        List<Finding> known = ImageFindings.of(image).findings();
        ReadJob.start(
                "Reading " + structure.getName(),
                image,
                progress -> StructureReader.read(of, structure, known, progress),
                view -> {
                    LazyNode node = tree.control().isDisposed() ? null : tree.selectedNode();
                    if (node != null && node.value() == structure) {
                        show(view, renewed);
                    }
                },
                problem -> pane.say("✖ " + problem.sentence()));
    }

    private void show(StructureView view, boolean renewed) {
        pane.show(view);
        boolean selected =
                facts == null || facts.equals(editor.selection().getSelection().getFirstElement());
        facts = new StructureFacts(view.structure(), view.fields(), view.claims(), this::change);
        if (!renewed || selected) {
            editor.selection().select(facts);
        }
    }

    private void change(FieldValue field, String text) {
        StructureView view = pane.shown();
        if (view != null) {
            editing.change(view.structure(), field, text);
        }
    }

    /** Selects the structure at a physical address, or the smallest around it; as soon as handovers were found. */
    void show(long address) {
        wanted = address;
        if (roots.isEmpty()) {
            return;
        }
        List<Structure> of = roots;
        ReadJob.start(
                "Looking for the structure",
                image,
                progress -> StructurePath.to(of, address, progress),
                path -> {
                    if (!isDisposed() && wanted == address && of == roots) {
                        wanted = -1;
                        arrived(path, address);
                    }
                },
                this::failed);
    }

    private void arrived(List<Structure> path, long address) {
        if (path.isEmpty()) {
            editor.go(new Place.Bytes(address, 1)); // no structure lies there: its bytes do
        } else {
            tree.reveal(path);
        }
    }

    private void failed(Problem problem) {
        say("✖ " + problem.sentence());
    }

    /** Selects a structure that is a child of the selected one. */
    private void reveal(Structure child) {
        List<Object> path = new ArrayList<>();
        for (LazyNode node = tree.selectedNode(); node != null; node = node.parent()) {
            if (node.value() instanceof Structure) {
                path.addFirst(node.value());
            }
        }
        path.add(child);
        tree.reveal(path);
    }

    @SuppressWarnings("resource") // the image keeps its edits
    private void loadBytes(long start, int count) {
        Overlay memory = image.edits().memory();
        ReadJob.start(
                "Reading memory",
                image,
                _ -> HexReader.read(memory, start, count),
                pane.hex()::loaded,
                problem -> pane.say("✖ " + problem.sentence()));
    }

    /** The handover that a node belongs to. */
    Optional<Handover> handoverOf(LazyNode node) {
        LazyNode root = node;
        while (root.parent() != null) {
            root = root.parent();
        }
        int index = root.value() instanceof Structure structure ? roots.indexOf(structure) : -1;
        return index < 0 ? Optional.empty() : Optional.of(list.get(index));
    }

    void go(Place place) {
        editor.go(place);
    }

    LazyTree tree() {
        return tree;
    }

    StructurePane structure() {
        return pane;
    }

    @Override
    public Object selected() {
        return facts;
    }

    @Override
    public Place place() {
        StructureView view = pane.shown();
        return view == null || view.structure().getAddress() == -1
                ? null
                : new Place.HandoverAt(view.structure().getAddress());
    }

    @Override
    public boolean setFocus() {
        return tree.control().setFocus();
    }
}
