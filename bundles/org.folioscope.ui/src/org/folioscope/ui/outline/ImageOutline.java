// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.folioscope.kernel.Snapshot;
import org.folioscope.model.BaseAddress;
import org.folioscope.model.Extent;
import org.folioscope.model.Kernel;
import org.folioscope.model.Module;
import org.folioscope.model.Mount;
import org.folioscope.model.SuperBlock;
import org.folioscope.ui.editor.ImageSelection;
import org.folioscope.ui.images.FirstFacts;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.links.Links;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.tree.Group;
import org.folioscope.ui.tree.LazyNode;
import org.folioscope.ui.tree.LazyTree;

/** The Outline of an image: what its model holds. Shares the editor's selection; Enter or a double click goes there. */
public final class ImageOutline extends Page implements IContentOutlinePage {

    private final OpenImage image;
    private final ImageSelection selection;
    private final Consumer<OpenImage> listener = this::changed;
    private final Consumer<OpenImage> refreshListener = this::refreshed;
    private Composite body;
    private LazyTree tree;

    public ImageOutline(OpenImage image, ImageSelection selection) {
        this.image = image;
        this.selection = selection;
    }

    @Override
    public void createControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new FillLayout());
        tree = new LazyTree(body, "Outline", image);
        tree.addSelectionChangedListener(event -> {
            if (!event.getSelection().isEmpty()) {
                selection.setSelection(event.getSelection());
            }
        });
        tree.onRenewed(selection::renew);
        tree.onOpen(node -> place(node.value()).ifPresent(place -> Links.follow(image, place)));
        selection.follow(body, value -> tree.select(each -> each == value));
        OpenImages.instance().addListener(listener);
        OpenImages.instance().addRefreshListener(refreshListener);
        changed(image);
    }

    @SuppressWarnings("resource") // the open image closes its snapshot
    private void changed(OpenImage which) {
        if (which == image && !body.isDisposed()) {
            tree.setRoots(image.state() == OpenImage.State.OPEN ? roots(image.snapshot(), image.facts()) : List.of());
        }
    }

    @SuppressWarnings("resource") // the open image closes its snapshot
    private void refreshed(OpenImage which) {
        if (which == image && !body.isDisposed() && !image.isReading() && image.problem() == null) {
            tree.refreshRoots(roots(image.snapshot(), image.facts()));
        }
    }

    private static List<LazyNode> roots(Snapshot snapshot, FirstFacts known) {
        Kernel facts = known.kernel();
        List<LazyNode> roots = new ArrayList<>();
        add(roots, "Physical extents", "extent", known.image().getExtents());
        if (facts == null) {
            return roots;
        }
        roots.addFirst(LazyNode.leaf(facts));
        add(roots, "Base addresses", "baseaddress", facts.getBases());
        roots.add(LazyNode.of(
                new Group("Super blocks", "filesystems"),
                progress -> leaves(snapshot.kernel().superBlocks(progress))));
        roots.add(LazyNode.of(
                new Group("Mounts", "mount"),
                progress -> leaves(snapshot.kernel().mounts(progress))));
        add(roots, "Modules", "module", facts.getModules());
        add(roots, "Findings", "finding", facts.getFindings());
        add(roots, "Not in this kernel", "missingmember", facts.getMissing());
        return roots;
    }

    private static void add(List<LazyNode> to, String text, String icon, List<? extends EObject> values) {
        if (!values.isEmpty()) {
            to.add(LazyNode.of(new Group(text, icon), leaves(values)).withDetail(Integer.toString(values.size())));
        }
    }

    private static List<LazyNode> leaves(List<? extends EObject> values) {
        return values.stream().map(LazyNode::leaf).toList();
    }

    private static Optional<Place> place(Object value) {
        return Optional.ofNullable(
                switch (value) {
                    case Kernel _ -> new Place.Overview();
                    case Extent extent -> new Place.Memory(false, extent.getStart(), "");
                    case BaseAddress base -> Place.virtual(base.getValue());
                    case SuperBlock block -> new Place.SuperBlockAt(block.getAddress());
                    case Mount mount -> Place.struct("mount", mount.getAddress());
                    case Module module -> Place.struct("module", module.getAddress());
                    default -> null;
                });
    }

    @Override
    public Control getControl() {
        return body;
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }

    @Override
    public void dispose() {
        OpenImages.instance().removeListener(listener);
        OpenImages.instance().removeRefreshListener(refreshListener);
        super.dispose();
    }

    @Override
    public ISelection getSelection() {
        return tree.getSelection();
    }

    @Override
    public void setSelection(ISelection to) {
        tree.setSelection(to);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener each) {
        tree.addSelectionChangedListener(each);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener each) {
        tree.removeSelectionChangedListener(each);
    }
}
