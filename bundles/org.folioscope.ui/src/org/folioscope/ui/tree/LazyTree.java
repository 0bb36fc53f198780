// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.refresh.Identity;
import org.folioscope.ui.theme.AccessibleName;

/** A tree whose nodes are read in the background when they are opened. Its selection is of values, not of nodes. */
public final class LazyTree implements ISelectionProvider {

    /** Directories with more entries than this are shown in pieces of this size. */
    private static final int PIECE = 1000;

    private final TreeViewer viewer;
    private final OpenImage image;
    private final List<ISelectionChangedListener> listeners = new ArrayList<>();
    private List<LazyNode> roots = List.of();
    private Predicate<Object> wanted;
    private List<Object> way = List.of();
    private Consumer<Object> renewed = _ -> {};

    /** A tree whose roots are open images. */
    public LazyTree(Composite parent, String accessibleName) {
        this(parent, accessibleName, null);
    }

    /** @param image that all of its nodes are read from */
    public LazyTree(Composite parent, String accessibleName, OpenImage image) {
        this.image = image;
        viewer = new TreeViewer(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new NodeLabels()));
        viewer.addSelectionChangedListener(_ -> {
            SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
            List.copyOf(listeners).forEach(listener -> listener.selectionChanged(event));
        });
        AccessibleName.set(viewer.getTree(), accessibleName);
    }

    public Tree control() {
        return viewer.getTree();
    }

    public TreeViewer viewer() {
        return viewer;
    }

    public void setRoots(List<LazyNode> nodes) {
        roots = List.copyOf(nodes);
        refresh();
    }

    /**
     * Shows the same tree read anew. Nodes that are still there stay selected and expanded, and expanded ones are read
     * again; until then their children stay.
     */
    public void refreshRoots(List<LazyNode> fresh) {
        roots = merge(roots, fresh);
        refresh();
    }

    /** Shows {@code node}, and what is open below it, as {@code fresh} has it, like {@link #refreshRoots}. */
    public void refresh(LazyNode node, LazyNode fresh) {
        renew(node, fresh);
        viewer.refresh(node);
    }

    private void refresh() {
        if (viewer.getInput() == null) {
            viewer.setInput(this);
        } else {
            viewer.refresh();
        }
    }

    private List<LazyNode> merge(List<LazyNode> known, List<LazyNode> fresh) {
        Map<Object, LazyNode> byIdentity = new HashMap<>();
        known.forEach(node -> byIdentity.putIfAbsent(identity(node.value()), node));
        List<LazyNode> merged = new ArrayList<>();
        for (LazyNode node : fresh) {
            LazyNode same = byIdentity.remove(identity(node.value()));
            if (same != null) {
                renew(same, node);
            }
            merged.add(same == null ? node : same);
        }
        return List.copyOf(merged);
    }

    private Object identity(Object value) {
        return image == null ? Identity.of(value) : image.identity(value);
    }

    private void renew(LazyNode node, LazyNode fresh) {
        node.renew(fresh);
        renewed.accept(fresh.value());
        if (fresh.children() != null) {
            node.setChildren(merge(node.children() == null ? List.of() : node.children(), fresh.children()));
        } else if (node.children() != null && viewer.getExpandedState(node)) {
            read(node);
        } else {
            node.forgetChildren();
        }
    }

    public void refresh(LazyNode node) {
        viewer.refresh(node);
    }

    /** Writes the names and details of the roots anew. */
    public void refreshLabels() {
        viewer.update(roots.toArray(), null);
    }

    public void expand(LazyNode node) {
        viewer.setExpandedState(node, true);
    }

    /** Opens the first node. */
    public void expandFirst() {
        if (!roots.isEmpty()) {
            expand(roots.getFirst());
        }
    }

    /** {@code action} takes the value of a node that is double-clicked, or that Enter is pressed on. */
    public void onOpen(Consumer<LazyNode> action) {
        viewer.addOpenListener(event -> {
            if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof LazyNode node) {
                action.accept(node);
            }
        });
    }

    /** {@code listener} takes each value that was read anew. */
    public void onRenewed(Consumer<Object> listener) {
        renewed = listener;
    }

    /** The first selected node, or null. */
    public LazyNode selectedNode() {
        return viewer.getStructuredSelection().getFirstElement() instanceof LazyNode node ? node : null;
    }

    /** Selects the first node, of those read so far, whose value fits; leaves the selection alone where there is none. */
    public boolean select(Predicate<Object> fits) {
        LazyNode found = find(roots, fits);
        if (found == null) {
            return false;
        }
        if (selectedNode() != found) {
            viewer.setSelection(new StructuredSelection(found), true);
        }
        return true;
    }

    /** Like {@link #select}; where no such node was read yet, selects it as soon as one is. */
    public void selectWhenRead(Predicate<Object> fits) {
        wanted = select(fits) ? null : fits;
    }

    /**
     * Opens the nodes whose values are {@code path}, one below the other, reading them as need be, and selects the last;
     * as far as they are there. What the user selects meanwhile counts more.
     */
    public void reveal(List<?> path) {
        way = List.copyOf(path);
        goOn();
    }

    private void goOn() {
        List<LazyNode> level = roots;
        LazyNode node = null;
        for (Object value : way) {
            node = level == null ? null : find(level, each -> identity(each).equals(identity(value)), 1);
            if (node == null) {
                break;
            }
            level = node.children();
            if (level == null && value != way.getLast()) {
                viewer.setExpandedState(node, true); // goes on when it was read
                return;
            }
        }
        way = List.of();
        if (node != null && selectedNode() != node) {
            viewer.setSelection(new StructuredSelection(node), true);
        }
    }

    /** Looks through the nodes, and through those that are pieces of a long list. */
    private static LazyNode find(List<LazyNode> nodes, Predicate<Object> fits, int pieces) {
        for (LazyNode node : nodes) {
            if (fits.test(node.value())) {
                return node;
            }
            boolean piece = pieces > 0 && node.value() instanceof Group && node.children() != null;
            LazyNode below = piece ? find(node.children(), fits, pieces - 1) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static LazyNode find(List<LazyNode> nodes, Predicate<Object> fits) {
        for (LazyNode node : nodes) {
            if (fits.test(node.value())) {
                return node;
            }
            LazyNode below = node.children() == null ? null : find(node.children(), fits);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(
                Arrays.stream(viewer.getStructuredSelection().toArray())
                        .map(node -> node instanceof LazyNode lazy ? lazy.value() : null)
                        .filter(Objects::nonNull)
                        .toArray());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
            select(structured.getFirstElement()::equals);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    private void read(LazyNode node) {
        node.setReading(true);
        LazyNode.Children reader = node.reader();
        ReadJob.start(
                "Reading " + NodeLabels.plain(node.value()),
                image == null ? root(node).value() : image,
                progress -> pieces(reader.read(progress)),
                children -> done(node, reader, children),
                problem -> done(node, reader, List.of(LazyNode.leaf(problem))));
    }

    private void done(LazyNode node, LazyNode.Children reader, List<LazyNode> children) {
        if (node.reader() != reader) {
            return; // the node was read anew meanwhile
        }
        node.setReading(false);
        if (!viewer.getControl().isDisposed()) {
            node.setChildren(merge(node.children() == null ? List.of() : node.children(), children));
            viewer.refresh(node);
            if (wanted != null) {
                selectWhenRead(wanted);
            }
            if (!way.isEmpty()) {
                goOn();
            }
        }
    }

    private static LazyNode root(LazyNode node) {
        return node.parent() == null ? node : root(node.parent());
    }

    private static List<LazyNode> pieces(List<LazyNode> all) {
        if (all.size() <= 2 * PIECE) {
            return all;
        }
        List<LazyNode> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PIECE) {
            List<LazyNode> piece = all.subList(from, Math.min(all.size(), from + PIECE));
            String text = NodeLabels.plain(piece.getFirst().value()) + " … "
                    + NodeLabels.plain(piece.getLast().value());
            pieces.add(LazyNode.of(new Group(text, "more"), piece));
        }
        return pieces;
    }

    private final class Content implements ITreeContentProvider {

        private static final Object[] READING = {"reading…"};

        @Override
        public Object[] getElements(Object input) {
            return roots.toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            if (!(element instanceof LazyNode node)) {
                return new Object[0];
            }
            if (node.children() != null) {
                return node.children().toArray();
            }
            if (!node.reading()) {
                read(node);
            }
            return READING;
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof LazyNode node ? node.parent() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof LazyNode node
                    && (node.children() == null || !node.children().isEmpty());
        }
    }
}
